/** The end of a training: the best weights, tested once. */
import type { WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { disposeReady, looksAtNetwork, readyModel, withSwitches } from '../model/ready-model';
import { assignWeights, readWeights } from '../model/weights';
import { evaluateNext } from './evaluate';
import { readFrom } from './loss-queue';
import type { Session } from './session';
import { sizeErrors, sizeTable, type SizeErrors } from './size-error';
import { courseOutputs, scoreTable, type ScoredModel } from './train-outputs';
import { trainedModel, validationMetrics } from './trained-model';

/** Tests the best weights – those of the last state where no epoch was finished – and gives all outputs. */
export function* finish(session: Session): WaitingSteps<Outputs> {
  const { trainee, course, facts, best } = session;
  const { data, device, settings, architecture, shape, weights, network } = trainee;
  if (best) assignWeights(trainee.specs, weights, best);
  const model = yield* readyModel(architecture, shape, weights, network);
  const tested: ScoredModel[] = [];
  let sizes: SizeErrors;
  try {
    tested.push({ model: architecture.title, scores: yield* evaluateNext(model, data.test, device, 'Testing') });
    if (looksAtNetwork(model)) {
      const without = withSwitches(model, { graph: false });
      const scores = yield* evaluateNext(without, data.test, device, 'Testing without network context');
      tested.push({ model: 'without network context', scores });
    }
    sizes = yield* sizeErrors(trainee, model, data.test, settings.simulations, 'Simulating test cascades', ['test']);
  } finally {
    disposeReady(model);
  }
  const { users, withStop, nats } = tested[0].scores;
  const metrics = {
    ...validationMetrics(course),
    'test users-only MAP@100': users.map100,
    'test users-only Hits@10': users.hits10,
    'test users-only Hits@100': users.hits100,
    'test with-STOP MAP@100': withStop.map100,
    'test nats': nats,
    ...(sizes.n > 0 ? { 'test MSLE': sizes.geometric } : {}),
  };
  const trained = trainedModel(trainee, yield* readFrom(device, readWeights(weights)), course.bestEpoch, metrics);
  return {
    ...courseOutputs(course, facts),
    test: scoreTable(tested),
    sizes: sizeTable(sizes, settings.simulations, architecture.title),
    model: { kind: 'model', model: trained },
  };
}
