import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeastLabelLists, type LengthsByHead } from './least-label-lists';

type Arc = readonly [tail: number, head: number, length: number];

interface ListCase {
  n: number;
  edges_with_length: [number, number, number][];
  /** labels[set][node] */
  labels: number[][];
  /** [set][node]: pairs of distance and label, distances rising */
  least_label_lists: [number, number][][][];
  queries: { sources: number[]; T: number; least: number[]; true_count: number; estimate: number }[];
}
const { cases } = JSON.parse(readFileSync(new URL('./fixtures/continest-lists.json', import.meta.url), 'utf8')) as {
  cases: ListCase[];
};

function byHead(n: number, arcs: readonly Arc[]): LengthsByHead {
  const sorted = arcs.toSorted((a, b) => a[1] - b[1]);
  const offsets = new Int32Array(n + 1);
  for (const [, head] of sorted) offsets[head + 1]++;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  return {
    offsets,
    tails: Int32Array.from(sorted, (arc) => arc[0]),
    lengths: Float64Array.from(sorted, (arc) => arc[2]),
  };
}

/** The list of every node, distances rising. */
function listsOf(n: number, arcs: readonly Arc[], labels: readonly number[], reach = Infinity): [number, number][][] {
  const lists = new LeastLabelLists(n);
  const order = Int32Array.from(labels.keys()).sort((a, b) => labels[a] - labels[b]);
  lists.begin(
    byHead(n, arcs),
    order,
    Float64Array.from(order, (i) => labels[i]),
    reach,
  );
  while (lists.advance());
  return labels.map((_, node) => {
    const list: [number, number][] = [];
    for (let entry = lists.last[node]; entry >= 0; entry = lists.previous[entry])
      list.push([lists.distances[entry], lists.labels[entry]]);
    return list;
  });
}

/** The last entry with distance ≤ t: the least label within t. */
const read = (list: [number, number][], t: number): number =>
  list.findLast(([distance]) => distance <= t)?.[1] ?? Infinity;

describe('reference lists (fixtures/continest-lists.json)', () => {
  cases.forEach((one, number) => {
    it(`case ${number + 1}: every entry of every list`, () => {
      one.labels.forEach((labels, set) => {
        const lists = listsOf(one.n, one.edges_with_length, labels);
        lists.forEach((list, node) => {
          const expected = one.least_label_lists[set][node];
          expect(list).toHaveLength(expected.length);
          list.forEach(([distance, label], k) => {
            expect(Math.abs(distance - expected[k][0])).toBeLessThan(1e-9);
            expect(label).toBe(expected[k][1]);
          });
        });
      });
    });

    it(`case ${number + 1}: queries, with lists cut at their distance too`, () => {
      for (const { sources, T, least, estimate } of one.queries) {
        for (const reach of [Infinity, T]) {
          const found = one.labels.map((labels) => {
            const lists = listsOf(one.n, one.edges_with_length, labels, reach);
            return Math.min(...sources.map((s) => read(lists[s], T)));
          });
          found.forEach((label, set) => expect(Math.abs(label - least[set])).toBeLessThan(1e-9));
          const sum = found.reduce((a, b) => a + b, 0);
          expect(Math.abs((found.length - 1) / sum - estimate)).toBeLessThan(1e-9);
        }
      }
    });
  });
});

it('by hand: a path, labels falling along it', () => {
  // 0 → 1 → 2 with lengths 2 and 3
  expect(
    listsOf(
      3,
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
      [0.9, 0.5, 0.1],
    ),
  ).toEqual([
    [
      [0, 0.9],
      [2, 0.5],
      [5, 0.1],
    ],
    [
      [0, 0.5],
      [3, 0.1],
    ],
    [[0, 0.1]],
  ]);
  // a node with a smaller label stands before all others
  expect(
    listsOf(
      3,
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
      [0.05, 0.5, 0.1],
    )[0],
  ).toEqual([[0, 0.05]]);
  // distances of exactly the reach still count
  expect(
    listsOf(
      3,
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
      [0.9, 0.5, 0.1],
      5,
    )[0],
  ).toHaveLength(3);
  expect(
    listsOf(
      3,
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
      [0.9, 0.5, 0.1],
      4.9,
    )[0],
  ).toHaveLength(2);
});

/** All shortest distances, Floyd and Warshall. */
function distances(n: number, arcs: readonly Arc[]): number[][] {
  const d = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 0 : Infinity)));
  for (const [tail, head, length] of arcs) d[tail][head] = Math.min(d[tail][head], length);
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
  return d;
}

it('reads the least label within any distance, as all shortest paths do', () => {
  const arcs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 40 })),
    { maxLength: 25 },
  );
  const labels = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(arcs, labels, fc.integer({ min: 0, max: 60 }), (links, marks, t) => {
      const d = distances(7, links);
      const lists = listsOf(7, links, marks);
      const cut = listsOf(7, links, marks, t);
      lists.forEach((list, node) => {
        const least = Math.min(...marks.filter((_, other) => d[node][other] <= t));
        expect(read(list, t)).toBe(least);
        expect(read(cut[node], t)).toBe(least);
        for (let k = 1; k < list.length; k++) {
          expect(list[k][0]).toBeGreaterThan(list[k - 1][0]);
          expect(list[k][1]).toBeLessThan(list[k - 1][1]);
        }
      });
    }),
  );
});

it('has lists about as long as the logarithm of what can be reached, and rests on the way', () => {
  const n = 20_000;
  // a ring in both directions: everybody reaches everybody
  const arcs = Array.from({ length: 2 * n }, (_, k): Arc => {
    const i = k % n;
    return k < n ? [i, (i + 1) % n, 1 + (i % 7) / 10] : [(i + 1) % n, i, 1 + (i % 5) / 10];
  });
  const lists = new LeastLabelLists(n);
  const order = Int32Array.from({ length: n }, (_, k) => (k * 7919) % n);
  lists.begin(byHead(n, arcs), order, Float64Array.from(order.keys()), Infinity);
  let rests = 0;
  while (lists.advance()) rests++;
  expect(lists.length / n).toBeGreaterThan(3);
  expect(lists.length / n).toBeLessThan(3 * Math.log(n));
  expect(rests).toBeGreaterThan(2);
  expect(lists.work).toBeGreaterThan(2 * n);
});
