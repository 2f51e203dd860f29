/**
 * Which part of a cascade set is looked at – the most active users, in the cascades that have enough of them, watched for a while –
 * and which of these cascades are learned from and which are kept away. The same for NetRate and for the prediction.
 */
import type { CascadeSet } from '../../core/cascade';
import type { Streams } from '../../core/method';
import { atOnce } from '../../core/once';

export interface SplitSettings {
  /** Users looked at, at most. */
  readonly mostActive: number;
  /** Cascades with fewer of them are left out. */
  readonly leastUsers: number;
  /** % of the cascades that is learned from. */
  readonly trainShare: number;
  /** Time for which a cascade is watched, in the set's unit; 0: up to the latest event of all. */
  readonly window: number;
}

/** Cascades of users 0 … n−1, each with its first event at time 0. Every user occurs once in a cascade, at its first event. */
export interface UsableCascades {
  /** The user of the set that every user looked at is, ascending; length n. */
  readonly users: Int32Array;
  /** Number in the set of every cascade, ascending. */
  readonly numbers: Int32Array;
  /** Events of cascade c are `offsets[c] … offsets[c+1]−1`; none is empty. */
  readonly offsets: Int32Array;
  /** Number of the user looked at, for every event. */
  readonly members: Int32Array;
  /** Time since the first of these events, 0 … window, rising within a cascade. */
  readonly times: Float64Array;
  /** T: how long every cascade is watched. */
  readonly window: number;
  /** Events after the window, which are not seen, and the cascades that have some. */
  readonly late: { readonly events: number; readonly cascades: number };
}

export const cascadeCount = ({ offsets }: Pick<UsableCascades, 'offsets'>): number => offsets.length - 1;

type Choice = Omit<SplitSettings, 'trainShare'> & Partial<SplitSettings>;

/** The last answer for each set: whoever asks again asks for the same, a worker at each of its blocks. */
const latest = new WeakMap<CascadeSet, { key: string; usable: UsableCascades }>();

/** {@link findUsable} at once. O(events) the first time. */
export function usableCascades(set: CascadeSet, choice: Choice): UsableCascades {
  return atOnce(findUsable(set, choice));
}

/** The cascades that are looked at. Yields every few milliseconds. Cost: O(events + users log users), nothing when asked again. */
export function* findUsable(set: CascadeSet, choice: Choice): Generator<void, UsableCascades> {
  const key = `${choice.mostActive} ${choice.leastUsers} ${choice.window}`;
  const known = latest.get(set);
  if (known?.key === key) return known.usable;
  const users = mostActive(yield* activities(set), choice.mostActive);
  const usable = cut(users, yield* restrict(set, users, Math.max(1, choice.leastUsers)), choice.window);
  latest.set(set, { key, usable });
  return usable;
}

/** Events between two rests. */
const PIECE = 500_000;

/** In how many cascades every user is, length userCount. */
function* activities({ count, offsets, users, userCount }: CascadeSet): Generator<void, Int32Array> {
  const activity = new Int32Array(userCount);
  const seen = new Int32Array(userCount).fill(-1);
  let rest = PIECE;
  for (let c = 0; c < count; c++) {
    for (let e = offsets[c]; e < offsets[c + 1]; e++) {
      const user = users[e];
      if (user < 0 || seen[user] === c) continue;
      seen[user] = c;
      activity[user]++;
    }
    if ((rest -= offsets[c + 1] - offsets[c]) > 0) continue;
    rest = PIECE;
    yield;
  }
  return activity;
}

/** The users in the most cascades, of equals those with smaller numbers; ascending. Users in no cascade are not among them. */
function mostActive(activity: Int32Array, most: number): Int32Array {
  const there = Int32Array.from(activity.keys()).filter((user) => activity[user] > 0);
  if (there.length <= most) return there;
  return there
    .sort((a, b) => activity[b] - activity[a] || a - b)
    .slice(0, most)
    .sort();
}

type Restricted = Pick<UsableCascades, 'numbers' | 'offsets' | 'members' | 'times'>;

/** First events of these users in the cascades that have enough of them, times since the first of these. */
function* restrict(set: CascadeSet, chosen: Int32Array, least: number): Generator<void, Restricted> {
  const member = new Int32Array(set.userCount).fill(-1);
  chosen.forEach((user, i) => (member[user] = i));
  const seen = new Int32Array(chosen.length).fill(-1);
  const members = new Int32Array(set.users.length);
  const times = new Float64Array(set.users.length);
  const offsets = new Int32Array(set.count + 1);
  const numbers = new Int32Array(set.count);
  let cascades = 0;
  let events = 0;
  let rest = PIECE;
  for (let c = 0; c < set.count; c++) {
    const begin = events;
    for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
      const i = set.users[e] < 0 ? -1 : member[set.users[e]];
      if (i < 0 || seen[i] === c) continue;
      seen[i] = c;
      members[events] = i;
      times[events] = events === begin ? set.times[e] : set.times[e] - times[begin];
      events++;
    }
    times[begin] = 0;
    if (events - begin < least) events = begin;
    else {
      numbers[cascades] = c;
      offsets[++cascades] = events;
    }
    if ((rest -= set.offsets[c + 1] - set.offsets[c]) > 0) continue;
    rest = PIECE;
    yield;
  }
  return {
    numbers: numbers.slice(0, cascades),
    offsets: offsets.slice(0, cascades + 1),
    members: members.slice(0, events),
    times: times.slice(0, events),
  };
}

/** What is seen within the window. */
function cut(users: Int32Array, { numbers, offsets, members, times }: Restricted, asked: number): UsableCascades {
  const latestTime = times.reduce((most, t) => Math.max(most, t), 0);
  const late = { events: 0, cascades: 0 };
  if (asked === 0 || asked >= latestTime)
    return { users, numbers, offsets, members, times, window: asked === 0 ? latestTime : asked, late };
  const kept = { offsets: offsets.slice(), members: members.slice(), times: times.slice() };
  let events = 0;
  for (let c = 0; c + 1 < offsets.length; c++) {
    for (let e = offsets[c]; e < offsets[c + 1]; e++) {
      if (times[e] > asked) {
        late.events += offsets[c + 1] - e;
        late.cascades++;
        break;
      }
      kept.members[events] = members[e];
      kept.times[events++] = times[e];
    }
    kept.offsets[c + 1] = events;
  }
  return {
    users,
    numbers,
    offsets: kept.offsets,
    members: kept.members.slice(0, events),
    times: kept.times.slice(0, events),
    window: asked,
    late,
  };
}

/**
 * Numbers of the cascades that are learned from and of those that are kept away, each ascending. Which they are is drawn from the
 * stream `split`. Of two or more cascades one at least is learned from, and below 100 % one at least is kept away.
 */
export function splitCascades(
  count: number,
  trainShare: number,
  streams: Streams,
): { learned: Int32Array; kept: Int32Array } {
  const order = streams('split').shuffle(Int32Array.from({ length: count }, (_, c) => c));
  const wanted = Math.max(1, Math.round((count * trainShare) / 100));
  const learned = trainShare < 100 && count > 1 ? Math.min(count - 1, wanted) : Math.min(count, wanted);
  return { learned: order.slice(0, learned).sort(), kept: order.slice(learned).sort() };
}
