import { useSyncExternalStore } from 'react';
import { playhead } from '../../store/lab';

/** Parts of the horizon that are told apart where numbers stand for a moment. */
const PARTS = 1000;

/** The time at which the playhead stands, to a thousandth of the horizon: components that use it render when that changes. */
export function useMoment(horizon: number): number {
  return useSyncExternalStore(playhead.subscribe, () => momentOf(playhead.get(), horizon));
}

/** Rounded so that times of the grid (hundredths) are met. */
export function momentOf(t: number, horizon: number): number {
  return horizon > 0 ? (Math.round((t / horizon) * PARTS) * horizon) / PARTS : t;
}
