import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { SeriesOutput } from '../../core/outputs';
import { isForestWithout } from '../../core/measures';
import { nodeLabel } from '../../core/network';
import { pointed } from '../../core/numerals';
import { CostPlot } from '../../plots/CostPlot';
import { ExplainCurve } from '../../plots/ExplainCurve';
import type { LineSeries } from '../../plots/line-layout';
import { LinePlot } from '../../plots/LinePlot';
import { ScatterPlot } from '../../plots/ScatterPlot';
import { lab, playhead, useLab } from '../../store/lab';
import { glossaryLink } from '../help/links';
import { spreadWords } from '../text/en-spread';
import { decimals } from '../text/format';
import { explainReached } from './explain';
import { rowAt, samplingNoise, shareAbove } from '../run/fields';
import { roleOf, SLICER } from './learners';
import { outputOf, type Shown } from '../run/shown';
import { stateOf } from '../run/state-of';
import { useTall } from '../run/use-tall';
import { colourByOf, MESSAGES } from './pictures';
import { provenanceOf } from './provenance';
import { useStep } from './use-step';
import type { NetworkFacts } from '../../experiment/network-facts';
import type { Spread } from './use-spread';

const words = spreadWords;
const Prediction = lazy(() => import('./learn/Prediction').then((m) => ({ default: m.Prediction })));

/** Monte Carlo beside message passing: in sum, node by node, and error against cost. */
export function CompareTab({ spread, facts }: { spread: Spread; facts: NetworkFacts | undefined }) {
  const tall = useTall();
  return (
    <>
      <ReachedPlot spread={spread} height={Math.round(176 * tall)} />
      <Explanation spread={spread} facts={facts} />
      <NodeByNode spread={spread} />
      {spread.learners.length > 0 && (
        <Suspense fallback={null}>
          <Prediction spread={spread} />
        </Suspense>
      )}
      <Cost spread={spread} height={Math.round(148 * tall)} />
    </>
  );
}

const TIME = { label: words.stepsLabel, unit: words.steps };
const NODES = { label: words.reachedY };

const setFilter = (range: readonly [number, number] | null): void =>
  lab.getState().setView({ filter: range && [range[0], range[1]] });

function ReachedPlot({ spread, height }: { spread: Spread; height: number }) {
  const { sampled, passed, dataset, horizon } = spread;
  const pins = useLab((s) => s.pins);
  const mc = outputOf(sampled.picture?.outputs, 'reached', 'series');
  const dmp = outputOf(passed.picture?.outputs, 'reached', 'series');
  const one = outputOf(spread.one.picture?.outputs, 'reached', 'series');
  const { learners, learned } = spread;
  const series = useMemo(() => {
    const list: LineSeries[] = [];
    if (mc) list.push({ id: 'monte-carlo', label: 'MC', role: 'ref', output: mc });
    if (dmp) list.push({ id: 'message-passing', label: 'DMP', role: 'own', output: dmp });
    for (const id of learners) {
      const output = outputOf(learned[id]?.picture?.outputs, 'reached', 'series');
      // SLICER and message passing are the paper's own method, in one colour: the learned one is broken.
      if (output) list.push({ id, label: words.learned[id] ?? id, role: roleOf(id), output, broken: id === SLICER });
    }
    if (list.length === 0 && one)
      list.push({ id: 'one-run', label: words.oneRunLine, role: 'ref', output: one, draw: 'steps' });
    for (const pin of pins) {
      if (!pin.visible) continue;
      for (const [method, outputs] of Object.entries(pin.outputs)) {
        const kept = outputOf(outputs, 'reached', 'series');
        if (kept && !method.endsWith('simulate'))
          list.push({
            id: `pin-${pin.id}-${method}`,
            label: `${pin.name} ${words.learned[method] ?? (method === MESSAGES ? 'DMP' : 'MC')}`,
            role: method === MESSAGES ? 'opt' : 'b3',
            output: withoutBands(kept),
          });
      }
    }
    return list;
  }, [mc, dmp, one, learners, learned, pins]);
  const shown = mc ? sampled : passed;
  // A range brushed on the time axis is the legend's filter: the network dims what happened outside of it.
  const byTime = colourByOf(spread.experiment) === 'time';
  const filter = spread.experiment.view?.filter ?? null;
  const n = dataset?.network.n;
  // The line of all nodes stands on the axis only where the curves come near enough not to be flattened by it.
  const level = useMemo(() => {
    if (n === undefined) return undefined;
    const highest = Math.max(
      ...series.flatMap(({ output }) => [output.y, output.bands?.[0]?.hi].map((v) => v?.[v.length - 1] ?? 0)),
    );
    return highest >= n / 2 ? { value: n, label: words.all(n) } : undefined;
  }, [n, series]);
  return (
    <LinePlot
      id="reached"
      title={words.reached}
      x={TIME}
      y={NODES}
      xName="t"
      series={series}
      cursor={playhead}
      {...(byTime ? { brush: { range: filter, onChange: setFilter } } : {})}
      {...(level ? { yMax: level } : {})}
      height={height}
      {...stateOf(shown)}
      caption={mc ? words.reachedCaption(sampled.picture?.done ?? 0) : dmp ? words.passesCaption : words.tickOne}
      provenance={provenanceOf(spread, horizon, shown)}
    />
  );
}

