/**
 * The method *Predict sizes*: cascades are fitted in packs, then every model learns in every repetition; either way parts are shared. The
 * simpler rules are applied by the leader.
 */
import { cascadeSize } from '../../../core/cascade';
import { DataError, invariant } from '../../../core/errors';
import type { Input, Progress, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { partsInRounds, type Leading } from '../../jump-sde/parts-in-rounds';
import { within } from '../../jump-sde/streams-within';
import { BOOSTING } from './boosted-trees';
import { fitOptionsOf } from '../fit/candidate-models';
import { fittingMs, packsOf } from '../sets/cascade-packs';
import { crossValidate, type Iteration } from './cross-validation';
import type { FitOptions } from '../fit/fit-options';
import { observedHistory, type Model } from '../history';
import { learnedModels } from './learned-models';
import { featuresOfCascade, iterationPlan, type CascadeFeatures } from './popularity-data';
import type { PopularityFeatures } from './popularity-features';
import { boostedLearner } from './popularity-learners';
import { popularityOutputs, type Learned, type PredictedSet, type Predictor } from './popularity-outputs';
import { predictorsOf, simpleRules } from './popularity-predictors';
import { fewCascades } from '../sets/set-issues';
import type { PopularitySettings } from '../sets/set-settings';
import { inLead } from '../steps-within';
import { usableCascades, type UsableCascades } from '../sets/usable-cascades';

type Message = { what: 'fit' | 'learn'; first: number };
/** Of every cascade of the part, in order; or one repetition of one model. */
type Answer = { fitted: CascadeFeatures[] } | { learned: Learned };

/** What all who learn need. */
interface Lessons {
  /** By model. */
  readonly features: readonly (readonly PopularityFeatures[])[];
  readonly finals: Float64Array;
  readonly plan: readonly Iteration[];
}

interface State {
  /** One entry a pack. */
  fitted: CascadeFeatures[][];
  learned: Learned[];
}

interface Plan {
  readonly models: readonly Model[];
  readonly options: FitOptions;
  readonly usable: UsableCascades;
  readonly packs: Int32Array;
}

const PICTURES = 20;

function planOf({ cascades }: Input, p: PopularitySettings): Plan {
  invariant(cascades !== undefined, 'prediction needs cascades');
  const models = learnedModels(p.marked);
  const options = fitOptionsOf(p);
  const usable = usableCascades(cascades, p, models, options);
  const costs = Float64Array.from(usable.observed, (events) => fittingMs(events, models, p.starts));
  return { models, options, usable, packs: packsOf(costs) };
}

function* lead(
  input: Input,
  p: PopularitySettings,
  streams: Streams,
  resume: State | undefined,
): Leading<Message, Answer, Outputs> {
  const { models, usable, packs } = planOf(input, p);
  const set = input.cascades!;
  const count = usable.cascades.length;
  const issue = fewCascades(count);
  if (issue) throw new DataError([issue]);
  const fitted: Answer[] = (resume?.fitted ?? []).map((pack) => ({ fitted: pack }));
  const learned: Answer[] = (resume?.learned ?? []).map((one) => ({ learned: one }));
  const state = (): State => ({ fitted: fitted.map(fittedOf), learned: learned.map(learnedOf) });
  const finals = Float64Array.from(usable.cascades, (c) => cascadeSize(set, c));
  const plan = iterationPlan(count, p.iterations, streams);
  let rules: Predictor[] = [];
  const outputs = (): Outputs => {
    const features = fitted.flatMap(fittedOf);
    const done = learned.map(learnedOf);
    const data: PredictedSet = {
      models,
      cascades: usable.cascades.subarray(0, features.length),
      observed: usable.observed.subarray(0, features.length),
      finals,
      features,
      learned: done,
      predictors: predictorsOf(models, plan, finals, done, rules),
      leftOut: usable.leftOut,
    };
    return popularityOutputs(data);
  };
  // A lesson takes about as long as a cascade.
  const parts = plan.length * models.length;
  const total = count + parts;
  let shown = 0;
  const told = (at: number, stage: string): Progress => {
    const picture = at >= shown + total / PICTURES;
    if (picture) shown = at;
    return { done: at, total, stage, checkpoint: state, ...(picture && { outputs: outputs() }) };
  };
  yield* partsInRounds<Message, Answer>(
    packs.length - 1,
    fitted,
    (first) => ({ what: 'fit', first }),
    (k) => told(packs[k], 'Fitting cascades'),
  );
  const features = fitted.flatMap(fittedOf);
  rules = yield* inLead(simpleRules(set, p, usable, features, plan, finals), told(count, 'Applying simpler rules'));
  const lessons: Lessons = { features: models.map((_, m) => features.map((one) => one.features[m])), finals, plan };
  yield* partsInRounds<Message, Answer>(
    parts,
    learned,
    (first) => ({ what: 'learn', first }),
    (k) => told(count + k, 'Learning'),
    lessons,
  );
  return outputs();
}

function fittedOf(answer: Answer): CascadeFeatures[] {
  invariant('fitted' in answer, 'an answer of the other kind');
  return answer.fitted;
}
function learnedOf(answer: Answer): Learned {
  invariant('learned' in answer, 'an answer of the other kind');
  return answer.learned;
}

function* answer(
  input: Input,
  p: PopularitySettings,
  streams: Streams,
  { what, first }: Message,
  part: number,
  memory: Map<string, unknown>,
  shared: object | undefined,
): Steps<Answer> {
  let plan = memory.get('plan') as Plan | undefined;
  if (!plan) memory.set('plan', (plan = planOf(input, p)));
  const { models, options, usable, packs } = plan;
  if (what === 'learn') return { learned: yield* learn(shared as Lessons, p, streams, first + part, models.length) };
  const fitted: CascadeFeatures[] = [];
  for (let at = packs[first + part]; at < packs[first + part + 1]; at++) {
    const c = usable.cascades[at];
    const history = observedHistory(input.cascades!, c, p);
    fitted.push(yield* featuresOfCascade(history, models, options, within(streams, 'fit', c)));
  }
  return { fitted };
}

/** Part k: model k mod (number of models) in repetition ⌊k / (number of models)⌋. */
function* learn(
  { features, finals, plan }: Lessons,
  { trees, depth, shrinkage, subsample }: PopularitySettings,
  streams: Streams,
  part: number,
  models: number,
): Steps<Learned> {
  const i = Math.floor(part / models);
  let chosen = { trees: 0, error: NaN };
  const settings = { ...BOOSTING, trees, depth, shrinkage, subsample };
  const learner = boostedLearner(features[part % models], finals, streams, settings, [depth], (tuned) => {
    chosen = { trees: tuned.settings.trees, error: tuned.error };
  });
  const { predicted } = yield* crossValidate([plan[i]], finals, (train) => learner(train, i));
  return { predicted, ...chosen };
}

export const popularityRunner: RoundsRun<PopularitySettings, Message, Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
