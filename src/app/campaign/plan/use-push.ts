import { useSyncExternalStore } from 'react';
import { playhead } from '../../../store/lab';

/** The last push that the playhead has passed; components that use it render when that changes. */
export function usePush(): number {
  return useSyncExternalStore(playhead.subscribe, () => Math.floor(playhead.get() + 1e-9));
}

/** Whether the playhead stands before the end: then it is a moment to be read, and not the whole. */
export function useMomentChosen(): boolean {
  return useSyncExternalStore(playhead.subscribe, () => playhead.get() < playhead.transport().horizon);
}
