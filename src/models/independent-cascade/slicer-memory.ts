/** How much memory learning on a network takes, and how it is spent; light, since it is asked before anything is loaded. */
import type { Network } from '../../core/network';
import { slicerLengths, type SlicerKernel, type SlicerSizes } from './slicer-kernel';
import { keepAllRows, keepFirstRows, type RowPlan } from './slicer-rows';

/** Classes side by side, where that takes no more than so many bytes. */
export const LANES = 4;
const WIDE_BYTES = 256e6;
/** Counts of classes stay loaded up to so many bytes. */
const TABLE_BYTES = 16e6;
/** Received messages of all times are kept up to so many bytes in all. */
const KEEP_ALL_BYTES = 600e6;

export interface SlicerEngineOptions {
  /** Classes that there will be, about; fewer save memory, 1 a good deal. Default: many. */
  classes?: number;
  /** Above so many bytes in all, only every √T-th row of messages is kept and the others are passed again. Default 600 MB. */
  keepAllBytes?: number;
  /** Who does the arithmetic; the numbers are the same for all. */
  makeKernel?(sizes: SlicerSizes): SlicerKernel;
}

/** Bytes that an engine takes, before it is made. For a directed network an upper bound: reciprocal arcs share a link. */
export function slicerEngineBytes(
  { n, m }: Pick<Network, 'n' | 'm' | 'directed'>,
  horizon: number,
  replicas: number,
  options: SlicerEngineOptions = {},
): number {
  return bytesOf(planMemory({ n, m, slots: 2 * m, horizon, replicas, widestNode: 0 }, options).sizes);
}

type Shape = Omit<SlicerSizes, 'lanes' | 'rows' | 'tables'>;

/** Wide where that is cheap, else one class at a time, else with few rows. */
export function planMemory(shape: Shape, options: SlicerEngineOptions): { sizes: SlicerSizes; plan: RowPlan } {
  const { classes = 1024, keepAllBytes = KEEP_ALL_BYTES } = options;
  const times = shape.horizon - 1;
  const all = keepAllRows(times, shape.replicas);
  const tables = (lanes: number): number => {
    const fit = Math.floor(TABLE_BYTES / (8 * (shape.horizon + 1) * Math.max(1, shape.n) * lanes));
    return Math.max(1, Math.min(fit, 2 * Math.ceil(classes / lanes))); // twice: some may be held out for a check
  };
  const wide = { ...shape, lanes: LANES, rows: all.rows, tables: tables(LANES) };
  if (classes > 1 && bytesOf(wide) <= Math.min(WIDE_BYTES, keepAllBytes)) return { sizes: wide, plan: all };
  const single = { ...wide, lanes: 1, tables: tables(1) };
  if (bytesOf(single) <= keepAllBytes) return { sizes: single, plan: all };
  const plan = keepFirstRows(times, shape.replicas);
  return { sizes: { ...single, rows: plan.rows }, plan };
}

function bytesOf(sizes: SlicerSizes): number {
  const { offsets, reverse, edges, ...numbers } = slicerLengths(sizes);
  let bytes = 4 * (offsets + reverse + edges);
  for (const length of Object.values(numbers)) bytes += 8 * length;
  return bytes;
}
