/** Error against cost: a reference of many runs, then many estimates of every size, shared out among workers. */
import type { Progress, RoundsRun } from '../../core/method';
import { costOutputs } from './cost-outputs';
import { costPart, type CostAnswer, type CostMessage, type RepeatErrors } from './cost-parts';
import { knowsMeanField, workOfRepeat, type CostSettings } from './cost-settings';
import { curveError, type CurveError } from './curve-error';
import { meanFieldInfluence } from './mean-field-run';
import { partsInRounds, telling } from './parts-in-rounds';
import { batchesOf, referenceCurve, type Batch } from './reference-curve';
import { sharedModel } from './shared-model';

/** What a checkpoint holds. */
interface Done {
  batches: Batch[];
  repeats: RepeatErrors[];
}

export const errorAgainstCostRunner: RoundsRun<CostSettings, CostMessage, CostAnswer> = {
  kind: 'rounds',
  *lead(input, p, streams, resume) {
    const done = (resume as Done | undefined) ?? { batches: [], repeats: [] };
    const batches = batchesOf(p.referenceRuns);
    const perRepeat = workOfRepeat(p);
    const total = p.referenceRuns + p.repeats * perRepeat;
    const checkpoint = (): Done => ({ batches: [...done.batches], repeats: [...done.repeats] });
    yield* partsInRounds<CostMessage, CostAnswer>(
      batches,
      done.batches as CostAnswer[],
      (first) => ({ task: 'reference', first }),
      (k) => ({ done: (p.referenceRuns * k) / batches, total, stage: 'Reference runs', checkpoint }),
    );
    const reference = referenceCurve(done.batches);
    const solving = { done: p.referenceRuns, total, stage: 'Solving' };
    let meanField: (CurveError & { work: number }) | undefined;
    if (knowsMeanField(p)) {
      const { influence, work } = yield* telling(meanFieldInfluence(sharedModel(input, p, streams)), solving);
      meanField = { ...curveError(influence, 1, reference.influence), work };
    }
    const picture = (): Progress['outputs'] =>
      done.repeats.length > 0 ? costOutputs(p, reference, done.repeats, meanField) : undefined;
    yield* partsInRounds<CostMessage, CostAnswer>(
      p.repeats,
      done.repeats as CostAnswer[],
      (first) => ({ task: 'repeat', first, reference: reference.influence }),
      (k) => {
        const outputs = picture();
        return {
          done: p.referenceRuns + k * perRepeat,
          total,
          stage: 'Estimates',
          checkpoint,
          ...(outputs ? { outputs } : {}),
        };
      },
    );
    return costOutputs(p, reference, done.repeats, meanField);
  },
  answer: costPart,
};
