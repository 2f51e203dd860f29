import { useEffect } from 'react';
import { playhead } from '../../../store/lab';
import { REPLAY_BEATS } from '../../../store/playhead';

/** The time line of a campaign is its pushes: it is replayed in about twelve seconds however many there are, and starts at its end. */
export function useReplay(pushes: number): void {
  useEffect(() => {
    if (!(pushes >= 1)) return;
    const before = playhead.transport().horizon;
    const atEnd = playhead.get() >= before || playhead.get() === 0;
    playhead.setHorizon(pushes, [], { beats: Math.min(pushes, REPLAY_BEATS), grain: 1 });
    if (atEnd) playhead.seek(pushes);
  }, [pushes]);
  useEffect(() => () => playhead.pause(), []);
}
