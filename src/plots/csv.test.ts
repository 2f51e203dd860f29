import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableOutput } from '../core/outputs';
import { rowCount, toCsv, toTsv } from './csv';

const table: TableOutput = {
  kind: 'table',
  columns: [
    { id: 't', label: 'time', unit: 'steps', values: Float64Array.of(0, 1, 0.1 + 0.2) },
    { id: 'n', label: 'who, "when"', values: ['a,b', 'say "hi"', 'two\nlines'] },
    { id: 'v', label: 'value', values: Float64Array.of(NaN, -1e-9) },
  ],
};

it('writes RFC 4180 with units in the head and every digit', () => {
  expect(toCsv(table)).toBe(
    'time (steps),"who, ""when""",value\r\n0,"a,b",\r\n1,"say ""hi""",-1e-9\r\n0.30000000000000004,"two\nlines",\r\n',
  );
});

it('writes the names of nodes and edges in place of their numbers', () => {
  const column = { id: 'n', label: 'node', values: Float64Array.of(7, NaN), names: ['Ann', ''] };
  expect(toCsv({ kind: 'table', columns: [column] })).toBe('node\r\nAnn\r\n\r\n');
});

it('keeps cells in their place on the clipboard', () => {
  expect(toTsv(table).split('\n')[3]).toBe('0.30000000000000004\ttwo lines\t');
});

it('reads back any numbers exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (numbers) => {
      const one: TableOutput = {
        kind: 'table',
        columns: [{ id: 'v', label: 'v', values: Float64Array.from(numbers) }],
      };
      const back = toCsv(one).trimEnd().split('\r\n').slice(1).map(Number);
      expect(back.every((v, i) => v === numbers[i])).toBe(true);
      expect(rowCount(one)).toBe(numbers.length);
    }),
  );
});
