import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cascadeDuration, cascadeSize, type CascadeSet } from '../../src/core/cascade';
import { parseBundledCascades } from '../../src/experiment/bundled';
import { bundledCascades } from '../../src/experiment/library/cascades';
import { makeReposts, type RepostKind, type Reposts } from './reposts';
import { REPOSTS, REPOSTS_SEED } from './reposts-recipe';

const at = new URL('../../public/cascades/reposts.json', import.meta.url);
const text = readFileSync(at, 'utf8');
const file = JSON.parse(text) as {
  recipe: { parameters: Reposts; seed: number };
  truth: (number | null)[][];
};
const { set, truths } = makeReposts(REPOSTS_SEED, REPOSTS);
const all = Array.from({ length: set.count }, (_, c) => c);
const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
/** All events as texts, which are compared in no time. */
const told = ({ offsets, users, times, marks, bots }: CascadeSet): string[] =>
  [offsets, users, times, marks, bots].map(String);
const ofKind = (name: string): number[] => all.filter((c) => REPOSTS.kinds[truths[c].kind].name === name);
const botShare = (c: number): number => mean(set.bots?.subarray(set.offsets[c], set.offsets[c + 1]) ?? []);
const sizes = (cascades: number[]): number[] => cascades.map((c) => cascadeSize(set, c));
const durations = (cascades: number[]): number[] => cascades.map((c) => cascadeDuration(set, c));

describe('the bundled reposts', () => {
  it('are what their recipe and seed give, and stand in the catalogue', () => {
    const read = parseBundledCascades(text);
    expect(told(read)).toEqual(told(set));
    expect(read).toMatchObject({ userCount: 0, time: set.time });
    expect(file.recipe).toEqual({ generator: 'reposts', parameters: REPOSTS, seed: REPOSTS_SEED });
    expect(file.truth).toEqual(truths.map((t) => [t.kind, t.kappa, t.theta, t.c, t.population, t.beta]));
    const entry = bundledCascades.find(({ id }) => id === 'reposts');
    expect(entry).toMatchObject({ cascades: set.count, events: set.times.length, users: 0, bytes: text.length });
    expect(statSync(at).size).toBeLessThanOrEqual(500_000);
  });

  it('resemble news: sizes from 50, of median 90 and mean 162; durations from minutes to days', () => {
    expect(Math.min(...sizes(all))).toBe(50);
    expect(Math.abs(median(sizes(all)) - 90)).toBeLessThan(10);
    expect(Math.abs(mean(sizes(all)) - 162)).toBeLessThan(16);
    expect([Math.min(...durations(all)) < 120, Math.max(...durations(all)) > 5 * 86_400]).toEqual([true, true]);
    expect(median(durations(all)) / 3600).toBeCloseTo(3, 0);
  });

  it('begin with one event at 0, and hold few ties', () => {
    const ties = all.map((c) => {
      const times = set.times.subarray(set.offsets[c], set.offsets[c + 1]);
      expect([times[0], times[1] > 0]).toEqual([0, true]);
      return times.filter((t, e) => e > 0 && t === times[e - 1]).length / times.length;
    });
    expect(median(ties)).toBeLessThanOrEqual(0.02);
    expect(Math.max(...ties)).toBeLessThan(0.1);
  });

  it('are drawn from every kind as often as said', () => {
    REPOSTS.kinds.forEach(({ name, share }) => {
      const error = Math.sqrt(set.count * share * (1 - share));
      expect(Math.abs(ofKind(name).length - set.count * share)).toBeLessThan(4 * error);
    });
    expect(REPOSTS.kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('are larger and shorter with exponential kernels', () => {
    expect(median(sizes(ofKind('sudden')))).toBeGreaterThan(median(sizes(ofKind('lasting'))));
    expect(median(durations(ofKind('sudden')))).toBeLessThan(median(durations(ofKind('lasting'))) / 3);
  });

  it('have followers with a heavy tail, and bots where reposts come within seconds', () => {
    const marks = [...(set.marks ?? [])];
    expect([Math.min(...marks), marks.every(Number.isInteger)]).toEqual([1, true]);
    // The share of followers from 10 on is 10^−1.016.
    const tail = 10 ** -1.016;
    const error = Math.sqrt((tail * (1 - tail)) / marks.length);
    expect(Math.abs(marks.filter((m) => m >= 10).length / marks.length - tail)).toBeLessThan(4 * error);
    expect(Math.abs(mean(set.bots ?? []) - 0.125)).toBeLessThan(0.025);
    expect(mean(ofKind('swarm').map(botShare))).toBeGreaterThan(0.5);
    for (const name of ['sudden', 'lasting', 'trickling']) expect(mean(ofKind(name).map(botShare))).toBeLessThan(0.1);
  });
});

describe('reposts of one kind', () => {
  const drawn = (kind: Partial<RepostKind>, cascades = 3000): number[] => {
    const recipe: Reposts = {
      ...REPOSTS,
      cascades,
      kinds: [{ name: 'one', kernel: 'EXP', share: 1, branching: [1.5, 1.5], delay: [5, 5], ...kind }],
      size: [1, 1000],
      horizon: 1e12,
      marked: { share: 0, beta: [0, 0] },
    };
    const { set: some } = makeReposts(5, recipe);
    return Array.from({ length: some.count }, (_, c) => cascadeSize(some, c));
  };
  const expectMean = (values: number[], exact: number): void => {
    const m = mean(values);
    const variance = mean(values.map((v) => (v - m) ** 2));
    expect(Math.abs(m - exact)).toBeLessThan(4 * Math.sqrt(variance / values.length));
  };

  it('without an end have 1/(1 − n*) events on average', () => {
    expectMean(drawn({ branching: [0.5, 0.5] }), 2);
    expectMean(drawn({ kernel: 'PL', exponent: [1, 1], branching: [0.7, 0.7] }), 1 / 0.3);
  });

  it('in a population of 30 with n* = 1.5 reach 10.6125 of it on average, whatever the kernel', () => {
    // 30 · z, where z = 1 − exp(−1.5 z).
    const sizes30 = { least: 17.484, most: 17.484, tail: 1 };
    expectMean(drawn({ sizes: sizes30 }), 10.6125);
    expectMean(drawn({ sizes: sizes30, kernel: 'PL', exponent: [1.2, 1.2] }), 10.6125);
  });
});
