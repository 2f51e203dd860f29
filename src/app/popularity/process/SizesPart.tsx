import { useMemo } from 'react';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import type { Role } from '../../../plots/colour';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { FINAL_SIZE } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import { numbersOf } from '../table-columns';
import type { Popularity } from '../use-popularity';
import { useQuickly } from '../use-quickly';
import { kernelOfValues } from './process-state';
import { ProcessSettings } from './ProcessSettings';
import { saySizes } from './sentences';

const words = processWords.sizes;
const SETTINGS = ['runs'] as const;
const X = { label: words.cdfX };
const SHARE = { label: words.cdfY };
const PROBABILITY = { label: words.pmfY };

const CDFS: readonly [id: string, label: string, role: Role, draw: 'steps' | 'dots'][] = [
  ['sir-exact', words.lines.sir, 'ref', 'steps'],
  ['hawkes-exact', words.lines.hawkes, 'own', 'steps'],
  ['sir-simulated', words.lines.sirRuns, 'ref', 'dots'],
  ['hawkes-simulated', words.lines.hawkesRuns, 'own', 'dots'],
];
const PMFS: readonly [id: string, label: string, role: Role][] = [
  ['sir', words.lines.sir, 'ref'],
  ['hawkesn', words.lines.hawkes, 'own'],
  ['hawkes', words.lines.borel, 'b1'],
];
/** Dots of a simulated law: more of them would be a line. */
const MOST_DOTS = 40;

/** The law of the final size: SIR and HawkesN with equal parameters, exact and by runs, and Hawkes without a population. */
export function SizesPart({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[FINAL_SIZE];
  useQuickly(FINAL_SIZE, popularity);
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(FINAL_SIZE, picture);
  const law = outputOf(outputs, 'law', 'table');
  const cdf = useMemo(() => cdfLines(outputs), [outputs]);
  const pmf = useMemo(
    () =>
      PMFS.flatMap(([id, label, role]): LineSeries[] => {
        const [x, y] = [numbersOf(law, 'size'), numbersOf(law, id)];
        return y.length > 0 ? [{ id, label, role, output: { kind: 'series', x, y } }] : [];
      }),
    [law],
  );
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown);
  return (
    <>
      <ProcessSettings popularity={popularity} id={FINAL_SIZE} />
      <OwnRun
        popularity={popularity}
        id={FINAL_SIZE}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={SETTINGS}
      />
      {cdf.length > 0 && law && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.cdf}>
            <ExplainCurve
              paragraphs={[saySizes(factsOf(outputs, kernelOfValues(then)?.branchingFactor ?? NaN))]}
              glossary={glossaryLink}
            />
          </section>
          <LinePlot
            id="final-size-cdf"
            title={words.cdf}
            x={X}
            y={SHARE}
            wholeX
            series={cdf}
            height={190}
            {...state}
            caption={words.caption(Number(then.runs))}
            provenance={provenance}
          />
          <LinePlot
            id="final-size-pmf"
            title={words.pmf}
            x={X}
            y={PROBABILITY}
            wholeX
            series={pmf}
            height={160}
            {...state}
            caption={words.pmfCaption}
            provenance={provenance}
          />
          <TableSection title={words.table} table={law} note={words.tableNote} stale={stale} />
        </>
      )}
    </>
  );
}

function cdfLines(outputs: Outputs | undefined): LineSeries[] {
  return CDFS.flatMap(([id, label, role, draw]) => {
    const output = outputOf(outputs, id, 'series');
    return output ? [{ id, label, role, draw, output: draw === 'dots' ? thinned(output) : output }] : [];
  });
}

function thinned({ x, y }: SeriesOutput): SeriesOutput {
  const step = Math.max(1, Math.ceil(x.length / MOST_DOTS));
  const kept = (values: Float64Array): Float64Array => values.filter((_, k) => k % step === 0);
  return { kind: 'series', x: kept(x), y: kept(y) };
}

function factsOf(outputs: Outputs | undefined, nstar: number): Parameters<typeof saySizes>[0] {
  const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const law = outputOf(outputs, 'law', 'table');
  return {
    nstar,
    sir: number('sir-mean'),
    hawkes: number('hawkes-mean'),
    sirRuns: number('sir-simulated-mean'),
    sirError: outputOf(outputs, 'sir-simulated-mean', 'scalar')?.standardError,
    gap: number('largest-gap'),
    sirAlone: numbersOf(law, 'sir')[0],
    hawkesAlone: numbersOf(law, 'hawkesn')[0],
  };
}
