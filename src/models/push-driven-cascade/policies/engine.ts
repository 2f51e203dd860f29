/** What a policy keeps from push to push. */
import type { Rng } from '../../../core/rng';
import type { PushState } from '../push-state';

/**
 * A policy at work on one state, which the campaign changes and the engine reads. Order of calls: `begin`; then for every push `choose`,
 * `pushed`, and `back` or `accepted` for everybody whose answer has become known.
 */
export interface PolicyEngine {
  /** Score of the user chosen last; NaN where the policy has none. */
  readonly score: number;
  /** Scores evaluated since the last `begin`. */
  readonly evaluations: number;
  /** A new campaign: nobody active but those of the start, whom the state has. `choices` is the stream of Random. */
  begin(choices: Rng | undefined): void;
  /** The user to push now with so many pushes left, this one included; −1 when nobody can be pushed. */
  choose(left: number): number;
  /** A push is spent: on u, who cannot be pushed from now on when `away`; or on nobody, u = −1. */
  pushed(u: number, away: boolean): void;
  /** u, who was away and is inactive, can be pushed again. */
  back(u: number): void;
  /** u, who was away, is active; the state has everybody's raised chance already. */
  accepted(u: number): void;
}

/** A state that is begun anew for every campaign. */
export function beginState(state: PushState): void {
  const { start } = state.campaign;
  while (state.activeCount > start.length) state.undo();
}
