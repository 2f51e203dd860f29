/**
 * Training of models that predict the size alone: squared error of its logarithm, epochs in batches of cascades, the best weights by the
 * error on the validation part. Everything around – snapshots, resuming, progress – is that of the other models.
 */
import { keep, square, sub, sum, tensor1d, tidy, variableGrads } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor1D } from '@tensorflow/tfjs-core';
import { invariant } from '../../../core/errors';
import type { Wait, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { STEPS, WALKS } from '../architectures/deepcas';
import { walksOver, type CascadeWalks } from '../architectures/first-users-walks';
import type { Sequences } from '../data/vocabulary';
import { assignWeights, disposeWeights, gradientsByName, readWeights } from '../model/weights';
import { TO_BASE_2 } from '../scores/msle';
import { EPOCH_COLUMNS, meanOf, noMean, noteEpoch, noteStep, scoreOfError, type EpochRow } from './course';
import { readFrom } from './loss-queue';
import { beginnings, sizedSequences } from './reward-plan';
import { learningRate, warmUpSteps } from './schedule';
import { Diverged, type Session } from './session';
import { courseOutputs, scoreTable } from './train-outputs';
import { trainedModel, validationMetrics } from './trained-model';
import type { Trainee } from './trainee';

/** Cascades of a batch, as in DeepCas' program. */
const CASCADES = 32;

/** Batches of an epoch. */
export const sizeBatches = ({ data, settings }: Pick<Trainee, 'data' | 'settings'>): number =>
  Math.ceil(sizedSequences(data.train, settings.observed).length / CASCADES);

/** Walks over the beginnings of some cascades, and the logarithms of their sizes. */
function examples(
  { network, settings, streams }: Trainee,
  sequences: Sequences,
  members: Int32Array,
  key: readonly (string | number)[],
): { over: CascadeWalks; truths: Float32Array } {
  invariant(network !== undefined, 'walks need a network');
  const { prefixes, sizes } = beginnings(sequences, members, settings.observed);
  return {
    over: walksOver(prefixes, network.neighbourhoods, WALKS, STEPS, streams('walks', ...key)),
    truths: Float32Array.from(sizes, Math.log),
  };
}

/** Learning rate of the next step. */
const rateOf = ({ adam, settings }: Trainee): number =>
  learningRate(adam.step + 1, settings.width, warmUpSteps(settings.warmUp, CASCADES));

function logSizesOf({ architecture, weights }: Trainee, over: CascadeWalks): Tensor1D {
  invariant(architecture.logSizes !== undefined, 'a model of sizes says sizes');
  return architecture.logSizes(weights, over);
}

/** One step on the summed squared error. @returns the error of every cascade before the step, the caller's to dispose */
function step(trainee: Trainee, members: Int32Array, epoch: number, number: number): Tensor1D {
  const { weights, adam } = trainee;
  const { over, truths } = examples(trainee, trainee.data.train, members, [epoch, number]);
  let errors: Tensor1D | undefined;
  const { value, grads } = variableGrads(() => {
    errors = keep(square(sub(logSizesOf(trainee, over), tensor1d(truths))));
    return sum(errors) as Scalar;
  }, Object.values(weights));
  value.dispose();
  adam.apply(gradientsByName(weights, grads), rateOf(trainee));
  disposeWeights(grads);
  return errors as unknown as Tensor1D;
}

/** The rest of the epoch that is under way. Throws Diverged, and what the device failed with. */
export function* trainSizeEpoch(session: Session): WaitingSteps<void> {
  const { trainee, course } = session;
  const { data, settings, streams, device, adam } = trainee;
  const { epoch } = course;
  const order = streams('batches', epoch).shuffle(sizedSequences(data.train, settings.observed));
  const batches = sizeBatches(trainee);
  while (course.batch < batches) {
    const number = course.batch;
    const rate = rateOf(trainee);
    const errors = step(trainee, order.slice(number * CASCADES, (number + 1) * CASCADES), epoch, number);
    let values: Float32Array;
    try {
      values = yield* readFrom(device, errors.data<'float32'>());
    } finally {
      errors.dispose();
    }
    const total = values.reduce((a, b) => a + b, 0);
    if (!Number.isFinite(total))
      throw new Diverged(`the error was not finite in batch ${number + 1} of epoch ${epoch}`);
    course.batch++;
    noteStep(course, adam.step, epoch - 1 + course.batch / batches, rate, total, values.length);
    session.tick();
    if (session.snapshotDue) yield* session.keepState();
    const done = (epoch - 1) * batches + course.batch;
    yield session.progress(done, settings.epochs * batches, `Epoch ${epoch} of ${settings.epochs}`);
    session.watch.resume();
  }
}

/** Mean squared error of ln size on a part, with the same walks every time; NaN without cascades. */
function* errorOn(trainee: Trainee, part: 'validation' | 'test'): Generator<Wait, { n: number; error: number }, void> {
  const { data, settings, device } = trainee;
  const members = sizedSequences(data[part], settings.observed);
  if (members.length === 0) return { n: 0, error: Number.NaN };
  const { over, truths } = examples(trainee, data[part], members, [part]);
  const forecasts = tidy(() => logSizesOf(trainee, over));
  try {
    const values = yield* readFrom(device, forecasts.data<'float32'>());
    // a cascade has at least the users that were seen
    const least = Math.log(settings.observed);
    const error = truths.reduce((total, truth, c) => total + (truth - Math.max(least, values[c])) ** 2, 0);
    return { n: members.length, error: error / members.length };
  } finally {
    forecasts.dispose();
  }
}

export function* endSizeEpoch(session: Session): WaitingSteps<void> {
  const { trainee, course } = session;
  const { settings } = trainee;
  const { error } = yield* errorOn(trainee, 'validation');
  session.tick();
  const none = Object.fromEntries(EPOCH_COLUMNS.map((name) => [name, Number.NaN])) as EpochRow;
  const training = meanOf(course.loss);
  noteEpoch(course, { ...none, epoch: course.epoch, training, msle: error, seconds: course.seconds });
  if (Number.isNaN(error) || scoreOfError(error) > course.bestScore) {
    course.bestScore = Number.isNaN(error) ? -1 : scoreOfError(error);
    course.bestEpoch = course.epoch;
    session.best = session.snapshot.weights;
  }
  const patient = settings.patience === 0 || course.epoch - course.bestEpoch < settings.patience;
  if (!patient && course.epoch < settings.epochs)
    course.ended = `no better validation score in ${settings.patience} epochs`;
  course.epoch++;
  course.batch = 0;
  course.seconds = 0;
  course.loss = noMean();
  session.keepCourse(false);
}

/** Tests the best weights once. */
export function* finishSizes(session: Session): WaitingSteps<Outputs> {
  const { trainee, course, facts, best } = session;
  const { device, weights, specs, architecture } = trainee;
  if (best) assignWeights(specs, weights, best);
  const { n, error } = yield* errorOn(trainee, 'test');
  const metrics = { ...validationMetrics(course), ...(n > 0 ? { 'test MSLE': error } : {}) };
  const model = trainedModel(trainee, yield* readFrom(device, readWeights(weights)), course.bestEpoch, metrics);
  return {
    ...courseOutputs(course, facts),
    test: scoreTable([]),
    sizes: {
      kind: 'table',
      columns: [
        { id: 'forecast', label: 'forecast', values: [architecture.title] },
        { id: 'error', label: 'MSLE, natural logarithm', values: Float64Array.of(error) },
        { id: 'errorBase2', label: 'MSLE, base 2', values: Float64Array.of(error * TO_BASE_2) },
        { id: 'n', label: 'cascades', values: Float64Array.of(n) },
      ],
    },
    model: { kind: 'model', model },
  };
}
