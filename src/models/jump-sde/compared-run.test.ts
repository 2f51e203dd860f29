/** Mean field, exact chain and ConTinEst as methods: what they give, and how they agree. */
import { describe, expect, it } from 'vitest';
import type { BlockRun, WholeRun } from '../../core/method';
import type { Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { networkOf, scalar, series, settingsFor, streamsOf } from './analysis-test-support';
import { conTinEst, meanField } from './compared-methods';
import { conTinEstRunner, type ConTinEstSettings } from './continest-run';
import { exactRunner } from './exact-run';
import { meanFieldRunner } from './mean-field-run';
import type { PropagationSettings } from './propagation';

const network = networkOf(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [0, 2],
  [4, 4],
]);
const settings = (changed: Partial<PropagationSettings> = {}): PropagationSettings =>
  settingsFor<PropagationSettings>(meanField, { rate: 0.5, horizon: 4, sources: Int32Array.of(0), ...changed });

function whole<P>(runner: WholeRun<P>, on: Network, p: P): Outputs {
  const steps = runner.run({ network: on }, p, streamsOf(2));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Blocks of the given sizes, folded in their order. */
function blocks<P, Part>(runner: BlockRun<P, Part>, on: Network, p: P, sizes: readonly number[]): Outputs {
  let state: Part | undefined;
  let from = 0;
  for (const size of sizes) {
    const steps = runner.block({ network: on }, p, streamsOf(2), from, from + size);
    let step = steps.next();
    while (!step.done) step = steps.next();
    state = runner.fold(state, step.value);
    from += size;
  }
  return runner.finish({ network: on }, p, state as Part);
}

function field(outputs: Outputs): { times: Float64Array; values: Float64Array } {
  const { marginals } = outputs;
  if (marginals?.kind !== 'node-field-over-time') throw new Error('no field');
  return marginals;
}

for (const [name, runner] of [
  ['mean field', meanFieldRunner],
  ['the exact chain', exactRunner],
] as const)
  describe(`${name} as a method`, () => {
    it('gives probabilities at 101 times, their sum, and the sum at the end', () => {
      const outputs = whole(runner, network, settings());
      const { times, values } = field(outputs);
      const { x, y } = series(outputs, 'influence');
      expect([times.length, values.length, x.length]).toEqual([101, 505, 101]);
      expect(times[100]).toBe(4);
      for (let k = 0; k <= 100; k++) {
        const sum = values.subarray(5 * k, 5 * k + 5).reduce((a, b) => a + b, 0);
        expect(y[k]).toBeCloseTo(sum, 12);
      }
      expect(scalar(outputs, 'mean-size').value).toBe(y[100]);
      expect(scalar(outputs, 'work').value).toBeGreaterThan(0);
      // node 4 has a loop only
      expect(values[504]).toBe(0);
    });

    it('tells who recovered for good only where somebody does', () => {
      expect(series(whole(runner, network, settings({ model: 'SIS' })), 'recovered').x).toHaveLength(0);
      const outputs = whole(runner, network, settings({ model: 'SIR', recovery: 0.3 }));
      const { x, y } = series(outputs, 'recovered');
      expect(x).toEqual(series(outputs, 'influence').x);
      expect(y[0]).toBe(0);
      for (let k = 1; k <= 100; k++) expect(y[k]).toBeGreaterThan(y[k - 1]);
      // whoever is active or has recovered was reached; one node cannot be
      expect(y[100] + scalar(outputs, 'mean-size').value).toBeLessThan(4);
    });

    it('limits attention', () => {
      const [free, limited] = [settings(), settings({ attention: 'constant', threshold: 0.1 })].map(
        (p) => scalar(whole(runner, network, p), 'mean-size').value,
      );
      expect(limited).toBeLessThan(free);
    });
  });

it('mean field is never below the exact chain, and equal to it on a tree without recovery', () => {
  const exact = field(whole(exactRunner, network, settings())).values;
  field(whole(meanFieldRunner, network, settings())).values.forEach((p, k) =>
    expect(p).toBeGreaterThanOrEqual(exact[k] - 1e-8),
  );
  // a star out of a source that is certainly active: independence is no assumption
  const star = networkOf(4, [
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  const truth = field(whole(exactRunner, star, settings())).values;
  field(whole(meanFieldRunner, star, settings())).values.forEach((p, k) => expect(p).toBeCloseTo(truth[k], 8));
});

it('mean field keeps fewer rows of large networks, and all sums', () => {
  const n = 60_000;
  const path = networkOf(
    n,
    Array.from({ length: 10 }, (_, i) => [i, i + 1]),
  );
  const outputs = whole(meanFieldRunner, path, settings({ horizon: 1 }));
  const { times, values } = field(outputs);
  expect(times.length).toBeLessThan(101);
  expect(values).toHaveLength(times.length * n);
  expect([times[0], times.at(-1)]).toEqual([0, 1]);
  expect(series(outputs, 'influence').x).toHaveLength(101);
});

describe('ConTinEst', () => {
  const own = (changed: Partial<ConTinEstSettings> = {}): ConTinEstSettings =>
    settingsFor<ConTinEstSettings>(conTinEst, {
      rate: 0.5,
      horizon: 4,
      sources: Int32Array.of(0),
      delaySamples: 600,
      labelSets: 8,
      ...changed,
    });

  it('meets the exact chain within its standard errors', () => {
    const truth = series(whole(exactRunner, network, settings()), 'influence').y;
    const { y, standardError } = series(blocks(conTinEstRunner, network, own(), [600]), 'influence');
    y.forEach((value, k) => expect(Math.abs(value - truth[k]) / (standardError?.[k] ?? 0), 'seed 2').toBeLessThan(4.5));
  });

  it('has the same samples however they are cut into blocks', () => {
    const [one, three] = [[60], [10, 20, 30]].map((sizes) => blocks(conTinEstRunner, network, own(), sizes));
    series(one, 'influence').y.forEach((value, k) => expect(series(three, 'influence').y[k]).toBeCloseTo(value, 11));
    expect(scalar(three, 'work')).toEqual(scalar(one, 'work'));
    expect(scalar(three, 'list-length').value).toBeCloseTo(scalar(one, 'list-length').value, 12);
  });

  it('has lists of one entry or more, and standard errors from two samples on', () => {
    const outputs = blocks(conTinEstRunner, network, own(), [1]);
    expect(scalar(outputs, 'list-length').value).toBeGreaterThanOrEqual(1);
    expect(scalar(outputs, 'mean-size').standardError).toBeNaN();
    expect(scalar(blocks(conTinEstRunner, network, own(), [2]), 'mean-size').standardError).toBeGreaterThan(0);
    expect(conTinEstRunner.count(own())).toBe(600);
  });
});
