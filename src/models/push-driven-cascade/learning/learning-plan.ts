/** What every part of a learning run works on: samples, folds and start values; the same in every thread. */
import { DataError, invariant, type Issue } from '../../../core/errors';
import type { Input, Progress, Streams } from '../../../core/method';
import { actionLogOf, type ActionLog } from './action-log';
import { drawFolds } from './folds';
import { startValues, type StartValues } from './fit';
import { inNeighbours, type InNeighbours } from './in-neighbours';
import type { LearnSettings } from './learn-settings';
import { samplesOf, type Samples } from './samples';

export interface LearningPlan {
  readonly log: ActionLog;
  readonly friends: InNeighbours;
  readonly samples: Samples;
  readonly folds: readonly Int32Array[];
  readonly start: StartValues;
}

/** Folds are drawn from `streams('folds')`, start values from `streams('start')`. Throws DataError where there are too few samples. */
export function* learningPlan(
  { network, cascades, cascadeNodes }: Input,
  p: LearnSettings,
  streams: Streams,
): Generator<void, LearningPlan> {
  invariant(cascades !== undefined && cascadeNodes !== undefined, 'learning was given no action log');
  const friends = yield* inNeighbours.inSteps(network);
  const log = yield* actionLogOf(cascades, cascadeNodes, network.n);
  const samples = yield* samplesOf(log, friends, p.samples);
  const few = tooFewSamples(samples.count, p);
  if (few) throw new DataError([few]);
  const folds = drawFolds(streams('folds'), samples.count, p.folds);
  const start = startValues(streams('start'), network.n, log.items, p.factors);
  return { log, friends, samples, folds, start };
}

/** Takes all steps, telling the same at each. */
export function* within<R>(steps: Generator<void, R>, told: Progress): Generator<Progress, R, unknown> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield told;
  }
}

/** Why so many samples cannot be learned from. */
export function tooFewSamples(
  count: number,
  { samples, folds }: Pick<LearnSettings, 'samples' | 'folds'>,
): Issue | undefined {
  if (count === 0)
    return {
      code: 'no-samples',
      severity: 'stopped',
      message:
        samples === 'earlier'
          ? 'No user has a friend who acted on an item before she did, so there is nothing to learn from.'
          : 'No user has a friend who acted on any item, so there is nothing to learn from.',
      where: { path: samples === 'earlier' ? 'parameters.samples' : 'inputs.network' },
      found: '0 samples',
      expected: 'a user with a friend who acted',
      hint:
        samples === 'earlier'
          ? 'Let friends count at any time.'
          : 'Open the network on which these actions happened; edges lead from the followed user to the follower.',
    };
  if (count >= folds) return undefined;
  return {
    code: 'too-few-samples',
    severity: 'stopped',
    message: `There ${count === 1 ? 'is only 1 sample' : `are only ${count} samples`} for ${folds} folds.`,
    where: { path: 'parameters.folds' },
    found: String(count),
    expected: `at least ${folds} samples`,
    hint: 'Take fewer folds, or a longer log.',
  };
}
