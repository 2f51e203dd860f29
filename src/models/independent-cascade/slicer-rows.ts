/**
 * Which received messages an engine keeps. The backward pass needs those of every time; where they take too much memory, only every
 * k-th row of every replica stays and the rows between are passed again, block by block (about one more forward pass).
 */
export interface RowPlan {
  /** Times of received messages: 0 … times−1. */
  readonly times: number;
  /** A block begins at every multiple of this. 1: all rows are kept. */
  readonly block: number;
  /** Rows in all. */
  readonly rows: number;
}

export function keepAllRows(times: number, replicas: number): RowPlan {
  return { times, block: 1, rows: times * replicas };
}

/** Fewest rows for one pass back per replica: firsts of blocks for every replica, and one block's further rows for all of them. */
export function keepFirstRows(times: number, replicas: number): RowPlan {
  const block = Math.min(times, Math.ceil(Math.sqrt(times * replicas)));
  return { times, block, rows: Math.ceil(times / block) * replicas + block - 1 };
}

/** The block that t belongs to. */
export const blockAt = ({ block }: RowPlan, t: number): number => Math.floor(t / block);

/** Row of the messages received at t. Rows of blocks' further times serve every block and replica in turn. */
export function rowAt({ times, block, rows }: RowPlan, replica: number, t: number): number {
  if (t % block === 0) return replica * Math.ceil(times / block) + t / block;
  return rows - block + (t % block);
}
