/** The learners that climb an objective of marginals: SLICER, DMPrec, mixtures of replicas. Loaded when one of them runs. */
import type { Input, RoundsRun, Streams } from '../../core/method';
import { invariant } from '../../core/errors';
import type { Outputs } from '../../core/outputs';
import { climbObjective, type ClimbResult, type ClimbState } from './learning-climb';
import type { Evidence } from './learning-evidence';
import {
  alphaOutputs,
  endingOutputs,
  evidenceOutputs,
  pathOutputs,
  predictionOutputs,
  replicaOutputs,
  type ReplicaPoint,
} from './learning-outputs';
import { emptyPath, meanError } from './learning-path';
import { answer, within, type Algorithm, type Answer, type Leading, type Message } from './learning-rounds';
import type { LearningSettings, MixtureSettings } from './learning-settings';
import {
  canLearn,
  evaluator,
  gather,
  impossible,
  judge,
  judgedSources,
  predict,
  sumLearned,
  unfolder,
} from './learning-steps';
import { cascadeCount } from './observations';
import { grownStart, randomStart, singleStart } from './replica-starts';
import { tyingOf } from './tying';

/** Larger networks are pictured at every eighth iteration: a picture of theirs takes as long as an iteration. */
const LARGE_EDGES = 20_000;

/** What a run needs to go on after Stop. Plain data. */
interface Checkpoint {
  evidence: Evidence;
  /** Replicas of the climb, where it started, and its state. */
  replicas: number;
  start: Float64Array;
  climb: ClimbState;
  reached: ReplicaPoint[];
}

/** What tells the learners apart. */
interface Plan {
  by: Algorithm;
  /** Numbers of replicas to climb with, one climb after the other. */
  stages: readonly number[];
  /** Whether the first climb starts from random points. */
  random: boolean;
  /** ε of a replica that is added. */
  perturbation: number;
  /** Whether α are of a mixture, and so no estimates. */
  mixture: boolean;
}

function* lead(
  plan: Plan,
  input: Input,
  p: LearningSettings,
  streams: Streams,
  resume: Checkpoint | undefined,
): Leading<Outputs> {
  const { network } = input;
  const evidence = resume?.evidence ?? (yield* gather(input, p, streams));
  const { learned, trueAlpha } = evidence;
  const cascades = cascadeCount(learned);
  const tying = tyingOf(network, p.tie);
  const found = yield* within(canLearn(network, evidence, tying));
  const sources = judgedSources(network, p, evidence, streams);
  const reached: ReplicaPoint[] = [...(resume?.reached ?? [])];
  let alphas: Float64Array[] = [];
  let result: ClimbResult | undefined;
  let floored = 0;

  const startOf = (replicas: number): Float64Array => {
    if (result) return grownStart(result.point, tying, replicas, plan.perturbation, streams);
    return plan.random ? randomStart(tying, replicas, streams) : singleStart(network, tying, p, streams);
  };
  for (const replicas of plan.stages.filter((stage) => stage >= (resume?.replicas ?? 1))) {
    const going = resume?.replicas === replicas ? resume : undefined;
    const start = going?.start ?? startOf(replicas);
    const unfold = unfolder(tying, replicas);
    result = yield* climbObjective(
      p,
      {
        start,
        lower: tying.lower,
        upper: tying.upper,
        cascades,
        nodes: network.n,
        horizon: p.horizon,
        replicas,
        largest: evidence.largest,
        measure: 'distance to a perfect fit',
        evaluate: evaluator(plan.by, evidence, tying, replicas, (count) => (floored = count)),
        error: (point) =>
          trueAlpha && !plan.mixture ? meanError(unfold(point)[0], trueAlpha, found.identifiable) : NaN,
        picture: (point, path) =>
          network.m > LARGE_EDGES && path.gap.length % 8 !== 1
            ? undefined
            : {
                ...pathOutputs(path),
                ...(plan.mixture ? {} : alphaOutputs(unfold(point)[0], found, trueAlpha)),
                ...evidenceOutputs(evidence, floored),
              },
      },
      result?.path ?? emptyPath(),
      (climb): Checkpoint => ({ evidence, replicas, start, climb, reached: [...reached] }),
      going?.climb,
    );
    alphas = unfold(result.point);
    if (!plan.mixture) continue;
    const judged = yield* judge(sources, alphas);
    reached.push({ replicas, gap: (evidence.largest - result.objective) / cascades, ...(judged ? { judged } : {}) });
  }
  invariant(result !== undefined, 'a plan without stages');
  // Of the point itself: what was evaluated last is another point, or nothing after a resumption.
  ({ floored } = yield* sumLearned(evidence, alphas));
  return {
    ...pathOutputs(result.path),
    ...(plan.mixture ? replicaOutputs(reached, alphas) : alphaOutputs(alphas[0], found, trueAlpha)),
    ...evidenceOutputs(evidence, floored),
    ...(yield* impossible(network, evidence, alphas, floored)),
    ...endingOutputs(result.ending, result.evaluations, result.iterations),
    ...predictionOutputs(plan.mixture ? reached.at(-1)?.judged : yield* judge(sources, alphas), p.horizon),
    ...(yield* predict(network, p, evidence, alphas)),
  };
}

function runner<P extends LearningSettings>(planOf: (p: P) => Plan): RoundsRun<P, Message, Answer> {
  return {
    kind: 'rounds',
    // A checkpoint comes back as it was given.
    lead: (input, p, streams, resume) => lead(planOf(p), input, p, streams, resume as Checkpoint | undefined),
    answer,
  };
}

export const slicerRunner = runner<LearningSettings>(() => ({
  by: 'slicer',
  stages: [1],
  random: false,
  perturbation: 0,
  mixture: false,
}));

export const dmpRecRunner = runner<LearningSettings>(() => ({
  by: 'dmp-rec',
  stages: [1],
  random: false,
  perturbation: 0,
  mixture: false,
}));

export const mixtureRunner = runner<MixtureSettings>((p) => ({
  by: 'slicer',
  stages: p.mixtureStart === 'random' ? [p.replicas] : Array.from({ length: p.replicas }, (_, r) => r + 1),
  random: p.mixtureStart === 'random',
  perturbation: p.perturbation,
  mixture: true,
}));
