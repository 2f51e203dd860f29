/** Memory and layout for objective and gradient on one network: made once, used for every class and every evaluation. */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { bestSlicerKernel } from './best-slicer-kernel';
import { slicerLengths, type SlicerKernel, type SlicerSizes } from './slicer-kernel';
import { keepAllRows, keepFirstRows, type RowPlan } from './slicer-rows';
import { buildSlots, messagePlaces, type Slots } from './slots';

/** Slots (and nodes) of a group: what is gathered ahead of its use. */
const GROUP = 256;
/** Classes side by side, where that takes no more than so many bytes. */
const LANES = 4;
const WIDE_BYTES = 256e6;
/** Received messages of all times are kept up to so many bytes in all. */
const KEEP_ALL_BYTES = 600e6;

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
  readonly slots: Slots;
  readonly kernel: SlicerKernel;
  readonly plan: RowPlan;
  /** Whose messages stand in the rows that blocks share. */
  readonly held: { replica: number; block: number };
  /** Work since the last yield. */
  readonly pace: { work: number };
}

export interface SlicerEngineOptions {
  /** Classes that will be evaluated together, at most; 1 saves memory. Default: any number. */
  classes?: number;
  /** Above so many bytes in all, only every √T-th row of messages is kept and the others are passed again. Default 600 MB. */
  keepAllBytes?: number;
  /** Who does the arithmetic; the numbers are the same for all. */
  makeKernel?(sizes: SlicerSizes): SlicerKernel;
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
  const { groups, widestGroup, widestNode } = groupNodes(slots);
  const shape = { n, slots: slots.offsets[n], horizon, replicas, groups: groups.length - 1, widestGroup, widestNode };
  const { sizes, plan } = planMemory(shape, options);
  const kernel = (options.makeKernel ?? bestSlicerKernel)(sizes);
  const { arrays } = kernel;
  arrays.groups.set(groups);
  arrays.offsets.set(slots.offsets);
  arrays.neighbours.set(slots.neighbours);
  yield* messagePlaces(slots, m, 4, arrays.places);
  const parts = { slots, kernel, plan, held: { replica: -1, block: -1 }, pace: { work: 0 } };
  return { n, m, horizon, replicas, parts, release: () => kernel.release() };
}

/** Bytes that an engine takes, before it is made. For a directed network an upper bound: reciprocal arcs share a link. */
export function slicerEngineBytes(
  { n, m }: Pick<Network, 'n' | 'm' | 'directed'>,
  horizon: number,
  replicas: number,
  options: SlicerEngineOptions = {},
): number {
  const shape = { n, slots: 2 * m, horizon, replicas, groups: 0, widestGroup: GROUP, widestNode: 0 };
  return bytesOf(planMemory(shape, options).sizes);
}

type Shape = Omit<SlicerSizes, 'lanes' | 'rows' | 'separateAdjoints'>;

/** Wide where that is cheap, else one class at a time, else with few rows. */
function planMemory(shape: Shape, options: SlicerEngineOptions): { sizes: SlicerSizes; plan: RowPlan } {
  const { classes = LANES, keepAllBytes = KEEP_ALL_BYTES } = options;
  const times = shape.horizon - 1;
  const all = keepAllRows(times, shape.replicas);
  const wide = { ...shape, lanes: LANES, rows: all.rows, separateAdjoints: false };
  if (classes > 1 && bytesOf(wide) <= Math.min(WIDE_BYTES, keepAllBytes)) return { sizes: wide, plan: all };
  const single = { ...wide, lanes: 1 };
  if (bytesOf(single) <= keepAllBytes) return { sizes: single, plan: all };
  const plan = keepFirstRows(times, shape.replicas);
  return { sizes: { ...single, rows: plan.rows, separateAdjoints: plan.block > 1 }, plan };
}

function bytesOf(sizes: SlicerSizes): number {
  const { groups, offsets, neighbours, places, ...numbers } = slicerLengths(sizes);
  let bytes = 4 * (groups + offsets + neighbours + places);
  for (const length of Object.values(numbers)) bytes += 8 * length;
  return bytes;
}

/** Where groups of consecutive nodes begin and end: at most GROUP slots and nodes each, or one node; and the widest of both. */
function groupNodes({ n, offsets }: Slots): { groups: number[]; widestGroup: number; widestNode: number } {
  const groups = [0];
  let widestGroup = 0;
  let widestNode = 0;
  for (let node = 0; node < n;) {
    const first = offsets[node];
    const end = first + node + GROUP;
    do {
      widestNode = Math.max(widestNode, offsets[node + 1] - offsets[node]);
      node++;
    } while (node < n && offsets[node + 1] + node + 1 <= end);
    widestGroup = Math.max(widestGroup, offsets[node] - first);
    groups.push(node);
  }
  return { groups, widestGroup, widestNode };
}
