/**
 * Where everything of the stage goes, in pixels: the count with its forecast, every event as a mark, and the intensity, on one axis of
 * time, with the histogram of final sizes beside them. Computed once per data, settings or size, never while a pointer moves over it.
 */
import type { SeriesOutput } from '../../core/outputs';
import type { TimeUnit } from '../../core/cascade';
import { placeLabels } from '../../plots/labels';
import { polyband, polyline } from '../../plots/polyline';
import { domainOf, emptyExtent, extend, plotScale, type PlotScale, type ScaleKind } from '../../plots/scales';
import { layoutDots, type DrawnDots } from './dots';
import { isEndless, type ForecastFacts } from './forecast-facts';
import type { IntensityFacts } from './intensity-facts';
import { eventsUpTo, type ObservedPart } from './observed-part';
import { rateScaleOf, timeTicks, type TimeScale } from './time-scale';

export interface StageRequest {
  width: number;
  height: number;
  narrow: boolean;
  part: ObservedPart;
  unit: TimeUnit;
  /** End of the axis of time, in the set's unit. */
  horizon: number;
  forecast: ForecastFacts | undefined;
  intensity: IntensityFacts | undefined;
  /** Whether what came after the observed part is shown. */
  rest: boolean;
  /** Scale of the counts. */
  kind: ScaleKind;
}

export interface EndLabel {
  id: 'forecast' | 'rest';
  value: number;
  y: number;
}

export interface StageLayout {
  /** Of the whole picture. */
  width: number;
  left: number;
  right: number;
  /** Top of the observed ground, bottoms of the three figures. */
  top: number;
  countBottom: number;
  dotsTop: number;
  dotsBase: number;
  rateTop: number;
  bottom: number;
  x: PlotScale;
  ticks: readonly number[];
  y: PlotScale;
  rate: PlotScale;
  rateUnit: TimeScale;
  /** Pixel of the edge of the observed part. */
  edge: number;
  seen: string;
  rest: string;
  fan: { outer: string; inner: string; median: string } | undefined;
  /** The 95 % line, where it leaves the picture. */
  beyond: number | undefined;
  /** Where the lines are named; a name keeps away from the other line. */
  fanLabel: { x: number; y: number; anchor: 'start' | 'end' } | undefined;
  restLabel: { x: number; y: number; anchor: 'start' | 'end' } | undefined;
  bars: readonly { y: number; height: number; width: number; inner: boolean }[];
  /** Runs that end above the axis: they have no bar. */
  above: number;
  /** Largest width of a bar of the histogram. */
  barsWidth: number;
  ends: readonly EndLabel[];
  dots: DrawnDots;
  intensity: { seen: string; after: string } | undefined;
  /** From this pixel on as many have come as the fit says that there are; undefined where they have not. */
  nobodyLeft: number | undefined;
  /** Whether a logarithmic axis of counts is worth offering. */
  offersLog: boolean;
}

/** Room for ticks at the left, for the histogram with its numbers at the right, for the marks of time below. */
const SIDES = { wide: { left: 40, right: 96, histogram: 60 }, narrow: { left: 36, right: 72, histogram: 26 } };
const AXIS = 24;
const TOP = 20;
/** Above every figure but the first stands its name. */
const NAME = 30;
const LABEL_GAP = 16;
/** Room for the name of the forecast beside it. */
const BESIDE = 170;
/** Height of a bar of the histogram. */
const BAR = 8;
/** Two decades of counts. */
const SKEWED = 100;
/** The axis goes so many times as high as the inner band and what happened. */
const CROWDED = 2.5;

const largest = (values: Float64Array | undefined): number => values?.reduce((a, b) => Math.max(a, b), 0) ?? 0;

