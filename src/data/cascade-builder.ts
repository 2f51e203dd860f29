/**
 * Collects a cascade set event by event, in flat arrays that grow: 12 bytes an event, 8 more with marks and 4 each with parents and bots,
 * besides the names of the users. The rules of reading (order, repeats, names) are applied when a cascade ends.
 */
import { buildCascadeSet, UNKNOWN_BOT, type CascadeSet } from '../core/cascade';
import { RepeatFinder } from './cascade-repeats';
import { countEarly, neverRises, orderOfEvents, placesOf } from './cascade-rules';
import { CascadeUsers, type SimilarNames } from './cascade-users';
import { Floats, Integers } from './growing';
import { count, type Finding } from './issue-list';
import type { ReadChoices } from './read';
import { FARTHEST_TIME, isTooFar } from './time-unit';

export const MAX_CASCADES = 200_000;
export const MAX_EVENTS = 5_000_000;
export const MAX_USERS = 1_000_000;

/** Most times that a line of the preview shows. */
const SHOWN_TIMES = 100;

export type CascadeRules = Required<Pick<ReadChoices, 'order' | 'repeats' | 'names'>> & {
  /** The format also writes a cascade from its last event to its first: such a one is no fault, and is turned round. */
  mayFall?: boolean;
};

/** What became of a cascade. Events are numbered in the order in which they were added. */
export interface CascadeEnd {
  /** Events taken; 0 when the cascade was left out, or was empty. */
  events: number;
  /** The rule that forbids this cascade: nothing of it was taken. `skip` leaves it out, `stop` stops the import. */
  refused?: { rule: 'order' | 'repeats'; choice: 'skip' | 'stop' };
  /** Events that came before the one ahead of them; sorted if the cascade was taken. */
  reordered: number;
  /** All of them came before the one ahead: written from last to first, as the format allows. */
  fell?: boolean;
  /** The first of those; absent where the whole cascade fell. */
  early?: { event: number; time: number; before: number };
  /** Events of users who had one already; dropped or kept, as the rule says. */
  repeats: number;
  /** The first of those, and the user's earlier event. */
  repeat?: { event: number; first: number; user: string };
  /** Events whose parent comes after them: it was taken away. */
  lateParents: number;
}

export class CascadeBuilder {
  private readonly users = new Integers();
  private readonly times = new Floats();
  private marks: Floats | undefined;
  private parents: Integers | undefined;
  private bots: Integers | undefined;
  private readonly ends = new Integers();
  private readonly lines = new Integers();
  private readonly cascadeNames: (string | undefined)[] = [];
  private readonly splits: (number | undefined)[] = [];
  private anyName = false;
  private anySplit = false;
  private readonly who: CascadeUsers;
  private readonly repeatFinder = new RepeatFinder();
  /** The first time that is too far from 0. */
  private far: { time: number; line: number } | undefined;
  private start = 0;
  private current: { line: number; name: string | undefined; split: number | undefined } | undefined;

  constructor(private readonly rules: CascadeRules) {
    this.who = new CascadeUsers(rules.names === 'fold');
  }

  /** Cascades taken. */
  get count(): number {
    return this.ends.length;
  }

  /** Events taken, and those of the cascade that has not ended. */
  get events(): number {
    return this.users.length;
  }

  get userCount(): number {
    return this.who.count;
  }

  /** Events of the cascade that has not ended. */
  get pending(): number {
    return this.users.length - this.start;
  }

  /** A limit was passed: what to tell, and no reason to read on. */
  get limit(): Finding | undefined {
    if (this.count > MAX_CASCADES) return tooMany('cascades', this.count, MAX_CASCADES);
    if (this.events > MAX_EVENTS) return tooMany('events', this.events, MAX_EVENTS);
    if (this.userCount > MAX_USERS) return tooMany('users', this.userCount, MAX_USERS);
    if (this.far)
      return {
        code: 'time-too-large',
        severity: 'stopped',
        line: this.far.line,
        message: `A cascade that begins in this line has the time ${this.far.time}; no unit of time has such numbers. Nothing was imported.`,
        found: String(this.far.time),
        expected: `times between −${FARTHEST_TIME.toExponential()} and ${FARTHEST_TIME.toExponential()}`,
        hint: 'Fix the time',
      };
    return undefined;
  }

  /** A user who is there even without an event. To be called before the first event. */
  declare(user: string): void {
    this.who.declare(user);
  }

  /** @param line of the file on which the cascade begins · @param split index into SPLIT_NAMES */
  begin(line: number, name?: string, split?: number): void {
    this.shorten(this.start);
    this.current = { line, name, split };
  }

