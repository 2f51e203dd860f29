/** Visits found in cascades: the first event of a cascade is a post, the others share it. */
import { SECONDS_PER, type CascadeSet } from '../../../core/cascade';
import type { Network } from '../../../core/network';
import { inNeighbours } from '../learning/in-neighbours';
import type { AttentionSettings, TellVisit } from './attention-settings';

/** Events of every node by time. */
export interface NodeEvents {
  /** Events of node u are `offsets[u] … offsets[u+1]−1`; length n + 1. */
  readonly offsets: Int32Array;
  readonly times: Float64Array;
  /** 1 for a post, 0 for a share. */
  readonly post: Uint8Array;
}

const PER_STEP = 100_000;

/** Events of users whom the network does not have are left out. O(events log events of a user) */
export function* eventsByNode(set: CascadeSet, nodes: Int32Array, n: number): Generator<void, NodeEvents> {
  const { count, offsets: starts, users } = set;
  const nodeOf = (e: number): number => (users[e] < 0 ? -1 : nodes[users[e]]);
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < users.length; e++) {
    const node = nodeOf(e);
    if (node >= 0) offsets[node + 1]++;
    if (e % PER_STEP === 0) yield;
  }
  for (let u = 0; u < n; u++) offsets[u + 1] += offsets[u];
  const events = new Int32Array(offsets[n]);
  const isPost = new Uint8Array(users.length);
  for (let c = 0; c < count; c++) isPost[starts[c]] = 1;
  const next = offsets.slice(0, n);
  for (let e = 0; e < users.length; e++) {
    const node = nodeOf(e);
    if (node >= 0) events[next[node]++] = e;
    if (e % PER_STEP === 0) yield;
  }
  let sorted = 0;
  for (let u = 0; u < n; u++) {
    events.subarray(offsets[u], offsets[u + 1]).sort((x, y) => set.times[x] - set.times[y] || x - y);
    if (offsets[u + 1] - sorted >= PER_STEP) {
      sorted = offsets[u + 1];
      yield;
    }
  }
  return {
    offsets,
    times: Float64Array.from(events, (e) => set.times[e]),
    post: Uint8Array.from(events, (e) => isPost[e]),
  };
}

/**
 * A visit of u is a run of her actions less than `gap` minutes apart. Shown: posts by those she listens to after the last action of the
 * visit before and up to the first action of this one; shared: her shares in it. Her first visit is not told, and users without friends
 * are left out. O(events + Σ visits × friends × log)
 */
export function* observedVisits(
  network: Network,
  set: CascadeSet,
  nodes: Int32Array,
  { gap }: Pick<AttentionSettings, 'gap'>,
  tell: TellVisit,
): Generator<number> {
  const friends = inNeighbours(network);
  const { offsets, times, post } = yield* quietly(eventsByNode(set, nodes, network.n));
  const posts = postsOnly(offsets, times, post);
  const apart = (gap * 60) / SECONDS_PER[set.time.unit];
  let looked = 0;
  for (let u = 0; u < network.n; u++) {
    const [first, end] = [friends.offsets[u], friends.offsets[u + 1]];
    if (first === end) continue;
    /** Last action of the visit before; NaN: there is none. */
    let before = NaN;
    for (let e = offsets[u]; e < offsets[u + 1];) {
      const start = times[e];
      let last = start;
      let shared = 0;
      for (; e < offsets[u + 1] && times[e] - last < apart; e++) {
        last = times[e];
        shared += 1 - post[e];
      }
      if (!Number.isNaN(before)) {
        let shown = 0;
        for (let slot = first; slot < end; slot++) {
          const v = friends.sources[slot];
          shown += upTo(posts, v, start) - upTo(posts, v, before);
        }
        tell(u, shown, shared);
        looked += 16 * (end - first);
      }
      before = last;
      if (looked >= PER_STEP) {
        looked = 0;
        yield u;
      }
    }
  }
}

function postsOnly(offsets: Int32Array, times: Float64Array, post: Uint8Array): Pick<NodeEvents, 'offsets' | 'times'> {
  const kept = new Int32Array(offsets.length);
  const list = new Float64Array(post.reduce((sum, is) => sum + is, 0));
  let at = 0;
  for (let u = 0; u + 1 < offsets.length; u++) {
    for (let e = offsets[u]; e < offsets[u + 1]; e++) if (post[e] === 1) list[at++] = times[e];
    kept[u + 1] = at;
  }
  return { offsets: kept, times: list };
}

/** How many posts of v are not later than t. */
function upTo({ offsets, times }: Pick<NodeEvents, 'offsets' | 'times'>, v: number, t: number): number {
  let low = offsets[v];
  let high = offsets[v + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= t) low = middle + 1;
    else high = middle;
  }
  return low - offsets[v];
}

/** Steps that say nothing of users yet. */
function* quietly<R>(steps: Generator<void, R>): Generator<number, R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}
