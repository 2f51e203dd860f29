/**
 * Reference numbers of tiny networks (fixtures/exact-ctmc.json): marginals of the chain by matrix exponential, checked with an ODE
 * solver, and solutions of the mean-field equation. For tests.
 */
import type { PropagationModel, RecoveryModel } from './propagation';
import { modelOf } from './small-models';

/** p[node][time] */
interface Marginals {
  p: number[][];
}
export interface ExactCase {
  name: string;
  n: number;
  edges: [number, number, number][];
  sources: number[];
  gamma: number[];
  theta: number[];
  times: number[];
  SI: Marginals;
  SIS: Marginals;
  SI_throttled: Marginals;
  SIS_throttled: Marginals;
  SIR?: { p_active: number[][]; p_recovered: number[][] };
  MF_SI: Marginals;
  MF_SIS: Marginals;
  MF_SIS_throttled: Marginals;
}
export interface CompleteCase {
  n: number;
  beta_per_arc: number;
  gamma: number;
  initial_active: number;
  times: number[];
  I_SI: number[];
  I_SIS: number[];
}

/** @param text of the file */
export const exactFixture = (text: string): { cases: ExactCase[]; complete: CompleteCase[] } =>
  JSON.parse(text) as { cases: ExactCase[]; complete: CompleteCase[] };

export function modelOfCase(one: ExactCase, kind: RecoveryModel, throttled = false): PropagationModel {
  return modelOf({
    n: one.n,
    arcs: one.edges,
    sources: one.sources,
    recovery: one.gamma,
    kind,
    horizon: one.times[one.times.length - 1],
    ...(throttled ? { threshold: one.theta } : {}),
  });
}

/** The largest |values[k n + i] − p[i][k]|. */
export function largestDifference(values: Float64Array, p: number[][]): number {
  let most = 0;
  p.forEach((row, i) => row.forEach((value, k) => (most = Math.max(most, Math.abs(values[k * p.length + i] - value)))));
  return most;
}
