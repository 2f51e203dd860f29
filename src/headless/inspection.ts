/** The counts of what a batch of files holds. */
import type { CascadeSet } from '../core/cascade';
import { describeCascades } from '../core/cascade-facts';
import { components } from '../core/measures';
import type { Network } from '../core/network';
import type { BatchOutcome, FileOutcome } from '../data/read';

/** Cascades with fewer or more users are often left out of experiments, as Yang et al. (2019) do. */
const USUAL_USERS = { least: 2, most: 500 };

export interface NetworkSummary {
  nodes: number;
  edges: number;
  directed: boolean;
  components: number;
  /** Largest number of edges at a node, and the mean; opposite edges of a directed network both count. */
  largestDegree: number;
  meanDegree: number;
  /** Names of the values of edges and of nodes. */
  values: string[];
  nodeValues: string[];
}

export interface CascadeSummary {
  cascades: number;
  events: number;
  users: number;
  time: CascadeSet['time'];
  /** First and last time, in the unit of the set. */
  span: [number, number];
  medianSize: number;
  largest: number;
  medianDuration: number;
  longest: number;
  /** Cascades with 2 to 500 users: how many, users per cascade, users in them, and how many in each part of a split. */
  usual: { cascades: number; meanUsers: number; users: number; split?: number[] };
  split?: number[];
  marks: boolean;
  parents: boolean;
  bots: boolean;
}

export interface Inspection {
  files: FileOutcome[];
  network?: NetworkSummary;
  cascades?: CascadeSummary;
  missing?: BatchOutcome['missing'];
  issues: BatchOutcome['issues'];
}

export function summarise({ files, network, cascades, missing, issues }: BatchOutcome): Inspection {
  return {
    files,
    ...(network ? { network: summariseNetwork(network) } : {}),
    ...(cascades ? { cascades: summariseCascades(cascades) } : {}),
    ...(missing ? { missing } : {}),
    issues,
  };
}

function summariseNetwork(network: Network): NetworkSummary {
  const { n, m, directed, from, to, edgeValues, nodeValues } = network;
  const degrees = new Int32Array(n);
  for (let e = 0; e < m; e++) {
    degrees[from[e]]++;
    degrees[to[e]]++;
  }
  return {
    nodes: n,
    edges: m,
    directed,
    components: components(network).count,
    largestDegree: degrees.reduce((most, degree) => Math.max(most, degree), 0),
    meanDegree: n === 0 ? 0 : (2 * m) / n,
    values: Object.keys(edgeValues),
    nodeValues: Object.keys(nodeValues),
  };
}

function summariseCascades(set: CascadeSet): CascadeSummary {
  const facts = describeCascades(set);
  return {
    cascades: facts.cascades,
    events: facts.events,
    users: facts.users,
    time: set.time,
    span: [facts.first, facts.last],
    medianSize: facts.medianSize,
    largest: facts.largest,
    medianDuration: facts.medianDuration,
    longest: facts.longest,
    usual: usualCascades(set),
    ...(set.split ? { split: countSplit(set.split) } : {}),
    marks: set.marks !== undefined,
    parents: set.parents !== undefined,
    bots: set.bots !== undefined,
  };
}

const countSplit = (split: Iterable<number>): number[] => {
  const counts = [0, 0, 0];
  for (const part of split) counts[part]++;
  return counts;
};

/** Cascades with 2 to 500 different users. O(events). */
function usualCascades({ count, offsets, users, userCount, split }: CascadeSet): CascadeSummary['usual'] {
  const lastSeen = new Int32Array(userCount).fill(-1);
  const seen = new Uint8Array(userCount);
  const kept: number[] = [];
  let total = 0;
  for (let c = 0; c < count; c++) {
    let different = 0;
    for (let e = offsets[c]; e < offsets[c + 1]; e++)
      if (users[e] < 0) different++;
      else if (lastSeen[users[e]] !== c) {
        lastSeen[users[e]] = c;
        different++;
      }
    if (different < USUAL_USERS.least || different > USUAL_USERS.most) continue;
    kept.push(c);
    total += different;
    for (let e = offsets[c]; e < offsets[c + 1]; e++) if (users[e] >= 0) seen[users[e]] = 1;
  }
  return {
    cascades: kept.length,
    meanUsers: kept.length === 0 ? 0 : total / kept.length,
    users: seen.reduce((sum, one) => sum + one, 0),
    ...(split ? { split: countSplit(kept.map((c) => split[c])) } : {}),
  };
}
