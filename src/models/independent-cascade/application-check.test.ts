/** Bad input of the applications: what is found, in words that can be acted on. */
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, matchUsers, type CascadeSetParts } from '../../core/cascade';
import type { ObservedCascades } from '../../core/method';
import { buildNetwork, type Network } from '../../core/network';
import { defaults, type ParameterTable, type ResolvedValues } from '../../core/parameters';
import { checkEdgeBlocking, checkSeedSelection, checkSourceLocalisation } from './application-check';
import {
  edgeBlockingParameters,
  seedSelectionParameters,
  sourceLocalisationParameters,
} from './application-parameters';

/** Defaults with node lists as node numbers, and changes on top. */
function settings<T extends ParameterTable>(table: T, changes: Record<string, unknown>): ResolvedValues<T> {
  const values = Object.entries(defaults(table)).map(([id, value]) => [
    id,
    Array.isArray(value) ? new Int32Array() : value,
  ]);
  return { ...Object.fromEntries(values), ...changes } as ResolvedValues<T>;
}

const people = buildNetwork({
  n: 4,
  directed: false,
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(1, 2, 3),
  labels: ['Ann', 'Bob', 'Cy', 'Dee'],
});
const nobody = buildNetwork({ n: 0, directed: false, from: new Int32Array(), to: new Int32Array() });

describe('choosing sources', () => {
  const check = (changes: Record<string, unknown>, network: Network = people, bytes = 0) =>
    checkSeedSelection(settings(seedSelectionParameters, changes), network, bytes);

  it('refuses more sources than nodes, and takes all of them', () => {
    expect(check({ budget: 4 })).toEqual([]);
    expect(check({ budget: 5 })).toMatchObject([
      {
        code: 'budget-too-large',
        message: 'There are not 5 sources to choose: the network has 4 nodes.',
        where: { path: 'parameters.budget' },
        hint: 'Choose at most 4.',
      },
    ]);
  });

  it('says what is wrong with the network, the law of α and the memory, as all methods do', () => {
    expect(check({}, nobody).map(({ code }) => code)).toEqual(['no-nodes']);
    expect(check({ budget: 1, alphaLaw: 'file' }).map(({ code }) => code)).toEqual(['missing-edge-value']);
    expect(check({ budget: 1 }, people, 3e9).map(({ code }) => code)).toEqual(['too-large']);
  });
});

describe('blocking', () => {
  const check = (changes: Record<string, unknown>, network: Network = people) =>
    checkEdgeBlocking(settings(edgeBlockingParameters, changes), network, 0);

  it.each([
    [{ budget: 4 }, 'There are not 4 edges to choose: the network has 3 edges.'],
    [{ what: 'nodes', budget: 4 }, 'There are not 4 nodes to choose: the network has 3 nodes that are no sources.'],
    [
      { what: 'nodes', budget: 2, sources: Int32Array.of(0, 1, 3) },
      'There are not 2 nodes to choose: the network has 1 node that is no sources.',
    ],
  ])('%j: %s', (changes, message) => {
    expect(check(changes)).toMatchObject([{ code: 'budget-too-large', message }]);
  });

  it('lets random sources be blocked, and names one thing at a time', () => {
    expect(check({ what: 'nodes', budget: 4, initial: 'stochastic', expectedSources: 2 })).toEqual([]);
    expect(check({ budget: 9, sources: Int32Array.of(7) }).map(({ code }) => code)).toEqual(['node-unknown']);
    expect(check({}, nobody).map(({ code }) => code)).toEqual(['no-nodes']);
  });
});

describe('finding the source', () => {
  const observed = (parts: Partial<CascadeSetParts>): ObservedCascades => {
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, 3, 5),
      users: Int32Array.of(0, 1, 2, 2, 1),
      times: Float64Array.of(10, 11, 14, 3, 3.5),
      userCount: 3,
      userNames: ['Ann', 'Bob', 'Cy'],
      time: { unit: 'hour', origin: 'common' },
      ...parts,
    });
    return { set, nodes: matchUsers(set, people) };
  };
  const check = (changes: Record<string, unknown>, cascades?: ObservedCascades) =>
    checkSourceLocalisation(settings(sourceLocalisationParameters, changes), people, 0, cascades);
  const mine = { evidence: 'observed', cascade: 1 };

  it('is content with its defaults and with a cascade that fits', () => {
    expect(check({})).toEqual([]);
    expect(check(mine, observed({}))).toEqual([]);
    expect(check({ ...mine, clue: 'times', cascade: 2, stepWidth: 1 }, observed({}))).toEqual([]);
  });

  it.each([
    [{ snapshotTime: 20 }, 'snapshot-after-horizon', 'The snapshot is at step 20, after the horizon T = 16.'],
    [{ clue: 'times', horizon: 1 }, 'horizon-too-short', 'Times need a horizon T of at least 2, found 1'],
    [{ hiddenNodes: Int32Array.of(0, 1, 2, 3) }, 'nothing-observed', 'All 4 nodes are hidden'],
    [{ sources: Int32Array.of(4) }, 'node-unknown', 'Source number 4 does not exist'],
    [{ ...mine, cascade: 3 }, 'no-such-cascade', 'There is no cascade number 3; there are 2.'],
    [{ ...mine, cascade: 2 }, 'time-not-whole', 'Cascade 2: Bob comes 0.5 after the beginning'],
    [
      { ...mine, clue: 'times', horizon: 3 },
      'time-after-horizon',
      'Cascade 1: Cy is active at step 4, after the horizon T = 3.',
    ],
  ])('%j: %s', (changes, code, words) => {
    const [issue, ...more] = check({ snapshotTime: 1, ...changes }, observed({}));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code, severity: 'stopped', message: expect.stringContaining(words) as string });
    expect(issue.hint).toMatch(/\.$/);
  });

  it('lets late events pass where they are cut off, or where only a moment counts', () => {
    expect(check({ ...mine, clue: 'times', horizon: 3, lateEvents: 'censor' }, observed({}))).toEqual([]);
    expect(check({ ...mine, horizon: 3, snapshotTime: 2 }, observed({}))).toEqual([]);
  });

  it('names users that are no nodes, leaves them out where asked, but needs one that is', () => {
    const strangers = observed({ userNames: ['Ann', 'Bob', 'Zoe'] });
    expect(check(mine, strangers)).toMatchObject([
      { code: 'unknown-user', message: 'Cascade 1: Zoe is not a node of this network (1 such event).', affected: 1 },
    ]);
    expect(check({ ...mine, unknownUsers: 'skip' }, strangers)).toEqual([]);
    const abroad = observed({ userNames: ['Xi', 'Yu', 'Zoe'] });
    expect(check({ ...mine, unknownUsers: 'skip' }, abroad)).toMatchObject([
      { code: 'nothing-observed', message: 'No event of cascade number 1 is of a node of this network.' },
    ]);
  });

  it('does not look at open cascades, nor at the true source, where it does not need them', () => {
    expect(check({ cascade: 9 }, observed({}))).toEqual([]);
    expect(check({ ...mine, sources: Int32Array.of(99) }, observed({}))).toEqual([]);
  });
});
