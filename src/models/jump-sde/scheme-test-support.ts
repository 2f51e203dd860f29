/** What tests of the schemes share: models and marks from plain lists, the reference file, moments of many trajectories. */
import type { Streams } from '../../core/method';
import { Moments } from '../../core/statistics';
import { stream } from '../../core/rng';
import type { SchemeSampler } from './scheme-sampler';
import { Marks } from './marks';
import type { DelayLaw, PropagationModel, RecoveryModel } from './propagation';
import type { ChangeList } from './change-list';

/** fixtures/schemes.json: see its field `what`. */
export interface SchemesFixture {
  clamped_euler: {
    n: number;
    edges: Arc[];
    sources: number[];
    gamma: number[];
    T: number;
    name: string;
    clamped_euler: { model: RecoveryModel; h: number; p_T: number[]; I_T: number; bias_I: number }[];
  }[];
  replay: ReplayCase[];
  poisson_quantile: { mu: number; u: number[]; q: number[] }[];
  antithetic_corr: { mu: number; corr: number }[];
}
export interface ReplayCase {
  n: number;
  edges: Arc[];
  gamma: number[];
  sources: number[];
  T: number;
  h: number;
  edge_points: number[][];
  recovery_points: number[][];
  SI: ReplayedRun;
  SIS: ReplayedRun;
  SIR: ReplayedRun;
  dN_per_step: number[][];
  dM_per_step: number[][];
  SIS_euler_literal: number[][];
  SIS_taylor2_full: number[][];
  SIS_euler_clamped: number[][];
}
interface ReplayedRun {
  log: (readonly [time: number, what: 'activate' | 'recover', node: number, parent?: number])[];
  final_state: number[];
}
/** tail, head, rate */
export type Arc = readonly [number, number, number];

export interface ModelLists {
  n: number;
  /** By tail and rising head. */
  edges: readonly Arc[];
  sources?: readonly number[];
  gamma?: readonly number[];
  theta?: readonly number[];
  horizon: number;
  delay?: DelayLaw;
}

export function modelFrom(lists: ModelLists, kind: RecoveryModel): PropagationModel {
  const { n, edges, sources = [0], gamma, theta, horizon, delay = { kind: 'exponential' } } = lists;
  const offsets = new Int32Array(n + 1);
  for (const [tail] of edges) offsets[tail + 1]++;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  return {
    n,
    kind,
    delay,
    offsets,
    heads: Int32Array.from(edges, (e) => e[1]),
    rates: Float64Array.from(edges, (e) => e[2]),
    recovery: kind === 'SI' || !gamma ? new Float64Array(n) : Float64Array.from(gamma),
    ...(theta ? { threshold: Float64Array.from(theta) } : {}),
    sources: Int32Array.from(sources),
    horizon,
  };
}

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** Drives a generator to its end. */
export function finish<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Marks by channel, in the order of time. */
export function marksAt(points: readonly (readonly number[])[], horizon: number): Marks {
  const marks = new Marks();
  points.forEach((times, channel) => times.forEach((t) => marks.push(t, channel)));
  finish(marks.sort(horizon));
  return marks;
}

/** Marks with so many in every step and channel, all in the middle of their step. */
export function marksOfCounts(perStep: readonly (readonly number[])[], horizon: number): Marks {
  const h = horizon / perStep.length;
  const points = perStep[0].map((_, channel) =>
    perStep.flatMap((counts, k) => Array.from({ length: counts[channel] }, () => (k + 0.5) * h)),
  );
  return marksAt(points, horizon);
}

/** X of every node at time t, right-continuous. */
export function stateAt({ n, sources }: PropagationModel, trajectory: ChangeList, t: number): number[] {
  const state = new Array<number>(n).fill(0);
  for (const i of sources) state[i] = 1;
  for (let k = 0; k < trajectory.count && trajectory.times[k] <= t * (1 + 1e-12); k++)
    state[trajectory.nodes[k]] += trajectory.changes[k];
  return state;
}

/** Means over draws of some number of every trajectory, with the moments of the pair means or single values. */
export function sampleMeans(
  sampler: SchemeSampler,
  seed: number,
  draws: number,
  size: number,
  values: (run: ChangeList) => readonly number[],
): Moments[] {
  const moments = Array.from({ length: size }, () => new Moments());
  for (let l = 0; l < draws; l++) {
    finish(sampler.draw(streamsOf(seed), l));
    const halves = sampler.runs.map(values);
    moments.forEach((m, k) => m.add(halves.reduce((sum, half) => sum + half[k], 0) / halves.length));
  }
  return moments;
}

/**
 * |mean − expected| in standard errors of a state 0 or 1; 0 where nothing varies and both agree. States too rare to have been seen as
 * often as not have the error that they should have.
 */
export const deviations = (moments: Moments, expected: number): number => {
  const difference = Math.abs(moments.mean - expected);
  if (difference < 1e-12) return 0;
  const own = Math.sqrt(Math.max(0, expected * (1 - expected)) / moments.count / 2);
  return difference / Math.max(moments.standardError, own);
};
