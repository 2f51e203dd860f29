/** Adapters from the lab's inputs and outputs to the numerics; loaded when a method runs. */
import type { BlockRun, Input, Streams, WholeRun } from '../../core/method';
import type { Network } from '../../core/network';
import { Moments } from '../../core/statistics';
import { activationProbabilities } from './activation-probabilities';
import { addDraws, drawnSet, type DrawnCascades } from '../drawn-cascades';
import { drawCascades } from './cascade-draws';
import { startOf, type CascadeSettings, type DrawSettings } from './check';
import { expectedReached, messagePassing } from './dmp';
import {
  addCounts,
  estimatedMarginals,
  meanReached,
  reachedQuantile,
  simulateRuns,
  sizeHistogram,
  type EnsembleCounts,
} from './ensemble';
import { errorAgainstCost } from './error-against-cost';
import { initialProbabilities } from './initial-condition';
import { CascadeSampler, cascadeModel, type CascadeModel } from './simulate';
import { countsOf } from '../tally';

/** Steps 0 … T as an axis. */
const timeAxis = (horizon: number): Float64Array => Float64Array.from({ length: horizon + 1 }, (_, t) => t);

function modelOf(network: Network, p: CascadeSettings, streams: Streams): CascadeModel {
  return cascadeModel(
    network,
    activationProbabilities(network, p, streams('alpha')),
    initialProbabilities(network, p),
    p.horizon,
  );
}

export const simulateRunner: WholeRun<CascadeSettings & { readonly replicate: number }> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    yield { done: 0, total: 1, stage: 'Simulating' };
    const sampler = new CascadeSampler(modelOf(network, p, streams));
    sampler.run(streams('run', p.replicate));
    return {
      'activation-time': { kind: 'node-field', values: sampler.activationTimes() },
      infector: { kind: 'node-field', values: sampler.infectors() },
      reached: { kind: 'series', x: timeAxis(p.horizon), y: Float64Array.from(sampler.reached) },
      'final-size': { kind: 'scalar', value: sampler.reached[p.horizon] },
      tries: { kind: 'scalar', value: sampler.tries },
    };
  },
};

type MonteCarloSettings = CascadeSettings & { readonly runs: number };

/** The model of the last block, kept as long as its run: blocks of one run share streams, settings and network. */
const prepared = new WeakMap<Streams, { settings: CascadeSettings; network: Network; model: CascadeModel }>();

function sharedModel({ network }: Input, settings: CascadeSettings, streams: Streams): CascadeModel {
  const known = prepared.get(streams);
  if (known && known.settings === settings && known.network === network) return known.model;
  const model = modelOf(network, settings, streams);
  prepared.set(streams, { settings, network, model });
  return model;
}

export const monteCarloRunner: BlockRun<MonteCarloSettings, EnsembleCounts> = {
  kind: 'blocks',
  unit: 'runs',
  count: (p) => p.runs,
  block: (input, p, streams, from, to) => simulateRuns(sharedModel(input, p, streams), streams, from, to),
  fold: addCounts,
  finish({ network: { n } }, { horizon }, counts) {
    const x = timeAxis(horizon);
    const { mean, standardError } = meanReached(counts);
    const band = (label: string, lo: number, hi: number) => ({
      label,
      lo: reachedQuantile(counts, n, horizon, lo),
      hi: reachedQuantile(counts, n, horizon, hi),
    });
    return {
      marginals: { kind: 'node-field-over-time', times: x.slice(), values: estimatedMarginals(counts, n) },
      reached: {
        kind: 'series',
        x,
        y: mean,
        standardError,
        bands: [band('5–95 % of runs', 0.05, 0.95), band('25–75 % of runs', 0.25, 0.75)],
      },
      'final-size': { kind: 'histogram', ...sizeHistogram(countsOf(counts.sizeCounts)) },
      'mean-size': { kind: 'scalar', value: mean[horizon], standardError: standardError[horizon] },
      tries: { kind: 'scalar', value: counts.tries / counts.runs },
    };
  },
};

/** The settings that decide the model, made once per settings of a run, so that its blocks share the model. */
const starts = new WeakMap<DrawSettings, CascadeSettings>();
function sharedStart(settings: DrawSettings): CascadeSettings {
  const start = starts.get(settings) ?? startOf(settings);
  starts.set(settings, start);
  return start;
}

export const cascadesRunner: BlockRun<DrawSettings, DrawnCascades> = {
  kind: 'blocks',
  unit: 'cascades',
  count: (p) => p.runs,
  block: (input, p, streams, from, to) =>
    drawCascades(sharedModel(input, sharedStart(p), streams), streams, from, to, p.initial === 'single'),
  fold: addDraws,
  finish({ network: { n } }, _, state) {
    const sizes = new Moments();
    for (const piece of state.pieces) for (const size of piece.sizes) sizes.add(size);
    // Cascades that drew no source reach nobody.
    for (let empty = state.drawn - sizes.count; empty > 0; empty--) sizes.add(0);
    return {
      cascades: { kind: 'cascades', set: drawnSet(state, n, 'step') },
      drawn: { kind: 'scalar', value: state.drawn },
      'mean-size': { kind: 'scalar', value: sizes.mean, standardError: sizes.standardError },
    };
  },
};

export const messagePassingRunner: WholeRun<CascadeSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const alpha = activationProbabilities(network, p, streams('alpha'));
    const { marginals } = yield* messagePassing(network, alpha, initialProbabilities(network, p), p.horizon);
    const reached = expectedReached(marginals, network.n);
    return {
      marginals: { kind: 'node-field-over-time', times: timeAxis(p.horizon), values: marginals },
      reached: { kind: 'series', x: timeAxis(p.horizon), y: reached },
      'mean-size': { kind: 'scalar', value: reached[p.horizon] },
      tries: { kind: 'scalar', value: network.targets.length * p.horizon },
    };
  },
};

export const errorAgainstCostRunner: WholeRun<
  CascadeSettings & { readonly referenceRuns: number; readonly largestRuns: number }
> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const alpha = activationProbabilities(network, p, streams('alpha'));
    const initial = initialProbabilities(network, p);
    const model = cascadeModel(network, alpha, initial, p.horizon);
    const result = yield* errorAgainstCost(model, alpha, initial, streams, p.referenceRuns, p.largestRuns);
    const { points } = result;
    return {
      'monte-carlo': {
        kind: 'series',
        x: Float64Array.from(points, (point) => point.tries),
        y: Float64Array.from(points, (point) => point.error),
        pointLabels: points.map((point) => `${point.runs.toLocaleString('en')} runs`),
      },
      'message-passing': {
        kind: 'series',
        x: Float64Array.of(result.messagePassing.tries),
        y: Float64Array.of(result.messagePassing.error),
        pointLabels: ['one pass'],
      },
      'reference-noise': { kind: 'scalar', value: result.referenceNoise },
    };
  },
};
