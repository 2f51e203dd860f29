import { describe, expect, it } from 'vitest';
import { givenFeatures, givenWidth, nodeFeatures, type FeatureKind } from './features';
import { neighbourhoods } from './neighbourhoods';
import { clubs, finish, networkOf, nodesAsIds, seeded } from './testing';
import type { Network } from '../../../core/network';

function features(network: Network, kind: FeatureKind, width: number, seed = 1): Float32Array {
  const data = nodesAsIds(network.n);
  return finish(nodeFeatures(data, neighbourhoods(data, network), kind, width, network, seeded(seed)));
}

const deviation = (values: Float32Array) => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
};

function cosine(values: Float32Array, width: number, a: number, b: number): number {
  const row = (v: number) => values.subarray(v * width, (v + 1) * width);
  const dot = (u: number, v: number) => row(u).reduce((sum, x, i) => sum + x * row(v)[i], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b) || 1);
}

/** Share of people whose most similar other is of their own club. */
function ownClub(values: Float32Array, width: number, count: number, size: number): number {
  let own = 0;
  const n = count * size;
  for (let i = 0; i < n; i++) {
    let best = -1;
    for (let j = 0; j < n; j++)
      if (j !== i && (best < 0 || cosine(values, width, i + 2, j + 2) > cosine(values, width, i + 2, best + 2)))
        best = j;
    if (Math.floor(best / size) === Math.floor(i / size)) own++;
  }
  return own / n;
}

describe.each(['spectral', 'node2vec'] as const)('%s features', (kind) => {
  const network = clubs(4, 15, 3, 8, 3);
  const values = features(network, kind, 16);

  it('have a row for every id, those of PAD and STOP zero, and deviation 0.3', () => {
    expect(values).toHaveLength(62 * 16);
    expect([...values.subarray(0, 32)].every((x) => x === 0)).toBe(true);
    expect(deviation(values.subarray(32))).toBeCloseTo(0.3, 4);
  });
  it('bring people of a club together', () => {
    expect(ownClub(values, 16, 4, 15)).toBeGreaterThan(0.8);
  });
  it('are the same for the same seed', () => {
    expect(features(network, kind, 16)).toEqual(values);
  });
  it('are zero for people who know nobody', () => {
    const lonely = networkOf(
      6,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 3],
      ],
      false,
    );
    const some = features(lonely, kind, 4);
    expect([...some.subarray(6 * 4)].every((x) => x === 0)).toBe(true);
    expect([...features(networkOf(3, []), kind, 4)].every((x) => x === 0)).toBe(true);
  });
});

describe('spectral features', () => {
  it('are no more columns than the matrix has rank; the others are zero', () => {
    const width = 8;
    const values = features(networkOf(3, [[0, 1]]), 'spectral', width);
    for (let v = 0; v < 5; v++) for (let c = 2; c < width; c++) expect(values[v * width + c]).toBe(0);
    expect(
      deviation(Float32Array.of(...[2, 3].flatMap((v) => [values[v * width], values[v * width + 1]]))),
    ).toBeCloseTo(0.3, 5);
  });
});

describe('node2vec features', () => {
  it('differ with the seed', () => {
    const network = clubs(2, 6, 2, 1, 1);
    expect(features(network, 'node2vec', 4, 1)).not.toEqual(features(network, 'node2vec', 4, 2));
  });
});

describe('given features', () => {
  const network = {
    ...networkOf(3, []),
    nodeValues: {
      f1: Float64Array.of(1, 2, Number.NaN),
      f2: Float64Array.of(-1, 0.5, 3),
      f4: Float64Array.of(9, 9, 9),
      preference: new Float64Array(3),
    },
  };
  it('are f1, f2, … of the nodes, up to the first that is missing', () => {
    expect(givenWidth(network)).toBe(2);
    expect([...features(network, 'given', 64)]).toEqual([0, 0, 0, 0, 1, -1, 2, 0.5, 0, 0]);
  });
  it('count who has none: not in the network, or not a number', () => {
    const nodeOf = Int32Array.of(-1, -1, 1, -1, 2);
    expect(givenFeatures({ V: 5, nodeOf }, network)).toEqual({
      values: Float32Array.of(0, 0, 0, 0, 2, 0.5, 0, 0, 0, 0),
      missing: 2,
    });
  });
  it('are none where the network has none', () => {
    expect(features(networkOf(2, []), 'given', 64)).toHaveLength(0);
  });
});
