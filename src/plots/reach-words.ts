/** What the curve of one run says. */
import { translated } from '../core/language';

export const reachWords = translated('plots/reach', {
  meanOfRuns: (runs: string, mean: string) => `mean of ${runs} runs: ${mean}`,
  reach: (
    now: { quantity: string; reached: string; ceiling: string; step: string; horizon: string; unit: string },
    mean: { runs: string; end: string } | undefined,
  ) =>
    `${now.quantity}: ${now.reached} of ${now.ceiling} at ${now.step} of ${now.horizon} ${now.unit} in this run${
      mean ? `; mean of ${mean.runs} runs ${mean.end} at the end` : ''
    }.`,
});
