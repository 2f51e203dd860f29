/** What the page knows of the chosen cascade: its observed part, the end of the axis, the edge while it is dragged. */
import { useEffect, useMemo, useRef } from 'react';
import type { TimeUnit } from '../../core/cascade';
import type { CascadeSource } from '../../experiment/experiment';
import { lab, runs } from '../../store/lab';
import { sourceKey } from '../../store/loader';
import { LIVE_MS } from '../../store/runs';
import type { Shown } from '../run/shown';
import { cautions } from './caution';
import { FIT, FORECAST, RUN } from './methods';
import { forecastFacts, type ForecastFacts } from './forecast-facts';
import { intensityFacts, type IntensityFacts } from './intensity-facts';
import { observedPart, type ObservedPart } from './observed-part';
import type { Popularity } from './use-popularity';

export interface WindowFacts {
  part: ObservedPart;
  unit: TimeUnit;
  /** End of the axis of time: as far as the forecast goes. */
  horizon: number;
  forecast: ForecastFacts | undefined;
  intensity: IntensityFacts | undefined;
  /** What speaks against believing the forecast, in sentences. */
  cautions: readonly string[];
}

/** Undefined while there is no cascade to look at. */
export function useWindowFacts({ experiment, cascades, cascade, values, shown }: Popularity): WindowFacts | undefined {
  const { observeBy, until, share, forecastTo } = values;
  const part = useMemo(
    () => (cascades && cascade >= 0 ? observedPart(cascades, cascade, { observeBy, until, share }) : undefined),
    [cascades, cascade, observeBy, until, share],
  );
  const source = experiment.inputs.cascades;
  const own = useMemo(() => ofCascade(shown[FORECAST], source, cascade), [shown, source, cascade]);
  const fit = useMemo(() => ofCascade(shown[FIT], source, cascade), [shown, source, cascade]);
  const forecast = useMemo(() => own && forecastFacts(own), [own]);
  const intensity = useMemo(() => intensityFacts(values, own, fit), [values, own, fit]);
  const against = useMemo(() => cautions(forecast, fit), [forecast, fit]);
  return useMemo(() => {
    if (!part || !cascades) return undefined;
    const set = Number(forecastTo);
    const open = Math.max(forecast?.horizon ?? 0, part.last, 1.25 * part.until);
    const end = set > 0 ? Math.max(set, part.until) : open;
    const horizon = Number.isFinite(end) && end > 0 ? end : 1;
    return { part, unit: cascades.time.unit, horizon, forecast, intensity, cautions: against };
  }, [part, cascades, forecast, intensity, against, forecastTo]);
}

/** A picture of another cascade says nothing about this one. */
function ofCascade(shown: Shown, source: CascadeSource | undefined, cascade: number): Shown | undefined {
  const base = shown.picture?.base;
  if (!base) return undefined;
  const same =
    Number(base.parameters.cascade ?? 1) === cascade + 1 && sourceKey(base.inputs.cascades) === sourceKey(source);
  return same ? shown : undefined;
}

/** Moves the edge of the observed part; from now on it is a time. A step of the history, one for each drag. */
export function observeUntil(t: number): void {
  lab.getState().edit('parameter:until', (e) => {
    const { observeBy, share, ...parameters } = e.parameters;
    // A time that was named stays named: methods on all cascades take whole ones where it is not.
    const named = observeBy === 'time';
    // Put down where it was dragged to: no step of its own, which undo would seem not to undo.
    if ((named || observeBy === undefined) && share === undefined && parameters.until === t) return e;
    return { ...e, parameters: { ...parameters, ...(named && { observeBy }), until: t } };
  });
}

/** Whoever puts the edge down wants to know: that is worth waiting so long for without a button. */
const SETTLE_MS = 10_000;

const expected = (): number => RUN.reduce((sum, id) => sum + (runs.expected(id) ?? Infinity), 0);

/** Whether fit and forecast follow the pointer. */
export const followsLive = (): boolean => expected() < LIVE_MS;

/** After the edge was put down, or another model was chosen: fits and forecasts again where that takes no longer than one waits. */
export function settleWindow(): void {
  if (expected() < SETTLE_MS) lab.getState().run();
}

/** Whoever goes through the list by keys wants the forecast of the cascade that they stop at, milliseconds. */
const REST_MS = 350;

/** Another cascade or another model is a question too: it is answered like a move of the edge. */
export function useSettling({ experiment, cascades, values }: Popularity): void {
  const { cascade, kernel, population, weight } = values;
  const asked = JSON.stringify([sourceKey(experiment.inputs.cascades), cascade, kernel, population, weight]);
  const answered = useRef(asked);
  useEffect(() => {
    if (!cascades || answered.current === asked) return;
    const timer = setTimeout(() => {
      answered.current = asked;
      settleWindow();
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asked, cascades]);
}
