/** A log of posts and visits drawn here, in which attention has a limit or none. */
import type { Network } from '../../../core/network';
import type { Streams } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { inNeighbours } from '../learning/in-neighbours';
import type { AttentionSettings, TellVisit } from './attention-settings';

/** Posts of every user by time: those of v are `times[offsets[v] … offsets[v+1]−1]`, in days. */
export interface Posts {
  readonly offsets: Int32Array;
  readonly times: Float64Array;
}

const POSTS_PER_STEP = 100_000;
const LOOKS_PER_STEP = 200_000;

/** Users differ by a factor between ½ and 3⁄2. */
const factor = (rng: Rng): number => 0.5 + rng.uniform();

/** User v posts as a Poisson process of her own rate, drawn from `streams('posts', v)`. */
export function* drawPosts(n: number, p: AttentionSettings, streams: Streams): Generator<void, Posts> {
  const offsets = new Int32Array(n + 1);
  let times = new Float64Array(Math.ceil(1.1 * n * p.postsPerDay * p.days) + 16);
  let at = 0;
  let told = 0;
  for (let v = 0; v < n; v++) {
    const rng = streams('posts', v);
    const rate = p.postsPerDay * factor(rng);
    for (let t = rng.exponential(rate); t < p.days; t += rng.exponential(rate)) {
      if (at === times.length) {
        const longer = new Float64Array(2 * at);
        longer.set(times);
        times = longer;
      }
      times[at++] = t;
    }
    offsets[v + 1] = at;
    if (at - told >= POSTS_PER_STEP) {
      told = at;
      yield;
    }
  }
  return { offsets, times: times.slice(0, at) };
}

/**
 * User u visits as a Poisson process (`streams('visits', u)`). What her friends have posted since her last visit is shown first, then what
 * she has not read before; she reads all of it, or at most `cap` posts, and shares each that she reads with her own chance. Her first
 * visit has no last one before it and is not told. Users without friends are left out. O(visits × friends + posts × followers)
 */
export function* drawVisits(
  network: Network,
  posts: Posts,
  p: AttentionSettings,
  streams: Streams,
  tell: TellVisit,
): Generator<number> {
  const { n, offsets, sources } = inNeighbours(network);
  let looked = 0;
  for (let u = 0; u < n; u++) {
    const [first, end] = [offsets[u], offsets[u + 1]];
    if (first === end) continue;
    const rng = streams('visits', u);
    const rate = p.visitsPerDay * factor(rng);
    const interest = Math.min(1, p.interest * factor(rng));
    const next = Int32Array.from({ length: end - first }, (_, k) => posts.offsets[sources[first + k]]);
    let unread = 0;
    let visits = 0;
    for (let t = rng.exponential(rate); t < p.days; t += rng.exponential(rate)) {
      let shown = 0;
      for (let k = 0; k < next.length; k++) {
        const last = posts.offsets[sources[first + k] + 1];
        const from = next[k];
        while (next[k] < last && posts.times[next[k]] <= t) next[k]++;
        shown += next[k] - from;
      }
      unread += shown;
      const read = p.limited ? Math.min(p.cap, unread) : unread;
      unread -= read;
      let shared = 0;
      for (let k = 0; k < read; k++) if (rng.uniform() < interest) shared++;
      if (visits++ > 0) tell(u, shown, shared);
      looked += next.length + shown + read;
      if (looked >= LOOKS_PER_STEP) {
        looked = 0;
        yield u;
      }
    }
  }
}
