import { describe, expect, it } from 'vitest';
import { FIRST_GUESS, createEstimator } from './estimate';
import { registry } from './lab';
import { library } from './library';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const size = { n: 100, m: 300, directed: false };
const runs = (count: number) => tinyExperiment({ parameters: { runs: count } });

describe('expected time', () => {
  it('grows with the work, from a small time that every run takes', () => {
    const estimator = createEstimator(tiny);
    const times = [1, 1e3, 1e6].map((count) => estimator.expectedMs(runs(count), size));
    expect(times[0]).toBeGreaterThan(0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[2] - times[0]).toBeCloseTo(((1e6 - 1) * 100) / FIRST_GUESS, 6);
  });

  it('depends on the network', () => {
    const estimator = createEstimator(tiny);
    const [small, large] = [100, 1e6].map((n) => estimator.expectedMs(runs(1000), { n, m: n, directed: false }));
    expect(large).toBeGreaterThan(1000 * small);
  });

  it('is infinite for what cannot be computed, so that nothing starts it by itself', () => {
    const estimator = createEstimator(tiny);
    expect(estimator.expectedMs(tinyExperiment({ method: 'no/method' }), size)).toBe(Infinity);
    expect(estimator.expectedBytes(tinyExperiment({ method: 'no/method' }), size)).toBe(Infinity);
  });

  it('is finite and positive for every ready experiment', () => {
    const estimator = createEstimator(registry);
    for (const { id, experiment } of library) {
      const [ms, bytes] = [estimator.expectedMs(experiment, size), estimator.expectedBytes(experiment, size)];
      expect([id, Number.isFinite(ms) && ms > 0, Number.isFinite(bytes) && bytes > 0]).toEqual([id, true, true]);
    }
  });

  it('counts the nodes that are named, not their names', () => {
    const estimator = createEstimator(registry);
    const { experiment } = library.find((entry) => entry.id === 'karate')!;
    const large = { n: 1e5, m: 3e5, directed: false };
    const from = (sources: string[]) =>
      estimator.expectedMs({ ...experiment, parameters: { ...experiment.parameters, alpha: 0.05, sources } }, large);
    expect(from(['a', 'b', 'c', 'd'])).toBeGreaterThan(from(['a']));
  });
});

describe('learning', () => {
  it('comes near the truth in a few runs, from either side', () => {
    for (const truth of [200, 20_000]) {
      const estimator = createEstimator(tiny);
      const experiment = runs(1e6);
      for (let i = 0; i < 12; i++) estimator.learn(experiment, size, truth);
      expect(estimator.expectedMs(experiment, size)).toBeGreaterThan(truth * 0.98);
      expect(estimator.expectedMs(experiment, size)).toBeLessThan(truth * 1.02);
    }
  });

  it('is moved by one odd run, and not thrown', () => {
    const estimator = createEstimator(tiny);
    const experiment = runs(1e6);
    for (let i = 0; i < 40; i++) estimator.learn(experiment, size, 1004);
    estimator.learn(experiment, size, 100_004);
    // A factor of 100, of which 40 % of the logarithm counts.
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(4 + 1000 * 100 ** 0.4, 3);
  });

  it('keeps methods apart', () => {
    const estimator = createEstimator(tiny);
    const walk = tinyExperiment({ method: 'tiny/walk', parameters: { steps: 10_000 } });
    const before = estimator.expectedMs(walk, size);
    estimator.learn(runs(1e6), size, 9000);
    expect(estimator.expectedMs(walk, size)).toBe(before);
  });

  it('forgets what it thought of a run under way once the run has ended, however small it was', () => {
    const estimator = createEstimator(tiny);
    const before = estimator.expectedMs(runs(1e5), size);
    estimator.probe(runs(1000), size, 2000, 0.001);
    expect(estimator.expectedMs(runs(1e5), size)).toBeGreaterThan(10 * before);
    estimator.learn(runs(1000), size, 2100);
    expect(estimator.expectedMs(runs(1e5), size)).toBeCloseTo(before, 6);
  });

  it('takes nothing from runs too short to show it', () => {
    const estimator = createEstimator(tiny);
    const before = estimator.expectedMs(runs(1e6), size);
    estimator.learn(runs(1e6), size, 0);
    estimator.learn(runs(1e6), size, 7);
    estimator.learn(runs(1), size, 5000);
    estimator.learn(tinyExperiment({ method: 'no/method' }), size, 5000);
    expect(estimator.expectedMs(runs(1e6), size)).toBe(before);
  });
});
