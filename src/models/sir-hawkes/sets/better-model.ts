/**
 * Which of two models describes a cascade better (SIR-HawkesN, Fig. 3): where both pass the KS test, the one with the smaller distance; and
 * the share of cascades for which it is the first, by size, duration, and share of bots.
 */
import type { TableOutput } from '../../../core/outputs';
import { PASS_ABOVE } from '../tests-of-fit/goodness-of-fit';
import type { SetFit } from './set-fit';

/** first, second: it has the smaller distance · none: not both pass, or they are alike. */
export type Better = 'first' | 'second' | 'none';

/** @param margin the distances have to differ by more than this */
export function betterOf(first: SetFit | null | undefined, second: SetFit | null | undefined, margin = 0): Better {
  if (!first || !second || !(first.ksP > PASS_ABOVE) || !(second.ksP > PASS_ABOVE)) return 'none';
  if (!(Math.abs(first.ksDistance - second.ksDistance) > margin)) return 'none';
  return first.ksDistance < second.ksDistance ? 'first' : 'second';
}

/** Share of values below each, equal ones counted by half: in (0, 1), the same for equal values. O(n log n). */
export function percentiles(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  /** Values below x, or up to x. */
  const count = (x: number, included: boolean): number => {
    let [low, high] = [0, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < x || (included && sorted[middle] === x)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return Float64Array.from(values, (x) => (count(x, false) + count(x, true)) / (2 * n));
}

/**
 * Cells of percentiles among all fitted cascades: size by size from the smallest, and within it from the shortest.
 * @param better one entry a cascade, as `sizes` and `durations`
 */
export function betterMap(
  better: readonly Better[],
  sizes: ArrayLike<number>,
  durations: ArrayLike<number>,
  bins: number,
): TableOutput {
  const [bySize, byDuration] = [percentiles(sizes), percentiles(durations)];
  const cell = (share: number): number => Math.min(bins - 1, Math.floor(share * bins));
  const cells = bins * bins;
  const decided = new Float64Array(cells);
  const firsts = new Float64Array(cells);
  for (const [c, which] of better.entries()) {
    if (which === 'none') continue;
    const at = cell(bySize[c]) * bins + cell(byDuration[c]);
    decided[at]++;
    if (which === 'first') firsts[at]++;
  }
  const edge = (of: (at: number) => number): Float64Array =>
    Float64Array.from({ length: cells }, (_, at) => (100 * of(at)) / bins);
  const size = (at: number): number => Math.floor(at / bins);
  return {
    kind: 'table',
    columns: [
      { id: 'sizeFrom', label: 'size from', unit: 'percentile', values: edge(size) },
      { id: 'sizeTo', label: 'size to', unit: 'percentile', values: edge((at) => size(at) + 1) },
      { id: 'durationFrom', label: 'duration from', unit: 'percentile', values: edge((at) => at % bins) },
      { id: 'durationTo', label: 'duration to', unit: 'percentile', values: edge((at) => (at % bins) + 1) },
      { id: 'cascades', label: 'cascades', values: decided },
      { id: 'share', label: 'first is better', values: firsts.map((k, at) => k / decided[at]) },
    ],
  };
}

/** Parts of equal numbers of decided cascades, from the fewest bots; equal shares stay together. @param bots NaN: not known */
export function betterByBots(better: readonly Better[], bots: ArrayLike<number>, bins: number): TableOutput {
  const decided = better
    .map((which, c) => ({ which, share: bots[c] }))
    .filter(({ which, share }) => which !== 'none' && !Number.isNaN(share))
    .sort((a, b) => a.share - b.share);
  const groups: (typeof decided)[] = [];
  for (const [k, one] of decided.entries()) {
    const begins = Math.floor((k * bins) / decided.length) !== Math.floor(((k - 1) * bins) / decided.length);
    if (k === 0 || (begins && one.share > decided[k - 1].share)) groups.push([]);
    groups[groups.length - 1].push(one);
  }
  const firsts = groups.map((group) => group.filter(({ which }) => which === 'first').length);
  const column = (id: string, label: string, of: (group: typeof decided, g: number) => number) => ({
    id,
    label,
    values: Float64Array.from(groups, of),
  });
  return {
    kind: 'table',
    columns: [
      column('botFrom', 'bots from', (group) => group[0].share),
      column('botTo', 'bots to', (group) => group[group.length - 1].share),
      column('cascades', 'cascades', (group) => group.length),
      column('share', 'first is better', (group, g) => firsts[g] / group.length),
      // With two more cascades, one each way: an observed share of 0 or 1 is not certain.
      column('standardError', 'standard error', (group, g) => {
        const share = (firsts[g] + 1) / (group.length + 2);
        return Math.sqrt((share * (1 - share)) / group.length);
      }),
    ],
  };
}

/** Share of the events of a cascade that bots made, among those of which it is known; NaN where it is of none. */
export function botShare(bots: Uint8Array | undefined, from: number, to: number): number {
  let [known, made] = [0, 0];
  for (let e = from; bots && e < to; e++) {
    if (bots[e] > 1) continue;
    known++;
    made += bots[e];
  }
  return made / known;
}
