/**
 * The optimisers at work on a likelihood as the lab has them: activation probabilities α from fully observed cascades. With the
 * seeds given, the log-likelihood of the independent cascade up to horizon T is
 *
 *     Σ_i [ Σ_{k∼i, τ_k ≤ τ_i − 2} log(1 − α_ki) + 1[τ_i < T] log(1 − Π_{k∼i, τ_k = τ_i − 1} (1 − α_ki)) ]     over τ_i ≥ 1,
 *
 * where τ_i = T means "not active up to T − 1". It is concave in log(1 − α): one optimum, whoever looks for it.
 */
import { describe, expect, it } from 'vitest';
import { stream, type Rng } from '../rng';
import { adam } from './adam';
import { gradientDescent } from './gradient-descent';
import { lbfgs } from './lbfgs';
import { onAngle } from './on-angle';
import { onLogit } from './on-logit';
import type { Optimiser } from './optimiser';
import { minimise, spread, type Objective } from './testing';

const HORIZON = 5;
const LOWER = 1e-6;
const UPPER = 1 - 1e-6;

type Edge = readonly [number, number];
interface Data {
  edges: readonly Edge[];
  /** Neighbours of every node with the edge between. */
  beside: (readonly [node: number, edge: number])[][];
  /** τ of every node in every cascade. */
  cascades: number[][];
}

function simulate(n: number, edges: readonly Edge[], alpha: readonly number[], count: number, rng: Rng): Data {
  const beside: [number, number][][] = Array.from({ length: n }, () => []);
  edges.forEach(([u, v], e) => {
    beside[u].push([v, e]);
    beside[v].push([u, e]);
  });
  const cascades = Array.from({ length: count }, () => {
    const tau = new Array<number>(n).fill(HORIZON);
    tau[rng.below(n)] = 0;
    for (let t = 1; t < HORIZON; t++)
      for (let k = 0; k < n; k++)
        if (tau[k] === t - 1) for (const [i, e] of beside[k]) if (tau[i] >= t && rng.uniform() < alpha[e]) tau[i] = t;
    return tau;
  });
  return { edges, beside, cascades };
}

/** −log-likelihood per cascade. */
function likelihood({ beside, cascades }: Data): Objective {
  const share = 1 / cascades.length;
  return (alpha, gradient) => {
    gradient.fill(0);
    let value = 0;
    for (const tau of cascades)
      for (let i = 0; i < tau.length; i++) {
        if (tau[i] === 0) continue;
        let missed = 1;
        for (const [k, e] of beside[i]) {
          if (tau[k] === tau[i] - 1) missed *= 1 - alpha[e];
          if (tau[k] > tau[i] - 2) continue;
          value -= share * Math.log(1 - alpha[e]);
          gradient[e] += share / (1 - alpha[e]);
        }
        if (tau[i] === HORIZON) continue;
        value -= share * Math.log(1 - missed);
        for (const [k, e] of beside[i])
          if (tau[k] === tau[i] - 1) gradient[e] -= (share * missed) / ((1 - alpha[e]) * (1 - missed));
      }
    return value;
  };
}

const start = (m: number): Float64Array => new Float64Array(m).fill(0.5);
const box = (m: number): Optimiser => lbfgs(start(m), { lower: LOWER, upper: UPPER });
const angle = (m: number): Optimiser =>
  onAngle((phi, lower, upper) => lbfgs(phi, { lower, upper }), start(m), LOWER, UPPER);
const logit = (m: number): Optimiser => onLogit((z) => lbfgs(z), start(m), 0, 1);

describe('on a tree', () => {
  const edges: Edge[] = [0, 0, 1, 1, 2, 2, 3].map((parent, child) => [parent, child + 1]);
  const truth = [0.2, 0.7, 0.5, 0.9, 0.05, 0.4, 1];
  const data = simulate(8, edges, truth, 400, stream(1, 'tree'));

  /** Every try is seen: its outcome at the neighbour, if it was made before T − 1. Successes over tries. */
  const closedForm = edges.map(([u, v]) => {
    let tries = 0;
    let successes = 0;
    for (const tau of data.cascades) {
      const [first, second] = tau[u] < tau[v] ? [u, v] : [v, u];
      if (tau[first] >= HORIZON - 1) continue;
      tries++;
      if (tau[second] === tau[first] + 1) successes++;
    }
    return Math.min(successes / tries, UPPER);
  });

  it.each([
    ['L-BFGS in the box', box],
    ['on the angle', angle],
    ['on the logit', logit],
  ])('%s finds the share of successful tries', (_, make) => {
    const optimiser = minimise(make(edges.length), likelihood(data));
    expect(optimiser.ended?.converged).toBe(true);
    expect(spread(optimiser.best.point, closedForm)).toBeLessThan(2e-4);
    expect(optimiser.evaluations).toBeLessThan(80);
  });
});

describe('on a network with loops', () => {
  const n = 30;
  const edges: Edge[] = [];
  for (let i = 0; i < n; i++) edges.push([i, (i + 1) % n], [i, (i + 7) % n]);
  const rng = stream(2, 'loops');
  const truth = edges.map((_, e) => (e % 10 === 0 ? 0 : rng.uniform()));
  const data = simulate(n, edges, truth, 300, rng);
  const objective = likelihood(data);
  const found = minimise(angle(edges.length), objective);

  it('has the gradient of its value', () => {
    const m = edges.length;
    const gradient = new Float64Array(m);
    const other = new Float64Array(m);
    const alpha = Float64Array.from({ length: m }, () => 0.1 + 0.8 * rng.uniform());
    objective(alpha, gradient);
    for (let e = 0; e < m; e += 7) {
      const up = alpha.slice();
      const down = alpha.slice();
      up[e] += 1e-6;
      down[e] -= 1e-6;
      expect((objective(up, other) - objective(down, other)) / 2e-6).toBeCloseTo(gradient[e], 6);
    }
  });

  it('all ways lead to one optimum; on the angle it is the shortest', () => {
    const inBox = minimise(box(edges.length), objective);
    const onZ = minimise(logit(edges.length), objective);
    expect([found, inBox, onZ].map((optimiser) => optimiser.ended?.converged)).toEqual([true, true, true]);
    expect(Math.abs(found.best.value - inBox.best.value)).toBeLessThan(1e-7);
    expect(Math.abs(found.best.value - onZ.best.value)).toBeLessThan(1e-4);
    expect(spread(found.best.point, inBox.best.point)).toBeLessThan(2e-3);
    expect(found.evaluations).toBeLessThan(60);
    expect(found.evaluations).toBeLessThan(onZ.evaluations);
  });

  it('estimates lie around the truth, those of edges without transmission on their bound', () => {
    expect(found.best.point.every((alpha, e) => truth[e] > 0 || alpha < 1e-4)).toBe(true);
    const error = found.best.point.reduce((sum, alpha, e) => sum + Math.abs(alpha - truth[e]), 0) / edges.length;
    expect(error).toBeLessThan(0.08);
  });

  it('the slow ways go there too', () => {
    const m = edges.length;
    const byAdam = minimise(
      onLogit((z) => adam(z, { iterations: 400 }), start(m), 0, 1),
      objective,
    );
    const byDescent = minimise(
      gradientDescent(start(m), { step: n / (80 * (HORIZON + 1)), lower: 0, upper: 1 }),
      objective,
    );
    for (const { best } of [byAdam, byDescent]) {
      expect(best.value).toBeGreaterThan(found.best.value - 1e-9);
      expect(best.value).toBeLessThan(found.best.value + 0.05);
    }
    expect(byDescent.ended).toEqual({ reason: 'stalled', converged: false });
  });
});
