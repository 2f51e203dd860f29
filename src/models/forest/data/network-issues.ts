/** Cascades and a network that do not fit, and what the chosen model needs of a network (specification, section 15). */
import type { Issue } from '../../../core/errors';
import type { ObservedCascades } from '../../../core/method';
import { nodeLabel, type Network } from '../../../core/network';
import { counted, threeUsers, whole } from './data-issues';
import { FIRST_USER, type ForestData } from './vocabulary';

type Graph = 'given' | 'training' | 'none';

const NETWORK = { path: 'inputs.network' };

/** Who is in one and not in the other. */
export function matchIssues(cascades: ObservedCascades, network: Network, data: ForestData, graph: Graph): Issue[] {
  if (graph !== 'given') return [];
  if (network.n === 0) return [noNetwork];
  const { notInNetwork, notInCascades } = data.counts;
  return [
    ...(notInNetwork > 0 ? [outside(cascades, network, data)] : []),
    ...(notInCascades > 0
      ? [
          {
            code: 'nodes-in-no-cascade',
            severity: 'note' as const,
            message: `${counted(notInCascades, 'node')} of ${whole(network.n)} ${notInCascades === 1 ? 'is' : 'are'} in no cascade: ${notInCascades === 1 ? 'it is a candidate' : 'they are candidates'}, of whom only the network says anything.`,
            where: NETWORK,
            found: whole(notInCascades),
            expected: 'nodes that are in cascades',
            hint: 'Nothing needs to be done.',
            affected: notInCascades,
          },
        ]
      : []),
  ];
}

const noNetwork: Issue = {
  code: 'no-network',
  severity: 'note',
  message:
    'No social graph: structural context is off (as in the paper for Memetracker). Next-user and size prediction still work.',
  where: NETWORK,
  found: 'no network',
  expected: 'the network of these users',
  hint: 'Open their network, or choose the one derived from training cascades.',
};

function outside({ set }: ObservedCascades, network: Network, data: ForestData): Issue {
  const users: number[] = [];
  let all = 0;
  for (const id of keptIds(data)) {
    all++;
    if (data.nodeOf[id] < 0 && users.length < 3) users.push(data.userOf[id]);
  }
  const { notInNetwork } = data.counts;
  const found = `${whole(notInNetwork)} of ${counted(all, 'cascade user')}`;
  const common = { severity: 'note', where: NETWORK, found, affected: notInNetwork } as const;
  const [verb, own] = notInNetwork === 1 ? ['is', 'it is a node'] : ['are', 'each is a node'];
  if (2 * notInNetwork <= all)
    return {
      ...common,
      code: 'users-not-in-network',
      message: `${found} ${verb} not in the graph (${threeUsers(set, users)}): ${own} of its own, with no neighbour.`,
      expected: 'all users of the cascades',
      hint: 'Open the network of these users, if there is one.',
    };
  const nodes = Array.from(
    { length: Math.min(3, network.n) },
    (_, node) => `“${nodeLabel(network, node).slice(0, 60)}”`,
  );
  return {
    ...common,
    code: 'ids-do-not-match',
    message: `${found} ${verb} not in the graph; ids do not seem to match. Check the id format: users are ${threeUsers(set, users)}, nodes are ${nodes.join(', ')}.`,
    expected: 'nodes that are called as the users are',
    hint: 'Open the network of these users, or choose the one derived from training cascades.',
  };
}

/** Users of kept cascades, each once. */
function* keptIds({ train, validation, test, V }: ForestData): Generator<number, void> {
  const seen = new Uint8Array(V);
  for (const { ids } of [train, validation, test])
    for (const id of ids)
      if (seen[id] === 0) {
        seen[id] = 1;
        yield id;
      }
}

/** Models that follow the edges of a network. */
const NEED_NETWORK: ReadonlySet<string> = new Set(['topolstm', 'snidsa', 'deepcas']);
/** Models that look at the feature vectors of nodes. */
const USE_FEATURES: ReadonlySet<string> = new Set(['forest']);

/** What the model needs of the network. */
export function contextIssues(
  { architecture, graph, features }: { architecture: string; graph: Graph; features: string },
  network: Network,
  data: ForestData,
): Issue[] {
  const there = graph === 'training' || (graph === 'given' && network.n > 0);
  if (!there && NEED_NETWORK.has(architecture))
    return [
      {
        code: 'network-needed',
        severity: 'stopped',
        message: `This model follows the edges of a network, and ${graph === 'none' ? 'network context is off' : 'there is none'}.`,
        where: graph === 'none' ? { path: 'parameters.graph' } : NETWORK,
        found: graph === 'none' ? 'off' : 'no network',
        expected: 'a network',
        hint: 'Open a network, take one derived from training cascades, or choose another model.',
      },
    ];
  return there && features === 'given' && USE_FEATURES.has(architecture) ? vectorIssues(network, data) : [];
}

/** The vectors f1, f2, … that came with the network. */
function vectorIssues({ nodeValues }: Network, data: ForestData): Issue[] {
  const columns: Float64Array[] = [];
  for (let column = nodeValues.f1; column; column = nodeValues[`f${columns.length + 1}`]) columns.push(column);
  const [users, missing] = [data.V - FIRST_USER, missingVectors(columns, data)];
  if (missing === 0) return [];
  const where = { path: 'parameters.features' };
  if (missing === users)
    return [
      {
        code: 'no-node-vectors',
        severity: 'stopped',
        message:
          columns.length === 0
            ? 'No node vectors came with the network: it has no node values f1, f2, ….'
            : 'None of the users has a vector of finite numbers.',
        where,
        found: columns.length === 0 ? 'no node values f1' : `0 of ${counted(users, 'vector')}`,
        expected: 'node values f1, f2, … of the users',
        hint: 'Drop a file of vectors together with the network (word2vec text: “n d”, then an id and d numbers a line), or let them be computed.',
      },
    ];
  return [
    {
      code: 'node-vectors-missing',
      severity: 'note',
      message: `${counted(missing, 'user')} of ${whole(users)} ${missing === 1 ? 'has' : 'have'} no vector of finite numbers: ${missing === 1 ? 'its' : 'their'} numbers are zero.`,
      where,
      found: `${whole(users - missing)} of ${counted(users, 'vector')}`,
      expected: 'a vector for every user',
      hint: 'Add the missing ids to the file of vectors, or let vectors be computed.',
      affected: missing,
    },
  ];
}

function missingVectors(columns: readonly Float64Array[], { V, nodeOf }: ForestData): number {
  let missing = 0;
  for (let v = FIRST_USER; v < V; v++)
    if (nodeOf[v] < 0 || columns.length === 0 || !columns.every((column) => Number.isFinite(column[nodeOf[v]])))
      missing++;
  return missing;
}
