/** Sequences for tests. */
import type { Sequences } from '../data/vocabulary';

/** Lists of ids as sequences that ended. */
export function sequencesOf(lists: readonly (readonly number[])[]): Sequences {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, s) => (offsets[s + 1] = offsets[s] + list.length));
  return {
    count: lists.length,
    offsets,
    ids: Int32Array.from(lists.flat()),
    ended: new Uint8Array(lists.length).fill(1),
    cascades: Int32Array.from(lists, (_, s) => s),
  };
}
