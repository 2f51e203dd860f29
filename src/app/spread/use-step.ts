import { useSyncExternalStore } from 'react';
import { playhead } from '../../store/lab';

const step = (): number => Math.floor(playhead.get() + 1e-9);

/** The whole step at which the playhead stands: components that use it render once per step, not once per frame. */
export function useStep(): number {
  return useSyncExternalStore(playhead.subscribe, step);
}
