import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { Network } from '../../../core/network';
import { leadingVectors } from './leading-vectors';
import { neighbourhoods } from './neighbourhoods';
import { symmetricEigen } from './symmetric-eigen';
import { clubs, finish, networkOf, nodesAsIds } from './testing';

const found = (network: Network, wanted: number, seed = 1) =>
  finish(leadingVectors(neighbourhoods(nodesAsIds(network.n), network), wanted, stream(seed, 'start')));

/** The whole decomposition of the dense matrix, largest singular value first. */
function dense(network: Network) {
  const { n } = network;
  const { offsets, ids } = neighbourhoods(nodesAsIds(n), network);
  const matrix = new Float64Array(n * n);
  const degree = (i: number) => offsets[i + 3] - offsets[i + 2] - 1;
  for (let i = 0; i < n; i++)
    for (let k = offsets[i + 2] + 1; k < offsets[i + 3]; k++) {
      const j = ids[k] - 2;
      matrix[i * n + j] = 1 / Math.sqrt(degree(i) * degree(j));
    }
  const { values, vectors } = symmetricEigen(matrix, n);
  const order = [...values.keys()].sort((i, j) => Math.abs(values[j]) - Math.abs(values[i]));
  return {
    values: order.map((i) => Math.abs(values[i])),
    vectors: order.map((i) => vectors.subarray(i * n, (i + 1) * n)),
  };
}

/** Length of the part of x in the span of orthonormal vectors. */
const within = (x: Float64Array, span: readonly Float64Array[]) =>
  Math.hypot(...span.map((y) => y.reduce((sum, value, i) => sum + value * x[i], 0)));

describe('leading singular vectors', () => {
  it('are those of the dense decomposition', () => {
    const network = clubs(3, 12, 3, 6, 4);
    const wanted = 8;
    const { values, vectors } = found(network, wanted);
    const all = dense(network);
    values.forEach((value, i) => expect(value).toBeCloseTo(all.values[i], 8));
    const span = all.vectors.filter((_, i) => all.values[i] > all.values[wanted - 1] - 1e-6);
    for (const vector of vectors) expect(within(vector.subarray(2), span)).toBeCloseTo(1, 6);
  });
  it('are orthonormal', () => {
    const { vectors } = found(clubs(4, 20, 3, 9, 2), 10);
    vectors.forEach((x, i) =>
      vectors.slice(0, i + 1).forEach((y, j) => expect(within(x, [y])).toBeCloseTo(i === j ? 1 : 0, 8)),
    );
  });
  it('of a star are two, with value 1, and nothing beyond its rank', () => {
    const { values, vectors } = found(
      networkOf(5, [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
      ]),
      4,
    );
    expect(values).toEqual([expect.closeTo(1, 10), expect.closeTo(1, 10)]);
    expect(vectors).toHaveLength(2);
  });
  it('are zero for users without neighbours, and none where nobody has one', () => {
    const { vectors } = found(networkOf(4, [[1, 2]]), 3);
    for (const vector of vectors) expect([vector[0], vector[1], vector[2], vector[5]]).toEqual([0, 0, 0, 0]);
    expect(found(networkOf(4, []), 3)).toEqual({ values: [], vectors: [] });
  });
  it('have their largest entry positive, and are the same for the same luck', () => {
    const network = clubs(3, 15, 3, 5, 8);
    const { vectors } = found(network, 6);
    for (const vector of vectors) {
      const largest = vector.reduce((x, y) => (Math.abs(y) > Math.abs(x) + 1e-9 ? y : x), 0);
      expect(largest).toBeGreaterThan(0);
    }
    expect(found(network, 6).vectors).toEqual(vectors);
  });
  it('do not depend on luck where values differ', () => {
    const network = clubs(3, 15, 3, 5, 8);
    const [one, other] = [found(network, 3, 1), found(network, 3, 2)];
    one.vectors.forEach((vector, i) => vector.forEach((x, v) => expect(x).toBeCloseTo(other.vectors[i][v], 5)));
  });
});
