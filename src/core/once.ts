/**
 * Facts that are found out once for each network or set and then shared: at once where they are needed now, or beforehand in steps,
 * so that whoever needs them on a page finds them there. What is given is shared: it must not be changed.
 */
export interface Once<K extends object, T> {
  (key: K): T;
  /** The same in steps of a few milliseconds; nothing is left to do where it is known already. */
  inSteps(key: K): Generator<void, T>;
}

/** @param find yields every few milliseconds */
export function oncePer<K extends object, T>(find: (key: K) => Generator<void, T>): Once<K, T> {
  const known = new WeakMap<K, { value: T }>();
  const inSteps = function* (key: K): Generator<void, T> {
    const there = known.get(key);
    if (there) return there.value;
    const value = yield* find(key);
    known.set(key, { value });
    return value;
  };
  return Object.assign((key: K) => atOnce(inSteps(key)), { inSteps });
}

/** Takes all steps. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Passes over 0 … length−1 in pieces: `pass` gets a range, and after each piece there is a yield. */
export function* inPieces(length: number, pass: (from: number, to: number) => void, piece = 200_000): Generator<void> {
  for (let from = 0; from < length; from += piece) {
    pass(from, Math.min(length, from + piece));
    yield;
  }
}
