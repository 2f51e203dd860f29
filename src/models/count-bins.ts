/**
 * Bins for counting node counts: one per value while that is small, otherwise logarithmic with a bounded relative width, so that
 * quantiles over millions of runs need no list of samples.
 */

/** Values below this have a bin each even in logarithmic binning. */
const EXACT = 256;
/** Bins per octave above: the middle of a bin is within 1/256 (0.4 %) of every value in it. */
const PER_OCTAVE = 128;

/** Histograms over time are exact up to this many cells, logarithmic beyond. */
const EXACT_CELLS = 1_000_000;

export interface CountBins {
  /** Every value has its own bin. */
  readonly exact: boolean;
  readonly length: number;
  of(value: number): number;
  /** The value of an exact bin; the middle of a wider one. */
  value(bin: number): number;
}

/**
 * Bins for values 0 … max, exact if that needs at most `exactLimit` bins.
 */
export function countBins(max: number, exactLimit: number): CountBins {
  if (max < EXACT || max + 1 <= exactLimit) return { exact: true, length: max + 1, of: (v) => v, value: (b) => b };
  const of = (v: number): number => {
    if (v < EXACT) return v;
    const octave = 31 - Math.clz32(v); // 2^octave ≤ v
    return EXACT + (octave - 8) * PER_OCTAVE + ((v >>> (octave - 7)) - PER_OCTAVE);
  };
  const value = (b: number): number => {
    if (b < EXACT) return b;
    const octave = 8 + Math.floor((b - EXACT) / PER_OCTAVE);
    const width = 2 ** (octave - 7);
    const low = (PER_OCTAVE + ((b - EXACT) % PER_OCTAVE)) * width;
    return low + (width - 1) / 2;
  };
  return { exact: false, length: of(max) + 1, of, value };
}

/** Smallest binned value with at least the share q of all counts at or below it; NaN without counts. */
export function quantile(bins: CountBins, counts: ArrayLike<number>, from: number, total: number, q: number): number {
  if (total === 0) return NaN;
  const needed = Math.max(1, Math.ceil(q * total));
  let seen = 0;
  for (let b = 0; b < bins.length; b++) {
    seen += counts[from + b];
    if (seen >= needed) return bins.value(b);
  }
  return NaN;
}

/** The bins for nodes reached at T + 1 times: one per node count while (T + 1)(n + 1) is at most a million. */
export function reachedBins(n: number, horizon: number): CountBins {
  return countBins(n, Math.floor(EXACT_CELLS / (horizon + 1)));
}

/** Bytes of the counts that an ensemble keeps (`EnsembleCounts`), whatever the number of runs. */
export function countBytes(n: number, horizon: number): number {
  return 4 * (horizon + 1) * (n + reachedBins(n, horizon).length + 6) + 4 * (n + 1);
}
