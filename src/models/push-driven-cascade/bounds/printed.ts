/** The bound h1 exactly as the paper prints it (PDC, eqs. 4–6, theorem 2). It may be too low: it is here to be reproduced. */
import type { PushState } from '../push-state';
import { largestOf, sum } from './largest';

/**
 * h1(A, n) = the n largest chances + the n largest sums of out-weights, of users who are not active; 0 at the end.
 *
 * No upper bound of f, against theorem 2: a user who refused may be pushed again. With b = (0.9, 0.05), no edges and n = 2, f = 1.035 and
 * h1 = 0.95: every chance is counted once. With b = (1, 0), w_01 = 0.3 and n = 4, f = 1 + (1 − 0.7³) = 1.657 and h1 = 1.3: the weight is
 * collected at each of the three last pushes. The printed proof looks at campaigns without refusals only, and they are not the best case.
 * O(N log n).
 */
export const printedBound = ({ campaign, active, q }: PushState, left: number): number =>
  sum(largestOf(q, active, left)) + sum(largestOf(campaign.outSums, active, left));
