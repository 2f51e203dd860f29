import { describe, expect, it } from 'vitest';
import { EdgeRows } from '../edge-rows';
import type { ReadChoices } from '../read';
import {
  describeAttributes,
  EdgeAttributes,
  judgeAttributes,
  MAX_ATTRIBUTES,
  MAX_LEFT,
  UNREADABLE,
} from './edge-attributes';

type Values = Record<string, string | number>;

/** The attributes of edges with the given values. */
function gather(...edges: Values[]): { attributes: EdgeAttributes; rows: EdgeRows } {
  const rows = new EdgeRows(0);
  const attributes = new EdgeAttributes(rows);
  for (const values of edges) {
    for (const [name, value] of Object.entries(values)) attributes.set(name, value);
    rows.add(0, 1, rows.count + 1);
    attributes.settle(rows.count - 1);
  }
  return { attributes, rows };
}
const judge = (choices: ReadChoices, ...edges: Values[]) => judgeAttributes(gather(...edges).attributes.list, choices);

describe('EdgeAttributes', () => {
  it('columns hold numbers, NaN where an edge has none, ∞ where it has no number', () => {
    const { attributes, rows } = gather({ w: '1.5' }, { time: 7 }, { w: 'heavy', time: '2020-01-01' }, { w: Infinity });
    expect(attributes.list.map(({ name, numbers, unreadable }) => [name, numbers, unreadable])).toEqual([
      ['w', 1, 2],
      ['time', 2, 0],
    ]);
    expect([...rows.values[0].subarray(0, 4)]).toEqual([1.5, NaN, UNREADABLE, UNREADABLE]);
    expect([...rows.values[1].subarray(0, 4)]).toEqual([NaN, 7, 1577836800, NaN]);
    expect(attributes.list[0]).toMatchObject({ samples: ['1.5', 'heavy', 'Infinity'], odd: ['heavy', 'Infinity'] });
  });

  it('values of an edge that is not taken are forgotten; empty text is no value', () => {
    const { attributes, rows } = gather({ w: 1 });
    attributes.set('w', 9);
    attributes.drop();
    attributes.set('w', '  ');
    rows.add(0, 1, 2);
    attributes.settle(1);
    expect([...rows.values[0].subarray(0, 2)]).toEqual([1, NaN]);
  });

  it('columns grow with the rows', () => {
    const { rows } = gather(...Array.from({ length: 9000 }, (_, k) => ({ [k % 2 === 0 ? 'even' : 'odd']: k })));
    expect(rows.values.map((column) => [column[8998], column[8999]])).toEqual([
      [8998, NaN],
      [NaN, 8999],
    ]);
  });

  it('a new name for every edge does not fill the memory', () => {
    const { attributes, rows } = gather(...Array.from({ length: 200 }, (_, k) => ({ [`a${k}`]: k })));
    expect([attributes.list.length, rows.values.length, attributes.left.size]).toEqual([
      MAX_ATTRIBUTES,
      MAX_ATTRIBUTES,
      200 - MAX_ATTRIBUTES,
    ]);
    for (let k = 0; k < MAX_LEFT + 10; k++) attributes.set(`b${k}`, 1);
    expect([attributes.list.length, attributes.left.size]).toEqual([MAX_ATTRIBUTES, MAX_LEFT]);
  });
});

describe('judgeAttributes', () => {
  it('gives every role once, by name, and prefers the probability for the rules', () => {
    expect(judge({}, { weight: 1, value: 2, p: 0.5, time: 3, note: 'x' })).toEqual({
      roles: ['weight', 'ignore', 'alpha', 'time', undefined],
      main: 2,
      unsure: false,
    });
  });

  it('follows the choices of columns before the names', () => {
    expect(judge({ columns: { 1: 'weight', 0: 'ignore' } }, { weight: 1, value: 2 }).roles).toEqual([
      'ignore',
      'weight',
    ]);
    expect(judge({ columns: { 0: 'user' } }, { weight: 1, value: 2 }).roles).toEqual(['ignore', 'weight']);
  });

  it('the choice of the third column is about a single number only', () => {
    expect(judge({ third: 'alpha' }, { x: 1 })).toMatchObject({ roles: ['alpha'], unsure: false });
    expect(judge({ third: 'alpha' }, { x: 1, y: 2 })).toMatchObject({ roles: ['ignore', 'ignore'], unsure: true });
    expect(judge({ third: 'ignore' }, { weight: 1 })).toMatchObject({ roles: ['ignore'], unsure: false });
  });

  it('nothing to judge', () => {
    expect(judge({}, {})).toEqual({ roles: [], main: -1, unsure: false });
  });
});

describe('describeAttributes', () => {
  it('lists what may be chosen, where there is a choice', () => {
    const { list } = gather({ weight: 1, value: '2', kind: 'x' }).attributes;
    expect(describeAttributes(list, judgeAttributes(list, {}))).toEqual([
      {
        column: 0,
        name: 'weight',
        values: ['1'],
        role: 'weight',
        options: ['weight', 'alpha', 'rate', 'influence', 'time', 'ignore'],
        unsure: false,
      },
      {
        column: 1,
        name: 'value',
        values: ['2'],
        role: 'ignore',
        options: ['weight', 'alpha', 'rate', 'influence', 'time', 'ignore'],
        unsure: false,
      },
    ]);
    const single = gather({ weight: 1 }).attributes.list;
    expect(describeAttributes(single, judgeAttributes(single, {}))).toBeUndefined();
  });
});
