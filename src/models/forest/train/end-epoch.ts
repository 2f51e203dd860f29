/** The end of an epoch: scores on the validation part, the best weights, and whether training goes on (specification, sections 5 and 7). */
import type { WaitingSteps } from '../../../core/method';
import { disposeReady, readyModel } from '../model/ready-model';
import { assignWeights } from '../model/weights';
import { meanOf, noMean, noteEpoch, scoreOfError, type Course } from './course';
import { evaluateNext, type NextEvaluation } from './evaluate';
import { validationError } from './size-error';
import type { Session } from './session';

/** Scores the weights on the validation part and closes the epoch. The next one, or the end, is noted in the course. */
export function* endEpoch(session: Session): WaitingSteps<void> {
  const { trainee, course } = session;
  const { data, device, settings } = trainee;
  const model = yield* readyModel(trainee.architecture, trainee.shape, trainee.weights, trainee.network);
  let scores: NextEvaluation;
  let msle = Number.NaN;
  try {
    scores = yield* evaluateNext(model, data.validation, device, `Validating epoch ${course.epoch}`);
    if (course.phase === 'size') msle = yield* validationError(trainee, model, course.epoch);
  } finally {
    disposeReady(model);
  }
  session.tick();
  noteEpoch(course, {
    epoch: course.epoch,
    training: meanOf(course.loss),
    validation: scores.nats,
    ...scores.users,
    stopHits10: scores.withStop.hits10,
    stopHits50: scores.withStop.hits50,
    stopHits100: scores.withStop.hits100,
    stopMap10: scores.withStop.map10,
    stopMap50: scores.withStop.map50,
    stopMap100: scores.withStop.map100,
    msle,
    reward: meanOf(course.reward),
    entropy: meanOf(course.entropy),
    seconds: course.seconds,
  });
  // Who is rewarded for sizes is judged by sizes: by its next-user score the first rewarded epoch would win, which has learned least of them.
  const score = Number.isNaN(msle) ? scores.users.map100 : scoreOfError(msle);
  if (score > course.bestScore) {
    course.bestScore = score;
    course.bestEpoch = course.epoch;
    // The weights were copied when the batches ended.
    session.best = session.snapshot.weights;
  }
  const last = isLastOfPhase(course, settings);
  if (last && course.phase === 'users' && settings.reward && course.epoch < settings.epochs) beginReward(session);
  else if (last && course.epoch < settings.epochs)
    course.ended = `no better validation score in ${settings.patience} ${settings.patience === 1 ? 'epoch' : 'epochs'}`;
  course.epoch++;
  course.batch = 0;
  course.seconds = 0;
  course.loss = noMean();
  course.reward = noMean();
  course.entropy = noMean();
  session.keepCourse(course.phaseFrom === course.epoch - 1);
}

function isLastOfPhase(
  { phase, epoch, bestEpoch, phaseFrom }: Course,
  settings: Session['trainee']['settings'],
): boolean {
  if (settings.patience > 0 && epoch - Math.max(bestEpoch, phaseFrom) >= settings.patience) return true;
  return phase === 'users' && settings.reward && epoch >= settings.microEpochs;
}

/**
 * Reward begins, from the best weights so far. What counts as best is counted anew: weights from before the reward would win by their next-user
 * score and know nothing of sizes.
 */
function beginReward({ trainee, course, best }: Session): void {
  if (best) assignWeights(trainee.specs, trainee.weights, best);
  course.phase = 'size';
  course.phaseFrom = course.epoch;
  course.bestScore = -1;
}
