/**
 * What all ways of counting have in common (specification, section 10): walking along a cascade they give a score to a few ids, and all
 * ids get something for their popularity:  score(v) = counted(v) + weight · pop(v) / Σ pop.
 */
import type { SparseScores } from './sparse-scores';

export interface Counting {
  /** What the users seen so far speak for, without popularity. At least 0. */
  readonly counted: SparseScores;
  /** A new cascade begins: no user was seen. */
  begin(): void;
  /** One more user of the cascade was seen. @returns how many numbers were looked at */
  see(id: number): number;
}

/**
 * Scores of all ids after a prefix. O(V) beside what counting takes.
 * @param popularity training cascades with the id, length V
 */
export function countingScores(
  counting: Counting,
  popularity: Float64Array,
  weight: number,
  prefix: Int32Array,
): Float64Array {
  counting.begin();
  for (const id of prefix) counting.see(id);
  let sum = 0;
  for (const x of popularity) sum += x;
  const scores = popularity.map((x) => (sum > 0 ? (weight * x) / sum : 0));
  const { touched, count, values } = counting.counted;
  for (let k = 0; k < count; k++) scores[touched[k]] += values[touched[k]];
  return scores;
}
