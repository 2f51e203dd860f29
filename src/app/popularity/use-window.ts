/** What the page knows of the chosen cascade: its observed part, the end of the axis, the edge while it is dragged. */
import { useMemo } from 'react';
import type { TimeUnit } from '../../core/cascade';
import { lab, runs } from '../../store/lab';
import { LIVE_MS } from '../../store/runs';
import { RUN, FORECAST } from './methods';
import { forecastFacts, type ForecastFacts } from './forecast-facts';
import { observedPart, type ObservedPart } from './observed-part';
import type { Popularity } from './use-popularity';

export interface WindowFacts {
  part: ObservedPart;
  unit: TimeUnit;
  /** End of the axis of time: as far as the forecast goes. */
  horizon: number;
  forecast: ForecastFacts | undefined;
}

/** Undefined while there is no cascade to look at. */
export function useWindowFacts({ cascades, cascade, values, shown }: Popularity): WindowFacts | undefined {
  const { observeBy, until, share, forecastTo } = values;
  const part = useMemo(
    () => (cascades && cascade >= 0 ? observedPart(cascades, cascade, { observeBy, until, share }) : undefined),
    [cascades, cascade, observeBy, until, share],
  );
  const own = shown[FORECAST];
  const facts = useMemo(() => forecastFacts(own), [own]);
  return useMemo(() => {
    if (!part || !cascades) return undefined;
    // A picture of another cascade says nothing about this one.
    const forecast = facts && Number(facts.values.cascade) === cascade + 1 ? facts : undefined;
    const set = Number(forecastTo);
    const open = Math.max(forecast?.horizon ?? 0, part.last, 1.25 * part.until);
    const end = set > 0 ? Math.max(set, part.until) : open;
    const horizon = Number.isFinite(end) && end > 0 ? end : 1;
    return { part, unit: cascades.time.unit, horizon, forecast };
  }, [part, cascades, cascade, facts, forecastTo]);
}

/** Moves the edge of the observed part; from now on it is a time. A step of the history, one for each drag. */
export function observeUntil(t: number): void {
  lab.getState().edit('parameter:until', (e) => {
    const { observeBy: _by, share: _share, ...parameters } = e.parameters;
    return { ...e, parameters: { ...parameters, until: t } };
  });
}

/** Whoever puts the edge down wants to know: that is worth waiting so long for without a button. */
const SETTLE_MS = 10_000;

const expected = (): number => RUN.reduce((sum, id) => sum + (runs.expected(id) ?? Infinity), 0);

/** Whether fit and forecast follow the pointer. */
export const followsLive = (): boolean => expected() < LIVE_MS;

/** After the edge was put down: fits and forecasts again where that takes no longer than one waits. */
export function settleWindow(): void {
  if (expected() < SETTLE_MS) lab.getState().run();
}
