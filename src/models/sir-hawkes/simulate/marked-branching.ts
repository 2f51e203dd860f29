/**
 * Marks and what they do to the branching factor (SIR-HawkesN, eq. 14). Marks follow a power law, density (α − 1) m^−α for m ≥ 1;
 * an event of mark m weighs m^β.
 */
import type { Checked, Issue } from '../../../core/errors';
import type { Rng } from '../../../core/rng';

/** α of follower counts (Mishra, Rizoiu and Xie 2016). */
export const MARK_EXPONENT = 2.016;

/** E[m^β] = (α − 1)/(α − 1 − β); Infinity from β = α − 1 on. */
export function meanWeight(beta: number, alpha = MARK_EXPONENT): number {
  return beta < alpha - 1 ? (alpha - 1) / (alpha - 1 - beta) : Infinity;
}

/** The mean of m_j^β over the marks that were seen, 0⁰ = 1; NaN without marks. */
export function observedMeanWeight(marks: ArrayLike<number>, beta: number): number {
  let sum = 0;
  for (let j = 0; j < marks.length; j++) sum += marks[j] ** beta;
  return sum / marks.length;
}

/** n* of marked events: n* of unmarked ones times the mean weight. An issue where β is too large for a finite mean. */
export function markedBranchingFactor(unmarked: number, beta: number, alpha = MARK_EXPONENT): Checked<number> {
  const issue = betaIssue(beta, alpha);
  return issue ? { ok: false, issues: [issue] } : { ok: true, value: unmarked * meanWeight(beta, alpha), issues: [] };
}

function betaIssue(beta: number, alpha: number): Issue | undefined {
  const most = alpha - 1;
  if (beta >= 0 && beta < most) return undefined;
  const common = { severity: 'stopped', where: { path: 'parameters.beta' }, found: String(beta) } as const;
  return beta >= most
    ? {
        ...common,
        code: 'beta-not-summable',
        message: `With β = ${beta} marks have no mean weight: a few huge ones outweigh all others, and n* is infinite.`,
        expected: `0 ≤ β < ${most.toFixed(3)}`,
        hint: 'Take a smaller β, or the mean weight of the marks in the data.',
      }
    : {
        ...common,
        code: 'bad-param',
        message: `β = ${beta} is not an exponent of marks.`,
        expected: `0 ≤ β < ${most.toFixed(3)}`,
      };
}

/** Draws marks of that law: m = u^(−1/(α − 1)). */
export function markSampler(alpha = MARK_EXPONENT): (rng: Rng) => number {
  const power = -1 / (alpha - 1);
  return (rng) => rng.uniformPositive() ** power;
}

/** The weights of events, m_j^β; undefined where all weigh 1. */
export function weightsOf(marks: Float64Array | undefined, beta: number): Float64Array | undefined {
  return marks && beta !== 0 ? marks.map((m) => m ** beta) : undefined;
}
