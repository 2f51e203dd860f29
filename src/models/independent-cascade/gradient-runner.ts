/** One gradient of the objective, by either algorithm, as often as wanted: what a step of learning costs. Loaded when it runs. */
import type { Input, RoundsRun, Streams } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import { dmpRecOperations, slicerOperations } from './dmp-rec';
import { answer, type Algorithm, type Answer, type Leading, type Message } from './learning-rounds';
import type { LearningSettings } from './learning-settings';
import { evaluator, gather } from './learning-steps';
import { singleStart } from './replica-starts';
import { tyingOf } from './tying';

export type GradientSettings = LearningSettings & { readonly algorithm: Algorithm; readonly repetitions: number };

function* lead(input: Input, p: GradientSettings, streams: Streams): Leading<Outputs> {
  const { network } = input;
  const evidence = yield* gather(input, p, streams);
  const tying = tyingOf(network, p.tie);
  const point = singleStart(network, tying, p, streams);
  const evaluate = evaluator(p.algorithm, evidence, tying, 1, () => {});
  let found = yield* evaluate(point);
  for (let done = 1; done < p.repetitions; done++) {
    yield { done, total: p.repetitions, stage: 'Computing gradients' };
    found = yield* evaluate(point);
  }
  const classes = evidence.learned.classes.length;
  const count = p.algorithm === 'slicer' ? slicerOperations : dmpRecOperations;
  return {
    objective: { kind: 'scalar', value: found.objective },
    operations: { kind: 'scalar', value: classes * count(network, p.horizon) },
    classes: { kind: 'scalar', value: classes },
  };
}

export const gradientRunner: RoundsRun<GradientSettings, Message, Answer> = { kind: 'rounds', lead, answer };
