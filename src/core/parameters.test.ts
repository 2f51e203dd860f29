import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkValue,
  checkValues,
  defaults,
  expectation,
  isActive,
  type Parameter,
  type ParameterTable,
} from './parameters';

const table = {
  alpha: { kind: 'number', label: 'Chance', symbol: 'α', help: 'h.', min: 0, max: 1, step: 0.01, default: 0.5 },
  runs: { kind: 'number', label: 'Runs', help: 'h.', min: 1, max: 1e6, step: 1, integer: true, default: 100 },
  start: {
    kind: 'choice',
    label: 'Start',
    help: 'h.',
    options: [
      { value: 'nodes', label: 'nodes' },
      { value: 'random', label: 'random' },
    ],
    default: 'nodes',
  },
  sources: {
    kind: 'nodes',
    label: 'Sources',
    help: 'h.',
    default: [],
    maxCount: 3,
    when: { parameter: 'start', is: ['nodes'] },
  },
  share: {
    kind: 'number',
    label: 'Share',
    help: 'h.',
    min: 0,
    max: 1,
    step: 0.1,
    default: 0.1,
    when: { parameter: 'start', is: ['random'] },
  },
  exact: { kind: 'boolean', label: 'Exact', help: 'h.', default: false },
  digits: {
    kind: 'number',
    label: 'Digits',
    help: 'h.',
    min: 1,
    max: 9,
    step: 1,
    default: 3,
    when: { parameter: 'exact', is: [true] },
  },
} as const satisfies ParameterTable;

describe('defaults', () => {
  it('give every parameter its default, and pass their own check', () => {
    expect(defaults(table)).toEqual({
      alpha: 0.5,
      runs: 100,
      start: 'nodes',
      sources: [],
      share: 0.1,
      exact: false,
      digits: 3,
    });
    expect(checkValues(table, defaults(table)).issues).toEqual([]);
  });
});

describe('checkValue', () => {
  it.each([
    ['alpha', 7, 'out-of-range'],
    ['alpha', -1e-9, 'out-of-range'],
    ['alpha', NaN, 'wrong-kind'],
    ['alpha', Infinity, 'out-of-range'],
    ['alpha', '0.5', 'wrong-kind'],
    ['alpha', null, 'wrong-kind'],
    ['alpha', [0.5], 'wrong-kind'],
    ['runs', 1.5, 'not-an-integer'],
    ['runs', 1e9, 'out-of-range'],
    ['start', 'elsewhere', 'wrong-kind'],
    ['start', 0, 'wrong-kind'],
    ['exact', 'true', 'wrong-kind'],
    ['exact', 1, 'wrong-kind'],
    ['sources', 'Ann', 'wrong-kind'],
    ['sources', [1], 'wrong-kind'],
    ['sources', ['a', 'b', 'c', 'd'], 'too-many'],
  ] as const)('%s = %j: %s', (id, value, code) => {
    expect(checkValue(id, table[id], value)).toMatchObject({
      code,
      severity: 'stopped',
      where: { path: `parameters.${id}` },
    });
  });

  it.each([
    ['alpha', 0],
    ['alpha', 1],
    ['alpha', -0],
    ['runs', 1_000_000],
    ['start', 'random'],
    ['exact', true],
    ['sources', []],
    ['sources', ['a', 'b', 'c']],
  ] as const)('%s = %j is fine', (id, value) => {
    expect(checkValue(id, table[id], value)).toBeUndefined();
  });

  it('says what was found, what was expected and what to do', () => {
    expect(checkValue('alpha', table.alpha, 7)).toMatchObject({
      message: 'Chance (α) is 7; expected a number between 0 and 1.',
      found: '7',
      expected: 'a number between 0 and 1',
      hint: 'Set chance to a number between 0 and 1.',
    });
  });

  it('accepts a number exactly when it lies within the range', () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        expect(checkValue('alpha', table.alpha, x) === undefined).toBe(x >= 0 && x <= 1);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: false }), fc.constantFrom(...Object.keys(table)), (value, id) => {
        const p = table[id as keyof typeof table] as Parameter;
        const issue = checkValue(id, p, value);
        expect(issue?.expected ?? expectation(p)).toBe(expectation(p));
      }),
    );
  });
});

describe('checkValues', () => {
  it('keeps what is good, defaults what is missing, reports what is bad', () => {
    const { values, issues } = checkValues(table, { alpha: 0.2, runs: 0, beta: 1 }, 'inputs.p');
    expect(values).toEqual({ ...defaults(table), alpha: 0.2 });
    expect(issues.map((issue) => [issue.code, issue.where?.path])).toEqual([
      ['out-of-range', 'inputs.p.runs'],
      ['unknown-parameter', 'inputs.p.beta'],
    ]);
    expect(issues[1].message).toContain('expected one of alpha, runs, start');
  });

  it.each(['toString', 'constructor', '__proto__'])('does not take the inherited %s for a parameter', (name) => {
    const given = JSON.parse(`{"${name}": 1}`) as Record<string, unknown>;
    expect(checkValues(table, given).issues).toMatchObject([{ code: 'unknown-parameter' }]);
  });

  it('does not hand out or change the table', () => {
    const { values } = checkValues(table, { alpha: 0.9 });
    values.alpha = 0.1;
    expect(table.alpha.default).toBe(0.5);
  });
});

describe('isActive', () => {
  it('follows the deciding parameter, its default included', () => {
    expect(isActive(table, 'sources', {})).toBe(true);
    expect(isActive(table, 'share', {})).toBe(false);
    expect(isActive(table, 'share', { start: 'random' })).toBe(true);
    expect(isActive(table, 'digits', { exact: true })).toBe(true);
    expect(isActive(table, 'alpha', { start: 'random' })).toBe(true);
  });

  it('is off where the deciding parameter is off itself', () => {
    const chain: ParameterTable = {
      a: table.exact,
      b: { ...table.exact, when: { parameter: 'a', is: [true] } },
      c: { ...table.exact, when: { parameter: 'b', is: [true] } },
    };
    expect(isActive(chain, 'c', { a: true, b: true })).toBe(true);
    expect(isActive(chain, 'c', { a: false, b: true })).toBe(false);
    const both: ParameterTable = {
      ...chain,
      d: { ...chain.b, when: { parameter: 'a', is: [false], and: { parameter: 'e', is: [true] } } } as Parameter,
      e: { ...chain.a },
    };
    expect(isActive(both, 'd', { a: false, e: true })).toBe(true);
    expect(isActive(both, 'd', { a: true, e: true })).toBe(false);
    expect(isActive(both, 'd', { a: false, e: false })).toBe(false);
  });
});
