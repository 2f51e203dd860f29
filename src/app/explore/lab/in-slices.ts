/** Work on the page that is too long for one task: done in slices, dropped as soon as it is out of date. */
import { useEffect, useState } from 'react';

/** Longest slice in milliseconds: a frame has time for it and for drawing. */
const SLICE_MS = 8;

/** Runs a generator in slices; `aborted` is asked between two. Resolves with its result, or undefined once aborted. */
export async function inSlices<T>(work: Generator<void, T>, aborted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return aborted() ? undefined : value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    if (aborted()) return undefined;
  }
}

/**
 * The result of sliced work, or undefined until there is one. `make` is the identity of the work: a new function starts it anew, and
 * what an old one gave is not shown as if it were of the new one.
 */
export function useSliced<T>(make: (() => Generator<void, T>) | undefined): T | undefined {
  const [made, setMade] = useState<{ make: unknown; value: T }>();
  useEffect(() => {
    if (!make) return;
    let over = false;
    void inSlices(make(), () => over).then((value) => {
      if (value !== undefined) setMade({ make, value });
    });
    return () => {
      over = true;
    };
  }, [make]);
  return made && made.make === make ? made.value : undefined;
}
