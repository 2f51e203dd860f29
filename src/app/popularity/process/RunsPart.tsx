import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { stateOf } from '../../run/state-of';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { SIMULATE } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import { numbersOf } from '../table-columns';
import type { Popularity } from '../use-popularity';
import { useQuickly } from '../use-quickly';
import { kernelOfValues } from './process-state';
import { ProcessSettings } from './ProcessSettings';
import { sayRuns } from './sentences';

const words = processWords.runs;
const SETTINGS = ['process', 'horizon', 'runs', 'markLaw', 'beta', 'mostEvents'] as const;
const FOLDED = ['runs', 'markLaw', 'beta', 'mostEvents'] as const;
const TIME = { label: processWords.time };
const PEOPLE = { label: processWords.people };
const SIZES = { label: words.sizesX };
const RUNS = { label: words.sizesY };

/** Many runs of SIR, HawkesN or Hawkes: the mean with bands while it is counted, sizes, endings. */
export function RunsPart({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[SIMULATE];
  useQuickly(SIMULATE, popularity);
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(SIMULATE, picture);
  const cumulative = outputOf(outputs, 'cumulative', 'series');
  const infectious = outputOf(outputs, 'infectious', 'series');
  const sizes = outputOf(outputs, 'sizes', 'histogram');
  const mean = outputOf(outputs, 'mean-size', 'scalar');
  const median = outputOf(outputs, 'median-size', 'scalar')?.value ?? NaN;
  const endings = outputOf(outputs, 'endings', 'table');
  const summary = outputOf(outputs, 'summary', 'table');
  const process = String(then.process);
  const role = process === 'SIR' ? 'ref' : process === 'HawkesN' ? 'own' : 'b1';
  const curve = useMemo(
    (): LineSeries[] => (cumulative ? [{ id: 'cumulative', label: words.mean, role, output: cumulative }] : []),
    [cumulative, role],
  );
  const ill = useMemo(
    (): LineSeries[] =>
      infectious && infectious.x.length > 0
        ? [{ id: 'infectious', label: words.mean, role: 'b1', output: infectious }]
        : [],
    [infectious],
  );
  const state = stateOf(shown);
  const provenance = provenanceOf(popularity, shown);
  const runs = picture?.done ?? 0;
  return (
    <>
      <ProcessSettings popularity={popularity} id={SIMULATE} />
      <OwnRun
        popularity={popularity}
        id={SIMULATE}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {cumulative && mean && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.curve}>
            <ExplainCurve
              paragraphs={[
                sayRuns({
                  process,
                  runs,
                  mean: mean.value,
                  error: mean.standardError,
                  median,
                  nstar: kernelOfValues(then)?.branchingFactor ?? NaN,
                  cut: numbersOf(endings, 'runs').at(-1) ?? 0,
                }),
              ]}
              glossary={glossaryLink}
            />
          </section>
          <LinePlot
            id="runs-cumulative"
            title={words.curve}
            x={TIME}
            y={PEOPLE}
            xName="t"
            series={curve}
            height={180}
            {...state}
            caption={words.caption(runs)}
            provenance={provenance}
          />
          {ill.length > 0 && (
            <LinePlot
              id="runs-infectious"
              title={words.infectious}
              x={TIME}
              y={PEOPLE}
              xName="t"
              series={ill}
              height={132}
              {...state}
              caption={words.infectiousCaption(runs)}
              provenance={provenance}
            />
          )}
          {sizes && (
            <HistogramPlot
              id="runs-sizes"
              title={words.sizes}
              x={SIZES}
              y={RUNS}
              histogram={sizes}
              height={140}
              {...state}
              provenance={provenance}
            />
          )}
          {endings && (
            <TableSection
              title={words.endings}
              table={endings}
              columns={words.endingsColumns}
              note={words.endingsNote}
              stale={stale}
            />
          )}
          {summary && <TableSection title={words.summary} table={summary} note={words.summaryNote} stale={stale} />}
        </>
      )}
    </>
  );
}
