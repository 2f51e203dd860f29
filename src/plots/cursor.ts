/** The playhead as plots see it: a value that can be read, set and listened to, without a React render per change. */
export interface Cursor {
  get(): number;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  set(t: number): void;
}

/** A cursor of one's own, for a plot that follows nobody's playhead. */
export function createCursor(start = 0): Cursor {
  let value = start;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(t) {
      if (Object.is(t, value)) return;
      value = t;
      for (const listener of listeners) listener();
    },
  };
}
