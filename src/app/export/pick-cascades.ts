import { buildCascadeSet, cascadeName, type CascadeSet } from '../../core/cascade';

/**
 * Some cascades of a set as a set of their own, in the order given; users keep their numbers and names. O(events picked).
 * @param keepNumbers cascades without names are named by their numbers in the whole set
 */
export function pickCascades(set: CascadeSet, picked: ArrayLike<number>, keepNumbers = false): CascadeSet {
  const offsets = new Int32Array(picked.length + 1);
  for (let k = 0; k < picked.length; k++)
    offsets[k + 1] = offsets[k] + set.offsets[picked[k] + 1] - set.offsets[picked[k]];
  const events = offsets[picked.length];
  const users = new Int32Array(events);
  const times = new Float64Array(events);
  const marks = set.marks && new Float64Array(events);
  const parents = set.parents && new Int32Array(events);
  const bots = set.bots && new Uint8Array(events);
  for (let k = 0; k < picked.length; k++) {
    const [from, to] = [set.offsets[picked[k]], set.offsets[picked[k] + 1]];
    users.set(set.users.subarray(from, to), offsets[k]);
    times.set(set.times.subarray(from, to), offsets[k]);
    if (set.marks) marks?.set(set.marks.subarray(from, to), offsets[k]);
    if (set.bots) bots?.set(set.bots.subarray(from, to), offsets[k]);
    if (set.parents && parents)
      for (let e = from; e < to; e++)
        parents[offsets[k] + e - from] = set.parents[e] < 0 ? -1 : set.parents[e] - from + offsets[k];
  }
  const of = <T>(values: ArrayLike<T>): T[] => Array.from(picked, (c) => values[c]);
  return buildCascadeSet({
    offsets,
    users,
    times,
    ...(marks ? { marks } : {}),
    ...(parents ? { parents } : {}),
    ...(bots ? { bots } : {}),
    userCount: set.userCount,
    ...(set.userNames ? { userNames: set.userNames } : {}),
    ...(set.names || keepNumbers ? { names: Array.from(picked, (c) => cascadeName(set, c)) } : {}),
    ...(set.lines ? { lines: Int32Array.from(of(set.lines)) } : {}),
    ...(set.split ? { split: Uint8Array.from(of(set.split)) } : {}),
    time: set.time,
  });
}
