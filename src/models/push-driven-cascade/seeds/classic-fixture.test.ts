import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from '../campaign';
import { celf, type Gains } from './celf';
import { degreeDiscount } from './degree-discount';
import { diffusionOf } from './diffusion';
import { immConstants } from './imm';
import { bestSpread, finish, influenceOf, type ClassicFixture } from './seeds-test-support';
import { ExactSpread } from './spread';

const classic = JSON.parse(
  readFileSync(new URL('../fixtures/classic_im.json', import.meta.url), 'utf8'),
) as ClassicFixture;

/** CELF with the exact spread. */
function exactGains(exact: ExactSpread): Gains {
  const seeds: number[] = [];
  return {
    n: exact.n,
    first: () => Float64Array.from({ length: exact.n }, (_, v) => exact.of([v])),
    gain: (v) => exact.of([...seeds, v]) - exact.of(seeds),
    take: (v) => void seeds.push(v),
  };
}

describe.each([
  ...classic.ic.map((one, k) => ({ ...one, model: 'IC' as const, k })),
  ...classic.lt.map((one, k) => ({ ...one, model: 'LT' as const, k })),
])('$model, network $k', ({ model, n, edges, single_spread, greedy_order, greedy_spread }) => {
  const exact = new ExactSpread(influenceOf(model, n, edges));

  it('spreads from one user exactly as far', () => {
    single_spread.forEach((spread, v) => expect(exact.of([v])).toBeCloseTo(spread, 11));
  });

  it('is chosen greedily by CELF', () => {
    const { seeds } = finish(celf(exactGains(exact), greedy_order.length));
    expect([...seeds]).toEqual(greedy_order);
    greedy_spread.forEach((spread, i) => expect(exact.of(seeds.subarray(0, i + 1))).toBeCloseTo(spread, 11));
  });
});

describe('IC', () => {
  it.each(classic.ic)('takes as many evaluations', ({ n, edges, greedy_order, celf_evaluations }) => {
    const exact = new ExactSpread(influenceOf('IC', n, edges));
    expect(finish(celf(exactGains(exact), greedy_order.length)).evaluations).toBe(celf_evaluations);
  });

  it.each(classic.ic)('has this best pair', ({ n, edges, best_pair, best_pair_spread }) => {
    const exact = new ExactSpread(influenceOf('IC', n, edges));
    expect(exact.of(best_pair)).toBeCloseTo(best_pair_spread, 11);
    expect(bestSpread(exact, 2)).toBeCloseTo(best_pair_spread, 11);
  });
});

it.each(classic.degree_discount)('degree discount: order and scores', ({ n, undirected_edges, p, ...expected }) => {
  const both = undirected_edges.flatMap(([v, u]) => [[v, u, p] as const, [u, v, p] as const]);
  const campaign = campaignFrom(
    Array.from({ length: n }, () => 0),
    both,
  );
  const diffusion = diffusionOf(campaign, { diffusion: 'IC', chances: 'uniform', p });
  const { seeds, scores } = finish(degreeDiscount(diffusion, expected.order.length, p));
  expect([...seeds]).toEqual(expected.order);
  expected.score_when_picked.forEach((score, i) => expect(scores[i]).toBeCloseTo(score, 11));
});

it.each(classic.imm_constants)('constants of IMM for $n users', ({ n, k, eps, ell, ...expected }) => {
  const found = immConstants(n, k, eps, ell);
  const relative = (x: number, to: number): number => Math.abs(x / to - 1);
  expect(relative(found.logChoices, expected.log_n_choose_k)).toBeLessThan(1e-9);
  expect(relative(found.ell, expected.ell_adjusted)).toBeLessThan(1e-12);
  expect(relative(found.epsilon, expected.eps_prime)).toBeLessThan(1e-12);
  expect(relative(found.lambdaSearch, expected.lambda_prime)).toBeLessThan(1e-9);
  expect(relative(found.alpha, expected.alpha)).toBeLessThan(1e-12);
  expect(relative(found.beta, expected.beta)).toBeLessThan(1e-9);
  expect(relative(found.lambda, expected.lambda_star)).toBeLessThan(1e-9);
});
