/** Degree discount (Chen, Wang and Yang 2009, algorithm 4; specification, section 11), and plain degree. */
import type { Diffusion } from './diffusion';
import { SeedHeap } from './seed-heap';

export interface Scored {
  readonly seeds: Int32Array;
  /** Score of each when she was picked. */
  readonly scores: Float64Array;
}

/** Scores that are no further apart count as equal. */
const TIE = 1e-12;

/**
 * k seeds by out-degree d, discounted for r seeds that a user points at (these arcs have nobody left to reach) and t seeds that point at
 * her (she may join by herself): d − r − t − (d − r) t p. Along undirected edges r = t, and this is d − 2t − (d − t) t p. No guarantee.
 * O(k n + arcs of the seeds); yields after every seed.
 */
export function* degreeDiscount({ n, ...diffusion }: Diffusion, k: number, p: number): Generator<void, Scored, void> {
  const { outOffsets, outTargets, inOffsets, inSources } = diffusion;
  const degree = degreesOf({ n, outOffsets });
  const pointing = new Int32Array(n);
  const pointed = new Int32Array(n);
  const score = Float64Array.from(degree);
  const picked = new Uint8Array(n);
  const rescore = (v: number): void => {
    const left = degree[v] - pointing[v];
    score[v] = left - pointed[v] - left * pointed[v] * p;
  };
  const wanted = Math.min(k, n);
  const seeds = new Int32Array(wanted);
  const scores = new Float64Array(wanted);
  for (let i = 0; i < wanted; i++) {
    let best = -1;
    for (let v = 0; v < n; v++) if (picked[v] === 0 && (best < 0 || score[v] > score[best] + TIE)) best = v;
    picked[best] = 1;
    seeds[i] = best;
    scores[i] = score[best];
    for (let a = outOffsets[best]; a < outOffsets[best + 1]; a++) {
      pointed[outTargets[a]]++;
      rescore(outTargets[a]);
    }
    for (let a = inOffsets[best]; a < inOffsets[best + 1]; a++) {
      pointing[inSources[a]]++;
      rescore(inSources[a]);
    }
    yield;
  }
  return { seeds, scores };
}

/** The k users with the most out-arcs, the lowest id among equals. O(n + k log n). */
export function byDegree(diffusion: Pick<Diffusion, 'n' | 'outOffsets'>, k: number): Scored {
  const degree = degreesOf(diffusion);
  const heap = new SeedHeap(degree);
  const seeds = new Int32Array(Math.min(k, diffusion.n));
  for (let i = 0; i < seeds.length; i++) {
    seeds[i] = heap.top;
    heap.pop();
  }
  return { seeds, scores: Float64Array.from(seeds, (v) => degree[v]) };
}

const degreesOf = ({ n, outOffsets }: Pick<Diffusion, 'n' | 'outOffsets'>): Int32Array =>
  Int32Array.from({ length: n }, (_, v) => outOffsets[v + 1] - outOffsets[v]);
