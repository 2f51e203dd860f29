/** Users who cannot be told apart, as a search uses them (specification, section 5.3): of a class only the lowest are ever active. */
import type { Campaign } from '../campaign';

export interface TwinOrder {
  /** The next lower user of the same class, −1 where there is none: u is pushed only once that one is active. */
  readonly before: Int32Array;
  /** Users of the class of u who were not active at the start, ascending. */
  members(u: number): readonly number[];
}

/** @param classes a number for every user, equal for users who cannot be told apart; absent: everybody stands alone. */
export function twinOrder({ n, start }: Campaign, classes: Int32Array | undefined): TwinOrder {
  const before = new Int32Array(n).fill(-1);
  if (!classes) return { before, members: (u) => [u] };
  const started = new Set(start);
  const members = new Map<number, number[]>();
  for (let u = 0; u < n; u++) {
    if (started.has(u)) continue;
    const known = members.get(classes[u]);
    if (known) {
      before[u] = known[known.length - 1];
      known.push(u);
    } else members.set(classes[u], [u]);
  }
  return { before, members: (u) => members.get(classes[u]) ?? [u] };
}
