import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { drawSources, groupSources, initialProbabilities, namedSources } from './initial-condition';
import { networkOf } from './test-support';

const path = networkOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const chosen = { initial: 'sources', sources: new Int32Array(), expectedSources: 10 } as const;

describe('initialProbabilities', () => {
  it('starts from the best-connected node, the smallest on ties, when none is named', () => {
    expect([...namedSources(path, chosen)]).toEqual([1]);
    expect([...initialProbabilities(path, chosen)]).toEqual([0, 1, 0, 0]);
  });

  it('takes named sources, each once', () => {
    expect([...initialProbabilities(path, { ...chosen, sources: Int32Array.of(3, 0, 3) })]).toEqual([1, 0, 0, 1]);
  });

  it('spreads the expected number over all nodes, at most 1 each, with named nodes certain', () => {
    const random = { initial: 'stochastic', sources: new Int32Array(), expectedSources: 1 } as const;
    expect([...initialProbabilities(path, random)]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([...initialProbabilities(path, { ...random, sources: Int32Array.of(2) })]).toEqual([0.25, 0.25, 1, 0.25]);
    expect([...initialProbabilities(path, { ...random, expectedSources: 10 })]).toEqual([1, 1, 1, 1]);
  });

  it('refuses a source that does not exist', () => {
    expect(() => initialProbabilities(path, { ...chosen, sources: Int32Array.of(4) })).toThrow('outside 0 … 3');
  });
});

describe('drawSources', () => {
  it('refuses probabilities outside 0 … 1', () => {
    expect(() => groupSources(Float64Array.of(0, 1.5))).toThrow('p̄ of node 1 is 1.5');
    expect(() => groupSources(Float64Array.of(NaN))).toThrow('outside 0 … 1');
  });

  it('keeps certain sources and draws the others with their own probability, independently', () => {
    const initial = Float64Array.of(1, 0.1, 0, 0.1, 0.7, 0.1, 1);
    const groups = groupSources(initial);
    const rng = stream(5, 'sources');
    const into = new Int32Array(7);
    const runs = 20_000;
    const seen = new Float64Array(7);
    let both = 0;
    for (let r = 0; r < runs; r++) {
      const drawn = into.subarray(0, drawSources(groups, rng, into));
      expect(new Set(drawn).size).toBe(drawn.length);
      for (const i of drawn) seen[i]++;
      if (drawn.includes(1) && drawn.includes(3)) both++;
    }
    initial.forEach((p, i) => {
      expect(Math.abs(seen[i] / runs - p), `seed 5, node ${i}`).toBeLessThanOrEqual(
        4.5 * Math.sqrt((p * (1 - p)) / runs),
      );
    });
    expect(Math.abs(both / runs - 0.01), 'seed 5').toBeLessThan(4.5 * Math.sqrt((0.01 * 0.99) / runs));
  });
});
