/** Monte Carlo: independent exact runs, shared out in blocks. */
import type { BlockRun } from '../../core/method';
import { foldCounts, type SampleCounts } from './counts';
import type { PropagationSettings } from './propagation';
import { sampleRuns } from './sample-runs';
import {
  atHorizonScalar,
  horizonHistogram,
  influenceSeries,
  marginalsField,
  recoveredSeries,
  runsBand,
} from './sample-summary';
import { sharedModel } from './shared-model';

type MonteCarloSettings = PropagationSettings & { readonly runs: number };

export const monteCarloRunner: BlockRun<MonteCarloSettings, SampleCounts> = {
  kind: 'blocks',
  unit: 'runs',
  count: (p) => p.runs,
  block: (input, p, streams, from, to) =>
    sampleRuns(sharedModel(input, p, streams), streams, from, to, { distribution: true }),
  fold: foldCounts,
  finish({ network: { n } }, p, counts) {
    return {
      marginals: marginalsField(counts, { n, horizon: p.horizon }),
      influence: influenceSeries(counts, p.horizon, [runsBand(counts, n, 0.05, 0.95), runsBand(counts, n, 0.25, 0.75)]),
      recovered: recoveredSeries(counts, p),
      'mean-size': atHorizonScalar(counts),
      'final-size': horizonHistogram(counts),
      events: { kind: 'scalar', value: counts.events },
      work: { kind: 'scalar', value: counts.work },
    };
  },
};
