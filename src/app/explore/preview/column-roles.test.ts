import { describe, expect, it } from 'vitest';
import type { ColumnReading, ColumnRole } from '../../../data/read';
import { missingRoles, withRole } from './column-roles';

const columns = (options: ColumnRole[], ...roles: ColumnRole[]): ColumnReading[] =>
  roles.map((role, column) => ({ column, name: String(column + 1), values: [], role, options, unsure: false }));
const EVENTS: ColumnRole[] = ['cascade', 'user', 'time', 'mark', 'ignore'];
const EDGES: ColumnRole[] = ['source', 'target', 'weight', 'time', 'ignore'];

describe('roles of columns', () => {
  it('are missing where something needed is held by none', () => {
    expect(missingRoles(columns(EVENTS, 'cascade', 'ignore', 'ignore'))).toEqual(['time']);
    expect(missingRoles(columns(EVENTS, 'cascade', 'user', 'ignore'))).toEqual([]);
    expect(missingRoles(columns(EVENTS, 'cascade', 'time', 'ignore'))).toEqual([]);
    expect(missingRoles(columns(EDGES, 'source', 'ignore'))).toEqual(['target']);
    expect(missingRoles(columns(EDGES, 'source', 'target'))).toEqual([]);
  });

  it('move from one column to another', () => {
    const given = columns(EVENTS, 'cascade', 'time', 'ignore');
    expect(withRole({ header: true }, given, 2, 'time')).toEqual({
      header: true,
      columns: { 0: 'cascade', 1: 'ignore', 2: 'time' },
    });
  });

  it('may be shared where that makes sense', () => {
    const given = columns(EDGES, 'source', 'target', 'weight', 'ignore');
    expect(withRole({ columns: { 3: 'time' } }, given, 3, 'weight').columns).toEqual({
      0: 'source',
      1: 'target',
      2: 'weight',
      3: 'weight',
    });
    expect(withRole({}, given, 2, 'ignore').columns).toMatchObject({ 2: 'ignore', 3: 'ignore' });
  });
});
