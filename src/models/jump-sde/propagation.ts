/**
 * The propagation model as all its solvers know it (PropNet-SDE, section 1): arcs with rates, recovery rates, thresholds, the law of
 * delays, and where it starts. Compiled once from a network and settings; solvers never see edges or parameter tables.
 */
import type { Streams } from '../../core/method';
import { bestConnected } from '../../core/measures';
import type { Network } from '../../core/network';
import type { Rng } from '../../core/rng';
import { arcsOf, type ModelArcs } from './model-arcs';

/** SI: active for good. SIS: recovers and can be activated again (the paper's recovery). SIR: recovers for good. */
export type RecoveryModel = 'SI' | 'SIS' | 'SIR';

/**
 * With s the age of the parent's activity and α the rate of the arc, the hazard is: exponential α; rayleigh α s; weibull
 * k α (α s)^(k−1), scale 1/α; power-law α/s for s > δ, else 0.
 */
export type DelayLaw =
  | { kind: 'exponential' }
  | { kind: 'rayleigh' }
  | { kind: 'weibull'; shape: number }
  | { kind: 'power-law'; cutoff: number };

/** No arcs that are loops, no repeated pairs, no rate 0; every rate is finite. */
export interface PropagationModel extends ModelArcs {
  readonly n: number;
  readonly kind: RecoveryModel;
  readonly delay: DelayLaw;
  /** γ of every node, ≥ 0; all 0 for SI. Length n. */
  readonly recovery: Float64Array;
  /** θ of every node; absent where rates are not throttled. Length n. */
  readonly threshold?: Float64Array;
  /** Nodes active at t = 0, ascending, distinct. */
  readonly sources: Int32Array;
  /** T > 0. */
  readonly horizon: number;
}

/** The settings of {@link propagationParameters} as a run receives them. */
export interface PropagationSettings {
  readonly model: RecoveryModel;
  readonly rateLaw: 'constant' | 'random' | 'weight' | 'file';
  readonly rate: number;
  readonly rateMin: number;
  readonly rateMax: number;
  readonly ratePerWeight: number;
  readonly delay: DelayLaw['kind'];
  readonly shape: number;
  readonly cutoff: number;
  readonly recoveryLaw: 'constant' | 'random';
  readonly recovery: number;
  readonly recoveryMin: number;
  readonly recoveryMax: number;
  readonly attention: 'unlimited' | 'constant' | 'random';
  readonly threshold: number;
  readonly thresholdMin: number;
  readonly thresholdMax: number;
  readonly horizon: number;
  readonly initial: 'sources' | 'random';
  readonly sources: Int32Array;
  readonly randomSources: number;
}

/** Intervals of the grid on which results are given: t_k = k T / 100, k = 0 … 100. */
export const GRID_INTERVALS = 100;

/** 0 = t_0 < … < t_K = T; length K + 1. */
export function timeGrid(horizon: number, intervals = GRID_INTERVALS): Float64Array {
  return Float64Array.from({ length: intervals + 1 }, (_, k) =>
    // 100 T / 100 need not be T
    k === intervals ? horizon : (k * horizon) / intervals,
  );
}

/** Compiles the model; the settings have passed `checkPropagation`. O(n + m). */
export function propagationModel(network: Network, settings: PropagationSettings, streams: Streams): PropagationModel {
  const threshold = thresholdsOf(network.n, settings, streams);
  return {
    n: network.n,
    kind: settings.model,
    delay: delayOf(settings),
    ...arcsOf(network, edgeRates(network, settings, streams)),
    recovery: recoveryOf(network.n, settings, streams),
    ...(threshold ? { threshold } : {}),
    sources: sourcesOf(network, settings, streams),
    horizon: settings.horizon,
  };
}

export function delayOf({ delay, shape, cutoff }: Pick<PropagationSettings, 'delay' | 'shape' | 'cutoff'>): DelayLaw {
  switch (delay) {
    case 'exponential':
    case 'rayleigh':
      return { kind: delay };
    case 'weibull':
      return { kind: delay, shape };
    case 'power-law':
      return { kind: delay, cutoff };
    default:
      return delay satisfies never;
  }
}

/** α of every edge, edge order, length m. Random rates come from the stream `rates`, in edge order. */
export function edgeRates(network: Network, p: PropagationSettings, streams: Streams): Float64Array {
  const { m, edgeValues } = network;
  switch (p.rateLaw) {
    case 'constant':
      return new Float64Array(m).fill(p.rate);
    case 'random':
      return uniforms(m, p.rateMin, p.rateMax, streams('rates'));
    case 'weight':
      return edgeValues.weight.map((w) => p.ratePerWeight * w);
    case 'file':
      return edgeValues.rate.slice();
    default:
      return p.rateLaw satisfies never;
  }
}

/** γ of every node, length n. */
function recoveryOf(n: number, p: PropagationSettings, streams: Streams): Float64Array {
  if (p.model === 'SI') return new Float64Array(n);
  if (p.recoveryLaw === 'constant') return new Float64Array(n).fill(p.recovery);
  return uniforms(n, p.recoveryMin, p.recoveryMax, streams('recovery'));
}

/** θ of every node, length n; undefined where attention has no limit. */
function thresholdsOf(n: number, p: PropagationSettings, streams: Streams): Float64Array | undefined {
  if (p.attention === 'unlimited') return undefined;
  if (p.attention === 'constant') return new Float64Array(n).fill(p.threshold);
  return uniforms(n, p.thresholdMin, p.thresholdMax, streams('thresholds'));
}

/** `count` numbers, uniform on [min, max). */
function uniforms(count: number, min: number, max: number, rng: Rng): Float64Array {
  const values = new Float64Array(count);
  for (let k = 0; k < count; k++) values[k] = min + (max - min) * rng.uniform();
  return values;
}

/** Where it starts: chosen nodes, the best-connected one where none is chosen, or so many drawn from the stream `sources`. */
export function sourcesOf(
  network: Network,
  p: Pick<PropagationSettings, 'initial' | 'sources' | 'randomSources'>,
  streams: Streams,
): Int32Array {
  if (p.initial === 'sources')
    return p.sources.length > 0 ? new Int32Array(new Set(p.sources)).sort() : Int32Array.of(bestConnected(network));
  return drawNodes(network.n, Math.min(network.n, p.randomSources), streams('sources'));
}

/** `count` distinct nodes of 0 … n−1, every set equally likely, ascending (Floyd 1987). O(count log count). */
export function drawNodes(n: number, count: number, rng: { below(n: number): number }): Int32Array {
  const drawn = new Set<number>();
  for (let j = n - count; j < n; j++) {
    const node = rng.below(j + 1);
    drawn.add(drawn.has(node) ? j : node);
  }
  return Int32Array.from(drawn).sort();
}

/** Σ of all rates α and γ: marks of a trajectory per unit of time. */
export function totalRate({ rates, recovery }: Pick<PropagationModel, 'rates' | 'recovery'>): number {
  let sum = 0;
  for (const rate of rates) sum += rate;
  for (const rate of recovery) sum += rate;
  return sum;
}
