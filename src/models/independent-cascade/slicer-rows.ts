/**
 * Which received messages an engine keeps. The backward pass needs those of every time; where they take too much memory, only every
 * k-th row of every replica stays and the rows between are passed again, block by block (about one more forward pass). Row 0, the
 * messages at t = 0, is the same for all replicas.
 */
export interface RowPlan {
  /** Times of received messages: 0 … times−1. */
  readonly times: number;
  /** A block begins at every multiple of this. 1: all rows are kept. */
  readonly block: number;
  /** Rows in all. */
  readonly rows: number;
}

const planOf = (times: number, replicas: number, block: number): RowPlan => ({
  times,
  block,
  rows: 1 + replicas * (Math.ceil(times / block) - 1) + block - 1,
});

export function keepAllRows(times: number, replicas: number): RowPlan {
  return planOf(times, replicas, 1);
}

/** Few rows: about 2 √(times · replicas). */
export function keepFirstRows(times: number, replicas: number): RowPlan {
  return planOf(times, replicas, Math.min(times, Math.ceil(Math.sqrt(times * replicas))));
}

/** The block that t belongs to. */
export const blockAt = ({ block }: RowPlan, t: number): number => Math.floor(t / block);

/** Row of the messages received at t. Rows of blocks' further times serve every block and replica in turn. */
export function rowAt({ times, block, rows }: RowPlan, replica: number, t: number): number {
  if (t === 0) return 0;
  if (t % block === 0) return replica * (Math.ceil(times / block) - 1) + t / block;
  return rows - block + (t % block);
}
