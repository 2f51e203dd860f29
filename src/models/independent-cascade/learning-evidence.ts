/** What a learner learns from: drawn or read, hidden and split; the same for all learners of one experiment. */
import { invariant } from '../../core/errors';
import type { Input, Streams } from '../../core/method';
import { activationProbabilities } from './activation-probabilities';
import { classesOfCounts, type DrawnCounts } from './drawn-evidence';
import { observedNodes, splitEvidence } from './hidden-nodes';
import { initialProbabilities, namedSources } from './initial-condition';
import { trainingStart, type LearningSettings } from './learning-settings';
import { readEvidence, type ReadEvidence } from './observed-evidence';
import { largestObjective, type CascadeClass, type Observations } from './observations';

/** Plain data: it goes along in checkpoints and to other threads. */
export interface Evidence {
  learned: Observations;
  heldOut: Observations;
  /** α that the cascades were drawn with, edge order; absent for cascades of one's own. */
  trueAlpha?: Float64Array;
  /** The largest value that the objective could have on what is learned from. */
  largest: number;
  facts: EvidenceFacts;
}

export interface EvidenceFacts {
  /** Cascades drawn or in the set. */
  cascades: number;
  /** Left out because they start at a hidden node. */
  dropped: number;
  /** Left out because none of their first events is of a node of the network. */
  withoutSource: number;
  unknownUsers: number;
  late: number;
  /** Hidden nodes, and activations of theirs before step T. */
  hidden: number;
  hiddenEvents: number;
}

/** Whether every cascade starts from one node of its own. */
export const startsSingly = (p: LearningSettings): boolean => p.observedStart === 'single';

/** Evidence from the counts of all drawn cascades. Cost: O(n + m + entries). */
export function drawnEvidence({ network }: Input, p: LearningSettings, streams: Streams, drawn: DrawnCounts): Evidence {
  const { n } = network;
  const start = trainingStart(p);
  const fixed = p.initial === 'stochastic' ? undefined : namedSources(network, p).slice().sort();
  const classes = classesOfCounts(drawn, n, p.horizon, (k) => (startsSingly(p) ? Int32Array.of(k) : fixed));
  const random = classes.some(({ seeds }) => !seeds);
  return evidenceOf(n, p, streams, classes, random ? initialProbabilities(network, start) : undefined, {
    facts: { cascades: p.observedCascades },
    trueAlpha: activationProbabilities(network, p, streams('alpha')),
  });
}

/** Evidence from the open cascades. Cost: O(events log events). Yields every few milliseconds. */
export function* readOwnEvidence(
  { network, cascades, cascadeNodes }: Input,
  p: LearningSettings,
  streams: Streams,
): Generator<void, Evidence, void> {
  const { n } = network;
  invariant(cascades !== undefined && cascadeNodes !== undefined, 'cascades of one’s own are needed');
  const random = p.seedClass === 'random';
  const read: ReadEvidence = yield* readEvidence(cascades, cascadeNodes, n, {
    horizon: p.horizon,
    stepWidth: p.stepWidth,
    random,
  });
  const initial = random ? new Float64Array(n).fill(Math.min(1, p.classSources / n)) : undefined;
  const { withoutSource, unknownUsers, late } = read;
  return evidenceOf(n, p, streams, read.classes, initial, {
    facts: { cascades: cascades.count, withoutSource, unknownUsers, late },
  });
}

function evidenceOf(
  n: number,
  p: LearningSettings,
  streams: Streams,
  classes: readonly CascadeClass[],
  initial: Float64Array | undefined,
  { facts, trueAlpha }: { facts: Partial<EvidenceFacts>; trueAlpha?: Float64Array },
): Evidence {
  const observed = observedNodes(n, p.hiddenShare / 100, p.hiddenNodes, streams);
  const all: Observations = { n, horizon: p.horizon, observed, ...(initial ? { initial } : {}), classes };
  const { learned, heldOut, dropped } = splitEvidence(
    all,
    p.heldOutShare / 100,
    p.hiddenSources === 'dropped',
    streams,
  );
  const hidden = observed.reduce((sum, seen) => sum + (seen ? 0 : 1), 0);
  let hiddenEvents = 0;
  for (const { nodes, counts } of classes)
    for (let k = 0; k < nodes.length; k++) if (!observed[nodes[k]]) hiddenEvents += counts[k];
  return {
    learned: withoutHidden(learned),
    heldOut: withoutHidden(heldOut),
    ...(trueAlpha ? { trueAlpha } : {}),
    largest: largestObjective(learned),
    facts: { cascades: 0, withoutSource: 0, unknownUsers: 0, late: 0, ...facts, dropped, hidden, hiddenEvents },
  };
}

/** Times of hidden nodes are accepted and ignored: they need not be kept. */
function withoutHidden(observations: Observations): Observations {
  const { observed } = observations;
  if (observed.every((seen) => seen === 1)) return observations;
  const classes = observations.classes.map((one): CascadeClass => {
    const seen = one.nodes.map((node) => observed[node]);
    const keep = (_: number, k: number): boolean => seen[k] === 1;
    return { ...one, nodes: one.nodes.filter(keep), times: one.times.filter(keep), counts: one.counts.filter(keep) };
  });
  return { ...observations, classes };
}
