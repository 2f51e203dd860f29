import { describe, expect, it } from 'vitest';
import { colourChoices, colourName, colourNamed, colourNow, colouringOf, outputsFor } from './colours';
import { EXACT, MEAN_FIELD, MONTE_CARLO, ONE_RUN, SAMPLED } from './methods';
import { allShown, curve, field, shownWith } from './testing';

const p = field(
  [0, 1],
  [
    [1, 0],
    [1, 0.5],
  ],
);
const q = field(
  [0, 1],
  [
    [1, 0],
    [1, 0.75],
  ],
);
const both = allShown({
  [MONTE_CARLO]: shownWith({ marginals: p }),
  [MEAN_FIELD]: shownWith({ marginals: q }),
  [SAMPLED]: shownWith({ marginals: field([], []), influence: curve([0], [1]) }),
});

describe('colours of the stage', () => {
  it('are named in the view, and found by their names', () => {
    for (const shown of [both, allShown({}), allShown({ [EXACT]: shownWith({ marginals: p }) })])
      for (const choice of colourChoices(shown)) expect(colourNamed(colourName(choice))).toEqual(choice);
    for (const name of [undefined, '', 'netrate', 'mean-field minus mean-field', 'mean-field minus x', 'alpha-error'])
      expect(colourNamed(name)).toBeUndefined();
  });
  it('are offered where there are numbers, each difference once', () => {
    expect(colourChoices(both).map(colourName)).toEqual([
      'monte-carlo',
      'mean-field',
      'mean-field minus monte-carlo',
      'time',
      'state',
      'degree',
      'none',
    ]);
  });
  it('fall back to the first probability there is', () => {
    expect(colourName(colourNow('exact', both))).toBe('monte-carlo');
    expect(colourName(colourNow('mean-field minus monte-carlo', both))).toBe('mean-field minus monte-carlo');
    const alone = allShown({ [MEAN_FIELD]: shownWith({ marginals: q }) });
    expect(colourName(colourNow(undefined, alone))).toBe('mean-field');
    expect(colourName(colourNow('mean-field minus monte-carlo', alone))).toBe('mean-field');
    expect(colourName(colourNow('time', alone))).toBe('time');
  });
});

describe('what the network view is given', () => {
  const of = (name: string, shown = both, recovers = false) => {
    const colour = colourNow(name, shown);
    const [first, second] = outputsFor(colour, shown);
    return colouringOf(colour, first, second, 1, recovers);
  };
  it('is the table of probabilities itself', () => {
    const given = of('mean-field');
    expect(given.kind === 'probability' && given.values).toBe(q.values);
  });
  it('is a difference with a symmetric limit', () => {
    const given = of('mean-field minus monte-carlo');
    expect(given.kind === 'difference' && [Array.from(given.values), given.limit]).toEqual([[0, 0, 0, 0.25], 0.25]);
  });
  it('is one run by its times, or by its states where these may end', () => {
    const state = field(
      [0, 1],
      [
        [1, 0],
        [0, 1],
      ],
    );
    const shown = allShown({
      [ONE_RUN]: shownWith({ state, 'activation-time': { kind: 'node-field', values: Float64Array.of(0, 0.4) } }),
    });
    expect(of('time', shown)).toMatchObject({ kind: 'activation', horizon: 1, continuous: true, plain: false });
    expect(of('state', shown)).toMatchObject({ kind: 'activation', plain: true });
    expect(of('state', shown, true)).toMatchObject({ kind: 'probability', values: state.values });
  });
  it('is nothing where the numbers are still to come', () => {
    for (const name of ['monte-carlo', 'time', 'state', 'none'])
      expect(of(name, allShown({}))).toEqual({ kind: 'none' });
    expect(of('degree')).toEqual({ kind: 'degree' });
  });
});
