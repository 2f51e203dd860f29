/** ConTinEst over samples of delays, shared out in blocks. */
import type { BlockRun } from '../../core/method';
import { ConTinEstSampler } from './continest-sampler';
import { addCurve, curveErrors, mergeCurves, noCurves, type CurveMoments } from './curve-moments';
import { GRID_INTERVALS, timeGrid, type PropagationSettings } from './propagation';
import { sharedModel } from './shared-model';

export type ConTinEstSettings = PropagationSettings & { readonly delaySamples: number; readonly labelSets: number };

export interface ConTinEstPart {
  curves: CurveMoments;
  entries: number;
  work: number;
}

export const conTinEstRunner: BlockRun<ConTinEstSettings, ConTinEstPart> = {
  kind: 'blocks',
  unit: 'samples',
  count: (p) => p.delaySamples,
  *block(input, p, streams, from, to) {
    const sampler = new ConTinEstSampler(sharedModel(input, p, streams), p.labelSets, timeGrid(p.horizon));
    const part: ConTinEstPart = { curves: noCurves(GRID_INTERVALS + 1), entries: 0, work: 0 };
    for (let r = from; r < to; r++) {
      const progress = { done: r - from, total: to - from, stage: 'Counting by labels' };
      for (const _ of sampler.sample(streams('run', r))) yield progress;
      addCurve(part.curves, sampler.counts);
      part.entries += sampler.entries;
      part.work += sampler.work;
      yield progress;
    }
    return part;
  },
  fold(state, part) {
    const sum = state ?? { curves: noCurves(GRID_INTERVALS + 1), entries: 0, work: 0 };
    mergeCurves(sum.curves, part.curves);
    sum.entries += part.entries;
    sum.work += part.work;
    return sum;
  },
  finish({ network: { n } }, { horizon, labelSets }, { curves, entries, work }) {
    const mean = curves.mean.slice();
    const standardError = curveErrors(curves);
    return {
      influence: { kind: 'series', x: timeGrid(horizon), y: mean, standardError },
      'mean-size': { kind: 'scalar', value: mean[GRID_INTERVALS], standardError: standardError[GRID_INTERVALS] },
      'list-length': { kind: 'scalar', value: entries / (curves.count * labelSets * n) },
      work: { kind: 'scalar', value: work },
    };
  },
};
