/** Several sets of cascades as one: the files of a split. */
import { buildCascadeSet, UNKNOWN_BOT, userName, type CascadeSet } from '../core/cascade';

export interface CascadePart {
  set: CascadeSet;
  /** Index into SPLIT_NAMES; absent when the parts are no split. */
  split?: number;
}

/** Whether the times of two sets mean the same. */
export const timesAgree = (a: CascadeSet, b: CascadeSet): boolean =>
  a.time.unit === b.time.unit && a.time.origin === b.time.origin;

function joined<A extends Int32Array | Float64Array>(into: A, arrays: readonly A[]): A {
  let at = 0;
  for (const array of arrays) {
    into.set(array, at);
    at += array.length;
  }
  return into;
}

/** Numbers of the users of every part in the merged set, and their names: users of the same name are one. */
function mergeUsers(sets: readonly CascadeSet[]): { places: Int32Array[]; userCount: number; userNames?: string[] } {
  if (sets.every((set) => set.userNames === undefined))
    return {
      places: sets.map((set) => Int32Array.from({ length: set.userCount }, (_, u) => u)),
      userCount: Math.max(0, ...sets.map((set) => set.userCount)),
    };
  const numbers = new Map<string, number>();
  const places = sets.map((set) =>
    Int32Array.from({ length: set.userCount }, (_, u) => {
      const name = userName(set, u);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    }),
  );
  return { places, userCount: numbers.size, userNames: [...numbers.keys()] };
}

/**
 * Cascades of all parts, one part after the other. Unit and origin of the times must agree: those of the first part stand.
 * Cost: O(events + users), memory one copy of the events.
 */
export function mergeCascades(parts: readonly CascadePart[]): CascadeSet {
  const sets = parts.map((part) => part.set);
  const events = sets.reduce((sum, set) => sum + set.users.length, 0);
  const cascades = sets.reduce((sum, set) => sum + set.count, 0);
  const { places, userCount, userNames } = mergeUsers(sets);
  const offsets = new Int32Array(cascades + 1);
  const users = new Int32Array(events);
  const parents = sets.some((set) => set.parents) ? new Int32Array(events).fill(-1) : undefined;
  const marks = sets.some((set) => set.marks) ? new Float64Array(events).fill(Number.NaN) : undefined;
  const bots = sets.some((set) => set.bots) ? new Uint8Array(events).fill(UNKNOWN_BOT) : undefined;
  let event = 0;
  let cascade = 0;
  sets.forEach((set, p) => {
    for (let c = 0; c < set.count; c++) offsets[++cascade] = event + set.offsets[c + 1];
    for (let e = 0; e < set.users.length; e++) users[event + e] = set.users[e] < 0 ? -1 : places[p][set.users[e]];
    if (parents && set.parents)
      for (let e = 0; e < set.users.length; e++) parents[event + e] = set.parents[e] < 0 ? -1 : event + set.parents[e];
    if (marks && set.marks) marks.set(set.marks, event);
    if (bots && set.bots) bots.set(set.bots, event);
    event += set.users.length;
  });
  const lines = sets.every((set) => set.lines)
    ? joined(
        new Int32Array(cascades),
        sets.flatMap((set) => (set.lines ? [set.lines] : [])),
      )
    : undefined;
  return buildCascadeSet({
    offsets,
    users,
    times: joined(
      new Float64Array(events),
      sets.map((set) => set.times),
    ),
    ...(marks ? { marks } : {}),
    ...(parents ? { parents } : {}),
    ...(bots ? { bots } : {}),
    userCount,
    ...(userNames ? { userNames } : {}),
    ...(sets.some((set) => set.names) ? { names: sets.flatMap(namesOf) } : {}),
    ...(lines ? { lines } : {}),
    ...(parts.some((part) => part.split !== undefined)
      ? { split: Uint8Array.from(parts.flatMap(({ set, split = 0 }) => new Array<number>(set.count).fill(split))) }
      : {}),
    time: sets[0].time,
  });
}

const namesOf = (set: CascadeSet): readonly string[] =>
  set.names ?? Array.from({ length: set.count }, (_, c) => String(c + 1));
