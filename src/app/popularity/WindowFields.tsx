import type { NumberParameter } from '../../core/parameters';
import { lab } from '../../store/lab';
import { popularityWords } from '../text/en-popularity';
import { FEW, suggestedWindow } from './first-look';
import { sayTimeInFull, timeScaleOf } from './time-scale';
import { TimeField } from './TimeField';
import { observeUntil, type WindowFacts } from './use-window';
import type { Popularity } from './use-popularity';

const words = popularityWords.window;

/** Up to when it is observed, and how far it is forecast. */
export function WindowFields({ popularity, facts }: { popularity: Popularity; facts: WindowFacts }) {
  const { experiment, values, table } = popularity;
  const { part, unit, horizon } = facts;
  const { parameters, view } = experiment;
  const hidden = view?.hiddenControls ?? [];
  const { setParameter, resetParameter } = lab.getState();
  const duration = part.last > 0 ? part.last : horizon;
  // Where the axis ends before the cascade does, its end is what a hand can reach.
  const reach = Math.min(duration, horizon);
  const farthest = Math.max(duration, Number(values.forecastTo), Number(values.until));
  // As on the axis: a forecast for twelve hours is not one for half a day.
  const spoken = Number(values.forecastTo) > 0 ? horizon : farthest;
  const suggestion = suggestedWindow(part.times, unit);
  const byTime = values.observeBy === 'time';
  const remark =
    part.seen === part.times.length && part.times.length > FEW
      ? words.all(part.seen)
      : part.seen < FEW && part.last > 0
        ? words.few(part.seen)
        : undefined;
  return (
    <>
      {!hidden.includes('until') &&
        (byTime ? (
          <TimeField
            id="until"
            parameter={table.until as NumberParameter}
            value={Number(values.until)}
            changed={parameters.until !== undefined}
            scale={timeScaleOf(reach / 8, unit)}
            slider={[0, Math.max(reach, Number(values.until))]}
            onChange={observeUntil}
            onReset={() => resetParameter('until')}
          />
        ) : (
          <p className="why">{values.observeBy === 'share' ? words.byShare : words.byAll}</p>
        ))}
      {byTime && remark !== undefined && (
        <p className="why">
          <span>
            {remark}{' '}
            {suggestion !== undefined && suggestion !== Number(values.until) && (
              <button type="button" className="link" onClick={() => observeUntil(suggestion)}>
                {words.suggest(sayTimeInFull(suggestion, unit))}
              </button>
            )}
          </span>
        </p>
      )}
      {!hidden.includes('forecastTo') && (
        <TimeField
          id="forecastTo"
          parameter={table.forecastTo as NumberParameter}
          value={Number(values.forecastTo)}
          changed={parameters.forecastTo !== undefined}
          scale={timeScaleOf(spoken, unit)}
          slider={[0, 2 * farthest]}
          onChange={(t) => setParameter('forecastTo', t)}
          onReset={() => resetParameter('forecastTo')}
        />
      )}
      {!hidden.includes('forecastTo') && !(Number(values.forecastTo) > 0) && <p className="why">{words.open}</p>}
    </>
  );
}
