/** The bounds of the optimum by their names in settings (specification, section 4). */
import type { PushState } from '../push-state';
import { inflatedBound } from './inflated';
import { exactOne, exactTwo } from './last-pushes';
import { printedBound } from './printed';
import { rankBound } from './rank';
import { repairedBound } from './repaired';
import { sponsorBound } from './sponsor';

export { lowerBound } from './lower';

/** All but `printed` (h1) are never below the optimum. `tightest` is hS: min(hC, hJ, users left), and exact for one or two pushes. */
export type BoundId = 'tightest' | 'rank' | 'sponsor' | 'inflated' | 'repaired' | 'printed';

export const BOUNDS: readonly BoundId[] = ['tightest', 'rank', 'sponsor', 'inflated', 'repaired', 'printed'];

/**
 * A bound of f(A, left) at a state, from scratch; 0 at the end.
 * @param J at least `left` rows of `sponsorTable`; read by `tightest` and `sponsor` only
 */
export function boundAt(state: PushState, left: number, bound: BoundId, J: readonly Float64Array[]): number {
  if (left <= 0 || state.activeCount === state.campaign.n) return 0;
  switch (bound) {
    case 'tightest':
      return tightestBound(state, left, J);
    case 'rank':
      return rankBound(state, left);
    case 'sponsor':
      return sponsorBound(state, left, J);
    case 'inflated':
      return inflatedBound(state, left);
    case 'repaired':
      return repairedBound(state, left);
    case 'printed':
      return printedBound(state, left);
    default:
      return bound satisfies never;
  }
}

function tightestBound(state: PushState, left: number, J: readonly Float64Array[]): number {
  if (left === 1) return exactOne(state);
  if (left === 2) return exactTwo(state);
  const open = state.campaign.n - state.activeCount;
  return Math.min(rankBound(state, left), sponsorBound(state, left, J), open);
}
