/** Orders of the arcs of a campaign: by target from every source, by weight into every target; without an object per arc. */
import { inPieces } from '../../core/once';

/** Arcs grouped by one of their ends. */
export interface ArcLists {
  /** Arcs of group g are `offsets[g] … offsets[g+1]−1`. */
  readonly offsets: Int32Array;
  /** The other end of every arc. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
}

/** Groups in a piece of work: about a hundred thousand arcs each. */
const groupsOf = (n: number, arcs: number): number => Math.max(1, Math.floor((1e5 * n) / (n + arcs + 1)));

/**
 * The same arcs grouped by their other end; in every group by ascending old group, so that doing it twice sorts the arcs of every group by
 * their other ends. O(n + arcs), in steps of some milliseconds.
 * @param n groups, before and after
 */
export function* transposed(n: number, lists: ArcLists): Generator<void, ArcLists> {
  const arcs = lists.ends.length;
  const offsets = offsetsOf(n, lists.ends);
  const next = offsets.slice(0, n);
  const made = { offsets, ends: new Int32Array(arcs), weights: new Float64Array(arcs) };
  yield;
  yield* inPieces(n, (begin, end) => handOver(lists, begin, end, made, next), groupsOf(n, arcs));
  return made;
}

// Loops stand in functions of their own: those of a generator are compiled anew whenever it runs.

function offsetsOf(n: number, ends: Int32Array): Int32Array {
  const offsets = new Int32Array(n + 1);
  for (let a = 0; a < ends.length; a++) offsets[ends[a] + 1]++;
  for (let g = 0; g < n; g++) offsets[g + 1] += offsets[g];
  return offsets;
}

/** Arcs of groups `begin` … `end` − 1 go to the groups of their other ends, each to the next free place. */
function handOver(from: ArcLists, begin: number, end: number, to: ArcLists, next: Int32Array): void {
  const { offsets, ends, weights } = from;
  const { ends: newEnds, weights: newWeights } = to;
  for (let g = begin; g < end; g++)
    for (let a = offsets[g]; a < offsets[g + 1]; a++) {
      const at = next[ends[a]]++;
      newEnds[at] = g;
      newWeights[at] = weights[a];
    }
}

/** Whether the other ends ascend in every group. O(arcs). */
export function areAscending({ offsets, ends }: Pick<ArcLists, 'offsets' | 'ends'>): boolean {
  for (let g = 0; g + 1 < offsets.length; g++)
    for (let a = offsets[g] + 1; a < offsets[g + 1]; a++) if (ends[a] < ends[a - 1]) return false;
  return true;
}

/** Sorts the arcs of every group by descending weight, those of equal weight as they stand. In steps of some milliseconds. */
export function* sortByWeight(n: number, { offsets, ends, weights }: ArcLists): Generator<void> {
  const sorter = new MergeSorter(largestGroup(offsets));
  yield* inPieces(
    n,
    (begin, end) => {
      for (let g = begin; g < end; g++) sorter.sort(ends, weights, offsets[g], offsets[g + 1]);
    },
    groupsOf(n, SORTING * ends.length),
  );
}

function largestGroup(offsets: Int32Array): number {
  let most = 0;
  for (let g = 0; g + 1 < offsets.length; g++) most = Math.max(most, offsets[g + 1] - offsets[g]);
  return most;
}

/** Moves of an arc that sorting it costs. */
const SORTING = 4;

/** Runs that are sorted by insertion before they are merged. */
const RUN = 12;

/** Sorts pieces of two arrays together by descending weight, stably: insertion into short runs, which are merged. */
class MergeSorter {
  private readonly ends: Int32Array;
  private readonly weights: Float64Array;

  /** @param most longest piece */
  constructor(most: number) {
    this.ends = new Int32Array(most);
    this.weights = new Float64Array(most);
  }

  sort(ends: Int32Array, weights: Float64Array, from: number, to: number): void {
    for (let run = from; run < to; run += RUN) insertionSort(ends, weights, run, Math.min(to, run + RUN));
    for (let width = RUN; width < to - from; width *= 2)
      for (let low = from; low + width < to; low += 2 * width)
        this.merge(ends, weights, low, low + width, Math.min(to, low + 2 * width));
  }

  private merge(ends: Int32Array, weights: Float64Array, low: number, middle: number, high: number): void {
    if (weights[middle - 1] >= weights[middle]) return;
    const { ends: keptEnds, weights: kept } = this;
    const count = middle - low;
    for (let k = 0; k < count; k++) {
      kept[k] = weights[low + k];
      keptEnds[k] = ends[low + k];
    }
    let left = 0;
    let right = middle;
    let at = low;
    while (left < count && right < high) {
      if (weights[right] > kept[left]) {
        weights[at] = weights[right];
        ends[at++] = ends[right++];
      } else {
        weights[at] = kept[left];
        ends[at++] = keptEnds[left++];
      }
    }
    while (left < count) {
      weights[at] = kept[left];
      ends[at++] = keptEnds[left++];
    }
  }
}

function insertionSort(ends: Int32Array, weights: Float64Array, from: number, to: number): void {
  for (let a = from + 1; a < to; a++) {
    const weight = weights[a];
    const other = ends[a];
    let at = a;
    while (at > from && weights[at - 1] < weight) {
      weights[at] = weights[at - 1];
      ends[at] = ends[at - 1];
      at--;
    }
    weights[at] = weight;
    ends[at] = other;
  }
}
