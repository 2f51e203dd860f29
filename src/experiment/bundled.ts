/**
 * Bundled data: from the text of a file of public/networks or public/cascades to a network or a cascade set; and where models lie.
 */
import type { CascadeSet, CascadeSetParts } from '../core/cascade';
import { buildCascadeSet } from '../core/cascade';
import { invariant } from '../core/errors';
import type { Network } from '../core/network';
import { buildNetwork } from '../core/network';
import type { BundledNetworkFile } from './library/networks';

/** Where a bundled network lies below the lab's own address. */
export function bundledPath(id: string): string {
  return `networks/${id}.json`;
}

/** Throws InvariantError when the file is not what the lab has put there. */
export function parseBundled(text: string): Network {
  const file = JSON.parse(text) as BundledNetworkFile;
  invariant(Array.isArray(file.from) && Array.isArray(file.to), 'a bundled network has lists of ends');
  return buildNetwork({
    n: file.n,
    directed: file.directed,
    from: Int32Array.from(file.from),
    to: Int32Array.from(file.to),
    ...(file.labels ? { labels: file.labels } : {}),
    positions: Float32Array.from(file.positions),
  });
}

/** A file of public/cascades; events of a cascade stand together, see {@link CascadeSet}. */
export interface BundledCascadesFile {
  id: string;
  title: string;
  time: CascadeSet['time'];
  /** What the users are called; without it they are 0 … `userCount` − 1, or up to the largest one that comes. */
  userNames?: string[];
  userCount?: number;
  /** What the cascades are called. */
  names?: string[];
  offsets: number[];
  /** −1 where nobody knows who; absent where nobody knows it of any event. */
  users?: number[];
  /** Either all of the times, or what passes between them. */
  times?: number[];
  /** Whole ticks since the event ahead in its cascade, for its first event since 0; `perUnit` ticks of a cascade are one unit of time. */
  gaps?: number[];
  perUnit?: number[];
  /** Null where a mark is not known. */
  marks?: (number | null)[];
  parents?: number[];
  /** One digit per event: index into BOT_NAMES. */
  bots?: string;
  split?: number[];
}

/** Where bundled cascades lie below the lab's own address. */
export function bundledCascadesPath(id: string): string {
  return `cascades/${id}.json`;
}

/** Throws InvariantError when the file is not what the lab has put there. */
export function parseBundledCascades(text: string): CascadeSet {
  const file = JSON.parse(text) as BundledCascadesFile;
  const { offsets, marks, parents, bots, split, userNames, names, time } = file;
  const times = file.times ?? timesOf(file);
  const users = file.users ?? new Array<number>(times.length).fill(-1);
  const told = [file.times, file.gaps && file.perUnit].some((list) => Array.isArray(list));
  const lists = told && [offsets, users].every((list) => Array.isArray(list));
  invariant(lists && typeof time === 'object', 'bundled cascades have offsets, users, times and a unit of time');
  const userCount = userNames?.length ?? file.userCount ?? users.reduce((most, user) => Math.max(most, user + 1), 0);
  const parts: CascadeSetParts = {
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(users),
    times: Float64Array.from(times),
    ...(marks ? { marks: Float64Array.from(marks, (mark) => mark ?? Number.NaN) } : {}),
    ...(parents ? { parents: Int32Array.from(parents) } : {}),
    ...(bots === undefined ? {} : { bots: Uint8Array.from(bots, Number) }),
    ...(split ? { split: Uint8Array.from(split) } : {}),
    userCount,
    ...(userNames ? { userNames } : {}),
    ...(names ? { names } : {}),
    time: { unit: time.unit, origin: time.origin },
  };
  return buildCascadeSet(parts);
}

/** Times from the ticks between events, which add up without rounding. */
function timesOf({ offsets, gaps = [], perUnit = [] }: BundledCascadesFile): number[] {
  const times: number[] = [];
  for (let c = 0; c + 1 < offsets.length; c++)
    for (let e = offsets[c], ticks = 0; e < offsets[c + 1]; e++) times.push((ticks += gaps[e]) / perUnit[c]);
  return times;
}

/** Where a bundled model lies below the lab's own address. */
export function bundledModelPath(id: string): string {
  return `checkpoints/${id}.model`;
}
