/** The kernel of learning in WebAssembly: loops from slicer-kernel.wat, for four classes from slicer-kernel-wide.wat. */
import { kernelMemory, type WebAssemblyLike } from './kernel-memory';
import { slicerKernelBytes } from './slicer-kernel.bytes';
import { slicerKernelWideBytes } from './slicer-kernel-wide.bytes';
import {
  oneLane,
  slicerArrays,
  slicerLengths,
  type SlicerArrays,
  type SlicerKernel,
  type SlicerSizes,
} from './slicer-kernel';

/** What only the loops for one class have. */
interface NarrowExports extends Exports {
  spread(firstSlot: number, lastSlot: number, alpha: number): void;
  merge(firstSlot: number, lastSlot: number, from: number, both: number): void;
}

interface Exports {
  start(first: number, last: number, row: number): void;
  forward(
    first: number,
    last: number,
    alpha: number,
    row: number,
    next: number,
    marginal: number,
    add: number,
    divide: number,
  ): void;
  backwardFirst(
    first: number,
    last: number,
    alpha: number,
    row: number,
    slope: number,
    write: number,
    sums: number,
    wantStart: number,
  ): void;
  backwardFurther(
    first: number,
    last: number,
    alpha: number,
    row: number,
    slope: number,
    read: number,
    write: number,
    sums: number,
    wantStart: number,
  ): void;
  settle(totals: number, sums: number, count: number): void;
  objective(
    counts: number,
    end: number,
    now: number,
    before: number,
    slopeNow: number,
    slopeBefore: number,
    replicas: number,
    sum: number,
    floored: number,
    stride: number,
    single: number,
  ): void;
}

/** Classes that the wide loops take. */
const WIDE = 4;

let compiled: { narrow: object; wide?: object } | undefined;

/**
 * Undefined where WebAssembly is missing or refused (content security policy), or where there is no memory for these sizes; one
 * class at a time where it cannot take pairs of numbers.
 */
export function wasmSlicerKernel(asked: SlicerSizes): SlicerKernel | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike };
  if (!WebAssembly) return undefined;
  try {
    compiled ??= compile(WebAssembly);
    const { narrow, wide } = compiled;
    const sizes = asked.lanes === WIDE && wide ? asked : oneLane(asked);
    const memory = kernelMemory<keyof SlicerArrays>(WebAssembly, slicerLengths(sizes));
    if (!memory) return undefined;
    const instance = (module: object): NarrowExports =>
      new WebAssembly.Instance(module, { lab: { memory: memory.memory, ...memory.starts } }).exports as NarrowExports;
    return {
      lanes: sizes.lanes,
      tables: sizes.tables,
      arrays: slicerArrays(memory.integers, memory.numbers),
      ...callsOf(sizes, memory.starts, instance(narrow), wide && instance(wide)),
      release: memory.release,
    };
  } catch {
    return undefined; // refused by policy, or out of memory: the script has its own ways
  }
}

function compile({ Module, validate }: WebAssemblyLike): { narrow: object; wide?: object } {
  const bytes = slicerKernelWideBytes();
  return { narrow: new Module(slicerKernelBytes()), ...(validate(bytes) ? { wide: new Module(bytes) } : {}) };
}

/** Addresses beyond 2³¹ arrive in WebAssembly as the same 32 bits. */
function callsOf(
  { n, slots, horizon, replicas, ...sizes }: SlicerSizes,
  at: Readonly<Record<keyof SlicerArrays, number>>,
  narrow: NarrowExports,
  wide: Exports | undefined,
): Pick<SlicerKernel, 'spread' | 'start' | 'forward' | 'objective' | 'backward' | 'settle' | 'merge'> {
  const of = (lanes: number): Exports => (lanes > 1 && wide ? wide : narrow);
  const alphaOf = (replica: number): number => at.alphaIn + 8 * slots * replica;
  const sumsOf = (replica: number, lanes: number): number => at.sums + 8 * slots * replica * lanes;
  const receivedAt = (row: number, lanes: number): number => at.received + 8 * slots * row * lanes;
  const adjointsAt = (level: number | undefined, lanes: number): number =>
    level === undefined ? 0 : at.adjoints + 8 * slots * level * lanes;
  /** Numbers from … to−1 of a row, in steps of `stride`, of one lane or of it and the next. */
  const objectiveOf = (
    { objective }: Exports,
    table: number,
    tau: number,
    lanes: number,
    lane: number,
    from: number,
    to: number,
    stride: number,
  ): void => {
    const now = 8 * (n * tau * lanes + from);
    const before = now - 8 * n * lanes;
    const counts = at.counts + 8 * n * (horizon + 1) * table * sizes.lanes + now;
    objective(
      counts,
      counts + 8 * (to - from),
      tau < horizon ? at.marginals + now : 0,
      tau > 0 ? at.marginals + before : 0,
      tau < horizon ? at.slopes + now : 0,
      tau > 0 ? at.slopes + before : 0,
      replicas,
      at.objective + 8 * lane,
      at.objective + 8 * (lanes + lane),
      8 * stride,
      lanes === 1 ? 1 : 0,
    );
  };
  return {
    spread: ({ firstSlot, lastSlot, replica }) => narrow.spread(firstSlot, lastSlot, alphaOf(replica)),
    start: ({ first, last, lanes, row }) => of(lanes).start(first, last, receivedAt(row, lanes)),
    forward: ({ first, last, lanes, replica, row, next, marginals, addAndDivideBy }) =>
      of(lanes).forward(
        first,
        last,
        alphaOf(replica),
        receivedAt(row, lanes),
        next === undefined ? 0 : receivedAt(next, lanes),
        at.marginals + 8 * n * marginals * lanes,
        addAndDivideBy === undefined ? 0 : 1,
        addAndDivideBy ?? 1,
      ),
    objective: ({ first, last, lanes, tau, table }) => {
      if (lanes > 1 && wide)
        for (let lane = 0; lane < lanes; lane += 2)
          objectiveOf(wide, table, tau, lanes, lane, lanes * first + lane, lanes * last, lanes);
      else {
        const even = wide ? last - ((last - first) % 2) : first;
        if (wide) objectiveOf(wide, table, tau, 1, 0, first, even, 2);
        if (even < last) objectiveOf(narrow, table, tau, 1, 0, even, last, 1);
      }
    },
    backward: ({ first, last, lanes, replica, row, slopes, read, write, starts }) => {
      const alpha = alphaOf(replica);
      const received = receivedAt(row, lanes);
      const slope = at.slopes + 8 * n * slopes * lanes;
      const to = adjointsAt(write, lanes);
      const sums = sumsOf(replica, lanes);
      const want = starts ? 1 : 0;
      if (read === undefined) of(lanes).backwardFirst(first, last, alpha, received, slope, to, sums, want);
      else of(lanes).backwardFurther(first, last, alpha, received, slope, adjointsAt(read, lanes), to, sums, want);
    },
    settle: ({ firstSlot, lastSlot, lanes, replica }) =>
      of(lanes).settle(
        at.totals + 8 * (slots * replica + firstSlot),
        sumsOf(replica, lanes) + 8 * firstSlot * lanes,
        lastSlot - firstSlot,
      ),
    merge: ({ firstSlot, lastSlot, replica, of: from, both }) =>
      narrow.merge(firstSlot, lastSlot, (from === 'sums' ? at.sums : at.totals) + 8 * slots * replica, both ? 1 : 0),
  };
}
