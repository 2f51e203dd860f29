import { useSyncExternalStore } from 'react';
import type { Playhead } from '../../store/playhead';
import { en } from '../text/en';
import { count } from '../text/format';
import type { HeroRun } from './hero-runs';

const words = en.home;

/** How far the run on the stage has come, in words; renders once per step. */
export function Caption({ run, n, playhead }: { run: HeroRun; n: number; playhead: Playhead }) {
  const t = useSyncExternalStore(playhead.subscribe, () => Math.floor(playhead.get() + 1e-9));
  const reached = run.reached[Math.min(t, run.reached.length - 1)];
  return (
    <span>
      {run.byUser ? words.startedByYou : words.startedByOne} <b>{count(reached)}</b> {words.of(n)}
      {t < run.end && (
        <>
          , {words.step} <b>{t}</b>
        </>
      )}
    </span>
  );
}
