/** Maximum likelihood as a learner: the baseline for full observation. Loaded when it runs. */
import type { CascadeSet } from '../../core/cascade';
import { DataError, invariant } from '../../core/errors';
import { nodeToken } from '../../core/node-token';
import type { Input, RoundsRun, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { climbObjective, type ClimbState } from './learning-climb';
import { Reason } from './identifiable';
import type { Evidence } from './learning-evidence';
import { alphaOutputs, endingOutputs, evidenceOutputs, likelihoodOutputs, predictionOutputs } from './learning-outputs';
import { emptyPath, meanError } from './learning-path';
import { answer, ask, within, worded, type Answer, type Leading, type Message } from './learning-rounds';
import { planDraws, type LearningSettings } from './learning-settings';
import {
  drawing,
  gather,
  impossible,
  judge,
  judgedSources,
  predict,
  sumLearned,
  together,
  unfolder,
} from './learning-steps';
import { exercised, logLikelihoodInSteps, type LikelihoodStatistics } from './likelihood';
import { LikelihoodCounter } from './likelihood-counter';
import { cascadeCount } from './observations';
import { beginningOf, stepOf } from './observed-evidence';
import { singleStart } from './replica-starts';
import { tyingOf } from './tying';

interface Checkpoint {
  evidence: Evidence;
  statistics: LikelihoodStatistics;
  climb: ClimbState;
}

function* lead(input: Input, p: LearningSettings, streams: Streams, resume: Checkpoint | undefined): Leading<Outputs> {
  const { network } = input;
  const evidence = resume?.evidence ?? (yield* gather(input, p, streams));
  const statistics = resume?.statistics ?? (yield* gatherStatistics(input, p, evidence));
  const { trueAlpha } = evidence;
  const tying = tyingOf(network, p.tie);
  const seen = exercised(statistics);
  const each = { identifiable: seen, reason: seen.map((one) => (one ? Reason.none : Reason.untried)) };
  const found = tying.kind === 'edge' ? each : together(each);
  const unfold = unfolder(tying, 1);
  const byEdge = new Float64Array(network.m);
  const gradient = new Float64Array(tying.count);
  const result = yield* climbObjective(
    p,
    {
      start: singleStart(network, tying, p, streams),
      lower: tying.lower,
      upper: tying.upper,
      cascades: Math.max(1, statistics.cascades),
      nodes: network.n,
      horizon: p.horizon,
      replicas: 1,
      largest: 0,
      measure: '−log L per cascade',
      *evaluate(point) {
        const [alpha] = unfold(point);
        const value = yield* within(worded('Likelihood', logLikelihoodInSteps(statistics, alpha, byEdge)));
        tying.gradient(point, byEdge, gradient);
        return { objective: value, gradient };
      },
      error: (point) => (trueAlpha ? meanError(unfold(point)[0], trueAlpha, found.identifiable) : NaN),
      picture: (point, path) => ({
        ...likelihoodOutputs(path),
        ...alphaOutputs(unfold(point)[0], found, trueAlpha),
        ...evidenceOutputs(evidence, 0),
      }),
    },
    emptyPath(),
    (climb): Checkpoint => ({ evidence, statistics, climb }),
    resume?.climb,
  );
  const alphas = [Float64Array.from(unfold(result.point)[0])];
  return {
    ...likelihoodOutputs(result.path),
    ...alphaOutputs(alphas[0], found, trueAlpha),
    ...endingOutputs(result.ending, result.evaluations, result.iterations),
    ...(yield* distance(network, evidence, alphas)),
    ...predictionOutputs(yield* judge(judgedSources(network, p, evidence, streams), alphas), p.horizon),
    ...(yield* predict(network, p, evidence, alphas)),
  };
}

/** How far these α are from a perfect fit of the marginals: the measure that the other learners climb. */
function* distance(network: Network, evidence: Evidence, alphas: readonly Float64Array[]): Leading<Outputs> {
  const { objective, floored } = yield* sumLearned(evidence, alphas);
  return {
    ...evidenceOutputs(evidence, floored),
    ...(yield* impossible(network, evidence, alphas, floored)),
    distance: { kind: 'scalar', value: (evidence.largest - objective) / cascadeCount(evidence.learned) },
  };
}

function* gatherStatistics(input: Input, p: LearningSettings, evidence: Evidence): Leading<LikelihoodStatistics> {
  const { network, cascades, cascadeNodes } = input;
  const skip = new Uint8Array(network.n);
  if (p.evidence === 'drawn') {
    for (const { seeds } of evidence.heldOut.classes) for (const seed of seeds ?? []) skip[seed] = 1;
    const sum = new LikelihoodCounter(network, p.horizon);
    for (const round of planDraws(p.observedCascades)) {
      yield drawing(round, p);
      const answers = yield* ask('trace', round.parts, { kind: 'trace', round, skip });
      for (const { statistics } of answers) sum.merge(statistics);
    }
    return yield* within(worded('Adding up', sum.statisticsInSteps()));
  }
  invariant(cascades !== undefined && cascadeNodes !== undefined, 'cascades of one’s own are needed');
  return yield* within(worded('Reading cascades', ownStatistics(network, cascades, cascadeNodes, p, evidence)));
}

/** Failures and groups of the open cascades that are learned from. Throws {@link DataError} for one that cannot have happened. */
function* ownStatistics(
  network: Network,
  set: CascadeSet,
  nodes: Int32Array,
  p: LearningSettings,
  evidence: Evidence,
): Generator<void, LikelihoodStatistics, void> {
  const counter = new LikelihoodCounter(network, p.horizon);
  const away = new Set(evidence.heldOut.classes.map(({ seeds }) => seeds?.join(' ')));
  const order = new Int32Array(network.n);
  const times = new Int32Array(network.n);
  const seen = new Int32Array(network.n).fill(-1);
  let work = 0;
  for (let c = 0; c < set.count; c++) {
    const [first, last] = [set.offsets[c], set.offsets[c + 1]];
    const beginning = beginningOf(set, c);
    let count = 0;
    for (let e = first; e < last; e++) {
      const node = set.users[e] < 0 ? -1 : nodes[set.users[e]];
      if (node < 0 || seen[node] === c) continue;
      seen[node] = c;
      order[count] = node;
      times[count++] = Math.min(p.horizon, stepOf(set.times[e] - beginning, p.stepWidth));
    }
    let sources = 0;
    while (sources < count && times[sources] === 0) sources++;
    const key = order.slice(0, sources).sort().join(' ');
    if (p.seedClass === 'first' && (sources === 0 || away.has(key))) continue;
    const impossible = counter.addEvents(order, times, count);
    if (impossible >= 0) throw impossibleCascade(c, impossible, times[order.indexOf(impossible)]);
    work += last - first;
    if (work > 100_000) {
      work = 0;
      yield;
    }
  }
  return yield* counter.statisticsInSteps();
}

function impossibleCascade(cascade: number, node: number, time: number): DataError {
  return new DataError([
    {
      code: 'impossible-cascade',
      severity: 'stopped',
      message: `Cascade ${(cascade + 1).toLocaleString('en')}: ${nodeToken(node)} is activated at step ${time}, but none of its neighbours was activated at step ${time - 1}, so its likelihood is 0 for every α.`,
      where: { path: 'inputs.cascades' },
      hint: 'Use SLICER, which leaves such times out and counts them; or a network with the missing edge; or another width of a step.',
    },
  ]);
}

export const likelihoodRunner: RoundsRun<LearningSettings, Message, Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as Checkpoint | undefined),
  answer,
};
