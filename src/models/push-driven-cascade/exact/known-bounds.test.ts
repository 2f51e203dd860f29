import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { Outputs } from '../../../core/outputs';
import { campaignOf } from '../campaign';
import { completed, given, inputOf, scalarIn, streamsOf } from '../policies/testing/run-methods';
import { backwardInduction } from './backward-induction';
import { greedyValue, knownUpper, searchValue } from './known-bounds';
import { optimumRunner } from './optimum-run';

/** A random campaign of n users, about two followers each. */
function randomInput(k: number, n: number) {
  const rng = stream(11, 'known', k);
  const b = Array.from({ length: n }, () => 0.4 * rng.uniform());
  const edges: [number, number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let u = 0; u < n; u++) if (u !== v && rng.uniform() < 2 / n) edges.push([v, u, 0.2 * rng.uniform()]);
  return inputOf(b, edges);
}

const settings = {
  ...given,
  bound: 'tightest',
  twins: true,
  mostStates: 30,
  seconds: 0,
  treeDepth: 2,
} as const;

/** Every picture of a search, the last one included. */
function picturesOf(input: ReturnType<typeof randomInput>, budget: number, solver: 'branch-and-bound' | 'ao-star') {
  const pictures: Outputs[] = [];
  const steps = optimumRunner.run(input, { ...settings, budget, solver }, streamsOf(1));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return [...pictures, step.value];
    if (step.value.outputs) pictures.push(step.value.outputs);
  }
}

describe('what is known of the optimum before a search', () => {
  it('holds it on random campaigns', () => {
    for (let k = 0; k < 40; k++) {
      const [n, L] = [3 + (k % 6), 1 + (k % 5)];
      const campaign = campaignOf(randomInput(k, n).network, settings);
      const f = backwardInduction(campaign, L).value(0, L);
      expect(completed(greedyValue(campaign, L))).toBeLessThanOrEqual(f + 1e-12);
      expect(completed(searchValue(campaign, L))).toBeLessThanOrEqual(f + 1e-12);
      expect(knownUpper(campaign, L)).toBeGreaterThanOrEqual(f - 1e-12);
      expect(knownUpper(campaign, L)).toBeLessThanOrEqual(L);
    }
  });

  it.each(['branch-and-bound', 'ao-star'] as const)('is in every picture of %s, wherever it stops', (solver) => {
    for (const [k, n, L] of [
      [0, 12, 8],
      [1, 40, 20],
      [2, 30, 50],
      [3, 60, 120],
    ]) {
      const input = randomInput(k, n);
      const greedy = completed(greedyValue(campaignOf(input.network, settings), L));
      const pictures = picturesOf(input, L, solver);
      expect(pictures.length).toBeGreaterThan(2);
      for (const picture of pictures) {
        const [lower, upper] = [scalarIn(picture, 'lower').value, scalarIn(picture, 'upper').value];
        expect(lower).toBeGreaterThanOrEqual(greedy - 1e-9);
        expect(upper).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeLessThanOrEqual(Math.min(n, L));
      }
    }
  });
});
