/** What the exact engines have in common: a run is advanced piece by piece, and tells its events in a log that is read in between. */
import type { Rng } from '../../core/rng';

/** Events in a log at most; a few milliseconds of work. */
const LOG_LENGTH = 4096;

/**
 * Events of a piece of a run: `nodes[k] = i` means that node i becomes active at `times[k]`, `~i` that it recovers. Events are told when
 * they are certain: those of a node stand in their order, but a recovery may stand before earlier activations of other nodes
 * ({@link inTimeOrder} sorts). Sources are not told, their recoveries are. All times lie in (0, T].
 */
export class EventLog {
  readonly times = new Float64Array(LOG_LENGTH);
  readonly nodes = new Int32Array(LOG_LENGTH);
  /** Of activations the node whose mark did it; else undefined. */
  readonly parents = new Int32Array(LOG_LENGTH);
  length = 0;
  /** The engine writes at most this many events before it rests. */
  readonly capacity = LOG_LENGTH;
}

export interface Engine {
  /** Emptied by `advance` before it writes. */
  readonly log: EventLog;
  /** Arcs handled in this run so far: delays drawn, marks, or arcs looked at. */
  readonly work: number;
  /** Begins a run with the luck of `rng`, of no use to others afterwards. Costs nothing of size n. */
  begin(rng: Rng): void;
  /** Goes on until the log is full or a few milliseconds have passed. @returns whether the run goes on */
  advance(): boolean;
}

/** An engine whose runs come in pairs: the second half has the same luck turned upside down, arc by arc. */
export interface PairedEngine extends Engine {
  /** @param mirrored the second half; both halves get equal streams */
  begin(rng: Rng, mirrored?: boolean): void;
}

/** The events of a whole run in the order of their times, copied. Ties: activations first. The parent of a recovery is −1. */
export interface TrajectoryEvents {
  times: Float64Array;
  nodes: Int32Array;
  parents: Int32Array;
}

/** Collects the run that has just begun. O(events log events) */
export function wholeRun(engine: Engine): TrajectoryEvents {
  const steps = collectRun(engine);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding every few milliseconds the time up to which it has come (the last event told). */
export function* collectRun(engine: Engine): Generator<number, TrajectoryEvents, void> {
  const pieces: TrajectoryEvents[] = [];
  for (;;) {
    const more = engine.advance();
    const { times, nodes, parents, length } = engine.log;
    for (let k = 0; k < length; k++) if (nodes[k] < 0) parents[k] = -1;
    pieces.push({
      times: times.slice(0, length),
      nodes: nodes.slice(0, length),
      parents: parents.slice(0, length),
    });
    if (!more) return inTimeOrder(joined(pieces));
    yield length > 0 ? times[length - 1] : 0;
  }
}

function joined(pieces: readonly TrajectoryEvents[]): TrajectoryEvents {
  const length = pieces.reduce((sum, { times }) => sum + times.length, 0);
  const all = { times: new Float64Array(length), nodes: new Int32Array(length), parents: new Int32Array(length) };
  let at = 0;
  for (const piece of pieces) {
    all.times.set(piece.times, at);
    all.nodes.set(piece.nodes, at);
    all.parents.set(piece.parents, at);
    at += piece.times.length;
  }
  return all;
}

export function inTimeOrder({ times, nodes, parents }: TrajectoryEvents): TrajectoryEvents {
  const order = Uint32Array.from(times, (_, k) => k);
  order.sort((a, b) => times[a] - times[b] || nodes[b] - nodes[a]);
  return {
    times: Float64Array.from(order, (k) => times[k]),
    nodes: Int32Array.from(order, (k) => nodes[k]),
    parents: Int32Array.from(order, (k) => parents[k]),
  };
}
