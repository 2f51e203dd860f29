/** The lower bound h2 (PDC, section IV-C: what OnlineSearch looks ahead by). */
import type { PushState } from '../push-state';
import { largestOf, sum } from './largest';

/**
 * h2(A, n) = the sum of the n largest chances of users who are not active ≤ f(A, n): whoever pushes these users once each earns at least
 * that, since chances never fall. O(N log n).
 */
export const lowerBound = ({ active, q }: PushState, left: number): number => sum(largestOf(q, active, left));
