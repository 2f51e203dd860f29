/** Cascades in continuous time, drawn one by one and kept whole: who was activated when, and by whose mark. */
import type { Progress, Streams } from '../../core/method';
import { checkEvents, PieceBuilder, type DrawnCascades, type DrawnPiece } from '../drawn-cascades';
import { engineOf } from './engine';
import type { PropagationModel } from './propagation';
import type { Engine } from './trajectory';

/** Arcs handled (or nodes copied) between two yields: a few milliseconds. */
const WORK_PER_STEP = 60_000;

/**
 * Draws cascades from … to−1 of a model. Cascade l has the luck of `streams('run', l)`, as run l of Monte Carlo, and where it starts
 * from one random node, the node that `streams('source', l)` draws. With recovery, an event is a node's first activation.
 * @param single every cascade starts from one node, drawn uniformly; the model's own sources do not count then
 * Cost: O(arcs handled) per cascade; nothing of size n. Throws `LimitError` beyond 20 million events.
 */
export function* drawCascades(
  model: PropagationModel,
  streams: Streams,
  from: number,
  to: number,
  single: boolean,
): Generator<Progress, DrawnCascades, void> {
  const start = new Int32Array(1);
  // engines read the sources anew in every run
  const started = single ? { ...model, sources: start } : model;
  const engine = engineOf(started);
  const cascade = new FirstActivations(model.n);
  const pieces: DrawnPiece[] = [];
  let piece = new PieceBuilder(Float64Array);
  let events = 0;
  let work = 0;
  for (let l = from; l < to; l++) {
    if (single) start[0] = streams('source', l).below(model.n);
    engine.begin(streams('run', l));
    cascade.begin(started.sources);
    let before = 0;
    for (let more = true; more;) {
      more = engine.advance();
      cascade.add(engine.log);
      work += engine.work - before;
      before = engine.work;
      // inside a cascade too: one may be long
      if (work >= WORK_PER_STEP) {
        work = 0;
        yield { done: l - from, total: to - from, stage: 'Drawing cascades' };
      }
    }
    events += cascade.size;
    checkEvents(events);
    cascade.copyTo(piece);
    work += cascade.size + 100;
    if (piece.events >= WORK_PER_STEP) {
      pieces.push(piece.finish());
      piece = new PieceBuilder(Float64Array);
    }
  }
  pieces.push(piece.finish());
  return { drawn: to - from, events, pieces };
}

/** First activations of one run, in the order of their times. Memory: O(n) words; nothing of size n is cleared between runs. */
class FirstActivations {
  size = 0;
  private readonly users: Int32Array;
  private readonly times: Float64Array;
  private readonly parents: Int32Array;
  /** Place of a node in the cascade, −1 where it is not in it. */
  private readonly places: Int32Array;

  constructor(n: number) {
    this.users = new Int32Array(n);
    this.times = new Float64Array(n);
    this.parents = new Int32Array(n);
    this.places = new Int32Array(n).fill(-1);
  }

  begin(sources: Int32Array): void {
    for (let k = 0; k < this.size; k++) this.places[this.users[k]] = -1;
    this.size = 0;
    for (const source of sources) this.append(source, 0, -1);
  }

  private append(node: number, time: number, parent: number): void {
    this.places[node] = this.size;
    this.users[this.size] = node;
    this.times[this.size] = time;
    this.parents[this.size++] = parent;
  }

  /** Activations stand in the log in the order of their times; recoveries are passed over. */
  add({ times, nodes, parents, length }: Engine['log']): void {
    const { places } = this;
    for (let e = 0; e < length; e++) {
      const node = nodes[e];
      // a parent is active, so its own first activation is known
      if (node >= 0 && places[node] < 0) this.append(node, times[e], places[parents[e]]);
    }
  }

  copyTo(piece: PieceBuilder<Float64Array>): void {
    const { size } = this;
    const base = piece.open(size);
    piece.users.set(this.users.subarray(0, size), base);
    piece.times.set(this.times.subarray(0, size), base);
    piece.parents.set(this.parents.subarray(0, size), base);
  }
}
