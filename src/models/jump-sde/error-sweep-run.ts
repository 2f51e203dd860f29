/** Errors of all methods over source sets or densities (PropNet-SDE, Fig. 3), shared out by point and repeat. */
import type { Input, RoundsRun, Steps, Streams } from '../../core/method';
import { knowsConTinEst, knowsMeanField } from './cost-settings';
import { curveError } from './curve-error';
import { ConTinEstEstimate, RunsEstimate, SchemeEstimate, type GrowingEstimate } from './growing-estimates';
import { meanFieldInfluence } from './mean-field-run';
import { partsInRounds } from './parts-in-rounds';
import { GRID_INTERVALS } from './propagation';
import { samplesOf } from './scheme-settings';
import { within } from './streams-within';
import { sweepOutputs, type SweepErrors } from './sweep-outputs';
import { sweepModel, sweepPoints } from './sweep-points';
import type { SweepSettings } from './sweep-settings';

export interface SweepMessage {
  /** Number of the first part: point × repeats + repeat. */
  first: number;
}

/** One repeat at one point; its luck is `sweep`, point, repeat, …. */
function* sweepPart(
  { network }: Input,
  p: SweepSettings,
  streams: Streams,
  { first }: SweepMessage,
  part: number,
): Steps<SweepErrors> {
  const repeat = (first + part) % p.repeats;
  const point = (first + part - repeat) / p.repeats;
  const own = within(streams, 'sweep', point, repeat);
  const model = sweepModel(network, p, streams, sweepPoints(network.n, p)[point], own);
  const truth = new RunsEstimate(model, own, 'reference');
  yield* truth.grow(p.referenceRuns);
  const reference = truth.sums.map((sum) => sum / p.referenceRuns);
  function* errorOf(estimate: GrowingEstimate, samples: number): Steps<number> {
    yield* estimate.grow(samples);
    return curveError(estimate.sums, samples, reference).absolute;
  }
  return {
    'jump-sde': yield* errorOf(new SchemeEstimate(model, p, own), samplesOf(p)),
    continest: knowsConTinEst(p)
      ? yield* errorOf(new ConTinEstEstimate(model, p.labelSets, own), p.delaySamples)
      : undefined,
    'mean-field': knowsMeanField(p)
      ? curveError((yield* meanFieldInfluence(model)).influence, 1, reference).absolute
      : undefined,
    influence: reference[GRID_INTERVALS],
  };
}

export const errorSweepRunner: RoundsRun<SweepSettings, SweepMessage, SweepErrors> = {
  kind: 'rounds',
  *lead({ network }, p, _streams, resume) {
    const done = (resume as SweepErrors[] | undefined) ?? [];
    const points = sweepPoints(network.n, p);
    const total = points.length * p.repeats;
    yield* partsInRounds<SweepMessage, SweepErrors>(
      total,
      done,
      (first) => ({ first }),
      (k) => ({
        done: k,
        total,
        stage: 'Repeats',
        checkpoint: () => [...done],
        outputs: sweepOutputs(points, p.repeats, done),
      }),
    );
    return sweepOutputs(points, p.repeats, done);
  },
  answer: sweepPart,
};