  /**
   * An event of the cascade that began.
   * @param user   undefined where the file does not say who
   * @param time   finite
   * @param mark   NaN or undefined where unknown
   * @param parent number of the parent event in this cascade, in order of adding (it may be added later); −1 or undefined: none
   * @param bot    index into BOT_NAMES; undefined where unknown
   */
  add(user: string | undefined, time: number, mark?: number, parent?: number, bot?: number): void {
    this.addNumbered(user === undefined ? -1 : this.who.text(user), time, mark, parent, bot);
  }

  /** The same for a user called by a plain whole number (0 … 2^53), without making text of it while no other name has come. */
  addInteger(user: number, time: number, mark?: number, parent?: number, bot?: number): void {
    this.addNumbered(this.who.integer(user), time, mark, parent, bot);
  }

  private addNumbered(user: number, time: number, mark?: number, parent?: number, bot?: number): void {
    const event = this.users.length;
    this.users.push(user);
    this.times.push(time);
    if (isTooFar(time)) this.far ??= { time, line: this.current?.line ?? 0 };
    if (mark !== undefined && !Number.isNaN(mark)) this.marks ??= new Floats(event, Number.NaN);
    this.marks?.push(mark ?? Number.NaN);
    if (parent !== undefined && parent >= 0) this.parents ??= new Integers(event, -1);
    this.parents?.push(parent ?? -1);
    if (bot !== undefined && bot !== UNKNOWN_BOT) this.bots ??= new Integers(event, UNKNOWN_BOT);
    this.bots?.push(bot ?? UNKNOWN_BOT);
  }

  /** Ends the cascade that began: sorts its events, finds repeats, and takes it or not, as the rules say. */
  end(): CascadeEnd {
    const { start, rules } = this;
    const length = this.pending;
    const result: CascadeEnd = { events: 0, reordered: 0, repeats: 0, lateParents: 0 };
    if (length === 0 || !this.current) return result;
    const times = this.times.array.subarray(start, start + length);
    result.reordered = countEarly(times);
    if (result.reordered > 0 && rules.mayFall && neverRises(times)) result.fell = true;
    else if (result.reordered > 0) {
      const event = times.findIndex((t, e) => e > 0 && t < times[e - 1]);
      result.early = { event, time: times[event], before: times[event - 1] };
      if (rules.order !== 'sort') return this.refuse(result, 'order', rules.order);
    }
    const order = this.sort(length);
    const users = this.users.array.subarray(start, start + length);
    const { total, at, kept: unrepeated } = this.repeatFinder.find(users, this.who.count);
    result.repeats = total;
    if (at) {
      const added = (e: number): number => order?.[e] ?? e;
      result.repeat = { event: added(at.event), first: added(at.first), user: this.who.name(users[at.event]) };
      if (rules.repeats === 'stop') return this.refuse(result, 'repeats', 'stop');
    }
    const kept = rules.repeats === 'first' ? unrepeated : undefined;
    result.events = kept ? this.dropRepeats(length, kept) : length;
    this.cutParents(kept, result);
    this.ends.push(this.users.length);
    this.lines.push(this.current.line);
    this.cascadeNames.push(this.current.name);
    this.splits.push(this.current.split);
    this.anyName ||= this.current.name !== undefined;
    this.anySplit ||= this.current.split !== undefined;
    this.start = this.users.length;
    this.current = undefined;
    return result;
  }

  /** What is known of every event. */
  private get columns(): (Integers | Floats | undefined)[] {
    return [this.users, this.times, this.marks, this.parents, this.bots];
  }

  private refuse(result: CascadeEnd, rule: 'order' | 'repeats', choice: 'skip' | 'stop'): CascadeEnd {
    this.shorten(this.start);
    this.current = undefined;
    return { ...result, refused: { rule, choice } };
  }

  private shorten(length: number): void {
    for (const column of this.columns) if (column) column.length = length;
  }

  /** Brings the last `length` events into order; parents become numbers in that order, −1 where they point nowhere. */
  private sort(length: number): Int32Array | undefined {
    const { start } = this;
    const parents = this.parents?.array.subarray(start, start + length);
    if (parents) for (let e = 0; e < length; e++) if (parents[e] >= length || parents[e] === e) parents[e] = -1;
    const order = orderOfEvents(this.times.array.subarray(start, start + length), parents);
    if (!order) return undefined;
    for (const column of this.columns) {
      if (!column) continue;
      const part = column.array.slice(start, start + length);
      for (let i = 0; i < length; i++) column.array[start + i] = part[order[i]];
    }
    if (parents) {
      const place = placesOf(order);
      for (let i = 0; i < length; i++) if (parents[i] >= 0) parents[i] = place[parents[i]];
    }
    return order;
  }

