/** Settings with which nothing can be simulated, and what is said of them. */
import { describe, expect, it } from 'vitest';
import { bias, finalSize, intensityGap, lawMethods } from './law-methods';
import { epidemic, kernelMethod, processMethods, simulate } from './process-methods';
import { codesOf, settingsOf, type AnyMethod } from './processes/process-test-support';

const allMethods = [...processMethods, ...lawMethods];

const codes = (method: object, given: Parameters<typeof codesOf>[1]): string[] => codesOf(method as AnyMethod, given);

describe('checks', () => {
  it.each(allMethods.map((method) => [method.id, method] as const))('%s: nothing against the defaults', (_, method) => {
    expect(codes(method, {})).toEqual([]);
  });

  it('say what is wrong, one thing at a time', () => {
    expect(codes(kernelMethod, { kernel: 'PL', kappa: 1e9, c: 1e-9, theta: 1e9 })).toEqual(['bad-param']);
    expect(codes(epidemic, { people: 3, seeds: 5 })).toEqual(['n-too-small']);
    expect(codes(epidemic, { people: 12.5 })).toEqual(['not-integer-n']);
    expect(codes(epidemic, { people: 1e6 })).toEqual(['too-many-people']);
    expect(codes(epidemic, { markLaw: 'power-law', beta: 1.2 })).toEqual(['beta-not-summable']);
    expect(codes(epidemic, { markLaw: 'none', beta: 1.2 })).toEqual([]);
    expect(codes(simulate, { process: 'HawkesN', people: 3, seeds: 5 })).toEqual(['n-too-small']);
    // without a population N does not count
    expect(codes(simulate, { process: 'Hawkes', people: 3, seeds: 5 })).toEqual([]);
    expect(codes(finalSize, { kernel: 'QEXP', q: 2.5 })).toEqual(['bad-param']);
    expect(codes(intensityGap, { seeds: 4, events: 3 })).toEqual(['bad-param']);
    expect(codes(intensityGap, { people: 10, events: 12 })).toEqual(['n-too-small']);
    expect(codes(intensityGap, { people: 2, seeds: 2, events: 2 })).toEqual(['n-too-small']);
    expect(codes(intensityGap, { people: 2000, events: 1000, runs: 1_000_000 })).toEqual([]);
    expect(codes(bias, { people: 50_000 })).toEqual(['too-many-people']);
  });
});

it('estimates are finite, and grow with what is asked for', () => {
  const cost = (method: AnyMethod, given: Parameters<typeof codesOf>[1]) =>
    method.estimate(settingsOf(method, given), { n: 0, m: 0, directed: false });
  for (const method of allMethods as unknown as AnyMethod[]) {
    const small = cost(method, {});
    const large = cost(method, { runs: 100_000, people: 1000, groups: 50, events: 20 });
    expect(small.operations).toBeGreaterThan(0);
    expect(large.operations).toBeGreaterThanOrEqual(small.operations);
    expect(Number.isFinite(large.operations + large.bytes)).toBe(true);
  }
});
