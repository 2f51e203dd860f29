import { useState, type PointerEvent } from 'react';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import { eventsUpTo } from './observed-part';
import { fanAt } from './forecast-facts';
import type { StageLayout } from './stage-layout';
import { sayTime } from './time-scale';
import type { WindowFacts } from './use-window';

const words = popularityWords.stage;
/** Room that the words need beside the rule. */
const ROOM = 190;

/** A rule where the pointer is, with the numbers of that moment. The same numbers are in the table. */
export function StageReader({ layout, facts, rest }: { layout: StageLayout; facts: WindowFacts; rest: boolean }) {
  const [at, setAt] = useState<number>();
  const { left, right, top, bottom, x } = layout;
  const { part, unit, forecast } = facts;
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === 'touch') return;
    setAt(event.clientX - event.currentTarget.getBoundingClientRect().left + left);
  };
  const t = at === undefined ? undefined : x.invert(at);
  const known = t !== undefined && (rest || t <= part.until);
  const fan = t !== undefined && forecast && !forecast.stale ? fanAt(forecast, t) : undefined;
  return (
    <div
      className="pop-reader"
      style={{ left, width: right - left, top, height: bottom - top }}
      onPointerMove={follow}
      onPointerLeave={() => setAt(undefined)}
      aria-hidden="true"
    >
      {at !== undefined && t !== undefined && (
        <>
          <i className="pop-rule" style={{ left: at - left }} />
          <p className="pop-read" data-left={at > right - ROOM || undefined} style={{ left: at - left }}>
            <b>{sayTime(t, unit)}</b>
            {known && <span>{words.read(count(eventsUpTo(part.times, t)))}</span>}
            {fan && (
              <span className="own">
                {words.readForecast(
                  count(Math.round(fan.median)),
                  count(Math.round(fan.low)),
                  count(Math.round(fan.high)),
                )}
              </span>
            )}
          </p>
        </>
      )}
    </div>
  );
}
