import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { ONE_CAMPAIGN, ONLINE_SEARCH } from '../methods';
import { colourChoices, colourName, colourNamed, colourNow, colouringOf, niceTop, outputsFor } from './colours';
import { pushesOf, yesesAt, yesTimes } from './course';
import { allShown, series, shownWith } from './testing';
import { usersOf } from './users';

const network = buildNetwork({ n: 3, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 2) });
const users = usersOf(network, {
  preference: 'equal',
  influence: 'equal',
  theta: 0.4,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(),
});
const course: Outputs = {
  'yes-at': { kind: 'node-field', values: Float64Array.of(2, NaN, NaN) },
  'asked-times': { kind: 'node-field', values: Float64Array.of(2, 1, 0) },
  active: series([0, 1, 2, 3], [0, 0, 1, 1]),
  pushes: {
    kind: 'table',
    columns: [
      { id: 'push', label: 'Push', values: Float64Array.of(1, 2, 3) },
      { id: 'user', label: 'User', values: Float64Array.of(0, 0, NaN) },
      { id: 'chance', label: 'Chance', values: Float64Array.of(0.2, 0.2, NaN) },
      { id: 'answer', label: 'Answer', values: ['no', 'yes', 'nobody to ask'] },
    ],
  },
};
const shown = allShown({
  [ONE_CAMPAIGN]: shownWith(course),
  [ONLINE_SEARCH]: shownWith({ reached: { kind: 'node-field', values: Float64Array.of(0.5, 0.1, 0) } }),
});

describe('colours of the plan', () => {
  it('have names that come back', () => {
    const choices = colourChoices(shown);
    expect(choices.map(colourName)).toEqual([
      'campaign',
      'chance',
      'asked',
      'online-search',
      'taste',
      'influence',
      'degree',
      'none',
    ]);
    expect(choices.map((choice) => colourNamed(colourName(choice)))).toEqual(choices);
    expect(colourNamed('nothing-known')).toBeUndefined();
    expect(colourNow('greedy', shown)).toEqual({ kind: 'campaign' });
  });

  it('show one campaign by the push of the yes, and chances as they were after a push', () => {
    const one = outputsFor({ kind: 'campaign' }, shown);
    expect(colouringOf({ kind: 'campaign' }, one, users, 3, 0)).toMatchObject({ kind: 'activation', horizon: 3 });
    const before = colouringOf({ kind: 'chance' }, one, users, 3, 1);
    const after = colouringOf({ kind: 'chance' }, one, users, 3, 2);
    expect(before.kind === 'measure' && before.values[1]).toBeCloseTo(0.2, 12);
    expect(after.kind === 'measure' && after.values[1]).toBeCloseTo(0.5, 12);
    expect(after.kind === 'measure' && after.values[0]).toBeNaN();
  });

  it('show what a policy reaches, and the users themselves', () => {
    const reached = outputsFor({ kind: 'reached', method: ONLINE_SEARCH }, shown);
    expect(colouringOf({ kind: 'reached', method: ONLINE_SEARCH }, reached, users, 3, 0).kind).toBe('probability');
    expect(colouringOf({ kind: 'influence' }, undefined, users, 3, 0)).toMatchObject({ kind: 'measure', top: 0.5 });
    expect(colouringOf({ kind: 'taste' }, undefined, undefined, 3, 0)).toEqual({ kind: 'none' });
    expect(colouringOf({ kind: 'asked' }, undefined, users, 3, 0)).toEqual({ kind: 'none' });
  });

  it('end at round numbers', () => {
    expect([0, 0.2, 0.3, 3, 7, 10].map(niceTop)).toEqual([1, 0.2, 0.5, 5, 10, 10]);
  });
});

describe('the course of one campaign', () => {
  it('leaves idle pushes out', () => {
    expect(pushesOf(course)).toEqual([
      { push: 1, user: 0, chance: 0.2, yes: false },
      { push: 2, user: 0, chance: 0.2, yes: true },
    ]);
    expect(pushesOf(undefined)).toEqual([]);
  });
  it('counts yeses up to a push', () => {
    expect([0, 1.5, 2, 9].map((t) => yesesAt(course, t))).toEqual([0, 0, 1, 1]);
    expect(yesesAt(undefined, 1)).toBeNaN();
    expect(yesTimes(course)).toEqual({ times: Float64Array.of(2), counts: Float64Array.of(1) });
  });
});
