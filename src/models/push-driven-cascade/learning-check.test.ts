/** What is wrong with a log is said before learning starts. */
import { describe, expect, it } from 'vitest';
import { matchUsers, type CascadeSet } from '../../core/cascade';
import type { Network } from '../../core/network';
import { MEMORY_LIMIT_BYTES } from '../memory-limit';
import { checkAttention, checkLearn, checkLog } from './learning-check';
import { learnCost } from './learning-estimate';
import { actionLog, attention, learn } from './learning-methods';
import { listening, logOf, settingsOf } from './learning/learning-test-support';

const names = ['a', 'b', 'c', 'd'];
const network = listening([[], [0], [0, 1], [2]], names);
const items: [number, number][][] = [
  [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  [
    [0, 0],
    [3, 4],
  ],
  [
    [1, 0],
    [2, 1],
  ],
];
const settings = (changed: Parameters<typeof settingsOf<typeof learn.parameters>>[1] = {}) =>
  settingsOf(learn.parameters, { folds: 2, ...changed });
const issuesOf = (set: CascadeSet, on: Network = network, changed: Parameters<typeof settings>[0] = {}) =>
  checkLearn(settings(changed), on, { set, nodes: matchUsers(set, on) });
const told = (issues: readonly { code: string; severity: string }[]): string[] =>
  issues.map(({ code, severity }) => `${code} ${severity}`);

describe('learning', () => {
  it('takes a log of its users', () => {
    expect(issuesOf(logOf(items, 4, 'step', names))).toEqual([]);
  });
  it('names users whom the network does not have, and counts what is left out', () => {
    const strangers = ['a', 'b', 'c', 'x'];
    const [issue] = issuesOf(logOf(items, 4, 'step', strangers));
    expect(issue).toMatchObject({ code: 'users-not-in-network', severity: 'note', affected: 1 });
    expect(issue.message).toBe('The network does not have 1 user of the log (“x”); her 1 action is left out.');
  });
  it('stops where it has none of them', () => {
    const [issue] = issuesOf(logOf(items, 4, 'step', ['p', 'q', 'r', 's']));
    expect(issue).toMatchObject({ severity: 'stopped', affected: 4 });
    expect(issue.message).toContain('“p”, “q”, “r”, “s”.');
  });
  it('stops without samples, and with fewer than folds', () => {
    const alone = listening([[], [], [], []], names);
    expect(told(issuesOf(logOf(items, 4, 'step', names), alone))).toEqual(['no-samples stopped']);
    expect(told(issuesOf(logOf(items, 4, 'step', names), network, { folds: 20 }))).toEqual(['too-few-samples stopped']);
  });
  it('needs times where only earlier friends count', () => {
    const flat = items.map((events) => events.map(([user]): [number, number] => [user, 0]));
    expect(told(issuesOf(logOf(flat, 4, 'step', names), network, { samples: 'earlier' }))).toEqual([
      'no-times stopped',
    ]);
    expect(told(issuesOf(logOf(flat, 4, 'step', names)))).toEqual([]);
  });
  it('knows which items there are, and which have one action', () => {
    const set = logOf([...items, [[0, 0]]], 4, 'step', names);
    expect(told(issuesOf(set, network, { item: 5 }))).toEqual(['no-such-item stopped', 'items-with-one-action note']);
    expect(told(issuesOf(set, network, { item: 0 }))).toEqual(['items-with-one-action note']);
  });
  it('would not fit with many exposures', () => {
    const large = { n: 1e6, m: 1e7, directed: true };
    expect(learnCost(settings(), large, 1e8, 1e7, 1e4).bytes).toBeGreaterThan(MEMORY_LIMIT_BYTES);
    expect(learnCost(settings(), large, 1e6, 1e5, 1e4).bytes).toBeLessThan(MEMORY_LIMIT_BYTES);
  });
});

describe('drawing a log', () => {
  const check = (changed: Parameters<typeof settingsOf<typeof actionLog.parameters>>[1], on = network) =>
    told(checkLog(settingsOf(actionLog.parameters, changed), on));
  it('needs users who can begin', () => {
    expect(check({})).toEqual([]);
    expect(check({ baseRate: 0, tasteSpread: 0 })).toEqual(['nobody-starts stopped']);
    expect(check({}, listening([]))).toEqual(['no-users stopped']);
    expect(check({ items: 100_000 }, { ...network, n: 100_000 })).toEqual(['too-large stopped']);
  });
});

describe('attention', () => {
  const check = (set: CascadeSet | undefined, on = network, changed: object = { log: 'cascades' }) =>
    told(checkAttention(settingsOf(attention.parameters, changed), on, set && { set, nodes: matchUsers(set, on) }));
  it('needs moments with a unit that all cascades share', () => {
    expect(check(logOf(items, 4, 'minute', names))).toEqual([]);
    expect(check(logOf(items, 4, 'step', names))).toEqual(['time-unit-needed stopped']);
    expect(check(logOf(items, 4, 'unknown', names))).toEqual(['time-unit-needed stopped']);
    const own = { ...logOf(items, 4, 'minute', names), time: { unit: 'minute', origin: 'own' } as const };
    expect(check(own)).toEqual(['common-time-needed stopped']);
  });
  it('needs somebody who listens', () => {
    expect(check(undefined, listening([[], []]))).toEqual(['no-edges stopped']);
    expect(check(undefined, network, {})).toEqual([]);
    expect(check(undefined, { ...network, n: 1e8 }, {})).toEqual(['too-large stopped']);
  });
});
