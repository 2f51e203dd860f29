/**
 * A set of cascades: who was activated when, as flat typed arrays. Everything that draws or lists it is a copy of it.
 *
 * A *cascade* is one observed spread, an *event* one activation in it. Events of a cascade stand together, in the order of their
 * times. Users are numbers 0 … userCount−1; what they are called stands apart, and so does their place in a network
 * (see {@link matchUsers}): a set and a network are brought together by names.
 */
import { invariant, InvariantError } from './errors';
import { nodeFinder, type Network } from './network';

export const TIME_UNITS = ['millisecond', 'second', 'minute', 'hour', 'day', 'step', 'unknown'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Seconds in a unit; NaN where it has no length (steps, unknown). */
export const SECONDS_PER: Readonly<Record<TimeUnit, number>> = {
  millisecond: 1e-3,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  step: Number.NaN,
  unknown: Number.NaN,
};

/**
 * What time 0 is: `epoch` the beginning of 1970 (UTC), so that times are moments of the calendar; `common` a moment that all
 * cascades share, without a date; `own` the first event of each cascade, so that times of two cascades cannot be compared.
 */
export const TIME_ORIGINS = ['epoch', 'common', 'own'] as const;
export type TimeOrigin = (typeof TIME_ORIGINS)[number];

/** Which part of a set a cascade belongs to where the files say so. */
export const SPLIT_NAMES = ['train', 'validation', 'test'] as const;

/** What is known of who made an event, by its number in `bots` of a set. */
export const BOT_NAMES = ['person', 'bot', 'unknown'] as const;
/** The number in `bots` that stands for unknown. */
export const UNKNOWN_BOT = 2;

export interface CascadeSet {
  /** Number of cascades; cascades are 0 … count−1. */
  readonly count: number;
  /** Events of cascade c are `offsets[c] … offsets[c+1]−1`; length count + 1. No cascade is empty. */
  readonly offsets: Int32Array;
  /** User of every event; −1 where the file does not say who. */
  readonly users: Int32Array;
  /** Time of every event in `time.unit` since `time.origin`, finite, not decreasing within a cascade. */
  readonly times: Float64Array;
  /** Mark of every event (followers, magnitude), NaN where unknown; absent when no event has one. */
  readonly marks?: Float64Array;
  /** The event (its number in the set) that activated this one; −1 for a beginning, or where unknown. Absent: nothing is known. */
  readonly parents?: Int32Array;
  /** Whether a bot made the event: index into {@link BOT_NAMES}, length events. Absent: nothing is known of any. */
  readonly bots?: Uint8Array;
  /** Number of users; users are 0 … userCount−1. */
  readonly userCount: number;
  /** What the users are called, length userCount; absent when they are just 0 … userCount−1. */
  readonly userNames?: readonly string[];
  /** What the cascades are called, length count; absent when the file gives no name. */
  readonly names?: readonly string[];
  /** Line of the file on which a cascade begins, as a text editor counts; length count. */
  readonly lines?: Int32Array;
  /** Index into {@link SPLIT_NAMES}, length count; absent when the set is not split. */
  readonly split?: Uint8Array;
  readonly time: { readonly unit: TimeUnit; readonly origin: TimeOrigin };
}

/** How large a set is: what estimates of time and memory go by. */
export interface CascadesSize {
  count: number;
  events: number;
  /** Events of the largest cascade. */
  largest: number;
  /** The set itself where it is at hand: for methods of one cascade, whose cost is that of the cascade chosen. */
  set?: CascadeSet;
}

export type CascadeSetParts = Omit<CascadeSet, 'count'>;

/**
 * Checks the parts of a set against each other and gives the set.
 * Cost: O(events). Throws InvariantError if lengths disagree, a number points outside, a time is not finite or decreases.
 */
export function buildCascadeSet(parts: CascadeSetParts): CascadeSet {
  const { offsets, users, times, marks, parents, bots, userCount, userNames, names, lines, split } = parts;
  const count = offsets.length - 1;
  const events = users.length;
  invariant(
    count >= 0 && offsets[0] === 0 && offsets[count] === events,
    'offsets must lead from 0 to the number of events',
  );
  const expectLength = (list: ArrayLike<unknown> | undefined, length: number, name: string): void =>
    invariant(!list || list.length === length, `expected ${length} ${name}, got ${list?.length}`);
  expectLength(times, events, 'times');
  expectLength(marks, events, 'marks');
  expectLength(parents, events, 'parents');
  expectLength(bots, events, 'marks of bots');
  expectLength(userNames, userCount, 'names of users');
  expectLength(names, count, 'names of cascades');
  expectLength(lines, count, 'lines');
  expectLength(split, count, 'parts');
  for (let c = 0; c < count; c++) {
    const [from, to] = [offsets[c], offsets[c + 1]];
    // Not `invariant`: its message would be built for every cascade and event.
    if (!(to > from)) throw new InvariantError(`cascade ${c} has no event`);
    for (let e = from; e < to; e++) {
      if (!(users[e] >= -1 && users[e] < userCount))
        throw new InvariantError(`event ${e} is of user ${users[e]}, outside 0 … ${userCount - 1}`);
      if (!Number.isFinite(times[e])) throw new InvariantError(`event ${e} is at ${times[e]}, not a finite time`);
      if (e > from && times[e] < times[e - 1]) throw new InvariantError(`event ${e} comes before the one ahead of it`);
      if (parents && !(parents[e] === -1 || (parents[e] >= from && parents[e] < to && parents[e] !== e)))
        throw new InvariantError(`event ${e} has parent ${parents[e]}, outside its cascade`);
      if (bots && !(bots[e] <= UNKNOWN_BOT))
        throw new InvariantError(`event ${e} is marked as of ${bots[e]}, which is no person, bot or unknown`);
    }
  }
  return { count, ...parts };
}

/** Number of events of a cascade. */
export function cascadeSize(set: CascadeSet, cascade: number): number {
  return set.offsets[cascade + 1] - set.offsets[cascade];
}

const sizes = new WeakMap<CascadeSet, CascadesSize>();

/** Found once for a set: O(count). */
export function sizeOfCascades(set: CascadeSet): CascadesSize {
  let size = sizes.get(set);
  if (!size) {
    let largest = 0;
    for (let c = 0; c < set.count; c++) largest = Math.max(largest, cascadeSize(set, c));
    sizes.set(set, (size = { count: set.count, events: set.users.length, largest, set }));
  }
  return size;
}

/** What passes between two finite times, earlier first; the largest number there is where no number can hold it. */
export function timeBetween(earlier: number, later: number): number {
  return Math.min(Number.MAX_VALUE, later - earlier);
}

/** Time from the first to the last event of a cascade, in the set's unit. */
export function cascadeDuration(set: CascadeSet, cascade: number): number {
  return timeBetween(set.times[set.offsets[cascade]], set.times[set.offsets[cascade + 1] - 1]);
}

/** What a user is called; its number where it has no name, '' for events of nobody known. */
export function userName(set: CascadeSet, user: number): string {
  return user < 0 ? '' : (set.userNames?.[user] ?? String(user));
}

/** What a cascade is called: its name in the file, otherwise its number from 1. */
export function cascadeName(set: CascadeSet, cascade: number): string {
  return set.names?.[cascade] ?? String(cascade + 1);
}

/** The node of every user, −1 for users that the network does not have; length userCount. Names decide. O(n + users). */
export function matchUsers(set: CascadeSet, network: Network, find = nodeFinder(network)): Int32Array {
  const nodes = new Int32Array(set.userCount);
  if (network.n === 0) return nodes.fill(-1);
  for (let u = 0; u < nodes.length; u++) nodes[u] = find(userName(set, u));
  return nodes;
}

/** Bytes that a set takes: arrays as they are, names at about 40 bytes each. */
export function cascadeBytes(set: CascadeSet): number {
  const arrays = [set.offsets, set.users, set.times, set.marks, set.parents, set.bots, set.lines, set.split];
  const names = (set.userNames?.length ?? 0) + (set.names?.length ?? 0);
  return arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0) + 40 * names;
}
