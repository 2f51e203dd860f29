/**
 * Greedy maximum coverage: k users who hit as many reverse reachable sets as possible, each the best beside those before
 * (at least 1 − 1/e of the most).
 */
import { SeedHeap } from './seed-heap';
import type { SetCollection } from './rr-sets';

export interface Cover {
  /** In the order of choice; ties go to the lowest id. Length min(k, n). */
  readonly seeds: Int32Array;
  /** Sets that each hits beside those before. */
  readonly gains: Int32Array;
  /** Sets hit by all. */
  readonly covered: number;
  /**
   * No k users hit more sets than this: the least, over all steps, of what was hit by then and the k largest gains at that moment
   * (Tang et al. 2018, section 5).
   */
  readonly upper: number;
}

/** Steps are a few milliseconds each. O(members + n + k (log n + largest gain)) in all. */
export function* maxCover(n: number, k: number, sets: SetCollection): Generator<void, Cover, void> {
  const { count, members, offsets } = sets;
  const length = offsets[count];
  // Sets of every user.
  const starts = new Int32Array(n + 1);
  const gain = new Int32Array(n);
  for (let from = 0; from < length; from += PIECE) {
    for (let a = from, to = Math.min(length, from + PIECE); a < to; a++) gain[members[a]]++;
    yield;
  }
  for (let u = 0; u < n; u++) starts[u + 1] = starts[u] + gain[u];
  const next = starts.slice(0, n);
  const holders = new Int32Array(length);
  for (let j = 0, pause = PIECE; j < count; j++) {
    for (let a = offsets[j]; a < offsets[j + 1]; a++) holders[next[members[a]]++] = j;
    if (offsets[j + 1] < pause) continue;
    pause = offsets[j + 1] + PIECE;
    yield;
  }
  // How many users have each gain, so that the k largest can be added up.
  let top = 0;
  for (let u = 0; u < n; u++) if (gain[u] > top) top = gain[u];
  const having = new Int32Array(top + 1);
  for (let u = 0; u < n; u++) having[gain[u]]++;
  const heap = new SeedHeap(gain);

  const wanted = Math.min(k, n);
  const seeds = new Int32Array(wanted);
  const gains = new Int32Array(wanted);
  const done = new Uint8Array(count);
  let covered = 0;
  let upper = count;
  let work = 0;
  const bound = (): void => {
    while (top > 0 && having[top] === 0) top--;
    let left = wanted;
    let sum = covered;
    for (let g = top; g > 0 && left > 0; g--) {
      const taken = Math.min(left, having[g]);
      sum += taken * g;
      left -= taken;
    }
    work += top;
    upper = Math.min(upper, sum);
  };
  for (let i = 0; i < wanted; i++) {
    bound();
    let u = heap.top;
    // Gains only fall: whoever is still first with her present one is the best.
    while (heap.topKey !== gain[u]) {
      heap.lowerTop(gain[u]);
      u = heap.top;
      work += 20;
    }
    heap.pop();
    seeds[i] = u;
    gains[i] = gain[u];
    covered += gain[u];
    for (let h = starts[u]; h < starts[u + 1]; h++) {
      const j = holders[h];
      if (done[j] === 1) continue;
      done[j] = 1;
      work += offsets[j + 1] - offsets[j];
      for (let a = offsets[j]; a < offsets[j + 1]; a++) {
        const v = members[a];
        having[gain[v]]--;
        having[--gain[v]]++;
      }
    }
    if (work > PIECE) {
      work = 0;
      yield;
    }
  }
  bound();
  return { seeds, gains, covered, upper };
}

/** Members between two steps. */
const PIECE = 500_000;

/** Sets of a collection that some of these users hit, and after each of them. O(members). */
export function* coverageOf(n: number, seeds: Int32Array, sets: SetCollection): Generator<void, Int32Array, void> {
  const order = new Int32Array(n).fill(seeds.length);
  for (let i = seeds.length - 1; i >= 0; i--) order[seeds[i]] = i;
  const hit = new Int32Array(seeds.length);
  const { count, members, offsets } = sets;
  for (let j = 0, pause = PIECE; j < count; j++) {
    let first = seeds.length;
    for (let a = offsets[j]; a < offsets[j + 1]; a++) if (order[members[a]] < first) first = order[members[a]];
    if (first < seeds.length) hit[first]++;
    if (offsets[j + 1] < pause) continue;
    pause = offsets[j + 1] + PIECE;
    yield;
  }
  for (let i = 1; i < hit.length; i++) hit[i] += hit[i - 1];
  return hit;
}
