import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeNames } from '../node-names';
import { EventRows, namesByCode } from './event-rows';

const PLAIN = { mark: false, parent: false, event: false, split: false };

describe('rows of a table', () => {
  it('are counted by cascade, stretch and line', () => {
    const rows = new EventRows(PLAIN);
    for (const [name, time, line] of [
      ['a', 1, 2],
      ['a', 2, 3],
      ['b', 1, 5],
      ['a', 3, 6],
    ] as const)
      rows.add(rows.cascadeOf(name), -1, time, line);
    expect(rows).toMatchObject({ count: 4, cascadeCount: 2, runs: 3 });
    const { offsets, rows: order } = rows.byCascade();
    expect(Array.from(offsets)).toEqual([0, 3, 4]);
    expect(Array.from(order)).toEqual([0, 1, 3, 2]);
    expect(rows.marks).toBeUndefined();
  });

  it('have only the columns that were asked for', () => {
    const rows = new EventRows({ mark: true, parent: true, event: false, split: true });
    expect(rows.marks?.length).toBe(0);
    expect(rows.parents?.length).toBe(0);
    expect(rows.splits?.length).toBe(0);
    expect(rows.events).toBeUndefined();
  });

  it('stand in the order of the file within every cascade', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', '1', '2', '__proto__', '01'), { minLength: 1, maxLength: 60 }),
        (names) => {
          const rows = new EventRows(PLAIN);
          names.forEach((name, i) => rows.add(rows.cascadeOf(name), -1, i, i + 1));
          const { offsets, rows: order } = rows.byCascade();
          const texts = namesByCode(rows.cascadeNames);
          expect(texts).toEqual([...new Set(names)]);
          texts.forEach((name, c) => {
            const own = Array.from(order.subarray(offsets[c], offsets[c + 1]));
            expect(own).toEqual(names.flatMap((one, i) => (one === name ? [i] : [])));
          });
          expect(rows.runs).toBe(names.filter((name, i) => i === 0 || name !== names[i - 1]).length);
        },
      ),
      { seed: 48, numRuns: 100 },
    );
  });
});

describe('texts by code', () => {
  it.each([
    [['0', '1', '2']],
    [['2', '0', '1']],
    [['1', '2', '3']],
    [['3', '1', '2']],
    [['7', '900719925474099', '3']],
    [['a', '01', '1', '1.0']],
    [['5', '4', 'x', '6']],
    [[]],
  ])('%j come back', (texts: string[]) => {
    const names = new NodeNames();
    for (const text of texts) names.text(text);
    expect(namesByCode(names)).toEqual(texts);
  });
});
