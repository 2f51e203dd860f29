/** How far forecasts go where that is left open, at which times they are counted, and what the runs have in common there. */
import type { Steps } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import { quantile } from '../../../core/quantile';
import { CUT, type RunsPart } from './forecast-runs';
import { bandOf } from './sample-bands';

/** Times of the fan; fewer where there are many runs to remember. */
const TIMES = 160;
const TIMES_OF_MANY = 60;
const MANY = 20_000;
/** An open end lies within so many observed times: a picture of a power law's last event would show nothing else. */
const NEAREST = 2;
const FARTHEST = 50;
/** Where more runs than that were cut off, the 90 % band is not known. */
const CUT_SHARE = 0.05;

/**
 * The end of the picture where none was set: when 99 of 100 runs have had their last event, within 2 and 50 times what was observed; no
 * further than where one of twenty runs has been cut off.
 * @param until T
 */
export function openEnd({ last, endings }: Pick<RunsPart, 'last' | 'endings'>, until: number): number {
  const runs = last.length;
  const ends = last.toSorted();
  const nearly = ends[Math.max(0, Math.ceil(0.99 * runs) - 1)];
  const end = until > 0 ? Math.min(FARTHEST * until, Math.max(NEAREST * until, nearly)) : Math.max(1, nearly);
  const cut = last.filter((_, r) => endings[r] === CUT).toSorted();
  const known = cut[Math.floor(CUT_SHARE * runs)] ?? Infinity;
  return Math.max(until * (1 + 1e-6), Math.min(end, known));
}

/** Times from T to the end, closer together at first, when most happens. */
export function fanTimes(until: number, end: number, runs: number): Float64Array {
  const size = runs > MANY ? TIMES_OF_MANY : TIMES;
  const grid = Float64Array.from({ length: size }, (_, k) => until + (end - until) * (k / (size - 1)) ** 2);
  grid[size - 1] = end;
  return grid;
}

/** Median, bands and mean at the times of the grid, up to where one of twenty runs was cut off. */
export function* fanOf(
  parts: readonly RunsPart[],
  grid: Float64Array,
): Steps<{ fan: SeriesOutput; mean: SeriesOutput }> {
  const runs = parts.reduce((sum, { sizes }) => sum + sizes.length, 0);
  const cut = Float64Array.from(parts.flatMap(({ last, endings }) => [...last].filter((_, r) => endings[r] === CUT)));
  const known = cut.toSorted()[Math.floor(CUT_SHARE * runs)] ?? Infinity;
  let length = grid.length;
  while (length > 2 && grid[length - 1] > known) length--;
  const at = (): Float64Array => new Float64Array(length);
  const [median, mean, standardError] = [at(), at(), at()];
  const bands = [0.9, 0.5].map((level) => ({ level, lo: at(), hi: at() }));
  const column = new Float64Array(runs);
  const every = Math.max(1, Math.floor(40_000 / runs));
  for (let g = 0; g < length; g++) {
    let r = 0;
    let sum = 0;
    for (const { sizes, counts } of parts)
      for (let k = 0; k < sizes.length; k++) sum += column[r++] = counts[k * grid.length + g];
    mean[g] = sum / runs;
    let squares = 0;
    for (let k = 0; k < runs; k++) squares += (column[k] - mean[g]) ** 2;
    standardError[g] = Math.sqrt(squares / (runs - 1) / runs);
    column.sort();
    median[g] = quantile(column, 0.5);
    for (const { level, lo, hi } of bands) [lo[g], hi[g]] = bandOf(column, level);
    if (g % every === 0) yield { done: g, total: length, stage: 'Counting' };
  }
  const x = grid.slice(0, length);
  return {
    fan: {
      kind: 'series',
      x,
      y: median,
      bands: bands.map(({ level, lo, hi }) => ({
        label: `${Math.round(50 - 50 * level)}–${Math.round(50 + 50 * level)} % of runs`,
        lo,
        hi,
      })),
    },
    mean: { kind: 'series', x: x.slice(), y: mean, ...(runs > 1 && { standardError }) },
  };
}
