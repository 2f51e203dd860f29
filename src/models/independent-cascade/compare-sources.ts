/** Sets of sources compared by simulation under the same luck: every arc is open or closed for all sets of a run alike. */
import type { Progress, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { Moments } from '../../core/statistics';
import { LiveArcs } from './live-arcs';
import { RandomChoice, upTo } from './random-choice';

/** Arcs looked at between two yields: a few milliseconds. */
const WORK_PER_STEP = 200_000;

/** Nodes reached with the first 0, 1, 2, … members of an order; index = how many. */
export type SizesByNumber = readonly Moments[];

export interface ComparedSources {
  /** One for every order given. */
  orders: SizesByNumber[];
  /** Random sets, drawn anew in every run. */
  random: SizesByNumber;
  /** What the whole first order reaches more than the whole second one, run by run. */
  lead: Moments;
}

export const noSizes = (number: number): Moments[] => Array.from({ length: number + 1 }, () => new Moments());

/**
 * @param orders two orders of nodes or more, of the same length k ≤ n; set j of an order is its first j nodes
 * @param runs   run r has the luck of `streams('run', r)`, its random set that of `streams('random', r)`
 * Cost: per run what the largest sets reach, since a set goes on from where the one before it ended. Yields every few milliseconds.
 */
export function* compareSources(
  network: Network,
  alpha: Float64Array,
  horizon: number,
  orders: readonly Int32Array[],
  runs: number,
  streams: Streams,
): Generator<Progress, ComparedSources, void> {
  const size = orders[0].length;
  const live = new LiveArcs(network, alpha, horizon);
  const choice = new RandomChoice(upTo(network.n), size);
  const drawn = new Int32Array(size);
  const sizes = orders.map(() => noSizes(size));
  const random = noSizes(size);
  const lead = new Moments();
  const follow = (order: Int32Array, into: SizesByNumber): number => {
    live.restart();
    into[0].add(0);
    for (let k = 0; k < size; k++) into[k + 1].add(live.addSource(order[k]));
    return live.size;
  };
  let pause = WORK_PER_STEP;
  for (let r = 0; r < runs; r++) {
    live.begin(streams('run', r));
    const ends = orders.map((order, k) => follow(order, sizes[k]));
    if (ends.length > 1) lead.add(ends[0] - ends[1]);
    choice.draw(streams('random', r), drawn);
    follow(drawn, random);
    live.work += 100 + size;
    if (live.work > pause) {
      pause = live.work + WORK_PER_STEP;
      yield { done: r + 1, total: runs, stage: 'Simulating' };
    }
  }
  return { orders: sizes, random, lead };
}
