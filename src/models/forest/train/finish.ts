/** The end of a training: the best weights, tested once. */
import type { WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { MODEL_FORMAT, type TrainedModel } from '../../../core/trained-model';
import { FIRST_USER } from '../data/vocabulary';
import { disposeReady, readyModel, withSwitches } from '../model/ready-model';
import { assignWeights, readWeights } from '../model/weights';
import { evaluateNext, type NextEvaluation } from './evaluate';
import { readFrom } from './loss-queue';
import type { Session } from './session';
import { sizeErrors, sizeTable, type SizeErrors } from './size-error';
import { courseOutputs, scoreTable, type ScoredModel } from './train-outputs';
import { TRAINER } from './trained';
import type { Trainee } from './trainee';

/** Name of the features among the tensors of a trained model: fixed, but needed to ask it. */
export const FEATURES = 'f0';

/** Tests the best weights – those of the last state where no epoch was finished – and gives all outputs. */
export function* finish(session: Session): WaitingSteps<Outputs> {
  const { trainee, course, facts, best } = session;
  const { data, device, settings, architecture, shape, weights, network } = trainee;
  if (best) assignWeights(trainee.specs, weights, best);
  const model = yield* readyModel(architecture, shape, weights, network);
  const tested: ScoredModel[] = [];
  let sizes: SizeErrors;
  try {
    tested.push({ model: 'FOREST', scores: yield* evaluateNext(model, data.test, device, 'Testing') });
    if (model.context.table) {
      const without = withSwitches(model, { graph: false });
      const scores = yield* evaluateNext(without, data.test, device, 'Testing without network context');
      tested.push({ model: 'without network context', scores });
    }
    sizes = yield* sizeErrors(trainee, model, data.test, settings.simulations, 'Simulating test cascades', ['test']);
  } finally {
    disposeReady(model);
  }
  const trained = yield* trainedModel(trainee, course.bestEpoch, tested[0].scores, sizes, session);
  return {
    ...courseOutputs(course, facts),
    test: scoreTable(tested),
    sizes: sizeTable(sizes, settings.simulations),
    model: { kind: 'model', model: trained },
  };
}

function* trainedModel(
  { device, data, settings, specs, shape, weights, network }: Trainee,
  epoch: number,
  { users, withStop, nats }: NextEvaluation,
  sizes: SizeErrors,
  { course }: Session,
): WaitingSteps<TrainedModel> {
  const tensors = yield* readFrom(device, readWeights(weights));
  const headers = specs.map(({ name, shape: extent }) => ({ name, shape: extent }));
  if (network && shape.featureWidth > 0) {
    tensors[FEATURES] = network.features.slice();
    headers.push({ name: FEATURES, shape: [data.V, shape.featureWidth] });
  }
  const { train: learned, validation, test } = data;
  return {
    header: {
      format: MODEL_FORMAT,
      method: TRAINER.id,
      version: TRAINER.version,
      parameters: settings,
      seed: 0,
      userCount: data.V - FIRST_USER,
      users: '',
      data: `${learned.count} cascades for training, ${validation.count} for validation, ${test.count} for the test`,
      epoch,
      metrics: {
        ...(course.bestScore >= 0 ? { 'validation users-only MAP@100': course.bestScore } : {}),
        'test users-only MAP@100': users.map100,
        'test users-only Hits@10': users.hits10,
        'test users-only Hits@100': users.hits100,
        'test with-STOP MAP@100': withStop.map100,
        'test nats': nats,
        ...(sizes.n > 0 ? { 'test MSLE': sizes.geometric } : {}),
      },
      device: device.label,
      tensors: headers,
    },
    tensors,
  };
}
