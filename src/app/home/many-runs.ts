import type { Outputs } from '../../core/outputs';
import type { ManyRuns } from '../../plots/reach-statistics';
import { outputOf } from '../run/shown';

/** Monte Carlo's outputs as the curve of the first page draws them. Its bands are quantiles of runs; single runs are not kept. */
export function manyRunsOf(outputs: Outputs): ManyRuns | undefined {
  const reached = outputOf(outputs, 'reached', 'series');
  const sizes = outputOf(outputs, 'final-size', 'histogram');
  const [outer, inner] = reached?.bands ?? [];
  if (!reached || !sizes || !outer || !inner) return undefined;
  return {
    mean: reached.y,
    q05: outer.lo,
    q95: outer.hi,
    q25: inner.lo,
    q75: inner.hi,
    count: sizes.counts.reduce((a, b) => a + b, 0),
    runs: [],
    sizes,
  };
}
