/** Cascades that a simulator draws one by one and keeps whole, in pieces that are put together at the end. */
import { buildCascadeSet, type CascadeSet, type TimeUnit } from '../core/cascade';
import { LimitError } from '../core/errors';
import { MOST_EVENTS } from './memory-limit';

/** What a number of cascades leaves behind, in pieces that are put together at the end. */
export interface DrawnCascades {
  /** Cascades drawn, those without any source included. */
  drawn: number;
  events: number;
  pieces: DrawnPiece[];
}

export interface DrawnPiece {
  /** Events per cascade that has one. */
  sizes: Int32Array;
  users: Int32Array;
  /** Steps or times since the start of the cascade, not decreasing. */
  times: Int32Array | Float64Array;
  /** Number of the parent event within its cascade, −1 for sources. */
  parents: Int32Array;
}

/** Puts the cascades of a part behind those that are there. */
export function addDraws(state: DrawnCascades | undefined, part: DrawnCascades): DrawnCascades {
  const sum = {
    drawn: (state?.drawn ?? 0) + part.drawn,
    events: (state?.events ?? 0) + part.events,
    pieces: [...(state?.pieces ?? []), ...part.pieces],
  };
  checkEvents(sum.events);
  return sum;
}

/** The set: times since each cascade's own start, users are nodes, parents are known. O(events) */
export function drawnSet({ pieces, events }: DrawnCascades, n: number, unit: TimeUnit): CascadeSet {
  const count = pieces.reduce((sum, { sizes }) => sum + sizes.length, 0);
  const offsets = new Int32Array(count + 1);
  const users = new Int32Array(events);
  const times = new Float64Array(events);
  const parents = new Int32Array(events);
  let c = 0;
  let e = 0;
  for (const piece of pieces) {
    users.set(piece.users, e);
    times.set(piece.times, e);
    let k = 0;
    for (const size of piece.sizes) {
      const base = offsets[c];
      for (const end = k + size; k < end; k++) parents[e + k] = piece.parents[k] < 0 ? -1 : base + piece.parents[k];
      offsets[++c] = base + size;
    }
    e += piece.users.length;
  }
  return buildCascadeSet({ offsets, users, times, parents, userCount: n, time: { unit, origin: 'own' } });
}

/** Throws {@link LimitError} beyond {@link MOST_EVENTS} events. */
export function checkEvents(events: number): void {
  if (events > MOST_EVENTS)
    throw new LimitError(
      `These cascades have more than ${MOST_EVENTS.toLocaleString('en')} events together; that is the limit.`,
      'Draw fewer cascades, or lower how easily it spreads, or the horizon.',
    );
}

/** Growing arrays of one piece; `Times` is the type of its times. */
export class PieceBuilder<T extends Int32Array | Float64Array> {
  private sizes: number[] = [];
  /** Events in it so far. */
  events = 0;
  users = new Int32Array(1024);
  times: T;
  parents = new Int32Array(1024);

  constructor(private readonly Times: new (length: number) => T) {
    this.times = new Times(1024);
  }

  /** Makes room for a cascade and returns where its events begin. */
  open(size: number): number {
    const base = this.events;
    this.events += size;
    this.sizes.push(size);
    if (this.events > this.users.length) {
      const length = Math.max(this.events, 2 * this.users.length);
      this.users = longer(this.users, length, Int32Array);
      this.times = longer(this.times, length, this.Times);
      this.parents = longer(this.parents, length, Int32Array);
    }
    return base;
  }

  finish(): DrawnPiece {
    return {
      sizes: Int32Array.from(this.sizes),
      users: this.users.slice(0, this.events),
      times: this.times.slice(0, this.events),
      parents: this.parents.slice(0, this.events),
    };
  }
}

function longer<T extends Int32Array | Float64Array>(values: T, length: number, Type: new (length: number) => T): T {
  const copy = new Type(length);
  copy.set(values);
  return copy;
}
