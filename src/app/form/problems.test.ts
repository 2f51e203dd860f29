import { describe, expect, it } from 'vitest';
import type { ParameterTable } from '../../core/parameters';
import { firstProblem } from './problems';

const table = {
  own: { kind: 'boolean', label: 'Own', help: '', default: true },
  alpha: {
    kind: 'number',
    label: 'Chance',
    symbol: 'α',
    help: '',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.2,
    when: { parameter: 'own', is: [true] },
  },
  runs: { kind: 'number', label: 'Runs', help: '', min: 1, max: 100, step: 1, integer: true, default: 10 },
} as const satisfies ParameterTable;

describe('firstProblem', () => {
  it('finds none in defaults and good values', () => {
    expect(firstProblem(table, {})).toBeUndefined();
    expect(firstProblem(table, { alpha: 1, runs: 100 })).toBeUndefined();
  });
  it('says the first one in the order of the form', () => {
    expect(firstProblem(table, { runs: 1.5, alpha: 7 })).toContain('Chance (α) is 7');
    expect(firstProblem(table, { runs: 1.5 })).toContain('whole number');
  });
  it('does not mind what has no effect', () => {
    expect(firstProblem(table, { own: false, alpha: 7 })).toBeUndefined();
  });
});
