/** The parts that learners ask for: drawing cascades, gradients of classes, predictions judged. Whoever computes them, same numbers. */
import { invariant } from '../../core/errors';
import type { Input, Progress, Round, Steps, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { activationProbabilities } from './activation-probabilities';
import { dmpRecClasses } from './dmp-rec';
import { drawCounts, drawRuns, type DrawnCounts } from './drawn-evidence';
import { initialProbabilities } from './initial-condition';
import { startsSingly, type Evidence } from './learning-evidence';
import { classShare, drawRange, trainingStart, type DrawRound, type LearningSettings } from './learning-settings';
import type { LikelihoodStatistics } from './likelihood';
import { LikelihoodCounter } from './likelihood-counter';
import { judgePrediction, type Judged, type JudgedSource } from './prediction-error';
import { cascadeModel, type CascadeModel } from './simulate';
import { evaluateClasses, makeSlicerEngine, type SlicerEngine } from './slicer-gradient';

export type Algorithm = 'slicer' | 'dmp-rec';

export type Message =
  /** Counts of drawn cascades … */
  | { kind: 'draw'; round: DrawRound }
  /** … and what maximum likelihood needs of the same cascades; those that start at a node marked in `skip` are left out. */
  | { kind: 'trace'; round: DrawRound; skip: Uint8Array }
  /** Objective, and gradient if wanted, over shares of the classes. */
  | {
      kind: 'classes';
      parts: number;
      by: Algorithm;
      alphas: readonly Float64Array[];
      of: 'learned' | 'heldOut';
      gradient: boolean;
    }
  /** One part for each judged class. */
  | { kind: 'judge'; alphas: readonly Float64Array[]; sources: readonly JudgedSource[] };

export interface ClassSums {
  objective: number;
  /** Counts on the floor. */
  floored: number;
  /** ∂O/∂α_e for each replica; empty when not asked for. */
  gradients: Float64Array[];
}

export type Answer =
  | { kind: 'draw'; drawn: DrawnCounts }
  | { kind: 'trace'; statistics: LikelihoodStatistics }
  | ({ kind: 'classes' } & ClassSums)
  | { kind: 'judge'; judged: Judged };

/** Steps of a leader. */
export type Leading<R> = Generator<Progress | { round: Round<Message> }, R, readonly Answer[] | undefined>;

/** Asks for the parts of a message. */
export function* ask<K extends Answer['kind']>(
  kind: K,
  parts: number,
  message: Message,
  shared?: Evidence,
): Leading<Extract<Answer, { kind: K }>[]> {
  const answers = yield { round: { parts, message, ...(shared ? { shared } : {}) } };
  invariant(answers?.length === parts, `expected ${parts} answers, got ${answers?.length ?? 0}`);
  return answers.filter((answer): answer is Extract<Answer, { kind: K }> => answer.kind === kind);
}

/** Steps that ask for nothing, among those of a leader. */
export function* within<R>(steps: Steps<R>): Leading<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value;
  }
}

/** Gives steps without words their words; `at`: how far the whole is meanwhile. */
export function* worded<R>(
  stage: string,
  steps: Generator<void, R, void>,
  at: Pick<Progress, 'done' | 'total'> = { done: 0 },
): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { ...at, stage };
  }
}

const PASSING = 'Passing messages back and forth';

type Memory = Map<string, unknown>;

/** One part of a round. */
export function* answer(
  input: Input,
  p: LearningSettings,
  streams: Streams,
  message: Message,
  part: number,
  memory: Memory,
  shared: object | undefined,
): Steps<Answer> {
  switch (message.kind) {
    case 'draw': {
      const range = drawRange(message.round, part, p.observedCascades);
      const model = modelOf(input.network, p, streams, memory);
      return { kind: 'draw', drawn: yield* drawCounts(model, streams, range, startsSingly(p)) };
    }
    case 'trace': {
      const range = drawRange(message.round, part, p.observedCascades);
      const model = modelOf(input.network, p, streams, memory);
      const counter = new LikelihoodCounter(input.network, p.horizon);
      yield* drawRuns(model, streams, range, startsSingly(p), ({ order, reached }) => {
        if (!(startsSingly(p) && message.skip[order[0]])) counter.addRun(order, reached);
      });
      return { kind: 'trace', statistics: yield* worded('Adding up', counter.statisticsInSteps()) };
    }
    case 'classes':
      return { kind: 'classes', ...(yield* sumClasses(input.network, message, part, memory, shared as Evidence)) };
    case 'judge':
      return {
        kind: 'judge',
        judged: yield* judgePrediction(
          input.network,
          { alphas: message.alphas, trueAlpha: trueAlphaOf(input.network, p, streams, memory) },
          message.sources[part],
          p.horizon,
          p.predictionRuns,
          streams,
        ),
      };
    default:
      return message satisfies never;
  }
}

/** Made once in each thread. */
function kept<T>(memory: Memory, key: string, make: () => T): T {
  const there = memory.get(key) as T | undefined;
  if (there !== undefined) return there;
  const made = make();
  memory.set(key, made);
  return made;
}

const trueAlphaOf = (network: Network, p: LearningSettings, streams: Streams, memory: Memory): Float64Array =>
  kept(memory, 'alpha', () => activationProbabilities(network, p, streams('alpha')));

const modelOf = (network: Network, p: LearningSettings, streams: Streams, memory: Memory): CascadeModel =>
  kept(memory, 'model', () => {
    const start = trainingStart(p);
    const alpha = trueAlphaOf(network, p, streams, memory);
    return cascadeModel(network, alpha, initialProbabilities(network, start), start.horizon);
  });

function* sumClasses(
  network: Network,
  { by, alphas, of, gradient, parts }: Extract<Message, { kind: 'classes' }>,
  part: number,
  memory: Memory,
  evidence: Evidence,
): Steps<ClassSums> {
  const observations = evidence[of];
  const { from, to } = classShare(observations.classes.length, part, parts);
  if (by === 'dmp-rec') {
    const one = yield* worded(PASSING, dmpRecClasses(network, observations, alphas[0], from, to));
    return { objective: one.objective, floored: one.floored, gradients: [one.gradient] };
  }
  const key = `engine ${alphas.length}`;
  let engine = memory.get(key) as SlicerEngine | undefined;
  if (!engine) {
    // Replicas grow by one: the engine of fewer is of no use any more.
    for (const [other, value] of memory) {
      if (!other.startsWith('engine')) continue;
      (value as SlicerEngine).release();
      memory.delete(other);
    }
    const classes = observations.classes.length;
    engine = yield* worded(PASSING, makeSlicerEngine(network, observations.horizon, alphas.length, { classes }));
    memory.set(key, engine);
  }
  return yield* worded(PASSING, evaluateClasses(engine, observations, alphas, from, to, { gradient }));
}

/** Objective and gradients of all classes: parts added in their order. */
export function addClassSums(answers: readonly ClassSums[]): ClassSums {
  const [first, ...rest] = answers;
  invariant(first !== undefined, 'nothing to add');
  const sum = { ...first, gradients: first.gradients.map((gradient) => gradient.slice()) };
  for (const { objective, floored, gradients } of rest) {
    sum.objective += objective;
    sum.floored += floored;
    gradients.forEach((gradient, r) => {
      const into = sum.gradients[r];
      for (let e = 0; e < into.length; e++) into[e] += gradient[e];
    });
  }
  return sum;
}
