import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../core/network';
import { stream } from '../core/rng';
import { drawnPart, drawnText, SIZE_RULES, sizeOf } from './drawn-part';

function random(n: number, m: number, seed: number, weight?: (e: number) => number): Network {
  const rng = stream(seed, 'test');
  const end = () => Int32Array.from({ length: m }, () => rng.below(n));
  const edgeValues: Record<string, Float64Array> = weight
    ? { weight: Float64Array.from({ length: m }, (_, e) => weight(e)) }
    : {};
  return buildNetwork({ n, directed: false, from: end(), to: end(), edgeValues });
}

describe('sizeOf', () => {
  it.each([
    [2_000, 10_000, 'small'],
    [2_001, 10, 'medium'],
    [10, 10_001, 'medium'],
    [20_000, 100_000, 'medium'],
    [20_001, 5, 'large'],
    [100_000, 500_000, 'large'],
    [100_000, 500_001, 'beyond'],
    [100_001, 0, 'beyond'],
  ])('%i nodes and %i edges are %s', (n, m, size) => {
    expect(sizeOf(n, m)).toBe(size);
  });
});

describe('drawnPart', () => {
  it('draws everything of small and medium networks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (n, m) => {
        const part = drawnPart(random(n, m, 3));
        expect(part.nodes.length).toBe(n);
        expect(Array.from(part.edges)).toEqual(Array.from({ length: m }, (_, e) => e));
        expect(part.edgesWhileMoving).toBe('always');
      }),
    );
  });

  it('draws 200,000 edges of a large network, the same every time, different ones for another seed', () => {
    const network = random(30_000, 260_000, 5);
    const part = drawnPart(network);
    expect(part.nodes.length).toBe(30_000);
    expect(part.edges.length).toBe(SIZE_RULES.edgesAtRest);
    expect(new Set(part.edges).size).toBe(part.edges.length);
    expect(part.edges.every((e, k) => k === 0 || e > part.edges[k - 1])).toBe(true);
    expect(part.edgesWhileMoving).toBe('never');
    expect(drawnPart(network).edges).toEqual(part.edges);
    expect(drawnPart(network, [], 2).edges).not.toEqual(part.edges);
    // A fair sample keeps the same share of the first and the second half (standard error ≈ 150).
    const early = part.edges.filter((e) => e < 130_000).length;
    expect(Math.abs(early - 100_000)).toBeLessThan(600);
  });

  it('keeps the strongest edges where they have a weight, ties by number', () => {
    const network = random(30_000, 200_010, 6, (e) => (e < 10 ? 0 : 1));
    const part = drawnPart(network);
    expect(part.edges.length).toBe(200_000);
    expect(part.edges[0]).toBe(10);
    const equal = drawnPart(random(30_000, 200_010, 6, () => 1));
    expect(equal.edges[equal.edges.length - 1]).toBe(199_999);
  });

  it('samples at most 5,000 nodes beyond, around the given ones, with edges only among them', () => {
    const network = random(120_000, 200_000, 7);
    const part = drawnPart(network, [4_711]);
    expect(part.size).toBe('beyond');
    expect(part.nodes.length).toBe(SIZE_RULES.nodeSample);
    const inside = new Set(part.nodes);
    expect(inside.has(4_711)).toBe(true);
    for (let k = network.offsets[4_711]; k < network.offsets[4_712]; k++)
      expect(inside.has(network.targets[k])).toBe(true);
    for (const e of part.edges) expect(inside.has(network.from[e]) && inside.has(network.to[e])).toBe(true);
  });

  it('starts at the best-connected node where nothing is selected, and one hub does not fill the sample', () => {
    const n = 110_000;
    const from = new Int32Array(n - 1).fill(0);
    const to = Int32Array.from({ length: n - 1 }, (_, k) => k + 1);
    const part = drawnPart(buildNetwork({ n, directed: false, from, to }));
    expect(part.nodes[0]).toBe(0);
    expect(part.nodes.length).toBe(SIZE_RULES.nodeSample);
    expect(part.edges.length).toBe(SIZE_RULES.nodeSample - 1);
  });

  it('draws what there is of networks without edges', () => {
    const part = drawnPart(
      buildNetwork({ n: 100_001, directed: true, from: new Int32Array(0), to: new Int32Array(0) }),
    );
    expect(part.nodes.length).toBe(SIZE_RULES.nodeSample);
    expect(part.edges.length).toBe(0);
  });
});

describe('drawnText', () => {
  it('says how many are drawn, and nothing where all are', () => {
    const stats = { drawnNodes: 9, totalNodes: 9, drawnEdges: 200_000, totalEdges: 500_000 };
    expect(drawnText(stats)).toBe('200,000 of 500,000 edges drawn');
    expect(drawnText({ ...stats, totalNodes: 1_000 })).toBe('9 of 1,000 nodes and 200,000 of 500,000 edges drawn');
    expect(drawnText({ ...stats, totalEdges: 200_000 })).toBeNull();
  });
});
