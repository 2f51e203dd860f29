/** How large the learned rates are: bins of equal width on a logarithmic axis. Pure. */
import type { HistogramOutput } from '../../../core/outputs';

const PER_DECADE = 4;
/** More than a page can draw apart. */
const MOST_BINS = 60;

/** Counts of positive values; undefined where there is none. Bins begin at powers of 10 and divide every decade alike. O(values). */
export function rateBins(values: Float64Array): HistogramOutput | undefined {
  let [least, most] = [Infinity, 0];
  for (const value of values)
    if (value > 0 && value < Infinity) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  if (most === 0) return undefined;
  const low = Math.floor(Math.log10(least));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
  const bins = Math.min(MOST_BINS, PER_DECADE * (high - low));
  const edges = Float64Array.from({ length: bins + 1 }, (_, k) => 10 ** (low + (k * (high - low)) / bins));
  const counts = new Float64Array(bins);
  for (const value of values) {
    if (!(value > 0 && value < Infinity)) continue;
    const guess = Math.min(bins - 1, Math.max(0, Math.floor((bins * (Math.log10(value) - low)) / (high - low))));
    // The logarithm may round a value over an edge.
    const bin = value < edges[guess] ? guess - 1 : guess + 1 < bins && value >= edges[guess + 1] ? guess + 1 : guess;
    counts[Math.max(0, bin)]++;
  }
  return { kind: 'histogram', edges, counts };
}
