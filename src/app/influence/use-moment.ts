import { useSyncExternalStore } from 'react';
import { playhead } from '../../store/lab';
import { momentOf } from './moment';

/** The time at which the playhead stands, to a thousandth of the horizon: components that use it render when that changes. */
export function useMoment(horizon: number): number {
  return useSyncExternalStore(playhead.subscribe, () => momentOf(playhead.get(), horizon));
}