export function layoutStage(request: StageRequest): StageLayout {
  const { width, height, narrow, part, unit, horizon, forecast, intensity: fitted, rest, kind } = request;
  const side = narrow ? SIDES.narrow : SIDES.wide;
  const left = side.left;
  const right = Math.max(left + 60, width - side.right);
  const bottom = height - AXIS;
  const rateHeight = Math.min(140, Math.max(44, Math.round(height * 0.19)));
  const room = Math.min(84, Math.max(30, Math.round(height * 0.12)));
  const rateTop = bottom - rateHeight;
  const dotsBase = rateTop - NAME - 4;
  const dotsTop = dotsBase - room;
  const countBottom = dotsTop - NAME;

  const x = plotScale('linear', [0, horizon], [left, right], 6);
  const edge = Math.min(right, x.at(Math.min(horizon, part.until)));
  const shown = rest ? eventsUpTo(part.times, horizon) : Math.min(part.seen, eventsUpTo(part.times, horizon));
  const seen = Math.min(part.seen, shown);
  const fan = forecast && from(forecast.fan, forecast.until);

  const counts = extend(emptyExtent(), [1, Math.max(2, shown)]);
  if (fan) for (const values of [fan.y, ...fan.bands.map(({ hi }) => hi)]) extend(counts, values);
  // A few runs that grow tenfold would press everything else to the ground: the band goes out of the picture, and says how far.
  const usual = extend(emptyExtent(), [
    1,
    Math.max(2, shown),
    ...(fan ? [largest(fan.y), largest(fan.bands.at(-1)?.hi)] : []),
  ]);
  const capped = kind === 'linear' && counts.max > CROWDED * usual.max;
  if (capped) counts.max = CROWDED * usual.max;
  const offersLog = capped || (counts.max > SKEWED * Math.max(1, part.seen / 10) && counts.max > SKEWED);
  const y = plotScale(kind, domainOf(counts, kind, true, true), [countBottom, TOP + 4], narrow ? 4 : 5);

  const intensity = fitted && drawIntensity(fitted.series, part.until, rest, horizon);
  const everybody = fitted ? Math.ceil(fitted.population) : NaN;
  const rateMax = intensity ? intensity.max : 0;
  const rateUnit = rateScaleOf(rateMax > 0 ? rateMax : part.seen / Math.max(part.until, 1e-300), unit);
  const rates = extend(emptyExtent(), [0, rateMax > 0 ? rateMax * rateUnit.per : 1]);
  const rate = plotScale('linear', domainOf(rates, 'linear', true, true), [bottom, rateTop], 2);
  const line = (piece: Piece): string =>
    polyline(
      piece.count,
      (i) => x.at(piece.x[i]),
      (i) => rate.at(piece.y[i] * rateUnit.per),
    );

  const endOf = (values: ArrayLike<number> | undefined): number => (values ? values[values.length - 1] : NaN);
  const inner = fan?.bands[fan.bands.length - 1];
  const labels: EndLabel[] = [];
  if (forecast && Number.isFinite(forecast.median) && !isEndless(forecast))
    labels.push({ id: 'forecast', value: forecast.median, y: 0 });
  const hasRest = rest && part.last > part.until && part.seen < part.times.length;
  // Beside the histogram stands what it is about: the end of the forecast.
  const compared = forecast && !forecast.stale && !forecast.open ? Math.min(horizon, forecast.horizon) : horizon;
  if (hasRest) labels.push({ id: 'rest', value: eventsUpTo(part.times, compared), y: 0 });
  const places = placeLabels(
    labels.map(({ value }) => y.at(value)),
    LABEL_GAP,
    TOP,
    countBottom,
  );

  return {
    width,
    left,
    right,
    top: TOP,
    countBottom,
    dotsTop,
    dotsBase,
    rateTop,
    bottom,
    x,
    ticks: timeTicks(horizon, unit, narrow ? 4 : 8),
    y,
    rate,
    rateUnit,
    edge,
    seen: stepPath(part.times, 0, seen, x.at, y.at, edge),
    rest: rest && shown > seen ? stepPath(part.times, seen, shown, x.at, y.at, right, edge) : '',
    fan: fan && drawFan(fan, x, y),
    beyond: capped && fan ? largest(fan.bands[0]?.hi) : undefined,
    fanLabel:
      // In a small stage it would lie on the name of the edge.
      fan && right - left > 2 * BESIDE
        ? placeFanLabel(fan, x, y, right, hasRest ? eventsUpTo(part.times, horizon) : NaN, countBottom)
        : undefined,
    restLabel: hasRest ? placeRestLabel(part, fan, horizon, x, y) : undefined,
    ...(forecast
      ? barsOf(forecast.sizes, y, side.histogram, endOf(inner?.lo), endOf(inner?.hi))
      : { bars: [], above: 0 }),
    barsWidth: side.histogram,
    ends: labels.map((label, k) => ({ ...label, y: places[k] })),
    dots: layoutDots({
      times: part.times,
      seen,
      shown,
      x: x.at,
      edge,
      right,
      base: dotsBase,
      room,
      radii: narrow ? [1.6, 1.4, 1.2] : [2.4, 2.1, 1.8, 1.6, 1.4],
    }),
    intensity: intensity && { seen: line(intensity.seen), after: line(intensity.after) },
    nobodyLeft: everybody > 0 && everybody <= shown ? x.at(part.times[everybody - 1]) : undefined,
    offersLog,
  };
}

