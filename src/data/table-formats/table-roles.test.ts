import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import { columnValues } from './column-values';
import { judgeRoles, type JudgedRoles } from './table-roles';

function judge(names: string[], rows: string[], choices: ReadChoices = {}): JudgedRoles {
  const fields = rows.map((row) => row.split(','));
  const values = fields[0].map((_, c) =>
    columnValues(
      fields.map((row) => row[c]),
      false,
    ),
  );
  return judgeRoles(names, values, choices);
}

describe('roles of columns', () => {
  it('follow names, and values are not looked at then', () => {
    const judged = judge(['cascade', 'who', 'time', 'user'], ['a,1,0,u', 'a,2,3,v']);
    expect(judged).toEqual({
      roles: ['cascade', 'ignore', 'time', 'user'],
      unsure: [false, false, false, false],
      fit: 1,
      guessed: {},
    });
  });

  it('follow values where names say nothing', () => {
    const rows = ['x,a,0,9', 'x,b,2,8', 'x,c,5,1', 'y,b,0,7', 'y,a,1,9', 'y,d,8,4'];
    const judged = judge([], rows);
    expect(judged.roles).toEqual(['cascade', 'user', 'time', 'mark']);
    expect(judged.unsure).toEqual([true, true, true, true]);
    expect(judged.guessed).toEqual({ cascade: 0, user: 1, time: 2 });
  });

  it('take a date for the time without asking where', () => {
    const judged = judge(['', '', ''], ['2020-01-01,x,a', '2020-01-02,x,b', '2020-01-02,y,a', '2020-01-04,y,c']);
    expect(judged.roles).toEqual(['time', 'cascade', 'user']);
  });

  it('give way to what the user chose', () => {
    const rows = ['x,a,0', 'x,b,2', 'y,b,0'];
    expect(judge(['cascade', 'user', 'time'], rows, { columns: { 1: 'cascade', 0: 'user' } }).roles).toEqual([
      'user',
      'cascade',
      'time',
    ]);
    expect(judge(['cascade', 'user', 'time'], rows, { columns: { 2: 'ignore' } }).roles[2]).toBe('ignore');
    expect(judge([], rows, { columns: { 0: 'user', 1: 'cascade', 2: 'time' } }).unsure).toEqual([false, false, false]);
    // Roles of edges mean nothing here, columns that are not there neither.
    expect(judge(['cascade', 'user', 'time'], rows, { columns: { 0: 'source', 9: 'user' } }).roles[0]).toBe('ignore');
  });

  it('are times and marks where two columns look like SEISMIC data', () => {
    expect(judge([], ['0,40', '17,3', '99,8', '0,5']).roles).toEqual(['time', 'mark']);
    expect(judge([], ['0,1', '0,2', '1,2']).roles).toEqual(['ignore', 'ignore']);
    expect(judge([], ['3,40', '17,3', '99,8']).roles).toEqual(['ignore', 'ignore']);
  });
});
