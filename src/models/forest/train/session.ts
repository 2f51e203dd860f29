/** A training under way: what is trained, how far it is, and the last state that it can go back to. */
import { invariant } from '../../../core/errors';
import type { Outputs } from '../../../core/outputs';
import type { Progress, Wait } from '../../../core/method';
import { allFinite, type WeightArrays } from '../model/weights';
import { copyOf, type Course } from './course';
import type { Facts } from './facts';
import { plainCopy } from './plain-copy';
import { takeSnapshot } from './snapshot';
import type { Snapshot } from './state';
import { Stopwatch } from './stopwatch';
import type { Trainee } from './trainee';

/** Seconds after which the state is copied from the device again, so that Stop loses no more. */
const SNAPSHOT_SECONDS = 5;
/** Seconds between pictures so far. */
const PICTURE_SECONDS = 0.25;

/** Numbers have become too large or undefined: training cannot go on. */
export class Diverged extends Error {
  override name = 'Diverged';
}

export class Session {
  private last: Snapshot | undefined;
  readonly watch = new Stopwatch();
  private age = 0;
  private sincePicture = Number.POSITIVE_INFINITY;

  constructor(
    readonly trainee: Trainee,
    readonly course: Course,
    /** Weights of the best epoch of the phase, if there is one. */
    public best: WeightArrays | undefined,
    readonly facts: Facts,
    private readonly picture: (session: Session) => Outputs,
  ) {}

  /** Copies that nothing changes: weights of finite numbers alone. There is one once {@link keepState} has run. */
  get snapshot(): Snapshot {
    invariant(this.last !== undefined, 'no state was kept yet');
    return this.last;
  }

  /** Counts the seconds since the last call as computation. */
  tick(): void {
    const seconds = this.watch.lap();
    this.course.seconds += seconds;
    this.course.allSeconds += seconds;
    this.age += seconds;
    this.sincePicture += seconds;
  }

  /** The next progress has a picture: what follows says nothing new for long. */
  showNext(): void {
    this.sincePicture = Number.POSITIVE_INFINITY;
  }

  get snapshotDue(): boolean {
    return this.age >= SNAPSHOT_SECONDS;
  }

  /** Copies the state from the device; nothing may be on its way. Throws Diverged where it is not finite. */
  *keepState(): Generator<Wait, void, void> {
    const snapshot = yield* takeSnapshot(this.trainee, this.course, this.best);
    if (!allFinite(snapshot.weights))
      throw new Diverged(
        `weights were no longer finite after batch ${this.course.batch} of epoch ${this.course.epoch}`,
      );
    this.last = snapshot;
    this.age = 0;
  }

  /** Notes that an epoch was closed: the weights are those of the last state, or of the best epoch where a phase begins with them. */
  keepCourse(fromBest: boolean): void {
    const { snapshot, best, course } = this;
    const weights = fromBest && best ? best : snapshot.weights;
    this.last = { ...snapshot, weights, course: copyOf(course), ...(best ? { best } : {}) };
  }

  /** Progress at this step, with a picture now and then. */
  progress(done: number, total: number, stage: string, worthKeeping = false): Progress {
    const { last } = this;
    const withPicture = worthKeeping || this.sincePicture >= PICTURE_SECONDS;
    if (withPicture) this.sincePicture = 0;
    return {
      done,
      total,
      stage,
      ...(withPicture ? { outputs: this.picture(this) } : {}),
      // What is kept may be moved to another thread: a copy of its own every time.
      ...(last ? { checkpoint: () => plainCopy(last) } : {}),
      ...(worthKeeping ? { keep: true as const } : {}),
    };
  }
}
