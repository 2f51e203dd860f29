/**
 * A first arrangement by high-dimensional embedding: hop distances to a few pivots, projected on their two principal axes
 * (Harel and Koren 2002, "Graph drawing by high-dimensional embedding"). It unfolds the large shape, so that the forces
 * need few steps.
 */
import type { Rng } from '../../core/rng';

/** Undirected neighbours of nodes 0 … n−1, flat. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

export function adjacency(n: number, from: Int32Array, to: Int32Array): Adjacency {
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < from.length; e++) {
    offsets[from[e] + 1]++;
    offsets[to[e] + 1]++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, n);
  const targets = new Int32Array(offsets[n]);
  for (let e = 0; e < from.length; e++) {
    targets[next[from[e]]++] = to[e];
    targets[next[to[e]]++] = from[e];
  }
  return { offsets, targets };
}

/** Hop distances from a node to every node of its (connected) network; length n. O(n + m). */
function hops({ offsets, targets }: Adjacency, start: number): Float32Array {
  const n = offsets.length - 1;
  const distance = new Float32Array(n).fill(-1);
  const queue = new Int32Array(n);
  let tail = 1;
  queue[0] = start;
  distance[start] = 0;
  for (let head = 0; head < tail; head++) {
    const u = queue[head];
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (distance[v] < 0) {
        distance[v] = distance[u] + 1;
        queue[tail++] = v;
      }
    }
  }
  return distance;
}

/** Leading eigenvector of a symmetric k × k matrix, orthogonal to `against`, by power iteration from a seeded start. */
function principal(matrix: Float64Array, k: number, rng: Rng, against: Float64Array | null): Float64Array {
  let v = Float64Array.from({ length: k }, () => rng.uniform() - 0.5);
  for (let step = 0; step < 60; step++) {
    const w = new Float64Array(k);
    for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) w[a] += matrix[a * k + b] * v[b];
    if (against) {
      let dot = 0;
      for (let a = 0; a < k; a++) dot += w[a] * against[a];
      for (let a = 0; a < k; a++) w[a] -= dot * against[a];
    }
    let norm = 0;
    for (let a = 0; a < k; a++) norm += w[a] * w[a];
    norm = Math.sqrt(norm);
    if (norm < 1e-12) break;
    for (let a = 0; a < k; a++) w[a] /= norm;
    v = w;
  }
  return v;
}

/**
 * Positions (x, y interleaved, length 2n) of a connected network, about √n across, with a little seeded noise so that nodes
 * with equal distances do not coincide. Cost: O(pivots · (n + m)).
 */
export function pivotPositions(graph: Adjacency, rng: Rng, pivotCount = 12): Float32Array {
  const n = graph.offsets.length - 1;
  const k = Math.min(pivotCount, n);
  const columns: Float32Array[] = [];
  const nearest = new Float32Array(n).fill(Infinity);
  let pivot = rng.below(n);
  for (let c = 0; c < k; c++) {
    const column = hops(graph, pivot);
    columns.push(column);
    let farthest = 0;
    for (let i = 0; i < n; i++) {
      nearest[i] = Math.min(nearest[i], column[i]);
      if (nearest[i] > nearest[farthest]) farthest = i;
    }
    pivot = farthest; // the next pivot is the node farthest from all so far
  }
  for (const column of columns) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += column[i];
    mean /= n;
    for (let i = 0; i < n; i++) column[i] -= mean;
  }
  const covariance = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = a; b < k; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += columns[a][i] * columns[b][i];
      covariance[a * k + b] = covariance[b * k + a] = sum / n;
    }
  const first = principal(covariance, k, rng, null);
  const second = principal(covariance, k, rng, first);
  const positions = new Float32Array(2 * n);
  let spread = 0;
  for (let i = 0; i < n; i++) {
    let x = 0;
    let y = 0;
    for (let c = 0; c < k; c++) {
      x += first[c] * columns[c][i];
      y += second[c] * columns[c][i];
    }
    positions[2 * i] = x;
    positions[2 * i + 1] = y;
    spread += x * x + y * y;
  }
  const scale = spread > 0 ? Math.sqrt((n * n) / spread) * 3 : 1;
  const noise = Math.max(1, Math.sqrt(n) * 0.1);
  for (let j = 0; j < 2 * n; j++) positions[j] = positions[j] * scale + noise * (rng.uniform() - 0.5);
  return positions;
}