interface Piece {
  count: number;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

/** A count as steps: events `first` … `end`−1, several within half a pixel at once, then level to `to`. */
export function stepPath(
  times: Float64Array,
  first: number,
  end: number,
  x: (t: number) => number,
  y: (n: number) => number,
  to: number,
  start?: number,
): string {
  if (end <= first && start === undefined) return '';
  const tenth = (v: number): number => Math.round(v * 10) / 10;
  // On a logarithmic axis there is no place for none.
  const at = (n: number): number => tenth(y(Math.max(1, n)));
  let path =
    start === undefined
      ? `M${tenth(x(times[first]))} ${tenth(first > 0 ? at(first) : at(1))}`
      : `M${tenth(start)} ${at(first)}`;
  for (let i = first; i < end;) {
    const px = x(times[i]);
    let next = i + 1;
    while (next < end && x(times[next]) - px < 0.5) next++;
    path += `H${tenth(px)}V${at(next)}`;
    i = next;
  }
  return `${path}H${tenth(to)}`;
}

/** A series from a time on. */
function from(
  series: SeriesOutput,
  t: number,
): { x: Float64Array; y: Float64Array; bands: { lo: Float64Array; hi: Float64Array }[] } {
  let first = 0;
  while (first < series.x.length - 1 && series.x[first] < t * (1 - 1e-9)) first++;
  return {
    x: series.x.subarray(first),
    y: series.y.subarray(first),
    bands: (series.bands ?? []).map(({ lo, hi }) => ({ lo: lo.subarray(first), hi: hi.subarray(first) })),
  };
}

type Fan = ReturnType<typeof from>;

function drawFan(fan: Fan, x: PlotScale, y: PlotScale): StageLayout['fan'] {
  const count = fan.x.length;
  const at = (i: number): number => x.at(fan.x[i]);
  const level = (values: Float64Array) => (i: number) => y.at(Math.max(1, values[i]));
  const band = (b: { lo: Float64Array; hi: Float64Array } | undefined): string =>
    b ? polyband(count, at, level(b.lo), level(b.hi)) : '';
  return {
    outer: band(fan.bands[0]),
    inner: band(fan.bands.length > 1 ? fan.bands[fan.bands.length - 1] : undefined),
    median: polyline(count, at, level(fan.y)),
  };
}

/** Above the fan at its end; under it where what happened runs there; beside it where it ends before the axis does. */
function placeFanLabel(
  fan: Fan,
  x: PlotScale,
  y: PlotScale,
  right: number,
  actual: number,
  lowest: number,
): NonNullable<StageLayout['fanLabel']> {
  const last = fan.x.length - 1;
  const end = x.at(fan.x[last]);
  if (end < right - BESIDE) {
    const level = y.at(Math.max(1, (fan.bands.at(-1)?.hi ?? fan.y)[last]));
    return { x: end + 8, y: Math.min(lowest - 6, Math.max(TOP + 2 * LABEL_GAP, level)), anchor: 'start' };
  }
  const high = y.at(Math.max(1, fan.bands[0]?.hi[last] ?? fan.y[last]));
  const low = y.at(Math.max(1, fan.bands[0]?.lo[last] ?? fan.y[last]));
  const truth = y.at(actual);
  const above = Math.max(high, TOP) - 9;
  const taken = truth > above - LABEL_GAP && truth < high + 2;
  // Under a band that fills the picture is no room either: then over its inner half.
  const under = low + 18 > lowest - 6 ? y.at(Math.max(1, (fan.bands.at(-1)?.hi ?? fan.y)[last])) - 8 : low + 18;
  return { x: end - 8, y: taken || above < TOP ? Math.max(TOP + LABEL_GAP, under) : above, anchor: 'end' };
}

/** Beside the line, two fifths of the way from the edge to the end, on the side away from the forecast. */
function placeRestLabel(
  part: ObservedPart,
  fan: Fan | undefined,
  horizon: number,
  x: PlotScale,
  y: PlotScale,
): StageLayout['restLabel'] {
  const t = part.until + 0.4 * (horizon - part.until);
  const n = eventsUpTo(part.times, t);
  let i = 0;
  while (fan && i < fan.x.length - 1 && fan.x[i] < t) i++;
  const above = fan !== undefined && n > fan.y[i];
  const place = y.at(Math.max(1, n));
  return above && place > TOP + LABEL_GAP
    ? { x: x.at(t), y: place - 9, anchor: 'end' }
    : { x: x.at(t) + 6, y: place + 20, anchor: 'start' };
}

/**
 * Bars of final sizes on the axis of the counts, alike in height; where whole numbers lie further apart, one for each.
 * @param low the inner half of the runs lies between this
 * @param high and this
 */
export function barsOf(
  sizes: Float64Array,
  y: PlotScale,
  widest: number,
  low: number,
  high: number,
): Pick<StageLayout, 'bars' | 'above'> {
  const [bottom, top] = y.range;
  const unit = y.kind === 'linear' ? Math.abs(y.at(1) - y.at(0)) : 0;
  const height = unit > BAR ? unit : BAR;
  const counts = new Map<number, { n: number; inner: number }>();
  let above = 0;
  for (const size of sizes) {
    const at = y.at(Math.max(1, size));
    if (at < top - 1e-9) {
      above++;
      continue;
    }
    const k = Math.floor((bottom - at) / height + 0.5);
    const bar = counts.get(k) ?? { n: 0, inner: 0 };
    bar.n++;
    if (size >= low && size <= high) bar.inner++;
    counts.set(k, bar);
  }
  const most = [...counts.values()].reduce((a, { n }) => Math.max(a, n), 1);
  const bars = [...counts]
    .toSorted(([a], [b]) => b - a)
    .map(([k, { n, inner }]) => ({
      y: bottom - (k + 0.5) * height + 0.5,
      height: Math.max(1, height - 1),
      width: Math.max(1, (n / most) * widest),
      inner: inner > n / 2,
    }));
  return { bars, above };
}

function drawIntensity(
  series: SeriesOutput,
  until: number,
  rest: boolean,
  horizon: number,
): { seen: Piece; after: Piece; max: number } {
  let split = 0;
  while (split < series.x.length && series.x[split] <= until) split++;
  let end = split;
  if (rest) while (end < series.x.length && series.x[end] <= horizon) end++;
  const piece = (a: number, b: number): Piece => ({
    count: Math.max(0, b - a),
    x: series.x.subarray(a, b),
    y: series.y.subarray(a, b),
  });
  let max = 0;
  for (let i = 0; i < end; i++) if (series.y[i] > max) max = series.y[i];
  return { seen: piece(0, split), after: piece(Math.max(0, split - 1), end), max };
}
