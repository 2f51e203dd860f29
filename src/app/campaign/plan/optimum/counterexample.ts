/** The smallest campaign on which the printed bound is below what can be reached (specification, section 4.1). Computed, not copied. */
import { campaignFrom } from '../../../../models/push-driven-cascade/campaign';
import { PushState } from '../../../../models/push-driven-cascade/push-state';

export interface Counterexample {
  tastes: readonly number[];
  pushes: number;
  /** h1 at the start. */
  printed: number;
  /** f at the start. */
  optimum: number;
}

const TASTES = [0.9, 0.05];
const PUSHES = 2;

export function counterexample(): Counterexample {
  const state = new PushState(campaignFrom(TASTES, []));
  return { tastes: TASTES, pushes: PUSHES, printed: printedBound(state, PUSHES), optimum: optimum(state, PUSHES) };
}

/** f(A, n) by eq. (2) over all states; for a handful of users and pushes. */
export function optimum(state: PushState, left: number): number {
  const { n } = state.campaign;
  if (left === 0 || state.activeCount === n) return 0;
  const later = optimum(state, left - 1);
  let most = 0;
  for (let u = 0; u < n; u++) {
    if (state.active[u]) continue;
    const q = state.q[u];
    state.activate(u);
    most = Math.max(most, q * (1 + optimum(state, left - 1) - later));
    state.undo();
  }
  return later + most;
}

/** h1(A, n): the n largest chances and the n largest influences of those who have not said yes (eqs. 4–6). */
export function printedBound(state: PushState, left: number): number {
  const { n, outSums } = state.campaign;
  const inactive = Array.from({ length: n }, (_, u) => u).filter((u) => !state.active[u]);
  const largest = (values: number[]): number =>
    values
      .toSorted((a, b) => b - a)
      .slice(0, left)
      .reduce((sum, x) => sum + x, 0);
  return largest(inactive.map((u) => state.q[u])) + largest(inactive.map((u) => outSums[u]));
}
