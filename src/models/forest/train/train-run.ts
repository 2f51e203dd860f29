/** Training as a computation that waits: prepares, trains epoch by epoch, tests the best weights once. */
import { DataError } from '../../../core/errors';
import type { Input, Progress, Streams, WaitingRun, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { allPredictions, planBatches } from '../model/batches';
import { NEGATIVE_DRAWS } from '../model/negatives';
import { initialWeights, parameterCount } from '../model/weights';
import { NO_PROBABILITIES } from '../sizes/simulated-rows';
import { copyOf, newCourse, type Course } from './course';
import { endEpoch } from './end-epoch';
import { Facts, megabytes, whole } from './facts';
import { finish } from './finish';
import { describeData } from './describe-data';
import { disposeTrainee, makeTrainee, material, open } from './prepare';
import { relabel } from './relabel';
import { Diverged, Session } from './session';
import { restore } from './snapshot';
import { isSnapshot } from './state';
import { courseOutputs } from './train-outputs';
import { trainEpoch } from './train-epoch';
import { endSizeEpoch, finishSizes, sizeBatches, trainSizeEpoch } from './train-sizes';
import { trainedModel, validationMetrics } from './trained-model';
import type { Trainee, TrainSettings } from './trainee';

function* run(input: Input, settings: TrainSettings, streams: Streams, resume?: unknown): WaitingSteps<Outputs> {
  const from = isSnapshot(resume) ? resume : undefined;
  const facts = new Facts();
  yield { done: 0, stage: 'Preparing' };
  const stuff = yield* relabel(material(input, settings, streams), ({ stage }) => ({ done: 0, stage }));
  const device = yield* open(settings.device);
  const trainee = makeTrainee(
    device,
    stuff,
    settings,
    streams,
    (specs) => from?.weights ?? initialWeights(specs, streams),
  );
  try {
    if (from) trainee.adam.restore(from.adam);
    const phase = sizesOnly(trainee) || (settings.reward && settings.microEpochs === 0) ? 'size' : 'users';
    const course = from ? copyOf(from.course) : newCourse(phase);
    describe(facts, trainee);
    const session = new Session(trainee, course, from?.best, facts, pictureOf);
    yield { ...session.progress(0, settings.epochs, 'Training'), device: device.label };
    yield* trainAll(session);
    return yield* finishing(session);
  } finally {
    disposeTrainee(trainee);
  }
}

/** The model says no next users: another loss, other scores, the rest alike. */
const sizesOnly = ({ architecture }: Trainee): boolean => architecture.logSizes !== undefined;

const batchesOf = (trainee: Trainee): number =>
  sizesOnly(trainee) ? sizeBatches(trainee) : planBatches(trainee.data.train, trainee.settings.batch).length;

/** Curves and facts so far; with them the best weights, where there are some. */
function pictureOf({ trainee, course, facts, best }: Session): Outputs {
  const outputs = courseOutputs(course, facts);
  if (!best) return outputs;
  const model = trainedModel(trainee, best, course.bestEpoch, validationMetrics(course));
  return { ...outputs, model: { kind: 'model', model } };
}

/** All epochs, or until there is nothing to be gained. Where numbers are no longer finite, the last good state is restored. */
function* trainAll(session: Session): WaitingSteps<void> {
  const { trainee, course } = session;
  const { settings } = trainee;
  const batches = batchesOf(trainee);
  const total = settings.epochs * batches;
  yield* session.keepState();
  try {
    while (course.epoch <= settings.epochs && course.ended === undefined) {
      yield* sizesOnly(trainee) ? trainSizeEpoch(session) : trainEpoch(session);
      yield* session.keepState();
      const done = course.epoch * batches;
      const progressOf = ({ stage }: Progress): Progress => session.progress(done, total, stage);
      yield* relabel(sizesOnly(trainee) ? endSizeEpoch(session) : endEpoch(session), progressOf);
      noteTime(session);
      yield session.progress(done, total, `Epoch ${course.epoch - 1} of ${settings.epochs}`, true);
      session.watch.resume();
    }
  } catch (error) {
    const message = divergence(error, course);
    if (message === undefined) throw error;
    course.ended = `${message}; the weights are those of before`;
    restore(trainee, session.snapshot);
  }
  session.facts.set('Ended', course.ended ?? 'after the last epoch');
}

/** What has become infinite or undefined, in words; undefined: something else went wrong. A simulation hears of it before any loss does. */
function divergence(error: unknown, { batch, epoch }: Course): string | undefined {
  if (error instanceof Diverged) return error.message;
  if (error instanceof DataError && error.issues.some(({ code }) => code === NO_PROBABILITIES))
    return `the model gave no probabilities before batch ${batch + 1} of epoch ${epoch}`;
  return undefined;
}

function finishing(session: Session): WaitingSteps<Outputs> {
  const { trainee } = session;
  const total = trainee.settings.epochs * batchesOf(trainee);
  return relabel(sizesOnly(trainee) ? finishSizes(session) : finish(session), ({ stage }) =>
    session.progress(total, total, stage),
  );
}

/** What is known before the first epoch. */
function describe(facts: Facts, trainee: Trainee): void {
  const { device, data, settings, specs, network } = trainee;
  describeData(facts, data, settings, network);
  facts.set('Numbers trained', whole(parameterCount(specs)));
  facts.set('Predictions in an epoch', whole(allPredictions(data.train)));
  facts.set('Batches in an epoch', whole(batchesOf(trainee)));
  if (settings.softmax === 'sampled')
    facts.set(
      'Softmax',
      `sampled: in training every prediction is compared with ${whole(NEGATIVE_DRAWS)} draws of users by popularity`,
    );
  facts.set('Device', device.label);
  if (device.note) facts.set('Why this device', device.note);
}

function noteTime({ trainee: { device, data }, course, facts }: Session): void {
  const { seconds } = course.epochs;
  const mean = seconds.reduce((sum, s) => sum + s, 0) / seconds.length;
  facts.set('Seconds per epoch', mean.toFixed(mean < 10 ? 2 : 1));
  facts.set('Cascades per second', whole(data.train.count / mean));
  const { bytes, tensors } = device.memory();
  facts.set('Memory on the device', `${megabytes(bytes)} in ${whole(tensors)} tensors`);
  facts.set('Best epoch', course.bestEpoch > 0 ? whole(course.bestEpoch) : 'none yet');
}

export const trainRunner: WaitingRun<TrainSettings> = { kind: 'waiting', run };
