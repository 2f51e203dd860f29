import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { finish, networkOf, seeded } from '../structure/testing';
import { floorsRunner } from './floors-run';
import type { FloorsSettings } from './floors-settings';

const USERS = 24;
const settings: FloorsSettings = {
  part: 'test',
  split: 'random',
  longest: 500,
  tooLong: 'drop',
  observed: 3,
  graph: 'given',
};

/** Cascades that run along a ring of users, a few steps from a random one. */
function ringSet(count: number): CascadeSet {
  const rng = stream(3, 'ring');
  const lists = Array.from({ length: count }, () => {
    const first = rng.below(USERS);
    return Array.from({ length: 2 + rng.below(6) }, (_, k) => (first + k) % USERS);
  });
  const offsets = new Int32Array(count + 1);
  lists.forEach(({ length }, c) => (offsets[c + 1] = offsets[c] + length));
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(lists.flat()),
    times: Float64Array.from(lists.flatMap((list, c) => list.map((_, k) => 10 * c + k))),
    userCount: USERS,
    time: { unit: 'second', origin: 'common' },
  });
}

const set = ringSet(200);
const ring = networkOf(
  USERS + 1,
  Array.from({ length: USERS }, (_, i) => [i, (i + 1) % USERS]),
);
const nodes = Int32Array.from({ length: USERS }, (_, u) => u);
const run = (changes: Partial<FloorsSettings> = {}, network = ring, seed = 1): Outputs =>
  finish(floorsRunner.run({ network, cascades: set, cascadeNodes: nodes }, { ...settings, ...changes }, seeded(seed)));
function columns(outputs: Outputs, id: string): Record<string, (string | number)[]> {
  const table = outputs[id] as TableOutput;
  return Object.fromEntries(table.columns.map((column) => [column.id, [...column.values]]));
}

describe('counting on cascades', () => {
  const outputs = run();
  const next = columns(outputs, 'next');
  const score = (name: string, protocol: string, measure: string): number =>
    Number(next[measure][next.model.findIndex((model, row) => model === name && next.protocol[row] === protocol)]);

  it('scores every way under both protocols', () => {
    expect(next.model.filter((_, row) => row % 2 === 0)).toEqual([
      'Random',
      'Popularity',
      'Bigram',
      'Last three users',
      'Counting pairs',
      'Counting pairs, fading',
      'Active friends',
    ]);
    expect(next.protocol.slice(0, 2)).toEqual(['users only', 'with STOP']);
    expect(next.nats.every(Number.isNaN)).toBe(true);
    expect(new Set(next.n.filter((_, row) => row % 2 === 0)).size).toBe(1);
  });

  it('finds that the next user follows the last one', () => {
    expect(score('Bigram', 'users only', 'map10')).toBeGreaterThan(0.95);
    expect(score('Active friends', 'users only', 'hits10')).toBe(1);
    expect(score('Popularity', 'users only', 'map10')).toBeLessThan(0.3);
    expect(score('Random', 'users only', 'hits10')).toBeCloseTo(10 / 22, 1);
    expect(score('Random', 'users only', 'hits100')).toBe(1);
  });

  it('chooses weights on validation, for each protocol', () => {
    const { setting } = columns(outputs, 'chosen');
    expect(setting).toContain('Bigram, weight of popularity, users only');
    expect(setting).toContain('Last three users, weights of the users, with STOP');
    const validation = columns(run({ part: 'validation' }), 'chosen');
    expect(validation).toEqual(columns(outputs, 'chosen'));
  });

  it('says what the data are', () => {
    const { fact, value } = columns(outputs, 'data');
    const facts = Object.fromEntries(fact.map((name, k) => [name, value[k]]));
    expect(facts).toMatchObject({
      Users: '25',
      'Users in kept cascades': '24',
      Links: '24',
      'Pairs of neighbours, whatever the direction': '24',
      Cascades: '200',
      Split: 'at random, 80, 10 and 10 per cent',
      'Training cascades': '160',
      'Validation cascades': '20',
      'Test cascades': '20',
      'Nodes in no kept cascade': '1',
    });
    expect(facts['Mean length']).toBe((set.users.length / 200).toFixed(2));
    expect(Number(facts['Predictions, with STOP'])).toBe(Number(facts['Predictions, users only']) + 20);
  });

  it('counts who is in left-out cascades alone neither among the kept nor out of the network', () => {
    const lists = [...Array.from({ length: 10 }, (_, k) => [k, k + 1]), [USERS - 1]];
    const some = buildCascadeSet({
      offsets: Int32Array.from([0, ...lists.map((_, c) => Math.min(2 * c + 2, 21))]),
      users: Int32Array.from(lists.flat()),
      times: Float64Array.from(lists.flat().keys()),
      userCount: USERS,
      time: { unit: 'second', origin: 'common' },
    });
    const input = { network: ring, cascades: some, cascadeNodes: nodes };
    const { fact, value } = columns(finish(floorsRunner.run(input, settings, seeded(1))), 'data');
    const facts = Object.fromEntries(fact.map((name, k) => [name, value[k]]));
    expect(facts).toMatchObject({
      Users: '25',
      'Users in kept cascades': '11',
      'Left out: cascades of one user': '1',
      'Users outside the network': '0',
      'Nodes in no kept cascade': '14',
    });
  });

  it('forecasts sizes, in both bases', () => {
    const sizes = columns(outputs, 'sizes');
    expect(sizes.forecast).toContain('Ridge on the first users');
    sizes.errorBase2.forEach((error, row) => expect(error).toBeCloseTo(Number(sizes.error[row]) / Math.LN2 ** 2, 12));
    const none = run({ observed: 9 });
    expect(columns(none, 'sizes').forecast).toEqual([]);
    expect(columns(none, 'data').value).toContain('none: no cascade of this part has 9 users');
  });

  it('knows friends from the network, from training cascades, or not at all', () => {
    const ways = (changes: Partial<FloorsSettings>, network = ring) => columns(run(changes, network), 'next').model;
    expect(ways({ graph: 'training' }, NO_NETWORK)).toContain('Active friends');
    expect(ways({ graph: 'given' }, NO_NETWORK)).not.toContain('Active friends');
    expect(ways({ graph: 'none' })).not.toContain('Active friends');
  });

  it('is the same for the same seed, and advances steadily', () => {
    expect(run()).toEqual(outputs);
    const shares: number[] = [];
    const steps = floorsRunner.run({ network: ring, cascades: set, cascadeNodes: nodes }, settings, seeded(1));
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value.done);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
