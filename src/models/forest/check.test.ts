/** Bad input, row by row (specification, section 15): code, severity, place, and what can be done. Files are the readers' business. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import { buildNetwork, NO_NETWORK, type Network } from '../../core/network';
import { checkAsking, checkFloors, checkForum, checkSizes, checkTraining } from './check';
import { cascadesOf, modelOf, observed, setOf, settings, type TrainingSettings } from './check-test-support';
import { dataOf } from './data/data-issues';
import { modelUsersDigest } from './model-users';
import { neighbourhoods } from './structure/neighbourhoods';
import { neighboursDigest } from './structure/neighbours-digest';

const set = setOf(cascadesOf(20, 6));
const fine = observed(set);
const net = (n: number, nodeValues: Record<string, Float64Array> = {}): Network =>
  buildNetwork({
    n,
    directed: true,
    from: Int32Array.of(0),
    to: Int32Array.of(1),
    labels: Array.from({ length: n }, (_, i) => `u${i}`),
    nodeValues,
  });
const whole = net(25);
const split = (parts: number[]) => ({ split: Uint8Array.from(parts) });

interface Row {
  name: string;
  p?: Partial<TrainingSettings>;
  cascades?: ObservedCascades;
  network?: Network;
  code: string;
  severity: Issue['severity'];
  path: string;
  message: RegExp;
}

const rows: Row[] = [
  {
    name: 'no graph file',
    network: NO_NETWORK,
    code: 'no-network',
    severity: 'note',
    path: 'inputs.network',
    message: /^No social graph: structural context is off \(as in the paper for Memetracker\)\. Next-user and size/,
  },
  {
    name: 'a user in a cascade but not in the graph',
    cascades: observed(set, 23),
    network: whole,
    code: 'users-not-in-network',
    severity: 'note',
    path: 'inputs.network',
    message: /^2 of 25 cascade users are not in the graph \(“u23”, “u24”\)/,
  },
  {
    name: 'more than half of the users missing from the graph',
    cascades: observed(set, 5),
    network: net(5),
    code: 'ids-do-not-match',
    severity: 'note',
    path: 'inputs.network',
    message: /20 of 25 .* ids do not seem to match.* users are “u5”, “u6”, “u7”, nodes are “u0”, “u1”, “u2”/,
  },
  {
    name: 'a graph user in no cascade',
    cascades: observed(set, 25),
    network: net(28),
    code: 'nodes-in-no-cascade',
    severity: 'note',
    path: 'inputs.network',
    message: /^3 nodes of 28 are in no cascade: they are candidates/,
  },
  {
    name: 'the same user twice in a cascade',
    cascades: observed(setOf([...cascadesOf(20, 6), [1, 2, 1, 1]])),
    code: 'repeated-users',
    severity: 'note',
    path: 'inputs.cascades',
    message: /^2 events are of a user who was in the cascade before/,
  },
  {
    name: 'events of nobody',
    cascades: observed(setOf([...cascadesOf(20, 6), [1, -1, 2]])),
    code: 'events-of-nobody',
    severity: 'note',
    path: 'inputs.cascades',
    message: /^1 event is of nobody known/,
  },
  {
    name: 'a cascade with one user',
    cascades: observed(
      setOf([...cascadesOf(20, 6), [3], [4, 4]], { lines: Int32Array.from({ length: 22 }, (_, c) => c + 1) }),
    ),
    code: 'short-cascades',
    severity: 'skipped',
    path: 'inputs.cascades',
    message: /^2 cascades have one user and are left out .* the first on line 21/,
  },
  {
    name: 'a cascade above the longest',
    p: { longest: 6 },
    cascades: observed(setOf([...cascadesOf(20, 6), ...cascadesOf(1, 7)])),
    code: 'long-cascades',
    severity: 'skipped',
    path: 'inputs.cascades',
    message: /^1 cascade has more than 6 users and is left out, as in the paper, the first is 21/,
  },
  {
    name: 'a cascade that is cut instead',
    p: { longest: 6, tooLong: 'cut' },
    cascades: observed(setOf([...cascadesOf(20, 6), ...cascadesOf(1, 7)])),
    code: 'cut-cascades',
    severity: 'note',
    path: 'inputs.cascades',
    message: /^1 cascade is cut at the first 6 users/,
  },
  {
    name: 'fewer than 10 usable cascades',
    cascades: observed(setOf([...cascadesOf(9, 6), [3]])),
    code: 'too-few-cascades',
    severity: 'stopped',
    path: 'inputs.cascades',
    message: /^At least 10 cascades are needed .* there are 9 of 2 to 500 users \(left out: 1 of one user\)/,
  },
  {
    name: 'validation empty after the filter',
    cascades: observed(setOf([...cascadesOf(12, 6), [3]], split([...new Array<number>(11).fill(0), 2, 1]))),
    code: 'empty-part',
    severity: 'stopped',
    path: 'inputs.cascades',
    message: /^The validation part has no cascade, once those of one user/,
  },
  {
    name: 'no test file',
    cascades: observed(setOf(cascadesOf(12, 6), split([...new Array<number>(11).fill(0), 1]))),
    code: 'empty-part',
    severity: 'stopped',
    path: 'inputs.cascades',
    message: /^The test part has no cascade/,
  },
  {
    name: 'a split by time without a common time',
    p: { split: 'time' },
    cascades: observed(setOf(cascadesOf(20, 6), { time: { unit: 'second', origin: 'own' } })),
    code: 'common-time-needed',
    severity: 'stopped',
    path: 'parameters.split',
    message: /^Times are counted from the first event of each cascade/,
  },
  {
    name: 'no test cascade with K users',
    p: { observed: 7, split: 'time' },
    code: 'no-sizes',
    severity: 'note',
    path: 'parameters.observed',
    message: /^No test cascade has 7 users and an end/,
  },
  {
    name: 'K at the longest cascade',
    p: { observed: 6, longest: 6 },
    code: 'observed-too-many',
    severity: 'stopped',
    path: 'parameters.observed',
    message: /^6 users are to be seen before the size is predicted, and no cascade is longer than 6/,
  },
  {
    name: 'more than 50,000 users',
    cascades: observed(setOf(cascadesOf(20, 6), { userCount: 60_000 })),
    code: 'many-users',
    severity: 'note',
    path: 'inputs.cascades',
    message: /^There are 60,000 users: training takes about 0\.49 GB of memory/,
  },
  {
    name: 'more than 200,000 users',
    cascades: observed(setOf(cascadesOf(20, 6), { userCount: 200_001 })),
    code: 'too-many-users',
    severity: 'stopped',
    path: 'inputs.cascades',
    message: /^There are 200,001 users; .* more than 200,000 are not tried/,
  },
  {
    name: 'all cascades identical',
    cascades: observed(setOf(Array.from({ length: 20 }, () => [0, 1, 2, 3, 4]))),
    code: 'too-small',
    severity: 'note',
    path: 'inputs.cascades',
    message: /^All cascades are the same/,
  },
  {
    name: 'hardly any users',
    p: { observed: 1 },
    cascades: observed(setOf([...Array.from({ length: 19 }, () => [0]), [0]])),
    code: 'too-few-cascades',
    severity: 'stopped',
    path: 'inputs.cascades',
    message: /left out: 20 of one user/,
  },
  {
    name: 'a model that follows edges, without a network',
    p: { architecture: 'topolstm' },
    code: 'network-needed',
    severity: 'stopped',
    path: 'inputs.network',
    message: /^This model follows the edges of a network, and there is none/,
  },
  {
    name: 'a model that follows edges, with network context off',
    p: { architecture: 'deepcas', graph: 'none' },
    network: whole,
    cascades: observed(set, 25),
    code: 'network-needed',
    severity: 'stopped',
    path: 'parameters.graph',
    message: /network context is off/,
  },
  {
    name: 'given vectors that are not there',
    p: { features: 'given' },
    network: whole,
    cascades: observed(set, 25),
    code: 'no-node-vectors',
    severity: 'stopped',
    path: 'parameters.features',
    message: /^No node vectors came with the network/,
  },
  {
    name: 'given vectors that are all not finite',
    p: { features: 'given' },
    network: net(25, { f1: new Float64Array(25).fill(NaN) }),
    cascades: observed(set, 25),
    code: 'no-node-vectors',
    severity: 'stopped',
    path: 'parameters.features',
    message: /^None of the users has a vector of finite numbers/,
  },
  {
    name: 'given vectors that miss some users',
    p: { features: 'given' },
    network: net(25, { f1: new Float64Array(25), f2: new Float64Array(25).fill(Infinity, 3, 5) }),
    cascades: observed(set, 25),
    code: 'node-vectors-missing',
    severity: 'note',
    path: 'parameters.features',
    message: /^2 users of 25 have no vector of finite numbers: their numbers are zero/,
  },
  {
    name: 'simulations that end before they begin',
    p: { simulated: 5 },
    code: 'simulated-too-short',
    severity: 'stopped',
    path: 'parameters.simulated',
    message: /^Cascades are simulated to at most 5 users, and 5 are seen before/,
  },
  {
    name: 'simulations beyond the positions of the model',
    p: { simulated: 1001 },
    code: 'simulated-too-long',
    severity: 'stopped',
    path: 'parameters.simulated',
    message: /^Cascades are simulated to at most 1,001 users, and the model knows 1,000 positions/,
  },
  {
    name: 'a reward that never begins',
    p: { epochs: 10 },
    code: 'reward-never-begins',
    severity: 'note',
    path: 'parameters.microEpochs',
    message: /^The reward for size begins after 10 epochs, and there are 10/,
  },
];

const check = ({ p, cascades = fine, network = NO_NETWORK }: Partial<Row>): Issue[] =>
  checkTraining(settings(p), network, cascades);

describe('training', () => {
  it.each(rows)('says what is wrong: $name', (row) => {
    const issues = check(row);
    const issue = issues.find(({ code }) => code === row.code);
    expect(issue).toMatchObject({ severity: row.severity, where: { path: row.path } });
    expect(issue?.message).toMatch(row.message);
    for (const { found, expected, hint, message } of issues) {
      expect([found, expected, hint].every((text) => text !== undefined && text !== '')).toBe(true);
      expect(message).toMatch(/[.?]$/);
    }
  });

  it('has nothing to say where all is well', () => {
    expect(check({ network: whole, cascades: observed(set, 25) })).toEqual([]);
    expect(check({ p: { graph: 'none' } })).toEqual([]);
    expect(check({ p: { architecture: 'ndm' } })).toEqual([]);
    expect(check({ p: { simulated: 1001, longest: 2000 } })).toMatchObject([{ code: 'no-network' }]);
    expect(check({ p: { graph: 'training', architecture: 'snidsa' } })).toEqual([]);
    expect(check({ p: { graph: 'training', architecture: 'deepcas', simulated: 5, epochs: 1 } })).toEqual([]);
    expect(checkTraining(settings(), NO_NETWORK, undefined)).toEqual([]);
  });

  it('does not speak of a network where it is not used', () => {
    const codes = check({ p: { graph: 'training' }, cascades: observed(set, 5), network: net(5) }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual([]);
  });
});

describe('counting', () => {
  it('needs the same data, but no room for a model', () => {
    const few = checkFloors(settings(), NO_NETWORK, observed(setOf(cascadesOf(9, 6))));
    expect(few.map(({ code }) => code)).toEqual(['too-few-cascades']);
    expect(few[0].hint).toBe('Open more cascades.');
    const hint = (lists: number[][], longest: number) =>
      checkFloors(settings({ longest }), NO_NETWORK, observed(setOf(lists)))[0].hint;
    expect(hint([...cascadesOf(2, 6), [3], [4], [5]], 500)).toMatch(/^Open cascades of two users and more/);
    expect(hint([...cascadesOf(2, 6), [3], [4], [5], [0, 1, 2, 3, 4, 5, 6]], 6)).toMatch(/allow longer ones/);
    const many = checkFloors(settings(), NO_NETWORK, observed(setOf(cascadesOf(20, 6), { userCount: 200_001 })));
    expect(many.map(({ code }) => code)).toEqual(['no-network']);
  });
});

describe('asking', () => {
  const ask = (header: Parameters<typeof modelOf>[0], p: Partial<TrainingSettings> = {}): Issue[] =>
    checkAsking(settings(p), NO_NETWORK, fine, modelOf({ userCount: 25, ...header }));
  const users = modelUsersDigest(set, fine.nodes, undefined);

  it.each([
    ['of another family', { method: 'other/train' }, {}, 'other-model', 'inputs.model', /trained by “other\/train”/],
    [
      'of another split',
      { parameters: { split: 'time' } },
      {},
      'other-settings',
      'parameters.split',
      /“by time”; here it is “as given”\. Cascades of the test may have been learned from/,
    ],
    [
      'of another longest cascade',
      { parameters: { longest: 100 } },
      {},
      'other-settings',
      'parameters.longest',
      /“Longest cascade”: 100; here it is 500/,
    ],
    ['with a network', {}, { graph: 'none' as const }, 'other-settings', 'parameters.graph', /here it is “off”/],
    [
      'of more users',
      { userCount: 26, data: 'Twitter' },
      {},
      'other-users',
      'inputs.model',
      /26 users \(those of Twitter\), these data have 25/,
    ],
    ['of other users', { users: 'ab'.repeat(32) }, {}, 'other-users', 'inputs.model', /as many users .* but others/],
  ] as const)('a model %s is refused', (_name, header, p, code, path, message) => {
    const [issue, ...others] = ask(header, p);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, severity: 'stopped', where: { path } });
    expect(issue.message).toMatch(message);
    expect([issue.found, issue.expected, issue.hint].every(Boolean)).toBe(true);
  });

  it('is fine with the model of these data, named or just trained', () => {
    expect(ask({ users })).toEqual([]);
    expect(ask({ users: '' })).toEqual([]);
    expect(ask({ users, parameters: { split: 'file', observed: 3, width: 8 } })).toEqual([]);
    expect(checkAsking(settings(), NO_NETWORK, fine, undefined)).toEqual([]);
  });

  it('for the size is refused where nothing can be simulated', () => {
    const sizes = (p: Partial<TrainingSettings> & { seen?: number }): string[] =>
      checkSizes(
        { ...settings(p), ...p },
        NO_NETWORK,
        fine,
        modelOf({ userCount: 25, users, parameters: { longest: 20 } }),
      ).map(({ code }) => code);
    expect(sizes({ longest: 20 })).toEqual([]);
    expect(sizes({ longest: 20, observed: 20 })).toEqual(['observed-too-many']);
    expect(sizes({ longest: 20, simulated: 5 })).toEqual(['simulated-too-short']);
    expect(sizes({ longest: 20, seen: 20 })).toEqual([]);
    expect(sizes({ longest: 20, seen: 9, simulated: 8 })).toEqual(['simulated-too-short']);
    expect(sizes({ longest: 20, simulated: 1001 })).toEqual(['simulated-too-long']);
  });

  it('counts the nodes of the given network among the users', () => {
    const network = net(28);
    const cascades = observed(set, 25);
    const digest = modelUsersDigest(set, cascades.nodes, network);
    const asked = (header: Parameters<typeof modelOf>[0]) =>
      checkAsking(settings(), network, cascades, modelOf(header)).map(({ code }) => code);
    expect(asked({ userCount: 28, users: digest })).toEqual([]);
    expect(asked({ userCount: 25, users: digest })).toEqual(['other-users']);
    expect(asked({ userCount: 28, users })).toEqual(['other-users']);
  });

  it('compares the neighbours of the same users with those that the model learned with', () => {
    const cascades = observed(set, 25);
    const [own, other] = [
      [0, 1, 2],
      [0, 1, 3],
    ].map((to) => buildNetwork({ n: 25, directed: true, from: Int32Array.of(4, 5, 6), to: Int32Array.from(to) }));
    const around = neighbourhoods(dataOf(cascades, own, settings()), own);
    const model = modelOf({ userCount: 25, neighbours: neighboursDigest(around) });
    const asked = (network: Network) => checkAsking(settings(), network, cascades, model).map(({ code }) => code);
    expect(asked(own)).toEqual([]);
    expect(asked(other)).toEqual(['other-network']);
  });
});

describe('drawing threads', () => {
  it('needs people, and not too many events', () => {
    const codes = (threads: number, meanSize: number, network: Network) =>
      checkForum({ threads, meanSize }, network).map(({ code, severity }) => `${code} ${severity}`);
    expect(codes(10, 5, NO_NETWORK)).toEqual(['no-users stopped']);
    expect(codes(100_000, 500, net(1000))).toEqual(['too-large stopped']);
    expect(codes(10, 50, net(20))).toEqual(['larger-than-network note']);
    expect(codes(10, 5, net(20))).toEqual([]);
  });
});
