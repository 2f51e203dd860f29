/** The optimum when several users are asked together and then all their answers are known (specification, section 8). */
import type { Steps } from '../../../core/method';
import type { AllStates } from './backward-induction';

/** Elementary operations between two yields. */
const WORK = 300_000;

/**
 * f_B(A, L) at A = ∅: f_B(A, n) = max_S Σ_O P(O) (|O| + f_B(A+O, n − |S|)) over sets S of users outside A with 1 ≤ |S| ≤ min(B, n), answers
 * independent with the chances at A. f_1 = f, and f_B ≤ f_1, since a batch is a policy that does not listen. O(2^N L (2N)^B / B!).
 * @param n users, at most 16
 */
export function* batchOptimum(n: number, L: number, B: number, chance: AllStates['chance']): Steps<number> {
  const states = 2 ** n;
  const values = [new Float64Array(states)];
  let work = 0;

  /** Expected value of the batch: users of `batch` from place k on still have to answer. */
  const answered = (A: number, batch: readonly number[], k: number, yeses: number, left: number): number => {
    work++;
    if (k === batch.length) return values[left][A | yeses];
    const u = batch[k];
    const q = chance(A, u);
    return (
      (q > 0 ? q * (1 + answered(A, batch, k + 1, yeses | (1 << u), left)) : 0) +
      (q < 1 ? (1 - q) * answered(A, batch, k + 1, yeses, left) : 0)
    );
  };
  /** The best batch that begins with `batch` and goes on with users from `next` on. */
  const best = (A: number, batch: number[], next: number, pushes: number): number => {
    let most = batch.length === 0 ? 0 : answered(A, batch, 0, 0, pushes - batch.length);
    if (batch.length === Math.min(B, pushes)) return most;
    for (let u = next; u < n; u++) {
      if (A & (1 << u)) continue;
      batch.push(u);
      most = Math.max(most, best(A, batch, u + 1, pushes));
      batch.pop();
    }
    return most;
  };

  for (let pushes = 1; pushes <= L; pushes++) {
    values.push(new Float64Array(states));
    for (let A = 0; A < states; A++) {
      // with so many pushes left there cannot be more yeses
      if (bits(A) > L - pushes) continue;
      values[pushes][A] = best(A, [], 0, pushes);
      if (work > WORK) {
        work = 0;
        yield { done: pushes, stage: `Batches of ${B}` };
      }
    }
  }
  return values[L][0];
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