  /** Leaves out the repeats; returns the number of events that stay. */
  private dropRepeats(length: number, kept: Int32Array): number {
    const { start } = this;
    let filled = 0;
    for (let i = 0; i < length; i++) {
      // The first event of a user gets the next number; a repeat has one that is given already.
      if (kept[i] !== filled) continue;
      for (const column of this.columns) if (column) column.array[start + filled] = column.array[start + i];
      filled++;
    }
    this.shorten(start + filled);
    return filled;
  }

  /** Parents become events of the set. One that comes after its child cannot have activated it, so there are no circles. */
  private cutParents(kept: Int32Array | undefined, result: CascadeEnd): void {
    const parents = this.parents?.array;
    if (!parents) return;
    for (let i = 0; i < result.events; i++) {
      const parent = parents[this.start + i];
      if (parent < 0) continue;
      const event = kept ? kept[parent] : parent;
      if (event > i) result.lateParents++;
      parents[this.start + i] = event < i ? this.start + event : -1;
    }
  }

  /** The last cascade taken, for its line of the preview. */
  get last(): { events: number; duration: number; times: number[] } {
    const from = this.count > 1 ? this.ends.array[this.count - 2] : 0;
    const times = this.times.array.subarray(from, this.count > 0 ? this.ends.array[this.count - 1] : 0);
    const shown = Math.min(times.length, SHOWN_TIMES);
    const at = (k: number): number => times[Math.round((k * (times.length - 1)) / Math.max(1, shown - 1))] - times[0];
    return {
      events: times.length,
      duration: times.length > 0 ? times[times.length - 1] - times[0] : 0,
      times: Array.from({ length: shown }, (_, k) => at(k)),
    };
  }

  /** Times of at most 1,000 cascades taken, spread over the set, at most 200 of each: a sample for judging them. */
  sampleTimes(): Float64Array[] {
    const step = Math.max(1, Math.ceil(this.count / 1000));
    const sample: Float64Array[] = [];
    for (let c = 0; c < this.count; c += step) {
      const [from, to] = [c > 0 ? this.ends.array[c - 1] : 0, this.ends.array[c]];
      sample.push(this.times.array.slice(from, Math.min(to, from + 200)));
    }
    return sample;
  }

  /** Earliest time taken; NaN when there is none. */
  get earliest(): number {
    let earliest = Infinity;
    for (let c = 0; c < this.count; c++)
      earliest = Math.min(earliest, this.times.array[c > 0 ? this.ends.array[c - 1] : 0]);
    return this.count > 0 ? earliest : Number.NaN;
  }

  /** All names are plain whole numbers. */
  get plainNames(): boolean {
    return this.who.plain;
  }

  /** Names that differ only by case or blanks: pairs (the first `limit`) and how many; when folded, how many were brought together. */
  similar(limit: number): SimilarNames {
    return this.who.similar(limit);
  }

  /** The finished set. Users without an event are left out unless they were declared. */
  build(time: CascadeSet['time']): CascadeSet {
    const users = this.users.take(this.start);
    const offsets = new Int32Array(this.count + 1);
    offsets.set(this.ends.array.subarray(0, this.count), 1);
    return buildCascadeSet({
      offsets,
      users,
      times: this.times.take(this.start),
      ...(this.marks ? { marks: this.marks.take(this.start) } : {}),
      ...(this.parents ? { parents: this.parents.take(this.start) } : {}),
      ...(this.bots ? { bots: Uint8Array.from(this.bots.take(this.start)) } : {}),
      ...this.who.finish(users),
      ...(this.anyName ? { names: this.cascadeNames.map((name, c) => name ?? String(c + 1)) } : {}),
      lines: this.lines.take(this.count),
      ...(this.anySplit ? { split: Uint8Array.from(this.splits, (part) => part ?? 0) } : {}),
      time: { unit: time.unit, origin: time.origin },
    });
  }
}

function tooMany(what: 'cascades' | 'events' | 'users', found: number, limit: number): Finding {
  return {
    code: `too-many-${what}`,
    severity: 'stopped',
    message: `More than ${limit.toLocaleString('en')} ${what}. Nothing was imported.`,
    found: `${count(found, what.slice(0, -1))} and more`,
    expected: `at most ${limit.toLocaleString('en')}`,
    hint: 'Filter the file first, or take a part of it',
  };
}
