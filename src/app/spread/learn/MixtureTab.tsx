import { useMemo } from 'react';
import type { SeriesOutput } from '../../../core/outputs';
import { edgeName } from '../../../network-view/edge-name';
import { toCsv } from '../../../plots/csv';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { download } from '../../../plots/export';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { learnWords } from '../../text/en-learn';
import { MIXTURE } from '../learners';
import { outputOf } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { factsOf } from './facts';
import './learn.css';
import { learnState } from './learn-state';
import { sayMixture } from './sentences';

const words = learnWords.mixture;
const X = { label: words.x };
const DISTANCE = { label: words.distance, unit: words.y };
const DELTA = { label: words.deltaY };

/** What every further copy of the network gains. */
export function MixtureTab({ spread }: { spread: Spread }) {
  const { learners, learned, dataset, horizon, values } = spread;
  const shown = learned[MIXTURE];
  const outputs = shown?.picture?.outputs;
  const gap = outputOf(outputs, 'gap-by-replicas', 'series');
  const deltaP = outputOf(outputs, 'delta-p-by-replicas', 'series');
  const facts = factsOf(outputs);
  const truth = facts.deltaPTrue;
  const noise = facts.noise;
  const distance = useMemo((): LineSeries[] => (gap ? [line(words.label, 'opt', gap)] : []), [gap]);
  const errors = useMemo((): LineSeries[] => {
    if (!deltaP) return [];
    const list = [line(words.label, 'opt', deltaP)];
    const level = (y: number): SeriesOutput => ({ kind: 'series', x: deltaP.x, y: deltaP.y.map(() => y) });
    if (truth !== undefined) list.push({ id: 'truth', label: words.truth, role: 'own', output: level(truth) });
    if (noise !== undefined) list.push({ id: 'noise', label: words.noise, role: 'rnd', output: level(noise) });
    return list;
  }, [deltaP, truth, noise]);

  if (!learners.includes(MIXTURE))
    return (
      <div className="empty">
        <p className="voice">{words.empty}</p>
        <button type="button" className="btn run" disabled={!dataset} onClick={learnNow}>
          {words.button}
        </button>
      </div>
    );
  if (!gap)
    return (
      <div className="empty" aria-busy={shown?.running || undefined}>
        <p className="voice">{shown?.running ? (learnState(shown).stateText ?? words.growing) : words.waiting}</p>
      </div>
    );
  const provenance = provenanceOf(spread, horizon, shown);
  return (
    <>
      <section className="learned" data-stale={shown.stale || undefined}>
        <ExplainCurve paragraphs={sayMixture(gap.y, deltaP?.y, truth, noise)} glossary={glossaryLink} />
      </section>
      <LinePlot
        id="distance-by-replicas"
        title={words.distance}
        x={X}
        y={DISTANCE}
        wholeX
        series={distance}
        height={148}
        {...learnState(shown)}
        caption={gap.x.length > 1 ? words.distanceCaption : words.single}
        provenance={provenance}
      />
      {deltaP && (
        <LinePlot
          id="delta-p-by-replicas"
          title={words.deltaP}
          x={X}
          y={DELTA}
          wholeX
          series={errors}
          height={148}
          {...learnState(shown)}
          caption={words.deltaCaption(Number(values.predictionRuns))}
          provenance={provenance}
        />
      )}
      <section className="facts-list">
        <p className="voice">{words.noEstimates}</p>
        <button type="button" className="link small" onClick={() => saveAlphas(spread)}>
          {words.alphas}
        </button>
      </section>
    </>
  );
}

const line = (label: string, role: LineSeries['role'], output: SeriesOutput): LineSeries => ({
  id: label,
  label,
  role,
  output,
  draw: 'dotted-line',
});

function learnNow(): void {
  const { setCompare, run } = lab.getState();
  setCompare(MIXTURE, true);
  run();
}

/** α of every replica, with the ends of each edge by name. */
function saveAlphas({ learned, dataset }: Spread): void {
  const table = outputOf(learned[MIXTURE]?.picture?.outputs, 'replicas', 'table');
  if (!table || !dataset) return;
  const columns = table.columns.map((column) =>
    column.id === 'edge'
      ? { id: 'edge', label: column.label, values: [...column.values].map((e) => edgeName(dataset.network, Number(e))) }
      : column,
  );
  download('replicas.csv', toCsv({ kind: 'table', columns }), 'text/csv');
}
