import { useSyncExternalStore, type ReactNode } from 'react';
import type { Playhead } from './colouring';

export interface CardProps {
  playhead: Playhead;
  /** What is looked at, in words. */
  describe(): ReactNode;
  /** Read aloud: it was reached by keyboard. */
  spoken: boolean;
}

/** The inspector docked at the bottom right. Follows the playhead a few times per step, not per frame. */
export function Card({ playhead, describe, spoken }: CardProps) {
  useSyncExternalStore(playhead.subscribe, () => Math.round(playhead.get() * 4));
  return (
    <div className="card" role="status" aria-live={spoken ? 'polite' : 'off'} aria-atomic="true">
      {describe()}
    </div>
  );
}
