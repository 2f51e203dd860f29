import { useCallback, useMemo } from 'react';
import { Timeline } from '../../../plots/Timeline';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { useWidth } from '../../ui/use-width';
import { colourByOf } from './colours';
import { explorePlayhead } from './playhead';
import type { Replayed } from './use-clock';
import type { Explore } from './use-explore';

const words = exploreWords.lab;

/** The strip under the stage: events of the selected cascade, or the activity of all, with a window of beginnings. */
export function ReplayTimeline({ explore, replayed }: { explore: Explore; replayed: Replayed | undefined }) {
  const narrow = useWidth() === 'narrow';
  const range = explore.view.window;
  const by = colourByOf(explore, replayed);
  const zero = replayed?.zero ?? 0;
  const horizon = replayed?.horizon ?? 1;
  const whole = replayed?.of === 'all';
  const onChange = useCallback(
    ([from, to]: readonly [number, number]) =>
      lab.getState().setExplore({ window: from <= 0 && to >= horizon ? undefined : [zero + from, zero + to] }),
    [zero, horizon],
  );
  const window = useMemo(
    () =>
      whole
        ? {
            range: (range ? [Math.max(0, range[0] - zero), Math.min(horizon, range[1] - zero)] : [0, horizon]) as [
              number,
              number,
            ],
            onChange,
          }
        : undefined,
    [whole, range, zero, horizon, onChange],
  );
  if (!replayed)
    return (
      <section className="timeline timeline-note" aria-label={words.views}>
        <p className="voice quiet">
          {explore.cascades?.set.time.origin === 'own' ? words.ownClock : explore.facts ? words.nothingToReplay : ''}
        </p>
      </section>
    );
  return (
    <Timeline
      transport={explorePlayhead}
      events={replayed.events}
      unit=""
      colour={by === 'cascade' || by === 'first-seen' ? 'viridis' : 'ink'}
      format={replayed.format}
      ticks={replayed.ticks}
      tickText={replayed.tickText}
      grain={replayed.grain}
      rampByClock
      // The strip is lower on a phone; its picture must be as high, or it is scaled and the grips stand beside it.
      height={narrow ? 75 : 87}
      {...(window ? { window } : {})}
    />
  );
}
