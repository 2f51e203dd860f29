/**
 * Which in-arcs of a user are live: one draw of the live-edge form of IC and LT (Kempe, Kleinberg and Tardos 2003, sections 2.1 and 2.2).
 * IC: every in-arc by its own chance; LT: one at most, with chances that are the weights.
 */
import type { Rng } from '../../../core/rng';
import type { Diffusion } from './diffusion';

/**
 * Writes the sources of the live in-arcs of u to `into[0 …]`. IC skips from one candidate to the next by geometric steps under the
 * largest chance of a group of in-arcs, and keeps a candidate with the ratio of the chances (Guo et al. 2020, SUBSIM, section 3):
 * no draw is lost where all in-chances are equal, and groups that double in size bound the loss elsewhere.
 *
 * O(1 + live arcs) draws for equal chances, O(log in-degree + live arcs) otherwise; O(log in-degree) for LT.
 * @param into room for the in-degree of u
 * @returns how many
 */
export function liveSources(diffusion: Diffusion, u: number, rng: Rng, into: Int32Array): number {
  const none = diffusion.none[u];
  if (none >= 1) return 0;
  // In (0, 1]; the first draw settles whether there is anything at all.
  const first = rng.uniformPositive();
  if (first <= none) return 0;
  if (diffusion.model === 'LT') return one(diffusion, u, 1 - first, into);
  return none >= 0 ? inOneGroup(diffusion, u, first, rng, into) : inGroups(diffusion, u, first, rng, into);
}

/** LT: the in-arc in whose share of [0, 1) the draw falls. */
function one({ inOffsets, inCumulated, inSources }: Diffusion, u: number, x: number, into: Int32Array): number {
  let [low, high] = [inOffsets[u], inOffsets[u + 1] - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < inCumulated[middle]) high = middle;
    else low = middle + 1;
  }
  into[0] = inSources[low];
  return 1;
}

/** IC: all in-arcs under the largest chance. @param first the first draw, above (1 − largest chance)^(in-degree) */
function inOneGroup(
  { inOffsets, inChances, inLogs, inSources }: Diffusion,
  u: number,
  first: number,
  rng: Rng,
  into: Int32Array,
): number {
  const from = inOffsets[u];
  const to = inOffsets[u + 1];
  const bound = inChances[from];
  const log = inLogs[from];
  let count = 0;
  let draw = first;
  for (let a = from; ; a++) {
    // A chance of 1 has the logarithm −∞ and skips none. Compared before it is added: a step may be longer than any array.
    const step = Math.floor(Math.log(draw) / log);
    if (step >= to - a) return count;
    a += step;
    if (inChances[a] === bound || rng.uniform() * bound < inChances[a]) into[count++] = inSources[a];
    if (a + 1 === to) return count;
    draw = rng.uniformPositive();
  }
}

/** IC: groups of 1, 2, 4, … in-arcs, each under its largest chance. */
function inGroups(
  { inOffsets, inChances, inLogs, inSources }: Diffusion,
  u: number,
  first: number,
  rng: Rng,
  into: Int32Array,
): number {
  const to = inOffsets[u + 1];
  let count = 0;
  let draw = first;
  for (let begin = inOffsets[u], size = 1; begin < to; size *= 2) {
    const bound = inChances[begin];
    // The rest is no likelier.
    if (bound <= 0) break;
    const end = Math.min(to, begin + size);
    const log = inLogs[begin];
    for (let a = begin; a < end; a++) {
      const step = Math.floor(Math.log(draw) / log);
      draw = rng.uniformPositive();
      if (step >= end - a) break;
      a += step;
      if (inChances[a] === bound || rng.uniform() * bound < inChances[a]) into[count++] = inSources[a];
    }
    begin = end;
  }
  return count;
}
