import { useSyncExternalStore } from 'react';
import { playhead } from '../../../store/lab';

/** The last push that the playhead has passed; components that use it render when that changes. */
export function usePush(): number {
  return useSyncExternalStore(playhead.subscribe, () => Math.floor(playhead.get() + 1e-9));
}
