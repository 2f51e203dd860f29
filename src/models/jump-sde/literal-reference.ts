/**
 * Eqs. 14 and 15 with full matrices, and the exact mean of the schemes on a tiny network by enumeration of all counts: for tests.
 */
import type { PropagationModel } from './propagation';

/** F(Y) as its columns: (1 − Y_i) Y_j e_i for every arc (j, i), then −Y_i e_i for every node. */
function columns({ n, offsets, heads }: PropagationModel, y: readonly number[]): number[][] {
  const unit = (i: number, x: number): number[] => Array.from({ length: n }, (_, k) => (k === i ? x : 0));
  const all: number[][] = [];
  for (let j = 0; j < n; j++)
    for (let a = offsets[j]; a < offsets[j + 1]; a++) all.push(unit(heads[a], (1 - y[heads[a]]) * y[j]));
  for (let i = 0; i < n; i++) all.push(unit(i, -y[i]));
  return all;
}

const plus = (x: readonly number[], y: readonly number[], by = 1): number[] => x.map((v, i) => v + by * y[i]);
const times = (F: number[][], dP: readonly number[], n: number): number[] =>
  F.reduce((sum, column, e) => plus(sum, column, dP[e]), new Array<number>(n).fill(0));

/** One step from Y with the counts ΔP of all channels. */
export function literalStep(
  model: PropagationModel,
  y: readonly number[],
  dP: readonly number[],
  order: 1 | 2,
): number[] {
  const { n } = model;
  const F = columns(model, y);
  const f = times(F, dP, n);
  if (order === 1) return plus(y, f);
  let twice = plus(times(columns(model, plus(y, f)), dP, n), f, -1);
  // a mark is not its own second mark: c_e(Y + c_e(Y)) − c_e(Y) once for each
  F.forEach((column, e) => {
    const again = columns(model, plus(y, column))[e];
    twice = plus(twice, plus(again, column, -1), -dP[e]);
  });
  return plus(plus(y, f), twice, 0.5);
}

/** E Y_K of every node for counts with means μ/K per step; good to some 1e-5: the rarest are left out. */
export function literalMean(model: PropagationModel, means: Float64Array, steps: number, order: 1 | 2): number[] {
  const masses = Array.from(means, (mean) => {
    const mu = mean / steps;
    const list: number[] = [];
    for (let k = 0, p = Math.exp(-mu); p > 1e-7 || k < mu; p *= mu / ++k) list.push(p);
    return list;
  });
  const start = Array.from({ length: model.n }, (_, i) => (model.sources.includes(i) ? 1 : 0));
  let law = new Map<string, [number[], number]>([[start.join(), [start, 1]]]);
  for (let k = 0; k < steps; k++) {
    const after = new Map<string, [number[], number]>();
    for (const [y, p] of law.values()) {
      const visit = (dP: number[], q: number): void => {
        if (q < 1e-9) return;
        if (dP.length < masses.length) return masses[dP.length].forEach((mass, c) => visit([...dP, c], q * mass));
        const last = literalStep(model, y, dP, order);
        const key = last.join();
        const there = after.get(key);
        if (there) there[1] += q;
        else after.set(key, [last, q]);
      };
      visit([], p);
    }
    law = after;
  }
  return start.map((_, i) => [...law.values()].reduce((sum, [y, p]) => sum + p * y[i], 0));
}
