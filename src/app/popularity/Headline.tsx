import { said } from '../../core/language';
import { useMemo } from 'react';
import { registry } from '../../experiment/popularity-registry';
import { lab, useLab } from '../../store/lab';
import { comparedMethods } from '../../store/runs';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import { stops } from './availability';
import { isEndless, isOpenAbove, roundedSize } from './forecast-facts';
import { FORECAST } from './methods';
import { sayTimeAfterThe, sayTimeInFull } from './time-scale';
import type { Popularity } from './use-popularity';
import type { WindowFacts } from './use-window';

const words = popularityWords.stage;
const ONLY_FORECAST = [FORECAST];

/** The page's answer: so many were seen, so many are expected; a reason where there is no number. */
export function Headline({
  popularity,
  facts,
  dragging,
}: {
  popularity: Popularity;
  facts: WindowFacts;
  dragging: boolean;
}) {
  const { part, unit } = facts;
  const said = useSaid(popularity, facts);
  const { experiment } = popularity;
  const all = part.seen === part.times.length && part.until >= part.last;
  const locked = experiment.view?.hiddenControls?.includes('rest') ?? false;
  return (
    <div className="pop-readout">
      <div>
        <b className="huge">{count(part.seen)}</b>
        <span className="cap">
          {part.seen <= 1
            ? words.firstPost
            : all
              ? words.seenAll(part.seen)
              : words.seen(part.seen, sayTimeAfterThe(part.until, unit))}
        </span>
      </div>
      <div className="pop-arrow" aria-hidden="true" />
      <div className="pop-expected" data-stale={said.stale || dragging || undefined}>
        <b className="huge">{said.number}</b>
        <span className={said.bad ? 'cap bad' : 'cap'}>{said.text}</span>
      </div>
      {!locked && (
        <label className="pop-rest">
          <input
            type="checkbox"
            checked={experiment.view?.rest !== false}
            onChange={(event) => lab.getState().setView({ rest: event.currentTarget.checked })}
          />
          <span>{words.showRest}</span>
        </label>
      )}
    </div>
  );
}

interface Said {
  number: string;
  text: string;
  stale?: boolean;
  /** Something has to be done about it. */
  bad?: boolean;
}

const NONE = '–';

function useSaid({ experiment, cascades, shown, values }: Popularity, { forecast, unit }: WindowFacts): Said {
  const run = useLab((s) => s.runs[FORECAST]);
  const reason = useMemo(
    () =>
      cascades && comparedMethods(experiment).includes(FORECAST)
        ? stops(experiment, ONLY_FORECAST, cascades, registry)[FORECAST]?.[0]
        : undefined,
    [experiment, cascades],
  );
  // What is wrong with the present settings comes first: an old number beside them would be taken for theirs.
  if (reason) return { number: NONE, text: said([reason.message, reason.hint].filter(Boolean).join(' ')), bad: true };
  if (run?.type === 'failed' && (!forecast || forecast.stale))
    return { number: NONE, text: said([run.error.message, run.error.hint].filter(Boolean).join(' ')), bad: true };
  if (!forecast) return { number: NONE, text: shown[FORECAST].running ? words.computing : words.pending };
  const { median, low, high, stale } = forecast;
  if (!Number.isFinite(median)) return { number: NONE, text: words.noEnd, stale };
  const rounded = (x: number): string => count(roundedSize(forecast, x));
  const most = isOpenAbove(forecast) ? words.orMore(rounded(high)) : rounded(high);
  if (isEndless(forecast)) return { number: `> ${rounded(low)}`, text: words.noEnd, stale };
  const text =
    Number(values.forecastTo) > 0
      ? words.expected(sayTimeInFull(forecast.horizon, unit), rounded(low), most)
      : words.expectedEnd(rounded(low), most);
  return { number: rounded(median), text, stale };
}
