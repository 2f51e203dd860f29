/** Memory and layout for objective and gradient on one network: made once, used for every class and every evaluation. */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { inPieces } from '../../core/once';
import { bestSlicerKernel } from './best-slicer-kernel';
import type { Observations } from './observations';
import type { SlicerKernel } from './slicer-kernel';
import { LANES, planMemory, type SlicerEngineOptions } from './slicer-memory';
import type { RowPlan } from './slicer-rows';
import { buildSlots, reverseSlots, type Slots } from './slots';

/** Slots and nodes, times classes, handled between two yields: a few milliseconds. */
export const WORK_PER_STEP = 250_000;

export interface SlicerEngine {
  readonly n: number;
  readonly m: number;
  /** T: marginals up to p(T−1) are computed. */
  readonly horizon: number;
  readonly replicas: number;
  /** For the passes themselves. */
  readonly parts: EngineParts;
  /** Gives the memory back; the engine cannot be used any more. */
  release(): void;
}

export interface EngineParts {
  readonly directed: boolean;
  readonly slots: Slots;
  readonly kernel: SlicerKernel;
  readonly plan: RowPlan;
  /** Where pieces of work begin, in nodes, and n: each takes a fraction of a millisecond, or is one node. */
  readonly pieces: readonly number[];
  /** Whose messages stand in the rows that blocks share. */
  readonly held: { replica: number; block: number };
  readonly loaded: LoadedClasses;
  /** Work since the last yield. */
  readonly pace: { work: number };
}

/** What is known of classes that were used before. Observations are told apart by numbers. */
interface LoadedClasses {
  readonly numbers: WeakMap<Observations, number>;
  next: number;
  /** Which classes' counts stand in which table, and whose came last. */
  readonly tables: Map<string, number>;
  last?: number;
  /** Whose p̄ is in place. */
  start?: string;
}

/**
 * An engine for `network` and T = horizon ≥ 2. Cost: O(n + m) time; {@link slicerEngineBytes} of memory.
 * @param replicas of a mixture, each with its own α; default 1
 * Yields every few milliseconds. Throws InvariantError for a horizon below 2 or not whole.
 */
export function* makeSlicerEngine(
  network: Network,
  horizon: number,
  replicas = 1,
  options: SlicerEngineOptions = {},
): Generator<void, SlicerEngine, void> {
  const { n, m } = network;
  invariant(Number.isInteger(horizon) && horizon >= 2, `learning needs a horizon of at least 2, got ${horizon}`);
  invariant(Number.isInteger(replicas) && replicas >= 1, `replicas must be a positive integer, got ${replicas}`);
  const slots = yield* buildSlots(network);
  const { pieces, widestNode } = divideNodes(slots);
  const { sizes, plan } = planMemory({ n, m, slots: slots.offsets[n], horizon, replicas, widestNode }, options);
  const kernel = (options.makeKernel ?? bestSlicerKernel)(sizes);
  kernel.arrays.offsets.set(slots.offsets);
  yield* reverseSlots(slots, m, kernel.arrays.reverse);
  yield* inPieces(slots.incoming.length, (first, last) => {
    for (let s = first; s < last; s++) kernel.arrays.edges[s] = slots.incoming[s] < 0 ? m : slots.incoming[s];
  });
  const parts: EngineParts = {
    directed: network.directed,
    slots,
    kernel,
    plan,
    pieces,
    held: { replica: -1, block: -1 },
    loaded: { numbers: new WeakMap(), next: 0, tables: new Map() },
    pace: { work: 0 },
  };
  return { n, m, horizon, replicas, parts, release: () => kernel.release() };
}

function divideNodes({ n, offsets }: Slots): { pieces: number[]; widestNode: number } {
  const most = WORK_PER_STEP / LANES;
  const pieces = [0];
  let widestNode = 0;
  let begin = 0;
  for (let j = 0; j < n; j++) {
    widestNode = Math.max(widestNode, offsets[j + 1] - offsets[j]);
    if (offsets[j + 1] + j + 1 - begin > most && j > pieces[pieces.length - 1]) {
      pieces.push(j);
      begin = offsets[j] + j;
    }
  }
  if (n > 0) pieces.push(n);
  return { pieces, widestNode };
}
