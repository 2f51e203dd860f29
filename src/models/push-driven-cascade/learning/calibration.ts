/** Whether predicted chances come true: samples by their prediction, in bins. */
import type { TableOutput } from '../../../core/outputs';

export const CALIBRATION_BINS = 10;

/**
 * Bins of equal width between 0 and 1; predictions beyond count as 0 or 1. A bin without samples has no means.
 * Columns: from, to, samples, predicted (mean), observed (share of yes), se (of that share, √(r(1 − r)/k)).
 * @param yes 1 for those who acted; as long as `predicted`
 */
export function calibrationTable(predicted: ArrayLike<number>, yes: ArrayLike<number>): TableOutput {
  const bins = CALIBRATION_BINS;
  const samples = new Float64Array(bins);
  const sums = new Float64Array(bins);
  const hits = new Float64Array(bins);
  for (let k = 0; k < predicted.length; k++) {
    const chance = Math.min(1, Math.max(0, predicted[k]));
    const bin = Math.min(bins - 1, Math.floor(chance * bins));
    samples[bin]++;
    sums[bin] += chance;
    hits[bin] += yes[k];
  }
  const rates = hits.map((hit, k) => hit / samples[k]);
  return {
    kind: 'table',
    columns: [
      { id: 'from', label: 'From', values: Float64Array.from({ length: bins }, (_, k) => k / bins) },
      { id: 'to', label: 'To', values: Float64Array.from({ length: bins }, (_, k) => (k + 1) / bins) },
      { id: 'samples', label: 'Samples', values: samples },
      { id: 'predicted', label: 'Predicted', values: sums.map((sum, k) => sum / samples[k]) },
      { id: 'observed', label: 'Observed', values: rates },
      { id: 'se', label: 'Standard error', values: rates.map((r, k) => Math.sqrt((r * (1 - r)) / samples[k])) },
    ],
  };
}
