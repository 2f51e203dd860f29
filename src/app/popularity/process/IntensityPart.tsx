import { useMemo } from 'react';
import type { Outputs, ScalarOutput } from '../../../core/outputs';
import type { Experiment } from '../../../experiment/experiment';
import type { Role } from '../../../plots/colour';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { GAP } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import type { Popularity } from '../use-popularity';
import { useQuickly } from '../use-quickly';
import { isCounterexample, withCounterexample, withoutCounterexample } from './counterexample';
import { ProcessSettings } from './ProcessSettings';
import { sayGap } from './sentences';

const words = processWords.intensity;
const SETTINGS = ['events', 'horizon', 'runs'] as const;
const FOLDED = ['runs'] as const;
const TIME = { label: processWords.time };
const Y = { label: words.y };

const LINES: readonly [id: string, label: string, role: Role][] = [
  ['hawkes', words.lines.hawkes, 'own'],
  ['validity', words.lines.validity, 'b1'],
  ['full', words.lines.full, 'ref'],
  ['exact', words.lines.exact, 'b2'],
];
/** The settings before the counterexample was taken; they outlive a look at another part. */
let former: Experiment['parameters'] | undefined;

/** The settings are shared by all parts: a second press brings the former ones back. */
function toggle(taken: boolean): void {
  const before = former;
  lab.getState().edit(`counterexample:${Date.now()}`, (e) => {
    if (taken && before) return { ...e, parameters: withoutCounterexample(e.parameters, before) };
    former = e.parameters;
    return { ...e, parameters: withCounterexample(e.parameters) };
  });
  lab.getState().runOne(GAP);
}

/** Three intensities given the same infections, and the case in which eq. 7 fails for one of them. */
export function IntensityPart({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[GAP];
  useQuickly(GAP, popularity);
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(GAP, picture);
  const taken = former !== undefined && isCounterexample(popularity.experiment.parameters);
  const series = useMemo(
    () =>
      LINES.flatMap(([id, label, role]): LineSeries[] => {
        const output = outputOf(outputs, id, 'series');
        return output && output.x.length > 0
          ? [{ id, label, role, output, ...(id === 'exact' && { broken: true }) }]
          : [];
      }),
    [outputs],
  );
  const gaps = outputOf(outputs, 'gaps', 'table');
  const facts = factsOf(outputs, Number(then.events) <= Number(then.seeds));
  return (
    <>
      <ProcessSettings popularity={popularity} id={GAP} />
      <OwnRun
        popularity={popularity}
        id={GAP}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
        note={<p className="small quiet">{taken ? words.taken : words.shared}</p>}
      >
        <button
          type="button"
          className="btn"
          data-tip={taken ? words.backHelp : words.counterexampleHelp}
          onClick={() => toggle(taken)}
        >
          {taken ? words.back : words.counterexample}
        </button>
      </OwnRun>
      {series.length > 0 && (
        <>
          {facts && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.plot}>
              <ExplainCurve paragraphs={[sayGap(facts)]} glossary={glossaryLink} />
            </section>
          )}
          <LinePlot
            id="three-intensities"
            title={words.plot}
            x={TIME}
            y={Y}
            xName="t"
            series={series}
            height={190}
            {...tabState(shown)}
            caption={words.caption}
            provenance={provenanceOf(popularity, shown)}
          />
          {gaps && (
            <TableSection
              title={words.gaps}
              table={gaps}
              columns={words.gapsColumns}
              note={words.gapsNote}
              stale={stale}
            />
          )}
        </>
      )}
    </>
  );
}

function factsOf(outputs: Outputs | undefined, fewEvents: boolean): Parameters<typeof sayGap>[0] | undefined {
  const scalar = (id: string): ScalarOutput | undefined => outputOf(outputs, id, 'scalar');
  const [validity, full] = [scalar('lowest-validity'), scalar('lowest-full')];
  if (!validity || !full) return undefined;
  const exact = outputOf(outputs, 'exact', 'series');
  const hawkes = outputOf(outputs, 'hawkes', 'series');
  // A third of the way: later, both are next to nothing.
  const at = exact ? Math.floor(exact.x.length / 3) : 0;
  return {
    validity: validity.value,
    validityError: validity.standardError ?? 0,
    full: full.value,
    fullError: full.standardError ?? 0,
    exact:
      exact && hawkes && exact.x.length > 0 ? { t: exact.x[at], sir: exact.y[at], hawkes: hawkes.y[at] } : undefined,
    fewEvents,
  };
}
