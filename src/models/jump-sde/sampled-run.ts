/** The paper's method: trajectories of the jump SDE, shared out in blocks. */
import type { BlockRun } from '../../core/method';
import { foldCounts, type SampleCounts } from './counts';
import type { PropagationSettings } from './propagation';
import {
  atHorizonScalar,
  confidenceBand,
  influenceSeries,
  marginalsField,
  meanInfluence,
  recoveredSeries,
  varianceFactor,
} from './sample-summary';
import { sampleTrajectories } from './sample-trajectories';
import { samplesOf, type SchemeSettings } from './scheme-settings';
import { sharedModel } from './shared-model';

type SampledSettings = PropagationSettings & SchemeSettings & { readonly samples: number };

export const sampledRunner: BlockRun<SampledSettings, SampleCounts> = {
  kind: 'blocks',
  unit: 'runs',
  count: samplesOf,
  block: (input, p, streams, from, to) => sampleTrajectories(sharedModel(input, p, streams), p, streams, from, to),
  fold: foldCounts,
  finish({ network: { n } }, p, counts) {
    const { mean, standardError } = meanInfluence(counts);
    const band = { ...confidenceBand(mean, standardError, n), label: '95 % of the mean' };
    return {
      marginals: marginalsField(counts, { n, horizon: p.horizon }),
      influence: influenceSeries(counts, p.horizon, [band]),
      recovered: recoveredSeries(counts, p),
      'mean-size': atHorizonScalar(counts),
      'variance-factor': { kind: 'scalar', value: varianceFactor(counts) },
      outside: { kind: 'scalar', value: counts.outside },
      events: { kind: 'scalar', value: counts.events },
      work: { kind: 'scalar', value: counts.work },
    };
  },
};
