/** Limits of a search in words and seconds. */

/** How a search ended. */
export type Ending = 'proved' | 'states' | 'time' | 'stopped' | 'not proved';

/** Whether the time is over, counted from now; `undefined` where 0 sets no limit. */
export function timeLimit(seconds: number): (() => boolean) | undefined {
  if (!(seconds > 0)) return undefined;
  const until = Date.now() + 1000 * seconds;
  return () => Date.now() >= until;
}
