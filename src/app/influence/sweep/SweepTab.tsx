import { useMemo } from 'react';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { runs } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { sweepWords as words, tabWords } from '../../text/en-influence-tabs';
import { SWEEP } from '../methods';
import { OwnRun } from '../run/OwnRun';
import { settingsThen } from '../run/settings';
import { tabState } from '../../run/tab-state';
import '../../run/tabs.css';
import type { Influence } from '../use-influence';
import { saySweep } from './sentences';

const SETTINGS = [
  'sweepOver',
  'largestSourceSet',
  'repeats',
  'samples',
  'referenceRuns',
  'delaySamples',
  'labelSets',
] as const;
const FOLDED = ['samples', 'referenceRuns', 'delaySamples', 'labelSets'] as const;
/** From here on it is said beforehand that it takes long, milliseconds. */
const LONG_MS = 10_000;

type Over = keyof typeof words.plot;
const LINES = ['jump-sde', 'continest', 'mean-field'] as const;
const ROLES = { 'jump-sde': 'own', continest: 'b2', 'mean-field': 'b1' } as const;
const ERROR = { label: words.y, unit: words.unit, scale: 'log' } as const;
const ACTIVE = { label: tabWords.active };

/** How the errors of all methods move with sources or density. */
export function SweepTab({ influence }: { influence: Influence }) {
  const { dataset, experiment, horizon } = influence;
  const shown = influence.shown[SWEEP];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(SWEEP, picture);
  const over = overOf(then.sweepOver);
  const series = useMemo(() => linesOf(outputs), [outputs]);
  const influenceAt = outputOf(outputs, 'influence', 'series');
  const reference = useMemo(() => (influenceAt ? [referenceLine(influenceAt)] : []), [influenceAt]);
  const x = useMemo(() => ({ label: words.x[over] }), [over]);
  const expectedMs = dataset ? (runs.expected(SWEEP) ?? 0) : 0;
  const wholeX = over !== 'random-arcs';
  const provenance = provenanceLine({ experiment, dataset }, horizon, shown, false);
  return (
    <div className="method-tab">
      <p className="voice">{words.what}</p>
      <OwnRun
        influence={influence}
        id={SWEEP}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
        note={
          expectedMs > LONG_MS && !shown.running ? <p className="small quiet">{words.long(expectedMs)}</p> : undefined
        }
      />
      {series.length > 0 && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
            <ExplainCurve paragraphs={paragraphs(series, over, influenceAt)} glossary={glossaryLink} />
          </section>
          <LinePlot
            key={over}
            id="error-sweep"
            title={words.plot[over]}
            x={x}
            y={ERROR}
            wholeX={wholeX}
            series={series}
            height={184}
            {...tabState(shown)}
            caption={words.caption(Number(then.repeats))}
            provenance={provenance}
          />
          {influenceAt && (
            <LinePlot
              id="influence-sweep"
              title={words.influence}
              x={x}
              y={ACTIVE}
              wholeX={wholeX}
              series={reference}
              height={132}
              {...tabState(shown)}
              caption={words.influenceCaption}
              provenance={provenance}
            />
          )}
        </>
      )}
    </div>
  );
}

const overOf = (value: unknown): Over =>
  (Object.keys(words.plot) as Over[]).find((over) => over === value) ?? 'sources';

/** The methods that have errors; those that are not defined for these settings have none. */
function linesOf(outputs: Outputs | undefined): LineSeries[] {
  return LINES.flatMap((id) => {
    const output = outputOf(outputs, id, 'series');
    if (!output || !output.y.some(Number.isFinite)) return [];
    return [{ id, label: words.lines[id], role: ROLES[id], output, draw: 'dotted-line' as const }];
  });
}

const referenceLine = (output: SeriesOutput): LineSeries => ({
  id: 'reference',
  label: words.reference,
  role: 'ref',
  output,
  draw: 'dotted-line',
});

function paragraphs(series: readonly LineSeries[], over: Over, influence: SeriesOutput | undefined) {
  const said = saySweep(
    series.map(({ label, output }) => ({ name: label, output })),
    words.place[over](lastX(series[0].output)),
    influence,
  );
  return said.length === 0 ? [] : [said];
}

const lastX = ({ x }: SeriesOutput): number => x[x.length - 1];
