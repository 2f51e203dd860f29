import { said } from '../../../core/language';
import { useMemo } from 'react';
import type { BooleanParameter } from '../../../core/parameters';
import type { SeriesOutput } from '../../../core/outputs';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { LinePlot, type LinePlotProps } from '../../../plots/LinePlot';
import { lab, playhead } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf, type Shown } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { inPercent } from '../../text/en-forecast';
import { whyTabWords as words } from '../../text/en-forecast-tabs';
import { significant } from '../../text/format';
import { EVALUATE, NEXT_USER } from '../methods';
import { OwnRun } from '../OwnRun';
import { BooleanRow } from '../setup/Rows';
import type { Forecast } from '../use-forecast';
import { useSeen } from '../use-seen';
import type { Next } from '../walk';
import { MEASURES, scoreRows } from './score-rows';
import { askedTest } from './test-of';
import { changeOfTruth, changesAt, meanChange } from './why-rows';

const SWITCHES = ['useGraph', 'useWindow', 'usePositions'] as const;
const X = { label: words.axis, unit: words.seen };
const Y = { label: words.probability, unit: words.unit, scale: 'log' } as const;
/** Rows of what is raised, and as many of what is lowered. */
const ROWS = 4;

/** What the prediction rests on: switched off one by one, and what network context makes of it. */
export function WhyTab({ forecast }: { forecast: Forecast }) {
  const { walk, table, values, model, chosen } = forecast;
  const seen = useSeen(chosen?.names.length ?? 1);
  const { setParameter } = lab.getState();
  const truth = walk && changeOfTruth(walk, seen);
  const mean = walk && meanChange(walk);
  const without = model !== undefined && model.parameters.graph === 'none';
  const off = model !== undefined && !without && values.useGraph === false;
  const test = askedTest(forecast);
  return (
    <div className="method-tab">
      <section className="group" aria-label={words.title}>
        <h3 className="h-panel">{words.title}</h3>
        {SWITCHES.map((id) => (
          <BooleanRow
            key={id}
            parameter={table[id] as BooleanParameter}
            value={values[id] === true}
            onChange={(on) => setParameter(id, on)}
          />
        ))}
        <p className="caption">{without ? words.noContext : model ? words.switches : words.none}</p>
      </section>
      {off && <AddsNothing />}
      {!off && walk && mean && (
        <>
          <Adds forecast={forecast} seen={seen} />
          <ExplainCurve
            paragraphs={[
              [
                [truth && words.say(truth.candidate.name, truth.times), words.mean(mean.times, mean.n)]
                  .filter(Boolean)
                  .join(' '),
              ],
            ]}
            glossary={glossaryLink}
          />
          <Along forecast={forecast} />
        </>
      )}
      <section className="answer-table" aria-label={words.test} data-stale={test.stale || undefined}>
        <header>
          <h3 className="h-panel">{words.test}</h3>
        </header>
        <Ablations test={test} />
        <p className="caption">{words.testNote}</p>
      </section>
      <OwnRun forecast={forecast} id={EVALUATE} label={words.runLabel} action={words.run} only={NOTHING} />
    </div>
  );
}

const NOTHING: readonly string[] = [];

function Adds({ forecast: { walk, shown }, seen }: { forecast: Forecast; seen: number }) {
  const changes = useMemo(() => (walk ? changesAt(walk, seen, ROWS) : []), [walk, seen]);
  if (changes.length === 0) return null;
  const { addsColumns: head } = words;
  return (
    <section className="answer-table" aria-label={words.adds} data-stale={shown[NEXT_USER].stale || undefined}>
      <header>
        <h3 className="h-panel">{words.adds}</h3>
      </header>
      <table className="table" aria-label={words.adds}>
        <thead>
          <tr>
            {Object.values(head).map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ candidate, times }) => (
            <tr key={candidate.id}>
              <th scope="row">{candidate.stop ? words.ends : candidate.name}</th>
              <td>{inPercent(candidate.probability)}</td>
              <td>{inPercent(candidate.without)}</td>
              <td>{significant(times, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption">{words.addsNote(seen)}</p>
    </section>
  );
}

function Along({ forecast: { walk, shown } }: { forecast: Forecast }) {
  const series = useMemo((): LinePlotProps['series'] => {
    const known = (walk?.next ?? []).flatMap((next, k) => (next && !next.stop ? [[k, next] as const] : []));
    const course = (value: (next: Next) => number): SeriesOutput => ({
      kind: 'series',
      x: Float64Array.from(known, ([k]) => k),
      y: Float64Array.from(known, ([, next]) => 100 * value(next)),
    });
    return [
      { id: 'with', label: words.with, role: 'own', output: course(({ probability }) => probability) },
      { id: 'without', label: words.without, role: 'rnd', output: course(({ without }) => without) },
    ];
  }, [walk]);
  return (
    <LinePlot
      id="fc-along"
      title={words.course}
      x={X}
      y={Y}
      series={series}
      cursor={playhead}
      quiet
      wholeX
      height={150}
      caption={words.courseCaption}
      {...tabState(shown[NEXT_USER])}
    />
  );
}

/** Without network context there is nothing to compare. */
function AddsNothing() {
  return (
    <section className="answer-table" aria-label={words.adds}>
      <header>
        <h3 className="h-panel">{words.adds}</h3>
      </header>
      <p className="caption">
        {words.addsOff}{' '}
        <button type="button" className="link" onClick={() => lab.getState().setParameter('useGraph', true)}>
          {words.addsOn}
        </button>
      </p>
    </section>
  );
}

/** The whole test, with one thing after the other switched off. */
function Ablations({ test: { picture } }: { test: Shown }) {
  const rows = scoreRows(outputOf(picture?.outputs, 'test', 'table'), 'users only');
  if (rows.length === 0) return null;
  const [first] = rows;
  return (
    <table className="table" aria-label={words.test}>
      <thead>
        <tr>
          <th scope="col">{words.asked}</th>
          <th scope="col">H@10</th>
          <th scope="col">H@100</th>
          <th scope="col">MAP</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row === first ? words.model : said(row.name)}</th>
            {MEASURES.filter((measure) => SHOWN.includes(measure)).map((measure) => (
              <td key={measure}>{words.score(row.scores[measure])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN: readonly string[] = ['hits10', 'hits100', 'map100'];
