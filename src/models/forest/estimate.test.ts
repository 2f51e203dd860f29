import { describe, expect, it } from 'vitest';
import { cascadesOf, setOf, settings } from './check-test-support';
import {
  estimateEvaluation,
  estimateFloors,
  estimateForum,
  estimateNextUser,
  estimateSizes,
  estimateTraining,
  parameterCount,
  trainingBytes,
} from './estimate';

const none = { n: 0, m: 0, directed: true };
const size = (set: ReturnType<typeof setOf>) => ({
  count: set.count,
  events: set.users.length,
  largest: Math.max(...Array.from({ length: set.count }, (_, c) => set.offsets[c + 1] - set.offsets[c])),
  set,
});
/** As many users, cascades and events as Memetracker has. */
const memetracker = size(
  setOf(
    Array.from({ length: 12_661 }, (_, c) => Array.from({ length: 16 }, (__, k) => (7 * c + 31 * k) % 4709)),
    { userCount: 4709 },
  ),
);

describe('the size of a model', () => {
  it('is that of the specification', () => {
    expect(parameterCount(4711, 64, false)).toBe(642_215);
    expect(parameterCount(12_629, 64, false)).toBe(1_663_637);
    expect(parameterCount(12_629, 64, true)).toBe(64 * 12_629 + 8000 + 26_496 + 129 * 12_629 + 8320);
    expect(trainingBytes(50_002, 64, true)).toBeLessThan(1e9);
  });
});

describe('what a training costs', () => {
  const ops = (p: Parameters<typeof settings>[0] = {}, network = none) =>
    estimateTraining(settings(p), network, memetracker).operations;

  it('is about a third of a teraflop for an epoch of Memetracker without reward', () => {
    const flops = (200 * (ops({ epochs: 11, reward: false }) - ops({ epochs: 1, reward: false }))) / 10;
    expect(flops).toBeGreaterThan(0.25e12);
    expect(flops).toBeLessThan(0.7e12);
  });

  it('grows with the epochs, the width, the share that is simulated, the network, and a slower device', () => {
    const base = ops({ epochs: 20, rewardShare: 0.1 });
    expect(ops({ epochs: 40 })).toBeGreaterThan(1.9 * base);
    expect(ops({ epochs: 20, width: 128 })).toBeGreaterThan(1.8 * base);
    expect(ops({ epochs: 20 })).toBeGreaterThan(3 * base);
    expect(ops({ epochs: 20, reward: false })).toBeLessThan(base);
    expect(ops({ epochs: 20 }, { n: 4709, m: 40_000, directed: true })).toBeGreaterThan(1.5 * base);
    expect(ops({ epochs: 20, device: 'cpu' })).toBeGreaterThan(10 * base);
  });
});

describe('what asking, counting and drawing cost', () => {
  it('is little beside training', () => {
    const training = estimateTraining(settings(), none, memetracker).operations;
    const p = { ...settings(), shown: 30, part: 'test', ablations: true };
    const next = estimateNextUser(p, none, memetracker).operations;
    const sizes = estimateSizes({ ...p, simulations: 200 }, none, memetracker).operations;
    const evaluation = estimateEvaluation(p, none, memetracker).operations;
    const floors = estimateFloors(p, none, memetracker).operations;
    expect(Math.max(next, sizes, evaluation, floors)).toBeLessThan(training / 5);
    expect(next).toBeLessThan(evaluation);
    // a few seconds at 100,000 operations a millisecond
    expect(floors).toBeGreaterThan(2e7);
    expect(floors).toBeLessThan(2e9);
  });

  it('is finite and positive whatever is known', () => {
    const tiny = size(setOf(cascadesOf(2, 2)));
    const p = { ...settings(), shown: 30, part: 'train', ablations: false };
    for (const cascades of [undefined, tiny, { count: 0, events: 0, largest: 0 }])
      for (const network of [none, { n: 10, m: 20, directed: false }])
        for (const estimate of [
          estimateTraining,
          estimateNextUser,
          estimateSizes,
          estimateEvaluation,
          estimateFloors,
        ]) {
          const { operations, bytes } = estimate(p, network, cascades);
          expect(Number.isFinite(operations) && operations >= 0 && Number.isFinite(bytes) && bytes > 0).toBe(true);
        }
  });

  it('of a forum goes by its events and its people', () => {
    const cost = (threads: number, n: number) =>
      estimateForum({ threads, meanSize: 15, topics: 8 }, { n, m: 3 * n, directed: false }).operations;
    expect(cost(1200, 1000)).toBeGreaterThan(1.8 * cost(600, 1000));
    expect(cost(600, 2000)).toBeGreaterThan(1.8 * cost(600, 1000));
  });
});
