/** What must be known of cascades of one's own before anything is learned from them; found once for a set and a network. */
import { timeBetween, type CascadeSet } from '../../core/cascade';
import { beginningOf } from './observed-evidence';

export interface ObservedFacts {
  /** Events before the beginning of their cascade, and the first such event (−1: none). */
  negative: number;
  firstNegative: number;
  /** Events whose time since the first event of their cascade is no whole number, and the first such event (−1: none). */
  fractions: number;
  firstFraction: number;
  /** The event latest after the beginning of its cascade (−1: no events), and how much later. */
  latest: number;
  longest: number;
  /** Events of users that the network does not have, and the first one (−1: none). */
  unknown: number;
  firstUnknown: number;
}

const known = new WeakMap<CascadeSet, WeakMap<Int32Array, ObservedFacts>>();

/** @param nodes node of every user, −1 for users that the network does not have. O(events) the first time */
export function observedFacts(set: CascadeSet, nodes: Int32Array): ObservedFacts {
  let ofSet = known.get(set);
  if (!ofSet) known.set(set, (ofSet = new WeakMap()));
  let facts = ofSet.get(nodes);
  if (!facts) ofSet.set(nodes, (facts = findFacts(set, nodes)));
  return facts;
}

function findFacts(set: CascadeSet, nodes: Int32Array): ObservedFacts {
  const facts = {
    negative: 0,
    firstNegative: -1,
    fractions: 0,
    firstFraction: -1,
    latest: -1,
    longest: -1,
    unknown: 0,
    firstUnknown: -1,
  };
  for (let c = 0; c < set.count; c++) {
    const start = beginningOf(set, c);
    for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
      const since = timeBetween(start, set.times[e]);
      if (since < 0 && facts.negative++ === 0) facts.firstNegative = e;
      if (!Number.isInteger(since) && facts.fractions++ === 0) facts.firstFraction = e;
      if (since > facts.longest) {
        facts.longest = since;
        facts.latest = e;
      }
      if ((set.users[e] < 0 || nodes[set.users[e]] < 0) && facts.unknown++ === 0) facts.firstUnknown = e;
    }
  }
  return facts;
}

/** The cascade of an event. O(log cascades) */
export function cascadeOfEvent(set: CascadeSet, event: number): number {
  let lo = 0;
  let hi = set.count - 1;
  while (lo < hi) {
    const middle = (lo + hi + 1) >> 1;
    if (set.offsets[middle] <= event) lo = middle;
    else hi = middle - 1;
  }
  return lo;
}
