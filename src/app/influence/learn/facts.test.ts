import { describe, expect, it } from 'vitest';
import { cascadesFrom, namesOf, numbersOf, predictionFactsOf, rateFactsOf, withResidual } from './facts';

const scalar = (value: number) => ({ kind: 'scalar' as const, value });
const series = (...y: number[]) => ({
  kind: 'series' as const,
  x: Float64Array.from(y, (_, k) => k),
  y: Float64Array.from(y),
});

describe('what NetRate learned', () => {
  const outputs = {
    network: {
      kind: 'network' as const,
      n: 3,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { rate: Float64Array.of(0.5) },
      users: Int32Array.of(4, 2, 7),
    },
    edges: scalar(1),
    'learned-from': scalar(6),
    'kept-away': scalar(4),
    'log-likelihood': scalar(-3),
    'worst-gradient': scalar(1e-5),
    'worst-slack': scalar(0),
    unconverged: scalar(0),
    precision: scalar(1),
    recall: scalar(0.5),
    'rate-error': scalar(NaN),
  };

  it('is read by name; the truth only where it is one', () => {
    expect(rateFactsOf(outputs, true)).toEqual({
      edges: 1,
      users: 3,
      learnedFrom: 6,
      keptAway: 4,
      logLikelihood: -3,
      worstGradient: 1e-5,
      worstSlack: 0,
      unconverged: 0,
      precision: 1,
      recall: 0.5,
      rateError: undefined,
    });
    expect(rateFactsOf(outputs, false)?.precision).toBeUndefined();
  });

  it('is nothing without a network', () => {
    expect(rateFactsOf({}, true)).toBeUndefined();
  });
});

describe('what is predicted', () => {
  it('is read at the end, the error of mean field averaged without the start', () => {
    const outputs = {
      observed: series(1, 2, 3),
      predicted: series(1, 2, 4),
      'mean-field': series(1, 4, 6),
      'mean-field-error': series(0, 1, 1.5),
      'mean-error': scalar(0.2),
      'kept-away': scalar(12),
    };
    expect(predictionFactsOf(outputs)).toEqual({
      cascades: 12,
      error: 0.2,
      meanFieldError: 1.25,
      observed: 3,
      predicted: 4,
      meanField: 6,
    });
  });

  it('goes without mean field where that is empty', () => {
    const facts = predictionFactsOf({
      observed: series(1, 2),
      predicted: series(1, 2),
      'mean-field': series(),
      'mean-field-error': series(),
    });
    expect(facts?.meanField).toBeUndefined();
    expect(facts?.meanFieldError).toBeUndefined();
    expect(predictionFactsOf({ observed: series(), predicted: series() })).toBeUndefined();
  });
});

describe('columns of a table', () => {
  it('are numbers by id', () => {
    const table = {
      kind: 'table' as const,
      columns: [
        { id: 'user', label: 'user', values: Float64Array.of(3, 1) },
        { id: 'text', label: 'text', values: ['2', 'x'] },
      ],
    };
    expect([...(numbersOf(table, 'user') ?? [])]).toEqual([3, 1]);
    expect([...(numbersOf(table, 'text') ?? [])]).toEqual([2, NaN]);
    expect(numbersOf(table, 'none')).toBeUndefined();
    expect(numbersOf(undefined, 'user')).toBeUndefined();
  });
});

describe('the residual of a node', () => {
  const column = (id: string, ...values: number[]) => ({ id, label: id, values: Float64Array.from(values) });

  it('is the larger of the two', () => {
    const table = withResidual({ kind: 'table', columns: [column('gradient', 0, 2), column('slack', 1, 0.5)] });
    expect([...(numbersOf(table, 'residual') ?? [])]).toEqual([1, 2]);
    expect(table.columns).toHaveLength(3);
  });

  it('is left out where one is missing', () => {
    const table = { kind: 'table' as const, columns: [column('gradient', 1)] };
    expect(withResidual(table)).toBe(table);
  });
});

describe('cascades from a source', () => {
  const table = {
    kind: 'table' as const,
    columns: [
      { id: 'source', label: 'Source', values: Float64Array.of(4, 4, 2, 4), names: ['d', 'd', 'b', 'd'] },
      { id: 'sources', label: 'Sources', values: Float64Array.of(1, 1, 1, 2) },
    ],
  };

  it('are counted by name, without those that began with others', () => {
    expect(cascadesFrom({ cascades: table }, 'd')).toBe(2);
    expect(cascadesFrom({ cascades: table }, 'b')).toBe(1);
    expect(cascadesFrom({ cascades: table }, 'x')).toBe(0);
    expect(cascadesFrom(undefined, 'd')).toBe(0);
  });

  it('have names where results bring them', () => {
    expect(namesOf(table, 'source')).toEqual(['d', 'd', 'b', 'd']);
    expect(namesOf(table, 'sources')).toEqual(['1', '1', '1', '2']);
    expect(namesOf(table, 'none')).toBeUndefined();
  });
});
