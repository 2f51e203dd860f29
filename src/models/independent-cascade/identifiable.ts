/**
 * Which α can be learned at all from what is observed, whatever the counts are: for an edge to be identifiable some class must bring
 * a try along it early enough, and what the try changes must reach an observed node by step T−1, the last one that is seen. Exact for
 * message passing with α strictly between 0 and 1: the derivatives of all observed probabilities by α of any other edge are 0.
 * Beyond that, edges of which only products are seen (see `scale-freedom`).
 *
 * It speaks of parameters of single edges; where edges share one, the parameter is identifiable when one of its edges is tried and seen.
 */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { ClassSearch, positive } from './class-search';
import { arcEnds, MessageReach, NEVER } from './message-reach';
import type { Observations } from './observations';

/** Why an edge cannot be learned; entries of `reason` are places in this list. */
export const UNIDENTIFIABLE = [
  '',
  'no cascade reaches it by step T − 1',
  'it only leads into sources',
  'nothing behind it is observed',
  'what it changes is not seen by step T − 1',
  'only its product with other edges is seen',
  'never tried in these cascades',
] as const;

/** Names for the places. `untried` is for learners that see every try (maximum likelihood, `exercised`); it is not found here. */
export const Reason = { none: 0, unreached: 1, intoSources: 2, unseen: 3, late: 4, product: 5, untried: 6 } as const;

export interface Identifiability {
  /** 1 for edges whose α can be learned, length m. */
  identifiable: Uint8Array;
  /** Why not, as a place in {@link UNIDENTIFIABLE}; 0 for edges that can. Length m. */
  reason: Uint8Array;
}

const WORK_PER_STEP = 100_000;

/**
 * Cost: O(n + m), and for each class O(edges within T−1 steps of its sources); ends early when nothing can change any more. O(n + m)
 * memory. Yields every few milliseconds.
 */
export function* identifiableEdges(
  network: Network,
  observations: Observations,
): Generator<void, Identifiability, void> {
  invariant(observations.n === network.n, `observations of ${observations.n} nodes on a network of ${network.n}`);
  invariant(observations.horizon >= 2, `learning needs a horizon of 2 or more, got ${observations.horizon}`);
  const ends = yield* arcEnds(network);
  const reach = new MessageReach(network, ends);
  const reason = yield* atBest(network, observations, reach);
  const search = new ClassSearch(network, observations, ends, reach);
  let work = 0;
  let sinceCheck = 0;
  for (const one of observations.classes) {
    if (!(one.cascades > 0)) continue;
    yield* search.add(one);
    const touched = 100 + reach.count;
    if ((sinceCheck += touched) > network.m) {
      sinceCheck = 0;
      if (reason.every((known, e) => known !== Reason.none || search.isSettled(e))) break;
    }
    if ((work += touched) >= WORK_PER_STEP) {
      work = 0;
      yield;
    }
  }
  for (let e = 0; e < network.m; e++) if (reason[e] === Reason.none) reason[e] = whyNot(search, e);
  return { identifiable: Uint8Array.from(reason, (why) => (why === Reason.none ? 1 : 0)), reason };
}

/**
 * Reasons that hold even if the sources of all classes were sources together, none of them certain, and every node were seen that
 * some class sees: no class can do better. The first step of a message is that of the best class exactly.
 */
function* atBest(
  network: Network,
  { n, observed, horizon, initial, classes }: Observations,
  reach: MessageReach,
): Generator<void, Uint8Array, void> {
  const { m, targets, edges } = network;
  const starts = new Uint8Array(n);
  for (const { seeds, cascades } of classes) {
    if (!(cascades > 0)) continue;
    if (seeds) for (const seed of seeds) starts[seed] = 1;
    else for (const i of positive(initial)) starts[i] = 1;
  }
  yield* reach.spread(positive(starts), horizon - 2);
  yield* reach.look(new Uint8Array(n), observed, NEVER, true);
  const reason = new Uint8Array(m).fill(Reason.unreached);
  const better: readonly number[] = [Reason.unreached, Reason.unseen, Reason.late, Reason.none];
  for (let a = 0; a < targets.length; a++) {
    if (reach.since[a] === NEVER) continue;
    const delay = reach.delay[a];
    const why = delay === NEVER ? Reason.unseen : reach.since[a] + 1 + delay > horizon - 1 ? Reason.late : Reason.none;
    // Of the two directions of an edge the one that comes further counts.
    if (better.indexOf(why) > better.indexOf(reason[edges[a]])) reason[edges[a]] = why;
  }
  return reason;
}

function whyNot(search: ClassSearch, edge: number): number {
  if (!search.tried[edge]) return Reason.intoSources;
  if (!search.seen[edge]) return Reason.late;
  return search.isSettled(edge) ? Reason.none : Reason.product;
}
