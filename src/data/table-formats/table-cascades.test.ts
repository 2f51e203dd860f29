import { describe, expect, it } from 'vitest';
import type { CascadeRules } from '../cascade-builder';
import { cascadesOf } from './fixtures/reading';
import { EventRows, namesByCode } from './event-rows';
import { collectCascades, type Collected } from './table-cascades';

type Row = [cascade: string, user: string, time: number, split?: number];
const SORT: CascadeRules = { order: 'sort', repeats: 'first', names: 'exact' };

function collect(rows: Row[], rules: Partial<CascadeRules> = {}, split = false): Collected {
  const table = new EventRows({ mark: false, parent: false, event: false, split });
  rows.forEach(([cascade, user, time, part], i) => {
    table.add(table.cascadeOf(cascade), user === '' ? -1 : table.userNames.text(user), time, i + 2);
    table.splits?.push(part ?? -1);
  });
  return collectCascades(table, { ...SORT, ...rules }, namesByCode(table.cascadeNames));
}

const built = ({ builder }: Collected): Record<string, string[]> =>
  cascadesOf(builder.build({ unit: 'second', origin: 'common' }));

describe('cascades out of rows', () => {
  it('come in the order of first sight, sorted, with the lines of what was changed', () => {
    const collected = collect([
      ['b', 'u', 5],
      ['b', 'v', 3],
      ['b', 'w', 4],
      ['a', 'u', 1],
      ['a', 'u', 2],
      ['a', 'u', 3],
    ]);
    expect(built(collected)).toEqual({ b: ['v@3', 'w@4', 'u@5'], a: ['u@1'] });
    expect(collected.together).toBe(true);
    expect(collected.met.early).toEqual({ event: 1, time: 3, before: 5, count: 1, line: 3 });
    expect(collected.met.repeats).toEqual({ count: 2, line: 6, user: 'u' });
    expect(collected.met.refused).toBeUndefined();
  });

  it('keep numbers, words and nobody apart', () => {
    const collected = collect([
      ['a', '7', 0],
      ['a', '', 1],
      ['a', '', 2],
      ['a', '07', 3],
    ]);
    expect(built(collected)).toEqual({ a: ['7@0', '@1', '@2', '07@3'] });
    expect(
      built(
        collect([
          ['a', '7', 0],
          ['a', '3', 1],
          ['b', '7', 2],
        ]),
      ),
    ).toEqual({ a: ['7@0', '3@1'], b: ['7@2'] });
  });

  it('tell interleaved rows from rows that stand together', () => {
    expect(
      collect([
        ['a', 'u', 0],
        ['b', 'u', 0],
        ['a', 'v', 1],
      ]).together,
    ).toBe(false);
  });

  it('are left out where a rule says so, and counted', () => {
    const rows: Row[] = [
      ['a', 'u', 1],
      ['a', 'v', 0],
      ['b', 'u', 1],
      ['c', 'u', 3],
      ['c', 'v', 2],
    ];
    const skipped = collect(rows, { order: 'skip' });
    expect(built(skipped)).toEqual({ b: ['u@1'] });
    expect(skipped.met.refused).toEqual({ rule: 'order', choice: 'skip', count: 2, line: 3 });
    const stopped = collect(rows, { order: 'stop' });
    expect(stopped.met.refused).toEqual({ rule: 'order', choice: 'stop', count: 1, line: 3 });
  });

  it('take their part of the set from their first row', () => {
    const collected = collect(
      [
        ['a', 'u', 0, 0],
        ['a', 'v', 1, 2],
        ['b', 'u', 0, 2],
        ['c', 'u', 0, 1],
        ['c', 'v', 1, 1],
      ],
      {},
      true,
    );
    const set = collected.builder.build({ unit: 'step', origin: 'common' });
    expect(Array.from(set.split ?? [])).toEqual([0, 2, 1]);
    expect(collected.met.splits).toEqual({ count: 1, line: 3 });
  });

  it('are none without rows', () => {
    expect(collect([]).builder.count).toBe(0);
  });
});
