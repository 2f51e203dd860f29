/**
 * Leading singular vectors of the symmetrically normalised adjacency matrix N = D^−½ A D^−½ (specification, section 4: the stand-in
 * for DeepWalk vectors, which are not published). N is symmetric, so its singular values are the absolute values of its eigenvalues,
 * and its left singular vectors the eigenvectors.
 */
import type { Progress, Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import type { Neighbourhoods } from './neighbourhoods';
import { addScaled, dot, orthonormalise } from './orthonormal';
import { symmetricEigen } from './symmetric-eigen';

/** Columns beyond those wanted: the more, the sooner the wanted ones are right. */
const OVERSAMPLING = 16;
/** N is applied so often before the columns are made orthonormal again: more would let the smaller values drown in rounding. */
const POWERS = 7;
/** Small enough a change of the singular values, of which the first is 1. */
const TOLERANCE = 1e-9;
/** What is below is rounding: the matrix has no such rank. */
const ZERO = 1e-6;
/** Multiplications that are spent at most on convergence, so that large networks wait for seconds only; small ones converge. */
const BUDGET = 8e8;

export interface LeadingVectors {
  /** Singular values, largest first; at most as many as wanted, fewer where the rank is less. */
  values: number[];
  /** The vector of every value, of length V, entries of users without neighbours 0; its entry of largest size is positive. */
  vectors: Float64Array[];
}

/**
 * Randomised subspace iteration (Halko, Martinsson and Tropp 2011, algorithms 4.4 and 5.1): exact to rounding where the columns span
 * all there is, otherwise as near as the gap behind the wanted values and the work allowed make it. Vectors of equal values are any
 * basis of theirs.
 * Cost of a round: O(links · k + V · k² + k³) with k = wanted + 16; memory O(V · k).
 */
export function* leadingVectors(neighbours: Neighbourhoods, wanted: number, rng: Rng): Steps<LeadingVectors> {
  const V = neighbours.offsets.length - 1;
  const connected = connectedUsers(neighbours);
  const k = Math.min(connected.length, wanted + OVERSAMPLING);
  const columns = Array.from({ length: k }, () => {
    const column = new Float64Array(V);
    for (const v of connected) column[v] = rng.normal();
    return column;
  });
  const images = columns.map((column) => column.slice());
  const apply = normalisedAdjacency(neighbours);
  const scratch = new Float64Array(V);
  const work = k * (POWERS * (neighbours.ids.length + 2 * V) + 2 * V * k + 8 * k * k);
  const rounds = Math.min(100, Math.max(3, Math.floor(BUDGET / Math.max(work, 1))));
  const stage = 'Computing node features';
  let before: number[] = [];
  for (let round = 0; ; round++) {
    for (let c = 0; c < k; c++) {
      // the image of the round before has one application already
      columns[c].set(images[c]);
      for (let power = 1; power < POWERS; power += 2) {
        apply(columns[c], scratch);
        apply(scratch, columns[c]);
      }
      orthonormalise(columns, c);
      apply(columns[c], images[c]);
      yield { done: round + c / (2 * k), total: rounds, stage };
    }
    const { values, turns } = yield* singularValues(images, wanted, { done: round + 0.5, total: rounds, stage });
    const moved = values.some((value, i) => Math.abs(value - (before[i] ?? 0)) > TOLERANCE);
    if (!moved || round + 1 === rounds)
      return { values, vectors: turns.map((turn) => withFixedSign(combination(columns, turn))) };
    before = values;
  }
}

const connectedUsers = ({ offsets }: Neighbourhoods): number[] => {
  const users: number[] = [];
  for (let v = 0; v + 1 < offsets.length; v++) if (offsets[v + 1] - offsets[v] > 1) users.push(v);
  return users;
};

/** y = N x; every neighbourhood begins with its own user, who does not count. */
function normalisedAdjacency({ offsets, ids }: Neighbourhoods): (x: Float64Array, y: Float64Array) => void {
  const V = offsets.length - 1;
  const root = new Float64Array(V);
  for (let v = 0; v < V; v++) {
    const degree = offsets[v + 1] - offsets[v] - 1;
    root[v] = degree > 0 ? 1 / Math.sqrt(degree) : 0;
  }
  const scaled = new Float64Array(V);
  return (x, y) => {
    for (let v = 0; v < V; v++) scaled[v] = root[v] * x[v];
    for (let v = 0; v < V; v++) {
      let sum = 0;
      for (let k = offsets[v] + 1; k < offsets[v + 1]; k++) sum += scaled[ids[k]];
      y[v] = root[v] * sum;
    }
  };
}

/**
 * Singular values of N within the span of orthonormal columns, from their images under N: roots of the eigenvalues of imagesᵀ images.
 * (Those of columnsᵀ N columns would mislead: where λ and −λ mix, they cancel.)
 * @returns the largest, and for each how the columns combine to its vector
 */
function* singularValues(
  images: readonly Float64Array[],
  wanted: number,
  progress: Progress,
): Steps<{ values: number[]; turns: Float64Array[] }> {
  const k = images.length;
  const products = new Float64Array(k * k);
  for (let c = 0; c < k; c++) {
    for (let j = 0; j <= c; j++) products[c * k + j] = products[j * k + c] = dot(images[j], images[c]);
    if (c % 16 === 15) yield progress;
  }
  const { values, vectors } = symmetricEigen(products, k);
  const roots = values.map((value) => Math.sqrt(Math.max(0, value)));
  const order = [...roots.keys()]
    .filter((i) => roots[i] > ZERO)
    .sort((i, j) => roots[j] - roots[i])
    .slice(0, wanted);
  return {
    values: order.map((i) => roots[i]),
    turns: order.map((i) => vectors.subarray(i * k, (i + 1) * k)),
  };
}

function combination(columns: readonly Float64Array[], factors: Float64Array): Float64Array {
  const sum = new Float64Array(columns[0].length);
  columns.forEach((column, c) => addScaled(sum, factors[c], column));
  return sum;
}

/** Turned so that the entry of largest size is positive; of entries that are equal but for rounding, the first one counts. */
function withFixedSign(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const x of vector) if (Math.abs(x) > Math.abs(largest) * (1 + 1e-6)) largest = x;
  return largest < 0 ? vector.map((x) => 0 - x) : vector;
}
