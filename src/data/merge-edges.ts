/**
 * Repeated edges, both ways of writing an undirected one, and what they say about direction. One open-addressing table over
 * ordered pairs of nodes; O(rows) time, 8–16 bytes a row.
 */
import type { EdgeRows } from './edge-rows';

export type DuplicateRule = 'first' | 'last' | 'sum' | 'max' | 'noisy-or';

/** How two values of the same edge become one. noisy-or: 1 − (1 − p)(1 − q), the chance that at least one succeeds. */
export function combine(rule: DuplicateRule, a: number, b: number): number {
  switch (rule) {
    case 'first':
      return a;
    case 'last':
      return b;
    case 'sum':
      return a + b;
    case 'max':
      return Math.max(a, b);
    case 'noisy-or':
      return 1 - (1 - a) * (1 - b);
    default:
      return rule satisfies never;
  }
}

/** The rows of distinct ordered pairs, in the order of first sight. */
export interface DistinctPairs {
  /** Row of every pair's first sight. */
  rows: Int32Array;
  /** Position in `rows` of the opposite pair, −1 where there is none. */
  opposite: Int32Array;
  /** Rows that repeat an earlier one in the same direction. */
  repeats: Int32Array;
  /** For every repeat, the position in `rows` of the pair that it repeats. */
  repeated: Int32Array;
  /** Pairs whose opposite is there too, both counted. */
  reciprocated: number;
}

const hash = (u: number, v: number): number => {
  let h = Math.imul(u, 0x9e3779b1) ^ Math.imul(v ^ (v >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
};

export function distinctPairs(edges: EdgeRows): DistinctPairs {
  const { from, to, count } = edges;
  let size = 16;
  while (size < 1.5 * count) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size);
  const rows = new Int32Array(count);
  let pairs = 0;
  const slot = (u: number, v: number): number => {
    let s = hash(u, v) & mask;
    for (;;) {
      const entry = table[s];
      if (entry === 0) return s;
      const row = rows[entry - 1];
      if (from[row] === u && to[row] === v) return s;
      s = (s + 1) & mask;
    }
  };
  const repeats: number[] = [];
  const repeated: number[] = [];
  for (let row = 0; row < count; row++) {
    const s = slot(from[row], to[row]);
    if (table[s] === 0) {
      rows[pairs++] = row;
      table[s] = pairs;
    } else {
      repeats.push(row);
      repeated.push(table[s] - 1);
    }
  }
  const opposite = new Int32Array(pairs).fill(-1);
  let reciprocated = 0;
  for (let p = 0; p < pairs; p++) {
    const row = rows[p];
    if (from[row] === to[row]) continue;
    const entry = table[slot(to[row], from[row])];
    if (entry === 0) continue;
    opposite[p] = entry - 1;
    reciprocated++;
  }
  return {
    rows: rows.slice(0, pairs),
    opposite,
    repeats: Int32Array.from(repeats),
    repeated: Int32Array.from(repeated),
    reciprocated,
  };
}
