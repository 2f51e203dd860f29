/**
 * From a cascade set and a network to ids and sequences (specification, section 1): every user once in a cascade, cascades of one user
 * and those above the limit left out, the rest in three parts.
 */
import type { CascadeSet } from '../../../core/cascade';
import type { Streams } from '../../../core/method';
import type { Network } from '../../../core/network';
import type { ResolvedValues } from '../../../core/parameters';
import type { dataParameters } from '../parameters';
import { divide } from './split';
import { FIRST_USER, type ForestData, type Sequences } from './vocabulary';

export type DataSettings = Pick<ResolvedValues<typeof dataParameters>, 'split' | 'longest' | 'tooLong' | 'graph'>;

/** Fewest users of a cascade from which something can be learned. */
export const SHORTEST = 2;

/** Kept cascades in the order of the set. */
interface Kept {
  sequences: Sequences;
  counts: Pick<ForestData['counts'], 'tooShort' | 'tooLong' | 'cut' | 'repeated' | 'nameless'>;
}

/** O(events) time; two passes' worth of memory. */
function keep(set: CascadeSet, longest: number, cut: boolean): Kept {
  const counts = { tooShort: 0, tooLong: 0, cut: 0, repeated: 0, nameless: 0 };
  const ids = new Int32Array(set.users.length);
  const offsets = new Int32Array(set.count + 1);
  const cascades = new Int32Array(set.count);
  const ended = new Uint8Array(set.count);
  const lastIn = new Int32Array(set.userCount).fill(-1);
  let [count, end] = [0, 0];
  for (let c = 0; c < set.count; c++) {
    const start = end;
    for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
      const user = set.users[e];
      if (user < 0) counts.nameless++;
      else if (lastIn[user] === c) counts.repeated++;
      else {
        lastIn[user] = c;
        ids[end++] = user + FIRST_USER;
      }
    }
    const length = end - start;
    if (length < SHORTEST) counts.tooShort++;
    else if (length > longest && !cut) counts.tooLong++;
    else {
      ended[count] = length > longest ? 0 : 1;
      if (length > longest) counts.cut++;
      end = Math.min(end, start + longest);
      cascades[count] = c;
      offsets[++count] = end;
      continue;
    }
    end = start;
  }
  return {
    sequences: {
      count,
      offsets: offsets.slice(0, count + 1),
      ids: ids.slice(0, end),
      ended: ended.slice(0, count),
      cascades: cascades.slice(0, count),
    },
    counts,
  };
}

/** Some of the sequences, in the order of the list. */
function take(all: Sequences, list: Int32Array): Sequences {
  const offsets = new Int32Array(list.length + 1);
  for (let k = 0; k < list.length; k++) offsets[k + 1] = offsets[k] + all.offsets[list[k] + 1] - all.offsets[list[k]];
  const ids = new Int32Array(offsets[list.length]);
  for (let k = 0; k < list.length; k++)
    ids.set(all.ids.subarray(all.offsets[list[k]], all.offsets[list[k] + 1]), offsets[k]);
  return {
    count: list.length,
    offsets,
    ids,
    ended: Uint8Array.from(list, (s) => all.ended[s]),
    cascades: Int32Array.from(list, (s) => all.cascades[s]),
  };
}

/**
 * @param cascadeNodes node of every user of the set, −1 for users that the network does not have; absent: no user has one
 * @param network      its nodes that are in no cascade become ids too where `settings.graph` is `given`; else it only names places
 * @param streams      a random split draws from `streams('split')`
 * Cost: O(events + users + nodes), and O(count log count) for a split by time. Never throws on data: parts may be empty.
 */
export function forestData(
  set: CascadeSet,
  cascadeNodes: Int32Array | undefined,
  network: Network,
  settings: DataSettings,
  streams: Streams,
): ForestData {
  const { sequences, counts } = keep(set, settings.longest, settings.tooLong === 'cut');
  const split = settings.split === 'file' && !set.split ? 'random' : settings.split;
  const parts = divide(set, sequences.cascades, split, streams);

  const known = new Uint8Array(network.n);
  const nodeOfUser = new Int32Array(set.userCount).fill(-1);
  if (network.n > 0 && cascadeNodes)
    for (let u = 0; u < set.userCount; u++) {
      nodeOfUser[u] = cascadeNodes[u];
      if (cascadeNodes[u] >= 0) known[cascadeNodes[u]] = 1;
    }
  let notInCascades = 0;
  for (let v = 0; v < network.n; v++) if (!known[v]) notInCascades++;
  const users = set.userCount;
  const V = FIRST_USER + users + (settings.graph === 'given' ? notInCascades : 0);
  const userOf = new Int32Array(V).fill(-1);
  const nodeOf = new Int32Array(V).fill(-1);
  for (let u = 0; u < users; u++) {
    userOf[FIRST_USER + u] = u;
    nodeOf[FIRST_USER + u] = nodeOfUser[u];
  }
  for (let v = 0, id = FIRST_USER + users; id < V; v++) if (!known[v]) nodeOf[id++] = v;

  const seen = new Uint8Array(V);
  let notInNetwork = 0;
  for (const id of sequences.ids) {
    if (!seen[id] && network.n > 0 && nodeOf[id] < 0) notInNetwork++;
    seen[id] = 1;
  }
  const [train, validation, test] = parts.map((list) => take(sequences, list));
  return { V, train, validation, test, userOf, nodeOf, split, counts: { ...counts, notInNetwork, notInCascades } };
}

/** Users of a sequence, in their order: a view. */
export const idsOf = (sequences: Sequences, s: number): Int32Array =>
  sequences.ids.subarray(sequences.offsets[s], sequences.offsets[s + 1]);

/** Number of users of a sequence. */
export const lengthOf = (sequences: Sequences, s: number): number => sequences.offsets[s + 1] - sequences.offsets[s];
