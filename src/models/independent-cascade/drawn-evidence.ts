/**
 * Cascades drawn to be learned from, of which only counts are kept: one pass, no list of events, so that a million cascades need no
 * more memory than a thousand.
 */
import type { Progress, Streams } from '../../core/method';
import type { CascadeClass } from './observations';
import { CascadeSampler, type CascadeModel } from './simulate';
import { addSparse, SparseCounter, type SparseCounts } from './sparse-counts';

/** Arcs tried between two yields: a few milliseconds. */
const WORK_PER_STEP = 250_000;

/** What a number of cascades leaves behind: integers, whose sums depend on no order. */
export interface DrawnCounts {
  /** Cascades per class. */
  cascades: Float64Array;
  /** Cell (class · T + τ) · n + node, τ < T. */
  cells: SparseCounts;
}

/**
 * Draws cascades from … to−1 of a model whose horizon is T − 1: what happens at step T is not observed. Cascade r has the luck of
 * `streams('run', r)`, and where each starts from one random node the source of `streams('source', r)`, as in drawn cascade sets.
 * @param single every cascade starts from one node, drawn uniformly
 * @param visit  called for every cascade: nodes in order of activation, and how many are active by t = 0 … T−1
 * Cost: O(arcs tried + T) per cascade. Yields every few milliseconds.
 */
export function* drawRuns(
  model: CascadeModel,
  streams: Streams,
  { from, to }: { from: number; to: number },
  single: boolean,
  visit: (run: Pick<CascadeSampler, 'order' | 'reached'>) => void,
): Generator<Progress, void, void> {
  const start = new Int32Array(1);
  const sampler = new CascadeSampler(single ? { ...model, sources: { certain: start, groups: [] } } : model);
  let work = 0;
  for (let r = from; r < to; r++) {
    if (single) start[0] = streams('source', r).below(model.network.n);
    sampler.run(streams('run', r));
    visit(sampler);
    work += sampler.tries + sampler.reached[model.horizon] + 2 * model.horizon + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      yield { done: r + 1 - from, total: to - from, stage: 'Drawing cascades' };
    }
  }
}

/** Counts of drawn cascades, see {@link drawRuns}: with single sources class = node, otherwise one class. */
export function* drawCounts(
  model: CascadeModel,
  streams: Streams,
  range: { from: number; to: number },
  single: boolean,
): Generator<Progress, DrawnCounts, void> {
  const { n } = model.network;
  const steps = model.horizon + 1;
  const classes = single ? n : 1;
  const cascades = new Float64Array(classes);
  const counter = new SparseCounter(classes * steps * n);
  yield* drawRuns(model, streams, range, single, ({ order, reached }) => {
    const own = single ? order[0] : 0;
    cascades[own]++;
    for (let t = 0, k = 0; t < steps; t++) {
      counter.addAll(order, k, reached[t], (own * steps + t) * n);
      k = reached[t];
    }
  });
  return { cascades, cells: counter.counts() };
}

/** Adds the counts of two ranges of cascades. */
export function addDrawn(a: DrawnCounts | undefined, b: DrawnCounts): DrawnCounts {
  if (!a) return b;
  return { cascades: a.cascades.map((count, k) => count + b.cascades[k]), cells: addSparse(a.cells, b.cells) };
}

/** The classes that have cascades, in the order of their sources. @param seedsOf the seed set of a class; undefined: random sources */
export function classesOfCounts(
  { cascades, cells }: DrawnCounts,
  n: number,
  horizon: number,
  seedsOf: (one: number) => Int32Array | undefined,
): CascadeClass[] {
  const classes: CascadeClass[] = [];
  const perClass = horizon * n;
  let at = 0;
  for (let c = 0; c < cascades.length; c++) {
    const first = at;
    while (at < cells.keys.length && cells.keys[at] < (c + 1) * perClass) at++;
    if (cascades[c] === 0) continue;
    const nodes = new Int32Array(at - first);
    const times = new Int32Array(at - first);
    for (let k = first; k < at; k++) {
      const cell = cells.keys[k] - c * perClass;
      times[k - first] = Math.floor(cell / n);
      nodes[k - first] = cell - times[k - first] * n;
    }
    const seeds = seedsOf(c);
    classes.push({
      ...(seeds ? { seeds } : {}),
      cascades: cascades[c],
      nodes,
      times,
      counts: cells.counts.slice(first, at),
    });
  }
  return classes;
}