const withoutBands = ({ bands: _bands, standardError: _error, ...rest }: SeriesOutput): SeriesOutput => rest;

export function Explanation({ spread, facts }: { spread: Spread; facts: NetworkFacts | undefined }): ReactNode {
  const t = useStep();
  const { sampled, passed } = spread;
  const network = spread.dataset?.network;
  const { sources } = spread;
  // Sources that are certain cut every loop through them: a ring with one source is as good as a tree.
  const isForest = useMemo(() => network !== undefined && isForestWithout(network, sources), [network, sources]);
  const mc = outputOf(sampled.picture?.outputs, 'reached', 'series');
  const dmp = outputOf(passed.picture?.outputs, 'reached', 'series');
  const field = outputOf(sampled.picture?.outputs, 'marginals', 'node-field-over-time');
  if (!mc || !dmp || !field || !facts || sampled.stale || passed.stale) return null;
  const k = Math.min(t, mc.y.length - 1, dmp.y.length - 1);
  const paragraphs = explainReached({
    t: k,
    sampled: mc.y[k],
    standardError: mc.standardError?.[k] ?? 0,
    runs: sampled.picture?.done ?? 0,
    passed: dmp.y[k],
    isForest,
    transitivity: facts.transitivity,
    saturated: shareAbove(rowAt(field, k), 0.995),
  });
  return (
    <ExplainCurve paragraphs={[paragraphs.flatMap((p, i) => (i === 0 ? p : [' ', ...p]))]} glossary={glossaryLink} />
  );
}

function NodeByNode({ spread }: { spread: Spread }): ReactNode {
  const t = useStep();
  const { sampled, passed, dataset } = spread;
  const hover = useLab((s) => s.hover);
  const selection = spread.experiment.view?.selection;
  const mc = outputOf(sampled.picture?.outputs, 'marginals', 'node-field-over-time');
  const dmp = outputOf(passed.picture?.outputs, 'marginals', 'node-field-over-time');
  const network = dataset?.network;
  const highlight = useMemo(() => {
    const named = new Set(selection);
    const nodes: number[] = [];
    if (network && named.size > 0)
      for (let i = 0; i < network.n; i++) if (named.has(nodeLabel(network, i))) nodes.push(i);
    return hover === null ? nodes : [...new Set([...nodes, hover])];
  }, [network, selection, hover]);
  if (!mc || !dmp || !network || mc.values.length !== dmp.values.length) return null;
  const noise = samplingNoise(rowAt(mc, t), sampled.picture?.done ?? 1);
  const shown: Shown = { ...sampled, stale: sampled.stale || passed.stale };
  return (
    <ScatterPlot
      id="node-by-node"
      title={words.nodeByNode}
      x={{ label: words.monteCarlo, field: mc }}
      y={{ label: 'DMP', field: dmp, role: 'own' }}
      quantity={words.probability}
      cursor={playhead}
      highlight={highlight}
      onHover={(node) => lab.getState().setHover(node)}
      onSelect={(node) => lab.getState().setView({ selection: [nodeLabel(network, node)] })}
      nodeName={(node) => nodeLabel(network, node)}
      caption={words.noise(noise)}
      {...stateOf(shown)}
      provenance={provenanceOf(spread, t)}
    />
  );
}

function Cost({ spread, height }: { spread: Spread; height: number }): ReactNode {
  const { cost, horizon, experiment } = spread;
  const outputs = cost.picture?.outputs;
  const curve = outputOf(outputs, 'monte-carlo', 'series');
  const dot = outputOf(outputs, 'message-passing', 'series');
  const noise = outputOf(outputs, 'reference-noise', 'scalar');
  // The caption says that the labels are runs; every other point is named, so that they do not crowd.
  const curves = useMemo(
    () =>
      curve
        ? [
            {
              id: 'monte-carlo',
              label: 'MC',
              role: 'ref' as const,
              output: curve,
              drawnLabels:
                curve.pointLabels?.map((l, i) => (i % 2 === 1 ? pointed(l.replace(/ runs$/, '')) : '')) ?? [],
            },
          ]
        : [],
    [curve],
  );
  if (!curve && !experiment.view?.compare?.includes('independent-cascade/error-against-cost')) return null;
  return (
    <CostPlot
      id="error-against-cost"
      title={words.cost}
      x={{ label: words.costX, unit: words.costXUnit, scale: 'log' }}
      y={{ label: words.costY, scale: 'log' }}
      curves={curves}
      marks={
        dot && dot.x.length > 0
          ? [{ id: 'message-passing', label: words.dmpOnePass, role: 'own', cost: dot.x[0], error: dot.y[0] }]
          : []
      }
      height={height}
      {...stateOf(cost)}
      caption={curve && noise ? words.costCaption(horizon, decimals(noise.value, 4)) : undefined}
      provenance={provenanceOf(spread, horizon, cost)}
    />
  );
}
