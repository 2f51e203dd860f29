import { useSyncExternalStore, type ReactNode } from 'react';
import type { Playhead } from './colouring';

export interface NodeCardProps {
  node: number;
  playhead: Playhead;
  describeNode(node: number): ReactNode;
  /** Read aloud: the node was reached by keyboard. */
  spoken: boolean;
}

/** The inspector docked at the bottom right. Follows the playhead a few times per step, not per frame. */
export function NodeCard({ node, playhead, describeNode, spoken }: NodeCardProps) {
  useSyncExternalStore(playhead.subscribe, () => Math.round(playhead.get() * 4));
  return (
    <div className="card" role="status" aria-live={spoken ? 'polite' : 'off'} aria-atomic="true">
      {describeNode(node)}
    </div>
  );
}
