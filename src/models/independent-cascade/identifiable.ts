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
import { inPieces } from '../../core/once';
import { ClassSearch, positive } from './class-search';
import { arcEnds, MessageReach, NEVER } from './message-reach';
import type { CascadeClass, Observations } from './observations';

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
  const leastDelay = reach.delay.slice();
  const search = new ClassSearch(network, observations, ends, reach);
  const open = Uint8Array.from(reason, (why) => (why === Reason.none ? 1 : 0));
  let work = 0;
  let sinceCheck = 0;
  for (const one of tellingFirst(observations)) {
    yield* search.add(one, open, leastDelay);
    const touched = 100 + reach.count;
    if ((work += touched) >= WORK_PER_STEP) {
      work = 0;
      yield;
    }
    if ((sinceCheck += touched) < network.m) continue;
    sinceCheck = 0;
    let left = 0;
    for (let e = 0; e < network.m; e++) if (open[e]) left += open[e] = search.isSettled(e) ? 0 : 1;
    if (left === 0) break;
  }
  for (let e = 0; e < network.m; e++) if (reason[e] === Reason.none) reason[e] = whyNot(search, e);
  return { identifiable: Uint8Array.from(reason, (why) => (why === Reason.none ? 1 : 0)), reason };
}

/**
 * Classes with cascades in an order that comes to an end soon: a random start reaches everything, and only starts at hidden nodes
 * tell the edges around them apart. The answer is the same in every order.
 */
function tellingFirst({ classes, observed }: Observations): CascadeClass[] {
  const ranks: CascadeClass[][] = [[], [], []];
  for (const one of classes) {
    if (!(one.cascades > 0)) continue;
    const rank = !one.seeds ? 0 : one.seeds.some((seed) => !observed[seed]) ? 1 : 2;
    ranks[rank].push(one);
  }
  return ranks.flat();
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
  yield* inPieces(targets.length, (first, end) => {
    for (let a = first; a < end; a++) {
      const since = reach.since[a];
      const delay = reach.delay[a];
      const e = edges[a];
      // Of the two directions of an edge the one that comes further counts.
      if (since === NEVER || reason[e] === Reason.none) continue;
      if (delay !== NEVER) reason[e] = since + 1 + delay < horizon ? Reason.none : Reason.late;
      else if (reason[e] === Reason.unreached) reason[e] = Reason.unseen;
    }
  });
  return reason;
}

function whyNot(search: ClassSearch, edge: number): number {
  if (!search.tried[edge]) return Reason.intoSources;
  if (!search.seen[edge]) return Reason.late;
  return search.isSettled(edge) ? Reason.none : Reason.product;
}
