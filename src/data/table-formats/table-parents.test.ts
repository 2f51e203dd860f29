import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventRows } from './event-rows';
import { findParents, type ParentRows } from './table-parents';

interface Row {
  cascade: string;
  user: string;
  time: number;
  parent?: string;
  event?: string;
}

function tableOf(rows: readonly Row[], events = false): EventRows {
  const table = new EventRows({ mark: false, parent: true, event: events, split: false });
  rows.forEach(({ cascade, user, time, parent, event }, i) => {
    table.add(table.cascadeOf(cascade), table.userNames.text(user), time, i + 2);
    table.parents?.push(parent === undefined ? -1 : table.parentNames.text(parent));
    table.events?.push(event === undefined ? -1 : table.eventNames.text(event));
  });
  return table;
}

function find(rows: readonly Row[], events = false, names: 'exact' | 'fold' = 'exact'): ParentRows {
  const table = tableOf(rows, events);
  const found = findParents(table, table.byCascade(), names);
  if (!found) throw new Error('no parents');
  return found;
}

describe('rows of parents', () => {
  it('are found by user within the cascade alone', () => {
    const found = find([
      { cascade: 'a', user: 'x', time: 0 },
      { cascade: 'b', user: 'y', time: 0 },
      { cascade: 'a', user: 'z', time: 1, parent: 'x' },
      { cascade: 'b', user: 'z', time: 1, parent: 'x' },
      { cascade: 'b', user: 'w', time: 2, parent: 'y' },
    ]);
    expect(Array.from(found.rows)).toEqual([-1, -1, 0, -1, 1]);
    expect(found).toMatchObject({ by: 'user', unknown: [3], missing: 0 });
  });

  it('are those of events where that names more of them', () => {
    const rows = [
      { cascade: 'a', user: '1', time: 0, event: '10' },
      { cascade: 'a', user: '2', time: 1, event: '11', parent: '10' },
      { cascade: 'a', user: '10', time: 2, event: '12', parent: '11' },
    ];
    expect(find(rows, true)).toMatchObject({ by: 'event', unknown: [], rows: Int32Array.of(-1, 0, 1) });
    expect(find(rows, false)).toMatchObject({ by: 'user', unknown: [2] });
  });

  it('are those of users where both are named alike', () => {
    const rows = [
      { cascade: 'a', user: '1', time: 0, event: '2' },
      { cascade: 'a', user: '2', time: 1, event: '1', parent: '1' },
    ];
    expect(find(rows, true)).toMatchObject({ by: 'user', rows: Int32Array.of(-1, 0) });
  });

  it('are the latest event of a user that is not after the child, else the first', () => {
    const found = find([
      { cascade: 'a', user: 'x', time: 5 },
      { cascade: 'a', user: 'x', time: 0 },
      { cascade: 'a', user: 'y', time: 7, parent: 'x' },
      { cascade: 'a', user: 'z', time: 2, parent: 'x' },
      { cascade: 'a', user: 'w', time: 1, parent: 'y' },
    ]);
    expect(Array.from(found.rows)).toEqual([-1, -1, 0, 1, 2]);
  });

  it('count events without a parent after the first', () => {
    const found = find([
      { cascade: 'a', user: 'x', time: 3 },
      { cascade: 'a', user: 'y', time: 1 },
      { cascade: 'a', user: 'z', time: 4 },
      { cascade: 'b', user: 'z', time: 4 },
    ]);
    expect(found.missing).toBe(2);
  });

  it('fold names where that is chosen', () => {
    const rows = [
      { cascade: 'a', user: 'Anna B', time: 0 },
      { cascade: 'a', user: 'y', time: 1, parent: 'annab' },
      { cascade: 'a', user: 'anna b', time: 2, parent: 'Y' },
      { cascade: 'a', user: 'q', time: 3, parent: 'ANNA B' },
    ];
    expect(Array.from(find(rows, false, 'fold').rows)).toEqual([-1, 0, 1, 2]);
    expect(find(rows).unknown).toEqual([1, 2, 3]);
  });

  it('are none without a column of parents', () => {
    const table = new EventRows({ mark: false, parent: false, event: false, split: false });
    expect(findParents(table, table.byCascade(), 'exact')).toBeUndefined();
  });

  it('agree with looking through all rows', () => {
    const row = fc.record({
      cascade: fc.constantFrom('a', 'b'),
      user: fc.constantFrom('1', '2', '3', '4'),
      time: fc.nat(6),
      parent: fc.option(fc.constantFrom('1', '2', '3', '4', '9'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (some) => {
        const rows: Row[] = some.map(({ parent, ...rest }) => (parent === undefined ? rest : { ...rest, parent }));
        const found = find(rows);
        const before = (i: number, k: number): boolean =>
          rows[i].time < rows[k].time || (rows[i].time === rows[k].time && i < k);
        rows.forEach((child, k) => {
          const own = rows.flatMap((other, i) =>
            other.cascade === child.cascade && other.user === child.parent ? [i] : [],
          );
          const inOrder = own.toSorted((i, j) => (before(i, j) ? -1 : 1));
          const expected = inOrder.findLast((i) => before(i, k)) ?? inOrder[0] ?? -1;
          expect(found.rows[k]).toBe(expected === k ? -1 : expected);
          expect(found.unknown.includes(k)).toBe(child.parent !== undefined && own.length === 0);
        });
      }),
      { seed: 49, numRuns: 300 },
    );
  });
});
