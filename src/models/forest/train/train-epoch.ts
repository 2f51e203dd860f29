/** The batches of one epoch: a step of next-user training for each, and of reward where one is due (specification, section 7). */
import type { WaitingSteps } from '../../../core/method';
import { batchOf, planBatches } from '../model/batches';
import { rewardStep } from '../sizes/reinforce';
import { noteReward, noteStep } from './course';
import { LossQueue, type BatchLoss } from './loss-queue';
import { microStep } from './micro-step';
import { beginnings, dueBefore, planRewards, sizedSequences } from './reward-plan';
import { learningRate } from './schedule';
import { Diverged, type Session } from './session';

/** Batches on a graphics card after which what it keeps for reuse is freed: its lists only grow. */
const FLUSH_EVERY = 64;

/** Throws Diverged where a loss is not finite. */
function note({ trainee, course }: Session, batches: number, { batch, members, losses, rate, step }: BatchLoss): void {
  let nats = 0;
  for (let r = 0; r < losses.length; r++) nats += losses[r];
  if (!Number.isFinite(nats))
    throw new Diverged(whereDiverged(trainee.data.train, course.epoch, batch, members, losses));
  noteStep(course, step, course.epoch - 1 + (batch + 1) / batches, rate, nats, losses.length);
}

/** Batch and cascade of the first loss that is no number. */
function whereDiverged(
  { offsets, ended, cascades }: Session['trainee']['data']['train'],
  epoch: number,
  batch: number,
  members: Int32Array,
  losses: Float32Array,
): string {
  const bad = losses.findIndex((loss) => !Number.isFinite(loss));
  let row = 0;
  const member = members.find((c) => (row += offsets[c + 1] - offsets[c] - 1 + ended[c]) > bad);
  const cascade = member === undefined ? '' : `, first in cascade ${cascades[member] + 1}`;
  return `the loss was not finite in batch ${batch + 1} of epoch ${epoch}${cascade}`;
}

/** The rest of the epoch that is under way, from its next batch. Throws Diverged, and what the device failed with. */
export function* trainEpoch(session: Session): WaitingSteps<void> {
  const { trainee, course } = session;
  const { data, settings, streams, device } = trainee;
  const { epoch } = course;
  const plan = planBatches(data.train, settings.batch, streams('batches', epoch));
  const groups =
    course.phase === 'size'
      ? planRewards(
          sizedSequences(data.train, settings.observed),
          settings.rewardShare,
          plan.length,
          streams('rewarded', epoch),
        )
      : [];
  const queue = new LossQueue(device);
  const settle = function* (all: boolean) {
    for (const loss of yield* queue.due(all)) note(session, plan.length, loss);
  };
  try {
    while (course.batch < plan.length) {
      const number = course.batch;
      const [from, to] = dueBefore(number, groups.length, plan.length);
      for (let g = from; g < to; g++) {
        yield* settle(true);
        yield* reward(session, groups[g], g);
      }
      const members = plan[number];
      const rate = rateOf(session);
      const losses = microStep(trainee, batchOf(data.train, members), epoch, number);
      queue.add(losses, { batch: number, members, rate, step: trainee.adam.step });
      course.batch++;
      // Asked once: a state is kept with all losses of its batches noted, or the curves of whoever goes on from it would lack some.
      const due = session.snapshotDue;
      yield* settle(course.batch === plan.length || due);
      if (course.batch % FLUSH_EVERY === 0) device.flush();
      session.tick();
      if (due) yield* session.keepState();
      // Validation may take as long as the epoch did.
      if (course.batch === plan.length) session.showNext();
      const done = (epoch - 1) * plan.length + course.batch;
      yield session.progress(done, settings.epochs * plan.length, `Epoch ${epoch} of ${settings.epochs}`);
      session.watch.resume();
    }
  } finally {
    queue.dispose();
  }
}

const rateOf = ({ trainee: { adam, settings, warmUp } }: Session): number =>
  learningRate(adam.step + 1, settings.width, warmUp);

/** A step on the reward of a group of cascades; one optimiser and one count of steps for both objectives. */
function* reward(session: Session, members: Int32Array, group: number): WaitingSteps<void> {
  const { trainee, course } = session;
  const { data, settings, streams, adam } = trainee;
  const longest = settings.simulated > 0 ? settings.simulated : settings.longest;
  const report = yield* rewardStep(
    trainee,
    beginnings(data.train, members, settings.observed),
    { ...settings, baseline: settings.baseline, longest },
    (name) => streams('reward', course.epoch, group, name),
    adam,
    rateOf(session),
  );
  noteReward(course, report.reward, report.entropy);
}
