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

/** Called for every cascade: nodes in order of activation, how many are active by t = 0 … T−1. */
export type Visit = (order: Int32Array, reached: Int32Array) => void;

/**
 * Draws cascades from … to−1 of a model whose horizon is T − 1: what happens at step T is not observed. Cascade r has the luck of
 * `streams('run', r)`, and where each starts from one random node the source of `streams('source', r)`, as in drawn cascade sets.
 * @param single every cascade starts from one node, drawn uniformly: class = node; otherwise one class
 * Cost: O(arcs tried + T) per cascade. Yields every few milliseconds.
 */
export function* drawCounts(
  model: CascadeModel,
  streams: Streams,
  range: { from: number; to: number },
  single: boolean,
  visit?: Visit,
): Generator<Progress, DrawnCounts, void> {
  const { n } = model.network;
  const steps = model.horizon + 1;
  const start = new Int32Array(1);
  const sampler = new CascadeSampler(single ? { ...model, sources: { certain: start, groups: [] } } : model);
  const { order, reached } = sampler;
  const classes = single ? n : 1;
  const cascades = new Float64Array(classes);
  const counter = new SparseCounter(classes * steps * n);
  let work = 0;
  for (let r = range.from; r < range.to; r++) {
    if (single) start[0] = streams('source', r).below(n);
    sampler.run(streams('run', r));
    const own = single ? start[0] : 0;
    cascades[own]++;
    for (let t = 0, k = 0; t < steps; t++) {
      counter.addAll(order, k, reached[t], (own * steps + t) * n);
      k = reached[t];
    }
    visit?.(order, reached);
    work += sampler.tries + reached[steps - 1] + 2 * steps + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      yield { done: r + 1 - range.from, total: range.to - range.from, stage: 'Drawing cascades' };
    }
  }
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
