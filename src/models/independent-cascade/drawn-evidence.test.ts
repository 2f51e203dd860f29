import { describe, expect, it } from 'vitest';
import { cascadesRunner } from './run';
import { addDrawn, classesOfCounts, drawCounts, type DrawnCounts } from './drawn-evidence';
import { initialProbabilities } from './initial-condition';
import { denseCounts } from './observations';
import { readEvidence } from './observed-evidence';
import { cascadeModel } from './simulate';
import { networkOf, result, streamsOf } from './test-support';

const network = networkOf(6, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [3, 4],
]);
const alpha = Float64Array.of(0.7, 0.4, 0.9, 0.2, 0.5);
const horizon = 4;
const streams = streamsOf(11);
const settings = {
  alphaLaw: 'constant',
  alpha: 0.5,
  alphaExponent: 0,
  alphaMin: 0,
  alphaMax: 1,
  weightRate: 1,
  expectedSources: 1.5,
} as const;

function drawn(initial: 'single' | 'stochastic', count: number, parts = 1): DrawnCounts {
  const start = {
    initial: 'stochastic',
    sources: new Int32Array(),
    expectedSources: initial === 'single' ? 0 : 1.5,
  } as const;
  const model = cascadeModel(network, alpha, initialProbabilities(network, start), horizon - 1);
  let sum: DrawnCounts | undefined;
  for (let p = 0; p < parts; p++) {
    const range = { from: Math.floor((count * p) / parts), to: Math.floor((count * (p + 1)) / parts) };
    sum = addDrawn(sum, result(drawCounts(model, streams, range, initial === 'single')));
  }
  return sum as DrawnCounts;
}

describe('counts of drawn cascades', () => {
  it('are the same whatever the parts', () => {
    expect(drawn('single', 500, 7)).toEqual(drawn('single', 500));
    expect(drawn('stochastic', 300, 3)).toEqual(drawn('stochastic', 300));
  });

  it('are those of the cascades that are drawn and kept whole with the same seed', () => {
    const constant = Float64Array.from(alpha, () => 0.5);
    const start = { initial: 'stochastic', sources: new Int32Array(), expectedSources: 0 } as const;
    const model = cascadeModel(network, constant, initialProbabilities(network, start), horizon - 1);
    const counts = result(drawCounts(model, streams, { from: 0, to: 400 }, true));
    const classes = classesOfCounts(counts, 6, horizon, (k) => Int32Array.of(k));

    const draws = { ...settings, horizon, initial: 'single', sources: new Int32Array(), runs: 400 } as const;
    const part = result(cascadesRunner.block({ network }, draws, streams, 0, 400));
    const { cascades } = cascadesRunner.finish({ network }, draws, cascadesRunner.fold(undefined, part));
    if (cascades.kind !== 'cascades') throw new Error('cascades are expected');
    const nodes = Int32Array.from({ length: 6 }, (_, i) => i);
    const read = result(readEvidence(cascades.set, nodes, 6, { horizon, stepWidth: 0, random: false }));
    const observed = new Uint8Array(6).fill(1);
    const byNode = [...read.classes].sort((a, b) => (a.seeds?.[0] ?? 0) - (b.seeds?.[0] ?? 0));
    expect(byNode).toHaveLength(classes.length);
    classes.forEach((one, c) => {
      const all = { n: 6, horizon, observed, classes: [] };
      expect([...denseCounts(all, one)]).toEqual([...denseCounts(all, byNode[c])]);
    });
  });

  it('give classes in the order of their sources, whose entries stand by time, then node', () => {
    const classes = classesOfCounts(drawn('single', 200), 6, horizon, (k) => Int32Array.of(k));
    expect(classes.map(({ seeds }) => seeds?.[0])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(classes.reduce((sum, { cascades }) => sum + cascades, 0)).toBe(200);
    for (const { nodes, times, counts, cascades, seeds } of classes) {
      const keys = Array.from(nodes, (node, k) => times[k] * 6 + node);
      expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
      expect(Math.max(...times)).toBeLessThan(horizon);
      expect(counts[keys.indexOf(seeds?.[0] ?? -1)]).toBe(cascades);
    }
  });

  it('are one class with random sources', () => {
    const [one, ...others] = classesOfCounts(drawn('stochastic', 200), 6, horizon, () => undefined);
    expect(others).toHaveLength(0);
    expect(one.seeds).toBeUndefined();
    expect(one.cascades).toBe(200);
  });
});
