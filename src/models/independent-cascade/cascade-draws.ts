/**
 * Cascades drawn one by one and kept whole: who was active when, and by whom. What learns from cascades is tried on such sets, and
 * every page that shows cascades works on them where nobody has a file.
 */
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import { LimitError } from '../../core/errors';
import type { Progress, Streams } from '../../core/method';
import { MOST_EVENTS } from './check';
import { CascadeSampler, type CascadeModel } from './simulate';

/** Arcs tried (or nodes copied) between two yields: a few milliseconds. */
const WORK_PER_STEP = 250_000;

/** What a number of cascades leaves behind, in pieces that are put together at the end. */
export interface DrawnCascades {
  /** Cascades drawn, those without any source included. */
  drawn: number;
  events: number;
  pieces: DrawnPiece[];
}

interface DrawnPiece {
  /** Events per cascade that has one. */
  sizes: Int32Array;
  users: Int32Array;
  steps: Int32Array;
  /** Number of the parent event within its cascade, −1 for sources. */
  parents: Int32Array;
}

/**
 * Draws cascades from … to−1 of a model. Cascade r has the luck of `streams('run', r)`, as run r of a Monte Carlo ensemble, and
 * where it starts from one random node, the node that `streams('source', r)` draws.
 * @param single every cascade starts from one node, drawn uniformly; the model's own sources do not count then
 * Cost: O(arcs tried + T) per cascade. Throws {@link LimitError} beyond {@link MOST_EVENTS} events.
 */
export function* drawCascades(
  model: CascadeModel,
  streams: Streams,
  from: number,
  to: number,
  single: boolean,
): Generator<Progress, DrawnCascades, void> {
  const { n } = model.network;
  const start = new Int32Array(1);
  // The sampler reads the sources anew in every run.
  const sampler = new CascadeSampler(single ? { ...model, sources: { certain: start, groups: [] } } : model);
  const { order, reached, infector } = sampler;
  const { horizon } = model;
  /** Place of a node within its cascade; only nodes of the cascade at hand are looked up. */
  const place = new Int32Array(n);
  const pieces: DrawnPiece[] = [];
  let piece = new PieceBuilder();
  let events = 0;
  let work = 0;
  for (let r = from; r < to; r++) {
    if (single) start[0] = streams('source', r).below(n);
    sampler.run(streams('run', r));
    const size = reached[horizon];
    events += size;
    checkEvents(events);
    if (size > 0) {
      const base = piece.open(size);
      for (let t = 0, k = 0; t <= horizon; t++)
        for (; k < reached[t]; k++) {
          const node = order[k];
          place[node] = k;
          piece.users[base + k] = node;
          piece.steps[base + k] = t;
          // An infector is active before the node that it activates, so its place is known.
          piece.parents[base + k] = infector[node] < 0 ? -1 : place[infector[node]];
        }
    }
    work += sampler.tries + size + horizon + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      pieces.push(piece.finish());
      piece = new PieceBuilder();
      yield { done: r + 1 - from, total: to - from, stage: 'Drawing cascades' };
    }
  }
  pieces.push(piece.finish());
  return { drawn: to - from, events, pieces };
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

/** The set: times are steps from each cascade's own start, users are nodes, parents are known. O(events) */
export function drawnSet({ pieces, events }: DrawnCascades, n: number): CascadeSet {
  const count = pieces.reduce((sum, { sizes }) => sum + sizes.length, 0);
  const offsets = new Int32Array(count + 1);
  const users = new Int32Array(events);
  const times = new Float64Array(events);
  const parents = new Int32Array(events);
  let c = 0;
  let e = 0;
  for (const piece of pieces) {
    users.set(piece.users, e);
    times.set(piece.steps, e);
    let k = 0;
    for (const size of piece.sizes) {
      const base = offsets[c];
      for (const end = k + size; k < end; k++) parents[e + k] = piece.parents[k] < 0 ? -1 : base + piece.parents[k];
      offsets[++c] = base + size;
    }
    e += piece.users.length;
  }
  return buildCascadeSet({ offsets, users, times, parents, userCount: n, time: { unit: 'step', origin: 'own' } });
}

function checkEvents(events: number): void {
  if (events > MOST_EVENTS)
    throw new LimitError(
      `These cascades have more than ${MOST_EVENTS.toLocaleString('en')} events together; that is the limit.`,
      'Draw fewer cascades, or lower the chance to pass it on or the horizon.',
    );
}

/** Growing arrays of one piece. */
class PieceBuilder {
  private sizes: number[] = [];
  private events = 0;
  users = new Int32Array(1024);
  steps = new Int32Array(1024);
  parents = new Int32Array(1024);

  /** Makes room for a cascade and returns where its events begin. */
  open(size: number): number {
    const base = this.events;
    this.events += size;
    this.sizes.push(size);
    if (this.events > this.users.length) {
      const length = Math.max(this.events, 2 * this.users.length);
      this.users = longer(this.users, length);
      this.steps = longer(this.steps, length);
      this.parents = longer(this.parents, length);
    }
    return base;
  }

  finish(): DrawnPiece {
    return {
      sizes: Int32Array.from(this.sizes),
      users: this.users.slice(0, this.events),
      steps: this.steps.slice(0, this.events),
      parents: this.parents.slice(0, this.events),
    };
  }
}

function longer(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(values);
  return copy;
}
