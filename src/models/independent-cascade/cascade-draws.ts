/**
 * Cascades drawn one by one and kept whole: who was active when, and by whom. What learns from cascades is tried on such sets, and
 * every page that shows cascades works on them where nobody has a file.
 */
import type { Progress, Streams } from '../../core/method';
import { checkEvents, PieceBuilder, type DrawnCascades, type DrawnPiece } from '../drawn-cascades';
import { CascadeSampler, type CascadeModel } from './simulate';

/** Arcs tried (or nodes copied) between two yields: a few milliseconds. */
const WORK_PER_STEP = 250_000;

/**
 * Draws cascades from … to−1 of a model. Cascade r has the luck of `streams('run', r)`, as run r of a Monte Carlo ensemble, and
 * where it starts from one random node, the node that `streams('source', r)` draws.
 * @param single every cascade starts from one node, drawn uniformly; the model's own sources do not count then
 * Cost: O(arcs tried + T) per cascade. Throws {@link LimitError} beyond 20 million events.
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
  let piece = new PieceBuilder(Int32Array);
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
          piece.times[base + k] = t;
          // An infector is active before the node that it activates, so its place is known.
          piece.parents[base + k] = infector[node] < 0 ? -1 : place[infector[node]];
        }
    }
    work += sampler.tries + size + horizon + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      pieces.push(piece.finish());
      piece = new PieceBuilder(Int32Array);
      yield { done: r + 1 - from, total: to - from, stage: 'Drawing cascades' };
    }
  }
  pieces.push(piece.finish());
  return { drawn: to - from, events, pieces };
}
