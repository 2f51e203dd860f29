import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { networkOf, settingsFor, streamsOf } from './analysis-test-support';
import { meanField } from './compared-methods';
import { drawNodes, edgeRates, propagationModel, timeGrid, totalRate, type PropagationSettings } from './propagation';

const settings = (changed: Partial<PropagationSettings> = {}): PropagationSettings =>
  settingsFor<PropagationSettings>(meanField, { sources: Int32Array.of(0), ...changed });
const compiled = (network: ReturnType<typeof networkOf>, changed: Partial<PropagationSettings> = {}, seed = 1) =>
  propagationModel(network, settings(changed), streamsOf(seed));

/** [tail, head, rate] of every arc. */
function arcsOf({ offsets, heads, rates, n }: ReturnType<typeof compiled>): [number, number, number][] {
  return Array.from({ length: n }, (_, j) => j).flatMap((j) =>
    Array.from(heads.subarray(offsets[j], offsets[j + 1]), (head, k): [number, number, number] => [
      j,
      head,
      rates[offsets[j] + k],
    ]),
  );
}

describe('arcs', () => {
  it('leave out loops and rates of 0, add repeated pairs, and stand by tail and rising head', () => {
    const network = networkOf(4, [
      [1, 3, 2],
      [0, 1, 1],
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0.5],
      [1, 2, 4],
      [3, 0, 0.25],
    ]);
    expect(arcsOf(compiled(network, { rateLaw: 'file' }))).toEqual([
      [0, 1, 1.5],
      [1, 2, 4],
      [1, 3, 2],
      [3, 0, 0.25],
    ]);
  });

  it('go both ways along an undirected edge', () => {
    expect(
      arcsOf(
        compiled(
          networkOf(
            3,
            [
              [0, 1],
              [2, 1],
            ],
            false,
          ),
          { rate: 0.5 },
        ),
      ),
    ).toEqual([
      [0, 1, 0.5],
      [1, 0, 0.5],
      [1, 2, 0.5],
      [2, 1, 0.5],
    ]);
  });

  it('have the same sum of rates as the edges that are no loops', () => {
    const node = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 100 })), { maxLength: 30 }),
        fc.boolean(),
        (edges, directed) => {
          const network = buildNetwork({
            n: 6,
            directed,
            from: Int32Array.from(edges, (e) => e[0]),
            to: Int32Array.from(edges, (e) => e[1]),
            edgeValues: { rate: Float64Array.from(edges, (e) => e[2]) },
          });
          const model = compiled(network, { rateLaw: 'file' });
          const sum = edges.filter(([a, b]) => a !== b).reduce((all, [, , rate]) => all + rate, 0);
          expect(totalRate(model)).toBeCloseTo(directed ? sum : 2 * sum, 9);
          const pairs = arcsOf(model).map(([tail, head]) => 6 * tail + head);
          expect(pairs).toEqual([...new Set(pairs)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('rates', () => {
  const network = buildNetwork({
    n: 3,
    directed: true,
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 2),
    edgeValues: { weight: Float64Array.of(2, 5), rate: Float64Array.of(0.1, 0.2) },
  });
  const of = (changed: Partial<PropagationSettings>) => [...edgeRates(network, settings(changed), streamsOf(4))];
  it('are one value, weights or a column', () => {
    expect(of({ rate: 0.7 })).toEqual([0.7, 0.7]);
    expect(of({ rateLaw: 'weight', ratePerWeight: 0.5 })).toEqual([1, 2.5]);
    expect(of({ rateLaw: 'file' })).toEqual([0.1, 0.2]);
  });
  it('are drawn between two bounds, by the seed alone', () => {
    const drawn = of({ rateLaw: 'random', rateMin: 2, rateMax: 3 });
    expect(drawn).toEqual(of({ rateLaw: 'random', rateMin: 2, rateMax: 3, horizon: 99, model: 'SIS' }));
    drawn.forEach((rate) => expect(rate >= 2 && rate < 3).toBe(true));
    expect(drawn[0]).not.toBe(drawn[1]);
  });
});

describe('nodes', () => {
  const network = networkOf(5, [
    [0, 1],
    [0, 2],
    [3, 4],
  ]);
  it('recover only where there is recovery', () => {
    expect([...compiled(network, { model: 'SI', recovery: 2 }).recovery]).toEqual([0, 0, 0, 0, 0]);
    expect([...compiled(network, { model: 'SIS', recovery: 2 }).recovery]).toEqual([2, 2, 2, 2, 2]);
    const drawn = compiled(network, { model: 'SIR', recoveryLaw: 'random', recoveryMin: 1, recoveryMax: 2 }).recovery;
    expect(new Set(drawn).size).toBe(5);
    drawn.forEach((rate) => expect(rate >= 1 && rate < 2).toBe(true));
  });
  it('have thresholds only where attention is limited', () => {
    expect(compiled(network)).not.toHaveProperty('threshold');
    expect([...(compiled(network, { attention: 'constant', threshold: 0.25 }).threshold ?? [])]).toEqual(
      new Array(5).fill(0.25),
    );
    expect(new Set(compiled(network, { attention: 'random' }).threshold).size).toBe(5);
  });
  it('keep the law of delays with its parameter', () => {
    expect(compiled(network).delay).toEqual({ kind: 'exponential' });
    expect(compiled(network, { delay: 'weibull', shape: 3 }).delay).toEqual({ kind: 'weibull', shape: 3 });
    expect(compiled(network, { delay: 'power-law', cutoff: 2 }).delay).toEqual({ kind: 'power-law', cutoff: 2 });
  });
});

describe('sources', () => {
  const network = networkOf(6, [
    [0, 1],
    [4, 1],
    [4, 2],
    [4, 3],
  ]);
  it('are those chosen, each once, or the best-connected node', () => {
    expect([...compiled(network, { sources: Int32Array.of(5, 2, 5) }).sources]).toEqual([2, 5]);
    expect([...compiled(network, { sources: new Int32Array(0) }).sources]).toEqual([4]);
  });
  it('are drawn by the seed alone, all of them at most', () => {
    const random = { initial: 'random', randomSources: 3 } as const;
    const drawn = compiled(network, random, 7).sources;
    expect(new Set(drawn).size).toBe(3);
    expect(compiled(network, { ...random, model: 'SIS', delay: 'rayleigh', horizon: 3 }, 7).sources).toEqual(drawn);
    expect([...compiled(network, { ...random, randomSources: 50 }).sources]).toEqual([0, 1, 2, 3, 4, 5]);
  });
  it('are every set equally likely', () => {
    const counts = new Map<string, number>();
    for (let k = 0; k < 6000; k++) {
      const key = drawNodes(4, 2, streamsOf(11)('set', k)).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 ± 4 · 29
    for (const count of counts.values()) expect(Math.abs(count - 1000), 'seed 11').toBeLessThan(116);
  });
});

it('has a grid from 0 to exactly T', () => {
  for (const horizon of [0.1, 0.7, 8, 1e5]) {
    const grid = timeGrid(horizon);
    expect(grid).toHaveLength(101);
    expect([grid[0], grid[100]]).toEqual([0, horizon]);
  }
});
