/** The edge that is looked at, on the network or in a plot or table beside it: each shows what is looked at in the other. */
import { useSyncExternalStore } from 'react';

export interface EdgeLook {
  edge: number | null;
  /** Where it was looked at. */
  at: 'network' | 'results';
}

let look: EdgeLook = { edge: null, at: 'results' };
const listeners = new Set<() => void>();

export function lookAtEdge(edge: number | null, at: EdgeLook['at']): void {
  if (look.edge === edge) return;
  look = { edge, at };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useEdgeLook = (): EdgeLook => useSyncExternalStore(subscribe, () => look);
