/**
 * Undo and redo over one immutable value. Changes with the same key that follow each other quickly (a slider being dragged) count
 * as one step. Pure: the time is an argument.
 */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Key and time (ms) of the last change, for merging. */
  readonly last?: { key: string; at: number };
}

/** Steps kept; older ones are forgotten. */
export const HISTORY_LIMIT = 200;
/** Changes of one key within this many milliseconds are one step. */
export const MERGE_MS = 700;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Replaces the present. A new step, unless the same key changed less than {@link MERGE_MS} ago. */
export function change<T>(history: History<T>, present: T, key: string, at: number): History<T> {
  if (present === history.present) return history;
  const merge =
    history.last !== undefined &&
    history.last.key === key &&
    at - history.last.at < MERGE_MS &&
    history.past.length > 0;
  const past = merge ? history.past : [...history.past, history.present].slice(-HISTORY_LIMIT);
  return { past, present, future: [], last: { key, at } };
}

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const present = history.past[history.past.length - 1];
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [present, ...future] = history.future;
  return { past: [...history.past, history.present], present, future };
}
