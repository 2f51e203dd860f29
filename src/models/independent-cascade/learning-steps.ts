/** The steps that learners share: gather evidence, evaluate, judge predictions, answer the page's question with what was learned. */
import { DataError, invariant } from '../../core/errors';
import type { Input, Progress, Steps, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { expectedReached } from './dmp';
import { addDrawn, type DrawnCounts } from './drawn-evidence';
import { identifiableEdges, Reason, type Identifiability } from './identifiable';
import { impossibleCounts } from './impossible-counts';
import { initialProbabilities } from './initial-condition';
import type { Climbed } from './learning-climb';
import { drawnEvidence, readOwnEvidence, startsSingly, type Evidence } from './learning-evidence';
import { impossibleTable } from './learning-outputs';
import { addClassSums, ask, within, worded, type Algorithm, type ClassSums, type Leading } from './learning-rounds';
import { classParts, planDraws, type DrawRound, type LearningSettings } from './learning-settings';
import { cascadeCount, initialOf, largestObjective } from './observations';
import { addSums, meanMarginals, noSums, type Judged, type JudgedSource } from './prediction-error';
import type { Tying } from './tying';

/** Draws or reads what is learned from. Throws {@link DataError} where nothing is left to learn from. */
export function* gather(input: Input, p: LearningSettings, streams: Streams): Leading<Evidence> {
  const evidence =
    p.evidence === 'drawn'
      ? yield* drawEvidence(input, p, streams)
      : yield* within(worded('Reading cascades', readOwnEvidence(input, p, streams)));
  if (cascadeCount(evidence.learned) === 0 || !hasCounts(evidence)) throw nothingToLearn(evidence);
  return evidence;
}

function* drawEvidence(input: Input, p: LearningSettings, streams: Streams): Leading<Evidence> {
  let sum: DrawnCounts | undefined;
  for (const round of planDraws(p.observedCascades)) {
    yield drawing(round, p);
    for (const { drawn } of yield* ask('draw', round.parts, { kind: 'draw', round })) sum = addDrawn(sum, drawn);
  }
  invariant(sum !== undefined, 'nothing was drawn');
  return drawnEvidence(input, p, streams, sum);
}

/** What is told before a round of drawing. */
export const drawing = ({ from }: DrawRound, p: LearningSettings): Progress => ({
  done: from,
  total: p.observedCascades,
  stage: 'Drawing cascades',
});

/** Whether anything is known of an observed node; that it was never active counts as well. */
function hasCounts({ learned: { observed, classes } }: Evidence): boolean {
  const seen = observed.reduce((sum, one) => sum + one, 0);
  return classes.some(({ cascades, missing }) => {
    let unknown = 0;
    missing?.nodes.forEach((node, k) => (unknown += observed[node] ? missing.counts[k] : 0));
    return seen * cascades > unknown;
  });
}

function nothingToLearn({ facts, heldOut }: Evidence): DataError {
  const reasons = [
    facts.withoutSource > 0 ? `${facts.withoutSource.toLocaleString('en')} cascades have no known source` : '',
    facts.dropped > 0 ? `${facts.dropped.toLocaleString('en')} start at a hidden node` : '',
    cascadeCount(heldOut) > 0 ? `${cascadeCount(heldOut).toLocaleString('en')} are held out` : '',
    facts.hidden > 0 ? `${facts.hidden.toLocaleString('en')} nodes are hidden` : '',
  ].filter((reason) => reason !== '');
  const said = reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
  return new DataError([
    {
      code: 'nothing-to-learn-from',
      severity: 'stopped',
      message: `There is nothing to learn from${said}.`,
      where: { path: facts.withoutSource > 0 ? 'parameters.seedClass' : 'parameters.hiddenShare' },
      hint:
        facts.withoutSource > 0
          ? 'Choose random sources (one class for all cascades), or a network that has the users of the cascades.'
          : 'Hide fewer nodes, hold out fewer sources, or take more cascades.',
    },
  ]);
}

/**
 * Of which edges' α the evidence says something, and why not of the others. Tied edges are learned together: where one of them can be
 * learned, all can.
 */
export function* canLearn(network: Network, { learned }: Evidence, tying: Tying): Steps<Identifiability> {
  const found = yield* worded('Looking at what can be learned', identifiableEdges(network, learned));
  return tying.kind === 'edge' ? found : together(found);
}

/** All edges, if any of them. */
export function together(found: Identifiability): Identifiability {
  if (!found.identifiable.includes(1)) return found;
  return { identifiable: found.identifiable.fill(1), reason: found.reason.fill(Reason.none) };
}

/** Splits a point into α of every edge, replica after replica, in memory of its own that the next call reuses. */
export function unfolder(tying: Tying, replicas: number): (point: Float64Array) => Float64Array[] {
  const alphas = Array.from({ length: replicas }, () => new Float64Array(tying.edges));
  return (point) =>
    alphas.map((alpha, r) => tying.alphas(point.subarray(r * tying.count, (r + 1) * tying.count), alpha));
}

/** Objective and gradient of all classes, asked for in parts. @param onFloored told of counts on the floor */
export function evaluator(
  by: Algorithm,
  evidence: Evidence,
  tying: Tying,
  replicas: number,
  onFloored: (count: number) => void,
): (point: Float64Array) => Leading<Climbed> {
  const parts = classParts(evidence.learned.classes.length);
  const gradient = new Float64Array(replicas * tying.count);
  return function* (point) {
    // Fresh arrays: the message may be on its way while the next point is made.
    const alphas = unfolder(tying, replicas)(point);
    const message = { kind: 'classes', parts, by, alphas, of: 'learned', gradient: true } as const;
    const sums = addClassSums(yield* ask('classes', parts, message, evidence));
    onFloored(sums.floored);
    sums.gradients.forEach((byEdge, r) => {
      const own = [r * tying.count, (r + 1) * tying.count] as const;
      tying.gradient(point.subarray(...own), byEdge, gradient.subarray(...own));
    });
    return { objective: sums.objective, gradient };
  };
}

/** Objective and counts on the floor at learned α, over what was learned from. */
export function* sumLearned(evidence: Evidence, alphas: readonly Float64Array[]): Leading<ClassSums> {
  const parts = classParts(evidence.learned.classes.length);
  const message = { kind: 'classes', parts, by: 'slicer', alphas, of: 'learned', gradient: false } as const;
  return addClassSums(yield* ask('classes', parts, message, evidence));
}

/** The source sets whose predictions are judged: held-out ones where there are any; none for cascades of one's own. */
export function judgedSources(
  network: Network,
  p: LearningSettings,
  evidence: Evidence,
  streams: Streams,
): JudgedSource[] {
  if (p.evidence !== 'drawn' || p.predictionSources === 0) return [];
  const { n } = network;
  const observations = evidence.heldOut.classes.length > 0 ? evidence.heldOut : evidence.learned;
  const order = streams('judged').shuffle(Array.from(observations.classes, (_, k) => k));
  return order
    .slice(0, p.predictionSources)
    .sort((a, b) => a - b)
    .map((k, place) => {
      const one = observations.classes[k];
      return {
        keep: place === 0,
        initial: initialOf(observations, one, new Float64Array(n)),
        index: startsSingly(p) ? (one.seeds?.[0] ?? 0) : 0,
      };
    });
}

/** Sources whose predictions are judged in one round. */
const JUDGED_TOGETHER = 8;

/** Prediction errors, summed over sources in their order, with p and p* of the first; undefined where nothing is judged. */
export function* judge(sources: readonly JudgedSource[], alphas: readonly Float64Array[]): Leading<Judged | undefined> {
  if (sources.length === 0) return undefined;
  let sums = noSums;
  let fields: Judged['fields'];
  for (let from = 0; from < sources.length; from += JUDGED_TOGETHER) {
    yield { done: from, total: sources.length, stage: 'Judging predictions, source' };
    const some = sources.slice(from, from + JUDGED_TOGETHER);
    for (const { judged } of yield* ask('judge', some.length, { kind: 'judge', alphas, sources: some })) {
      sums = addSums(sums, judged);
      fields ??= judged.fields;
    }
  }
  return { ...sums, ...(fields ? { fields } : {}) };
}

/** Rows of impossible counts that are listed. */
const MOST_IMPOSSIBLE = 1000;

/** The counts on the floor, listed; an empty table where there are none. */
export function* impossible(
  network: Network,
  evidence: Evidence,
  alphas: readonly Float64Array[],
  floored: number,
): Leading<Outputs> {
  const found = floored > 0 ? yield* within(impossibleCounts(network, evidence.learned, alphas, MOST_IMPOSSIBLE)) : [];
  return { impossible: impossibleTable(found, evidence.learned) };
}

/** The page's question, answered with the learned α; and how well they tell of cascades that were held out. */
export function* predict(
  network: Network,
  p: LearningSettings,
  evidence: Evidence,
  alphas: readonly Float64Array[],
): Leading<Outputs> {
  const { heldOut } = evidence;
  const start = initialProbabilities(network, p);
  const marginals = yield* within(meanMarginals(network, alphas, start, p.horizon));
  const reached = expectedReached(marginals, network.n);
  const times = (): Float64Array => Float64Array.from({ length: p.horizon + 1 }, (_, t) => t);
  const outputs: Outputs = {
    marginals: { kind: 'node-field-over-time', times: times(), values: marginals },
    reached: { kind: 'series', x: times(), y: reached },
    'mean-size': { kind: 'scalar', value: reached[p.horizon] },
  };
  const cascades = cascadeCount(heldOut);
  if (cascades === 0) return { ...outputs, 'held-out-distance': { kind: 'scalar', value: NaN } };
  const parts = classParts(heldOut.classes.length);
  const message = { kind: 'classes', parts, by: 'slicer', alphas, of: 'heldOut', gradient: false } as const;
  const { objective } = addClassSums(yield* ask('classes', parts, message, evidence));
  return {
    ...outputs,
    'held-out-distance': { kind: 'scalar', value: (largestObjective(heldOut) - objective) / cascades },
  };
}
