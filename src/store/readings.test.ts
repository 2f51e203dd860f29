import { describe, expect, it } from 'vitest';
import type { ColumnReading } from '../data/read';
import { readingKeys, readingsFrom, recall, remember, REMEMBERED, type Reading } from './readings';

const column = (name: string, number: number): ColumnReading => ({
  column: number,
  name,
  values: [],
  role: 'ignore',
  options: [],
  unsure: false,
});

describe('under which names a reading is remembered', () => {
  it('is its bytes, and its format with named columns', () => {
    const columns = [column('User ', 0), column('TIME', 1)];
    const keys = readingKeys({ digest: 'aa', format: 'event-table', columns });
    expect(keys).toEqual(['file aa', 'columns ["event-table","user","time"]']);
  });
  it('is its bytes alone where columns have no names or there are none', () => {
    expect(readingKeys({ digest: 'aa', format: 'edge-list', columns: [column('1', 0), column('2', 1)] })).toEqual([
      'file aa',
    ]);
    expect(readingKeys({ digest: 'aa', format: 'edge-list', columns: [] })).toEqual(['file aa']);
    expect(readingKeys({ digest: 'aa', format: 'gexf' })).toEqual(['file aa']);
  });
});

describe('readings', () => {
  const list = remember(remember([], ['file a', 'columns x'], { directed: true }), ['file b'], { header: false });

  it('are found by the surest name first', () => {
    expect(recall(list, ['file b', 'columns x'])).toEqual({ header: false });
    expect(recall(list, ['file c', 'columns x'])).toEqual({ directed: true });
    expect(recall(list, ['file c'])).toBeUndefined();
  });
  it('are replaced by newer ones and forgotten when nothing was chosen', () => {
    expect(recall(remember(list, ['file a'], { directed: false }), ['file a'])).toEqual({ directed: false });
    expect(remember(list, ['file a', 'columns x'], {})).toEqual([{ key: 'file b', choices: { header: false } }]);
  });
  it('are limited, the oldest go', () => {
    let many: readonly Reading[] = [];
    for (let k = 0; k < REMEMBERED + 5; k++) many = remember(many, [`file ${k}`], { directed: true });
    expect(many).toHaveLength(REMEMBERED);
    expect(recall(many, ['file 4'])).toBeUndefined();
    expect(recall(many, ['file 5'])).toBeDefined();
  });
  it('that were saved are taken only in their own shape', () => {
    expect(readingsFrom(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(readingsFrom([1, null, { key: 2, choices: {} }, { key: 'a', choices: [] }, { key: 'a' }])).toEqual([]);
    expect(readingsFrom({ key: 'a' })).toEqual([]);
  });
});
