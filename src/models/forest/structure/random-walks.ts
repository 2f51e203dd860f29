import type { Rng } from '../../../core/rng';
import type { Neighbourhoods } from './neighbourhoods';

/** Walks of one length, one after the other. */
export interface Walks {
  length: number;
  /** Users along every walk; length a multiple of `length`. */
  ids: Int32Array;
}

/**
 * Uniform random walks (DeepWalk, algorithm 1; node2vec with p = q = 1): `rounds` times one from every user who has a neighbour, in an
 * order drawn anew each time. O(rounds · V · length)
 */
export function randomWalks(neighbours: Neighbourhoods, rounds: number, length: number, rng: Rng): Walks {
  const { offsets, ids } = neighbours;
  const V = offsets.length - 1;
  const starts = Int32Array.from({ length: V }, (_, v) => v).filter((v) => offsets[v + 1] - offsets[v] > 1);
  const walks = new Int32Array(rounds * starts.length * length);
  let at = 0;
  for (let round = 0; round < rounds; round++)
    for (const start of rng.shuffle(starts))
      for (let step = 0, v = start; step < length; step++) {
        walks[at++] = v;
        // the first of a neighbourhood is the user itself
        v = ids[offsets[v] + 1 + rng.below(offsets[v + 1] - offsets[v] - 1)];
      }
  return { length, ids: walks };
}
