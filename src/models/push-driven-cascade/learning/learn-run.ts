/**
 * The method *Learn tastes and influence* (PDC, section II and table I): parts of a round are a model and a fold of the cross-validation,
 * then the four models on all samples.
 */
import { invariant } from '../../../core/errors';
import type { Input, Progress, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { partsInRounds, type Leading } from '../../jump-sde/parts-in-rounds';
import { MODELS } from './fit';
import { learnOutputs, type FoldOfModel, type WholeOfModel } from './learn-outputs';
import { fitAll, fitFold } from './learn-parts';
import type { LearnSettings } from './learn-settings';
import { learningPlan, within, type LearningPlan } from './learning-plan';

/** Models of a fold stand together, so that pictures on the way compare like with like. */
type Message = { what: 'fold' | 'all'; first: number };
type Answer = { fold: FoldOfModel } | { whole: WholeOfModel };

interface State {
  folds: FoldOfModel[];
  whole: WholeOfModel[];
}

const READING: Progress = { done: 0, stage: 'Reading the log' };

function* lead(
  input: Input,
  p: LearnSettings,
  streams: Streams,
  resume: State | undefined,
): Leading<Message, Answer, Outputs> {
  const plan = yield* within(learningPlan(input, p, streams), READING);
  const parts = p.crossValidate ? MODELS.length * p.folds : 0;
  const fitted = p.crossValidate ? MODELS.length : 1;
  const total = parts + fitted;
  const folds: Answer[] = (resume?.folds ?? []).map((fold) => ({ fold }));
  const whole: Answer[] = (resume?.whole ?? []).map((one) => ({ whole: one }));
  const state = (): State => ({ folds: folds.map(foldOf), whole: whole.map(wholeOf) });
  const outputs = (): Outputs => learnOutputs(input, p, plan, folds.map(foldOf), whole.map(wholeOf));
  const told = (done: number, stage: string): Progress => ({
    done,
    total,
    stage,
    checkpoint: state,
    ...(done > 0 && { outputs: outputs() }),
  });
  yield* partsInRounds<Message, Answer>(
    parts,
    folds,
    (first) => ({ what: 'fold', first }),
    (k) => told(k, 'Cross-validating'),
  );
  yield* partsInRounds<Message, Answer>(
    fitted,
    whole,
    (first) => ({ what: 'all', first }),
    (k) => told(parts + k, 'Learning from all'),
  );
  return outputs();
}

function foldOf(answer: Answer): FoldOfModel {
  invariant('fold' in answer, 'an answer of the other kind');
  return answer.fold;
}
function wholeOf(answer: Answer): WholeOfModel {
  invariant('whole' in answer, 'an answer of the other kind');
  return answer.whole;
}

function* answer(
  input: Input,
  p: LearnSettings,
  streams: Streams,
  { what, first }: Message,
  part: number,
  memory: Map<string, unknown>,
): Steps<Answer> {
  let plan = memory.get('plan') as LearningPlan | undefined;
  if (!plan) memory.set('plan', (plan = yield* within(learningPlan(input, p, streams), READING)));
  const number = first + part;
  const model = p.crossValidate ? MODELS[number % MODELS.length] : p.model;
  const chosen = model === p.model;
  const told: Progress = { done: 0, stage: what === 'fold' ? 'Cross-validating' : 'Learning from all' };
  if (what === 'all') {
    const { descent, fit } = yield* within(fitAll(plan, model, p), told);
    return { whole: { model, descent, ...(chosen && { fit }) } };
  }
  const fold = Math.floor(number / MODELS.length);
  const { found, ...result } = yield* within(fitFold(plan, model, fold, p), told);
  return { fold: { ...result, model, fold, ...(chosen && { found }) } };
}

export const learnRunner: RoundsRun<LearnSettings, Message, Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
