/** Every problem of learning and of judging, with what it says. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/errors';
import { matchUsers, type CascadeSet } from '../../core/cascade';
import { buildNetwork, type Network } from '../../core/network';
import { checkHeldOut, checkLearning } from './learning-check';
import { setOf, wholeSplit, type Events } from './netrate-test-support';

const pair = (delay: number): Events => [
  [0, 0],
  [1, delay],
];
const many = (events: Events, count = 40): Events[] => Array.from({ length: count }, () => events);
const settings = { ...wholeSplit, trainShare: 60, law: 'exponential', lawCutoff: 1, leastRate: 1e-4 } as const;
const people = (n: number, labels?: string[]): Network =>
  buildNetwork({ n, directed: true, from: Int32Array.of(0), to: Int32Array.of(1), ...(labels ? { labels } : {}) });
const observed = (set: CascadeSet, network = people(2)) => ({ set, nodes: matchUsers(set, network) });

const learning = (set: CascadeSet, changes: object = {}): Issue[] =>
  checkLearning({ ...settings, ...changes }, observed(set));
const judging = (set: CascadeSet, changes: object = {}, network = people(2)): Issue[] =>
  checkHeldOut({ ...settings, ...changes }, network, observed(set, network));

describe('learning', () => {
  it('has nothing to say where all is well, or where there are no cascades yet', () => {
    expect(learning(setOf(many(pair(2)), 2))).toEqual([]);
    expect(checkLearning(settings, undefined)).toEqual([]);
  });

  it('remarks where the smallest rate kept is that of busy edges: times in seconds', () => {
    const day = setOf(many(pair(86_400)), 2);
    expect(learning(day)).toMatchObject([
      {
        code: 'least-rate-large',
        severity: 'note',
        where: { path: 'parameters.leastRate' },
        expected: 'at most 0.0000026',
      },
    ]);
    expect(learning(day)[0].message).toContain('within the window of 86,400 in 100 % of all cases');
    expect(learning(day, { leastRate: 2.5e-6 })).toEqual([]);
    expect(learning(day, { leastRate: 0 })).toEqual([]);
    expect(learning(day, { law: 'power-law' })).toEqual([]);
    expect(learning(setOf(many(pair(80)), 2), { law: 'rayleigh' })[0].code).toBe('least-rate-large');
  });

  it('needs cascades with enough users', () => {
    expect(learning(setOf([], 0))).toMatchObject([
      { code: 'no-cascades', severity: 'stopped', message: 'The set holds no cascades.' },
    ]);
    expect(learning(setOf(many(pair(2)), 2), { leastUsers: 3 })).toMatchObject([
      {
        code: 'no-usable-cascades',
        severity: 'stopped',
        message: 'None of the 40 cascades has 3 of the 2 most active users.',
        where: { path: 'parameters.leastUsers' },
      },
    ]);
  });

  it('needs events at different times', () => {
    expect(learning(setOf(many(pair(0)), 2))[0]).toMatchObject({
      code: 'no-delays',
      severity: 'stopped',
      where: { path: 'inputs.cascades' },
    });
    // All later events are outside the window.
    expect(learning(setOf(many(pair(2)), 2), { window: 1 })[0].code).toBe('no-delays');
  });

  it('needs a shortest delay that leaves pairs', () => {
    const power = { law: 'power-law', lawCutoff: 2 };
    expect(learning(setOf(many(pair(2)), 2), power)).toMatchObject([
      {
        code: 'cutoff-too-large',
        severity: 'stopped',
        message:
          'The shortest delay 2 is not below the longest time between two events of a cascade, 2, so every pair is left out.',
        where: { path: 'parameters.lawCutoff' },
      },
    ]);
    expect(learning(setOf(many(pair(2.5)), 2), power)).toEqual([]);
    expect(learning(setOf(many(pair(2)), 2), { lawCutoff: 2 })).toEqual([]);
  });

  it('tells that little is learned from, and that nothing is kept', () => {
    const few = learning(setOf(many(pair(2), 10), 2));
    expect(few).toMatchObject([{ code: 'few-cascades', severity: 'note' }]);
    expect(few[0].message).toBe('Rates are learned from only 6 cascades; they will be rough.');
    expect(learning(setOf(many(pair(2)), 2), { trainShare: 100 })).toMatchObject([
      { code: 'nothing-kept', severity: 'note', where: { path: 'parameters.trainShare' } },
    ]);
    expect(learning(setOf([pair(2)], 2)).map(({ code }) => code)).toEqual(['few-cascades', 'nothing-kept']);
  });

  it('counts what the window does not show', () => {
    const set = setOf(
      [
        ...many(pair(2)),
        [
          [0, 0],
          [1, 9],
        ],
      ],
      2,
    );
    expect(learning(set, { window: 5 })).toMatchObject([
      {
        code: 'horizon-too-short',
        severity: 'note',
        message: '1 event of 1 cascade comes after the window of 5 and is not seen.',
        affected: 1,
      },
    ]);
    const more = setOf(
      [
        ...many(pair(2)),
        ...many(
          [
            [0, 0],
            [1, 9],
            [2, 9],
          ],
          3,
        ),
      ],
      3,
    );
    expect(learning(more, { window: 5 })[0].message).toBe(
      '6 events of 3 cascades come after the window of 5 and are not seen.',
    );
  });

  it('remarks on times without a length', () => {
    expect(learning(setOf(many(pair(2)), 2, 'step'))).toMatchObject([{ code: 'time-in-steps', severity: 'note' }]);
    expect(learning(setOf(many(pair(2)), 2, 'unknown'))).toMatchObject([
      { code: 'time-unit-unknown', severity: 'note' },
    ]);
  });
});

describe('judging', () => {
  const set = setOf(many(pair(2)), 2);

  it('has nothing to say where all is well', () => {
    expect(judging(set)).toEqual([]);
    expect(checkHeldOut(settings, people(2), undefined)).toEqual([]);
  });

  it('needs cascades that were kept away, and time', () => {
    expect(judging(set, { trainShare: 100 })).toMatchObject([{ code: 'nothing-kept', severity: 'stopped' }]);
    expect(judging(setOf([pair(2)], 2))).toMatchObject([
      { code: 'nothing-kept', severity: 'stopped', where: { path: 'parameters.leastUsers' } },
    ]);
    expect(judging(setOf(many(pair(0)), 2))).toMatchObject([{ code: 'no-delays', severity: 'stopped' }]);
    expect(judging(set, { leastUsers: 5 })[0].code).toBe('no-usable-cascades');
    expect(judging(setOf([], 0))[0].code).toBe('no-cascades');
  });

  it('needs users that the network knows', () => {
    const strangers = people(2, ['Ann', 'Bob']);
    expect(judging(set, {}, strangers)).toMatchObject([
      {
        code: 'users-not-in-network',
        severity: 'stopped',
        message:
          'None of the 2 users looked at is in the network of 2 nodes, and no cascade starts from one of its nodes.',
        affected: 2,
      },
    ]);
    const half = people(2, ['0', 'Bob']);
    expect(judging(set, {}, half)).toMatchObject([
      {
        code: 'users-not-in-network',
        severity: 'note',
        message:
          '1 of the 2 users looked at is not in the network of 2 nodes; they are left out, and so are cascades that start from them alone.',
      },
    ]);
    // The one that is known starts no cascade.
    expect(judging(set, {}, people(2, ['Ann', '1']))).toMatchObject([{ severity: 'stopped' }]);
  });

  it('counts what the window does not show, and remarks on times', () => {
    const late = setOf(
      [
        ...many(pair(2)),
        [
          [0, 0],
          [1, 9],
        ],
      ],
      2,
      'step',
    );
    expect(judging(late, { window: 5 }).map(({ code }) => code)).toEqual(['horizon-too-short', 'time-in-steps']);
  });
});
