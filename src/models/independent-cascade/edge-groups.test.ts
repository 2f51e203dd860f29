import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EdgeGroups, type GroupList } from './edge-groups';
import { result } from './test-support';

interface Group {
  node: number;
  edges: number[];
  count: number;
}

const few = fc.record({
  node: fc.nat(4),
  edges: fc.uniqueArray(fc.nat(6), { maxLength: 5 }).map((edges) => edges.sort((a, b) => a - b)),
  count: fc.integer({ min: 1, max: 9 }),
});

function collect(groups: readonly Group[]): GroupList {
  const table = new EdgeGroups();
  for (const { node, edges, count } of groups)
    table.add(node, Int32Array.of(-7, ...edges, -7), 1, 1 + edges.length, count);
  return result(table.sorted());
}

const asList = ({ nodes, offsets, edges, counts }: GroupList): Group[] =>
  Array.from(nodes, (node, g) => ({ node, edges: [...edges.subarray(offsets[g], offsets[g + 1])], count: counts[g] }));

it('sums equal groups and sorts them by node and edges, like a table of texts', () => {
  fc.assert(
    fc.property(fc.array(few, { maxLength: 60 }), (groups) => {
      // One letter for each edge, so that texts sort as the groups should.
      const expected = new Map<string, number>();
      for (const { node, edges, count } of groups) {
        const key = [node, ...edges].map((k) => String.fromCharCode(65 + k)).join('');
        expected.set(key, (expected.get(key) ?? 0) + count);
      }
      const keys = asList(collect(groups)).map(({ node, edges, count }): [string, number] => [
        [node, ...edges].map((k) => String.fromCharCode(65 + k)).join(''),
        count,
      ]);
      expect(keys).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
});

it('does not show the order in which groups came', () => {
  fc.assert(
    fc.property(
      fc
        .array(few, { maxLength: 40 })
        .chain((groups) =>
          fc.tuple(
            fc.constant(groups),
            fc.shuffledSubarray(groups, { minLength: groups.length, maxLength: groups.length }),
          ),
        ),
      ([groups, shuffled]) => {
        expect(collect(shuffled)).toEqual(collect(groups));
      },
    ),
  );
});

it('grows, and yields on the way when sorting', () => {
  const table = new EdgeGroups();
  const count = 70_000;
  for (let round = 0; round < 2; round++)
    for (let k = 0; k < count; k++) table.add(k % 300, Int32Array.of(k, k + 1, k + 3), 0, 3, 1);
  expect(table.size).toBe(count);
  const steps = table.sorted();
  let yields = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yields++;
  const list = step.value as GroupList;
  expect(yields).toBeGreaterThan(3);
  expect(list.counts.every((c) => c === 2)).toBe(true);
  expect(list.edges).toHaveLength(3 * count);
  for (let g = 1; g < count; g++) {
    const [a, b] = [g - 1, g].map((k) => list.nodes[k] * count + list.edges[list.offsets[k]]);
    if (!(a < b)) throw new Error(`groups ${g - 1} and ${g} are out of order`);
  }
});

it('is empty at first', () => {
  expect(asList(collect([]))).toEqual([]);
});
