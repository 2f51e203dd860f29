import { useMemo } from 'react';
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
import { EPIDEMIC } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import type { Popularity } from '../use-popularity';
import { useQuickly } from '../use-quickly';
import { kernelOfValues } from './process-state';
import { ProcessSettings } from './ProcessSettings';
import { sayRun, timeAbove } from './sentences';

const words = processWords.run;
const SETTINGS = ['horizon', 'markLaw', 'beta'] as const;
const FOLDED = ['markLaw', 'beta'] as const;
const TIME = { label: processWords.time };
const PEOPLE = { label: processWords.people };
const RATE = { label: words.intensityY };

const COUNTS: readonly [id: string, label: string, role: Role][] = [
  ['cumulative', words.lines.C, 'own'],
  ['infectious', words.lines.I, 'b1'],
  ['recovered', words.lines.R, 'b2'],
  ['susceptible', words.lines.S, 'rnd'],
];
const RATES: readonly [id: string, label: string, role: Role, draw: 'steps' | 'line'][] = [
  ['infection-intensity', words.intensity.infection, 'ref', 'steps'],
  ['recovery-intensity', words.intensity.recovery, 'b2', 'line'],
  ['hawkes-intensity', words.intensity.hawkes, 'own', 'line'],
];

/** One epidemic as counts and intensities, beside what HawkesN makes of the same infections. */
export function RunPart({ popularity }: { popularity: Popularity }) {
  const { experiment } = popularity;
  const shown = popularity.shown[EPIDEMIC];
  useQuickly(EPIDEMIC, popularity);
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const counts = useMemo(
    () =>
      COUNTS.flatMap(([id, label, role]): LineSeries[] => {
        const output = outputOf(outputs, id, 'series');
        return output ? [{ id, label, role, output, draw: 'steps' }] : [];
      }),
    [outputs],
  );
  const rates = useMemo(
    () =>
      RATES.flatMap(([id, label, role, draw]): LineSeries[] => {
        const output = outputOf(outputs, id, 'series');
        return output ? [{ id, label, role, output, draw }] : [];
      }),
    [outputs],
  );
  const then = useMemo(() => settingsThen(EPIDEMIC, picture), [picture]);
  const said = useMemo(() => {
    const infection = outputOf(outputs, 'infection-intensity', 'series');
    const hawkes = outputOf(outputs, 'hawkes-intensity', 'series');
    const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
    return infection && hawkes
      ? sayRun({
          size: number('size'),
          people: Number(then.people),
          seeds: Number(then.seeds),
          end: number('end'),
          nstar: kernelOfValues(then)?.branchingFactor ?? NaN,
          above: timeAbove(hawkes, infection),
        })
      : [];
  }, [outputs, then]);
  const people = outputOf(outputs, 'people', 'table');
  const likelihood = outputOf(outputs, 'likelihood', 'table');
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown);
  return (
    <>
      <ProcessSettings popularity={popularity} id={EPIDEMIC} />
      <OwnRun
        popularity={popularity}
        id={EPIDEMIC}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      >
        <button
          type="button"
          className="btn"
          data-tip={words.againHelp}
          onClick={() => {
            lab.getState().setSeed(experiment.seed + 1);
            lab.getState().runOne(EPIDEMIC);
          }}
        >
          {words.again}
        </button>
      </OwnRun>
      {counts.length > 0 && (
        <>
          {!stale && said.length > 0 && (
            <section className="answer" aria-label={words.counts}>
              <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
            </section>
          )}
          <LinePlot
            id="epidemic-counts"
            title={words.counts}
            x={TIME}
            y={PEOPLE}
            xName="t"
            series={counts}
            height={180}
            {...state}
            caption={words.caption(picture?.base.seed ?? experiment.seed)}
            provenance={provenance}
          />
          <LinePlot
            id="epidemic-intensities"
            title={words.intensities}
            x={TIME}
            y={RATE}
            xName="t"
            series={rates}
            height={160}
            {...state}
            caption={words.intensityCaption}
            provenance={provenance}
          />
        </>
      )}
      {people && (
        <TableSection
          title={words.table}
          table={people}
          columns={words.tableColumns}
          note={words.tableNote}
          stale={stale}
        />
      )}
      {likelihood && (
        <TableSection
          title={words.likelihood}
          table={likelihood}
          columns={words.likelihoodColumns}
          note={words.likelihoodNote}
          stale={stale}
        />
      )}
    </>
  );
}
