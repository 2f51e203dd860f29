/** How many users of the cascade were seen: the playhead, so that strip, network, list and plots move together. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { lab, playhead } from '../../store/lab';
import { sizeAfter } from './size-after';

/** Where a cascade is looked at first. */
const FIRST = 5;

/** At least one, at most all. */
const clamped = (t: number, length: number): number => Math.max(1, Math.min(length, Math.floor(t + 1e-9)));

export function useSeen(length: number): number {
  return useSyncExternalStore(playhead.subscribe, () => clamped(playhead.get(), length));
}

export const seeUsers = (seen: number, length: number): void => playhead.seek(clamped(seen, length));

/** The playhead goes along the cascade; one that was never moved stands where there is something to see. */
export function usePlayhead(length: number | undefined): void {
  useEffect(() => {
    if (length === undefined) return;
    playhead.pause();
    playhead.setHorizon(length);
    if (playhead.get() < 1) playhead.seek(Math.min(FIRST, Math.max(1, length - 1)));
  }, [length]);
}

/** How long the strip rests before the size is asked for again. */
const REST_MS = 250;

/** The size is forecast from the users that were seen, once that no longer changes. */
export function useFollowingSize(length: number | undefined, experiment: Experiment): void {
  const { seen: asked, observed } = experiment.parameters;
  useEffect(() => {
    if (length === undefined) return;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      const { history, amend } = lab.getState();
      const seen = clamped(playhead.get(), length);
      if (sizeAfter(history.present, seen) !== history.present) amend((e) => sizeAfter(e, seen));
    };
    const moved = (): void => {
      clearTimeout(resting);
      resting = setTimeout(follow, REST_MS);
    };
    moved();
    const ignore = playhead.subscribe(moved);
    return () => {
      clearTimeout(resting);
      ignore();
    };
    // Undo brings back what was asked before, and moves no strip.
  }, [length, asked, observed]);
}
