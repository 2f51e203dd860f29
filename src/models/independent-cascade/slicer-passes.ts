/** The passes of learning over a whole network: messages forwards through all times, adjoints backwards (SLICER, eqs. 1–2 and 5–6). */
import type { SlicerEngine } from './slicer-engine';
import type { ForwardPart, Level, Part } from './slicer-kernel';
import { blockAt, rowAt } from './slicer-rows';
import { incomingProbabilities } from './slots';

/** Slots times classes handled between two yields: a few milliseconds. */
export const WORK_PER_STEP = 250_000;

/** Where messages of time t stand, and their adjoints: two times take turns. */
export const levelOf = (t: number): Level => (t % 2 === 0 ? 0 : 2);

/** α of every replica, in slot order. */
export function* setProbabilities(engine: SlicerEngine, alphas: readonly Float64Array[]): Generator<void, void, void> {
  const { slots, kernel } = engine.parts;
  const count = slots.incoming.length;
  for (let r = 0; r < engine.replicas; r++)
    yield* incomingProbabilities(slots, alphas[r], kernel.arrays.alphaIn.subarray(r * count, (r + 1) * count));
}

/**
 * Messages and marginals of all times from p̄ in `initial`: rows 0 … T−1 of `marginals`, for several replicas their mean.
 * Cost: O(replicas · slots · T) time per class.
 */
export function* passForward(engine: SlicerEngine, lanes: number): Generator<void, void, void> {
  const { n, horizon, replicas } = engine;
  const { kernel, plan, held } = engine.parts;
  const { initial, marginals } = kernel.arrays;
  marginals.set(initial.subarray(0, n * lanes));
  for (let replica = 0; replica < replicas; replica++)
    for (let t = 1; t < horizon; t++) {
      yield* inParts(engine, { lanes, replica }, kernel.forward, {
        row: rowAt(plan, replica, t - 1),
        read: t === 1 ? 'initial' : levelOf(t - 1),
        write: t < horizon - 1 ? levelOf(t) : undefined,
        marginals: replica === 0 ? t : horizon,
      });
      if (replica > 0) kernel.addMarginals(t, lanes);
      if (replica > 0 && replica === replicas - 1) kernel.divideMarginals(t, lanes);
    }
  held.replica = replicas - 1;
  held.block = blockAt(plan, horizon - 2);
}

/**
 * Adjoints of all messages from ∂O/∂p in `slopes`, back to t = 0: the derivative by α of every slot's incoming arc is left in
 * `sums`, and by p̄ through the factors 1 − p̄ in `starts` if wanted. `adjoints` then holds those of the messages at t = 0.
 * After {@link passForward} with the same classes. Cost: O(slots · T) time per class.
 */
export function* passBackward(
  engine: SlicerEngine,
  lanes: number,
  replica: number,
  wantStart = false,
): Generator<void, void, void> {
  const { n, horizon } = engine;
  const { kernel, plan } = engine.parts;
  const { sums, starts } = kernel.arrays;
  const wide = engine.parts.slots.incoming.length * lanes;
  sums.fill(0, replica * wide, (replica + 1) * wide);
  if (wantStart) starts.fill(0, 0, n * lanes);
  for (let t = horizon - 2; t >= 0; t--) {
    yield* passBlockAgain(engine, lanes, replica, t);
    yield* inParts(engine, { lanes, replica }, kernel.backward, {
      row: rowAt(plan, replica, t),
      slopes: t + 1,
      read: t < horizon - 2 ? levelOf(t + 1) : undefined,
      write: t > 0 || wantStart ? levelOf(t) : undefined,
      starts: wantStart,
    });
  }
}

/** Where only first rows of blocks are kept: receives the messages of t's block anew, unless they are there. */
function* passBlockAgain(engine: SlicerEngine, lanes: number, replica: number, t: number): Generator<void, void, void> {
  const { kernel, plan, held } = engine.parts;
  const block = blockAt(plan, t);
  if (plan.block === 1 || (held.replica === replica && held.block === block)) return;
  held.replica = replica;
  held.block = block;
  const first = block * plan.block;
  const end = Math.min(first + plan.block, plan.times);
  for (let s = first; s < end; s++) {
    const more = s + 1 < end;
    yield* inParts(engine, { lanes, replica }, kernel.forward, {
      row: rowAt(plan, replica, s),
      read: s === first ? 'row' : levelOf(s),
      write: more ? levelOf(s + 1) : undefined,
      marginals: more ? engine.horizon : undefined,
    } satisfies Omit<ForwardPart, keyof Part>);
  }
}

/** Calls `run` for all groups, so many at a time as take a few milliseconds, and yields between. */
function* inParts<P extends Part>(
  engine: SlicerEngine,
  { lanes, replica }: Pick<Part, 'lanes' | 'replica'>,
  run: (part: P) => void,
  rest: Omit<P, keyof Part>,
): Generator<void, void, void> {
  const { kernel, pace } = engine.parts;
  const { groups, offsets } = kernel.arrays;
  const groupCount = groups.length - 1;
  for (let firstGroup = 0; firstGroup < groupCount;) {
    const start = offsets[groups[firstGroup]] + groups[firstGroup];
    let lastGroup = firstGroup + 1;
    // one comparison for a small network, a walk over groups for a large one
    if ((offsets[groups[groupCount]] + groups[groupCount] - start) * lanes <= WORK_PER_STEP) lastGroup = groupCount;
    else while ((offsets[groups[lastGroup + 1]] + groups[lastGroup + 1] - start) * lanes <= WORK_PER_STEP) lastGroup++;
    run({ firstGroup, lastGroup, lanes, replica, ...rest } as P);
    pace.work += (offsets[groups[lastGroup]] + groups[lastGroup] - start) * lanes;
    if (pace.work > WORK_PER_STEP) {
      pace.work = 0;
      yield;
    }
    firstGroup = lastGroup;
  }
}
