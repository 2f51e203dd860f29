/** The passes of learning over a whole network: messages forwards through all times, adjoints backwards (SLICER, eqs. 1–2 and 5–6). */
import { WORK_PER_STEP, type SlicerEngine } from './slicer-engine';
import { blockAt, rowAt } from './slicer-rows';

/** Where adjoints of the messages of time t stand: two times take turns. */
export const levelOf = (t: number): 0 | 1 => (t % 2 === 0 ? 0 : 1);

/** α of every replica, in slot order. */
export function* setProbabilities(engine: SlicerEngine, alphas: readonly Float64Array[]): Generator<void, void, void> {
  const { kernel } = engine.parts;
  const { byEdge } = kernel.arrays;
  for (let replica = 0; replica < engine.replicas; replica++) {
    byEdge.set(alphas[replica]);
    byEdge[engine.m] = 0;
    yield* inPieces(engine, 1, (_, __, firstSlot, lastSlot) => kernel.spread({ firstSlot, lastSlot, replica }));
  }
}

/** p̄ in `initial` becomes the messages at t = 0 and the first row of the marginals, which stay there. */
export function* passStart(engine: SlicerEngine, lanes: number): Generator<void, void, void> {
  const { kernel, plan } = engine.parts;
  const { initial, marginals } = kernel.arrays;
  marginals.set(initial.subarray(0, engine.n * lanes));
  yield* inPieces(engine, lanes, (first, last) => kernel.start({ first, last, lanes, row: rowAt(plan, 0, 0) }));
}

/**
 * Messages and marginals of all times, after {@link passStart}: rows 0 … T−1 of `marginals`, for several replicas their mean.
 * Cost: O(replicas · slots · T) time per class.
 */
export function* passForward(engine: SlicerEngine, lanes: number): Generator<void, void, void> {
  const { horizon, replicas } = engine;
  const { plan, held } = engine.parts;
  for (let replica = 0; replica < replicas; replica++)
    for (let t = 1; t < horizon; t++) yield* forwardStep(engine, lanes, replica, t - 1, t < horizon - 1, t);
  held.replica = replicas - 1;
  held.block = blockAt(plan, horizon - 2);
}

/** Messages of t make marginals, and those of t + 1 if wanted. */
function forwardStep(
  engine: SlicerEngine,
  lanes: number,
  replica: number,
  t: number,
  more: boolean,
  marginals: number,
): Generator<void, void, void> {
  const { kernel, plan } = engine.parts;
  const row = rowAt(plan, replica, t);
  const next = more ? rowAt(plan, replica, t + 1) : undefined;
  const last = replica === engine.replicas - 1;
  const addAndDivideBy = replica === 0 ? undefined : last ? engine.replicas : 1;
  return inPieces(engine, lanes, (first, end) =>
    kernel.forward({ first, last: end, lanes, replica, row, next, marginals, addAndDivideBy }),
  );
}

/**
 * Adjoints of all messages from ∂O/∂p in `slopes`, back to t = 0: the derivative by α of every slot's incoming arc is left in
 * `sums`. With `wantStart`, of one class, also the derivative by p̄ through the factors 1 − p̄ in `starts`, and the adjoints of the
 * messages at t = 0 in `adjoints`. After {@link passForward} with the same classes; for several replicas from the last to the
 * first. Cost: O(slots · T) time per class.
 */
export function* passBackward(
  engine: SlicerEngine,
  lanes: number,
  replica: number,
  wantStart = false,
): Generator<void, void, void> {
  const { horizon } = engine;
  const { kernel, plan } = engine.parts;
  if (wantStart) kernel.arrays.starts.fill(0);
  for (let t = horizon - 2; t >= 0; t--) {
    yield* passBlockAgain(engine, lanes, replica, t);
    const row = rowAt(plan, replica, t);
    const read = t < horizon - 2 ? levelOf(t + 1) : undefined;
    const write = t > 0 || wantStart ? levelOf(t) : undefined;
    yield* inPieces(engine, lanes, (first, last) =>
      kernel.backward({ first, last, lanes, replica, row, slopes: t + 1, read, write, starts: wantStart }),
    );
  }
}

/** Where only first rows of blocks are kept: receives the messages of t's block anew, unless they are there. */
function* passBlockAgain(engine: SlicerEngine, lanes: number, replica: number, t: number): Generator<void, void, void> {
  const { plan, held } = engine.parts;
  const block = blockAt(plan, t);
  if (plan.block === 1 || (held.replica === replica && held.block === block)) return;
  held.replica = replica;
  held.block = block;
  const first = block * plan.block;
  const last = Math.min(first + plan.block, plan.times) - 1;
  for (let s = first; s < last; s++) yield* forwardStep(engine, lanes, replica, s, true, engine.horizon);
}

/** What slots have gathered (`sums`: of one class), added up for the edges that they receive through; length m. */
export function* edgeGradient(
  engine: SlicerEngine,
  of: 'sums' | 'totals',
  replica: number,
): Generator<void, Float64Array, void> {
  const { kernel, directed } = engine.parts;
  yield* inPieces(engine, 1, (_, __, firstSlot, lastSlot) =>
    kernel.merge({ firstSlot, lastSlot, replica, of, both: !directed }),
  );
  return kernel.arrays.byEdge.slice(0, engine.m);
}

/** Calls `run` for all nodes and their slots, piece by piece, and yields every few milliseconds. */
export function* inPieces(
  { parts: { kernel, pieces, pace } }: SlicerEngine,
  lanes: number,
  run: (first: number, last: number, firstSlot: number, lastSlot: number) => void,
): Generator<void, void, void> {
  const { offsets } = kernel.arrays;
  for (let k = 0; k + 1 < pieces.length; k++) {
    const first = pieces[k];
    const last = pieces[k + 1];
    run(first, last, offsets[first], offsets[last]);
    pace.work += (offsets[last] + last - offsets[first] - first) * lanes;
    if (pace.work > WORK_PER_STEP) {
      pace.work = 0;
      yield;
    }
  }
}
