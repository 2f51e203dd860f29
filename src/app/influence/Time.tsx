import { useCallback, useMemo } from 'react';
import { Timeline } from '../../plots/Timeline';
import { playhead } from '../../store/lab';
import { influenceWords } from '../text/en-influence';
import { barsOf, curveOf, valueAt } from './curves';
import type { Influence } from './use-influence';

const words = influenceWords;

/** The strip under the stage: how many are expected to become active when, by the method that is shown first. */
export function Time({ influence }: { influence: Influence }) {
  const { shown, horizon } = influence;
  const curve = curveOf(shown);
  const events = useMemo(() => barsOf(curve?.output, horizon), [curve?.output, horizon]);
  const output = curve?.output;
  const stateText = useCallback((t: number) => (output ? words.activeText(valueAt(output, t)) : ''), [output]);
  return (
    <Timeline
      transport={playhead}
      events={events}
      unit={words.units.time}
      symbol="t"
      colour="ink"
      grain={horizon > 0 ? horizon / 100 : 1}
      stateText={stateText}
    />
  );
}
