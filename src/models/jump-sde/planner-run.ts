/**
 * From a pilot to the number of samples that a wanted error takes (PropNet-SDE, Corollary 2; for exact samplers the bound is ε⁻² alone),
 * and what comes out when they are taken.
 */
import type { Input, RoundsRun, Steps, Streams } from '../../core/method';
import { SchemeEstimate } from './growing-estimates';
import { partsInRounds, rangeOf } from './parts-in-rounds';
import { addHorizon, deviationOf, horizonSums, needed, stagesOf, type HorizonSums, type PlannerSettings } from './plan';
import { plannerOutputs } from './planner-outputs';
import { GRID_INTERVALS, totalRate } from './propagation';
import { pairing, samplesOf } from './scheme-settings';
import { sharedModel } from './shared-model';
import { within } from './streams-within';

/** Parts of the pilot and of every stage. */
const PARTS = 8;

export interface PlanMessage {
  /** The pilot has luck of its own. */
  pilot: boolean;
  /** Samples of this stage. */
  from: number;
  to: number;
  first: number;
}

function* planPart(
  input: Input,
  p: PlannerSettings,
  streams: Streams,
  message: PlanMessage,
  part: number,
): Steps<HorizonSums> {
  const { from, to } = rangeOf(message.to - message.from, PARTS, message.first + part);
  const model = sharedModel(input, p, streams);
  const estimate = new SchemeEstimate(
    model,
    p,
    message.pilot ? within(streams, 'pilot') : streams,
    message.from + from,
  );
  yield* estimate.grow(message.from + to);
  const { runs, pairs, influence, squares, products } = estimate.counts;
  const last = GRID_INTERVALS;
  return { runs, pairs, sum: influence[last], squares: squares[last], products: products[last] };
}

export const plannerRunner: RoundsRun<PlannerSettings, PlanMessage, HorizonSums> = {
  kind: 'rounds',
  *lead(input, p, streams) {
    const pairs = pairing(p) !== 'none';
    const marks = p.horizon * totalRate(sharedModel(input, p, streams));
    const pilotRuns = samplesOf({ ...p, samples: p.pilotRuns });
    const pilotParts: HorizonSums[] = [];
    yield* partsInRounds<PlanMessage, HorizonSums>(
      PARTS,
      pilotParts,
      (first) => ({ pilot: true, from: 0, to: pilotRuns, first }),
      () => ({ done: 0, stage: 'Pilot' }),
    );
    const pilot = pilotParts.reduce(addHorizon, horizonSums(pairs));
    const plan = { pilot, deviation: deviationOf(pilot), samples: needed(pilot, p), marks };
    const taken = horizonSums(pairs);
    const path: HorizonSums[] = [];
    if (plan.samples <= p.mostSamples) {
      let from = 0;
      for (const to of stagesOf(plan.samples)) {
        const answers: HorizonSums[] = [];
        const begun = from;
        yield* partsInRounds<PlanMessage, HorizonSums>(
          PARTS,
          answers,
          (first) => ({ pilot: false, from: begun, to, first }),
          () => ({ done: begun, total: plan.samples, stage: 'Simulating', outputs: plannerOutputs(plan, path) }),
        );
        for (const answer of answers) addHorizon(taken, answer);
        path.push({ ...taken });
        from = to;
      }
    }
    return plannerOutputs(plan, path);
  },
  answer: planPart,
};
