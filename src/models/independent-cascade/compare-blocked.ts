/** What blocking leaves, compared by simulation under the same luck: every arc is open or closed for all strategies of a run alike. */
import type { Progress, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { Moments } from '../../core/statistics';
import { noSizes, type SizesByNumber } from './compare-sources';
import { drawSources, groupSources } from './initial-condition';
import { LiveArcs } from './live-arcs';
import { RandomChoice } from './random-choice';

/** Arcs looked at between two yields: a few milliseconds. */
const WORK_PER_STEP = 200_000;

/** What can be blocked: edges one by one, or nodes with all their edges. */
export interface Blockable {
  /** Numbers of edges or nodes. */
  readonly candidates: Int32Array;
  /** The edges that go with a candidate. */
  edgesOf(candidate: number): ArrayLike<number>;
}

export interface ComparedBlocking {
  /** Nodes reached with the first 0, 1, 2, … blocked, one for every order given. */
  orders: SizesByNumber[];
  /** Random sets, drawn anew in every run. */
  random: SizesByNumber;
  /** What is reached with nothing blocked less what is left with the whole first order blocked, run by run. */
  prevented: Moments;
}

/**
 * @param initial p̄ of every node; random sources are drawn with the luck of the run
 * @param orders  orders of candidates; stage j of an order has its first j blocked
 * @param budget  size of the random sets
 * @param runs    run r has the luck of `streams('run', r)`, its random set that of `streams('random', r)`
 * Cost: per run and order what is reached without blocking, since stages go from all blocked to none and each goes on from where the
 * one before it ended. Yields every few milliseconds.
 */
export function* compareBlocking(
  network: Network,
  { alpha, initial, horizon }: { alpha: Float64Array; initial: Float64Array; horizon: number },
  blockable: Blockable,
  orders: readonly Int32Array[],
  budget: number,
  { runs, streams }: { runs: number; streams: Streams },
): Generator<Progress, ComparedBlocking, void> {
  const live = new LiveArcs(network, alpha, horizon);
  const groups = groupSources(initial);
  const sources = new Int32Array(network.n);
  const choice = new RandomChoice(blockable.candidates, budget);
  const drawn = new Int32Array(budget);
  const sizes = orders.map((order) => noSizes(order.length));
  const random = noSizes(budget);
  const prevented = new Moments();
  /** Stage from which on an edge is blocked; 0: never. */
  const blockedFrom = new Int32Array(network.m);
  let stage = 0;
  const usable = (edge: number): boolean => blockedFrom[edge] === 0 || blockedFrom[edge] > stage;

  /** Nodes reached at every stage of an order, in the run at hand. */
  const follow = (order: Int32Array, sourceCount: number, into: SizesByNumber): number => {
    for (let k = order.length - 1; k >= 0; k--) {
      const edges = blockable.edgesOf(order[k]);
      for (let i = 0; i < edges.length; i++) blockedFrom[edges[i]] = k + 1;
    }
    stage = order.length;
    live.restart();
    for (let k = 0; k < sourceCount; k++) live.addSource(sources[k], usable);
    const left = live.size;
    into[stage].add(left);
    while (stage > 0) {
      stage--;
      into[stage].add(live.restore(blockable.edgesOf(order[stage]), usable));
    }
    for (const candidate of order) {
      const edges = blockable.edgesOf(candidate);
      for (let i = 0; i < edges.length; i++) blockedFrom[edges[i]] = 0;
    }
    return live.size - left;
  };

  let pause = WORK_PER_STEP;
  for (let r = 0; r < runs; r++) {
    const luck = streams('run', r);
    const sourceCount = drawSources(groups, luck, sources);
    live.begin(luck);
    orders.forEach((order, k) => {
      const saved = follow(order, sourceCount, sizes[k]);
      if (k === 0) prevented.add(saved);
    });
    choice.draw(streams('random', r), drawn);
    follow(drawn, sourceCount, random);
    live.work += 100 + budget;
    if (live.work > pause) {
      pause = live.work + WORK_PER_STEP;
      yield { done: r + 1, total: runs, stage: 'Simulating' };
    }
  }
  return { orders: sizes, random, prevented };
}
