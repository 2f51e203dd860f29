/** Where times stand on the strip under the stage, on each of its three clocks, and how tall each bar is. */
import { formatValue } from './format';
import { lastIndexUpTo } from './snap';

export type Clock = 'real' | 'log' | 'event';

/** What happened when: `counts[k]` events at `times[k]` (ascending). */
export interface EventCounts {
  times: ArrayLike<number>;
  counts: ArrayLike<number>;
}

/** Maps time to a fraction of the strip and back; both ends included, clamped. */
export interface TimeMap {
  fraction(t: number): number;
  time(fraction: number): number;
}

/**
 * Real: proportional. Log: by log(1 + t / grain). Event: every distinct event time is equally far from the next, in between it is
 * interpolated; without events it is proportional.
 */
export function timeMap(clock: Clock, horizon: number, times: ArrayLike<number>, grain = 1): TimeMap {
  const unit = (v: number): number => Math.min(1, Math.max(0, v));
  if (clock === 'log') {
    const scale = Math.log1p(horizon / grain);
    return {
      fraction: (t) => unit(Math.log1p(Math.max(0, t) / grain) / scale),
      time: (f) => Math.min(horizon, grain * Math.expm1(unit(f) * scale)),
    };
  }
  if (clock === 'event' && times.length > 0) {
    const stops = [...new Set([0, ...Array.from(times).filter((t) => t > 0 && t < horizon), horizon])];
    const last = stops.length - 1;
    return {
      fraction(t) {
        const k = Math.min(last - 1, Math.max(0, lastIndexUpTo(stops, t)));
        return unit((k + (t - stops[k]) / (stops[k + 1] - stops[k])) / last);
      },
      time(f) {
        const at = unit(f) * last;
        const k = Math.min(last - 1, Math.floor(at));
        return stops[k] + (at - k) * (stops[k + 1] - stops[k]);
      },
    };
  }
  return { fraction: (t) => unit(t / horizon), time: (f) => unit(f) * horizon };
}

export interface TimeBar {
  /** Times the bar stands for; `from` is when it counts as past. */
  from: number;
  to: number;
  count: number;
  /** Pixels. */
  x: number;
  width: number;
  height: number;
}

/** Least distance of bars in pixels; where times are closer, neighbours share a bar. */
const LEAST_PITCH = 4;
const FILL = 0.74;

/** Bars of at most `height` pixels over [left, right]. Times that would stand too close are counted together. */
export function timeBars(
  { times, counts }: EventCounts,
  map: TimeMap,
  left: number,
  right: number,
  height: number,
): TimeBar[] {
  const at = (t: number): number => left + map.fraction(t) * (right - left);
  const bars: { from: number; to: number; count: number; x: number }[] = [];
  let nearest = Infinity;
  for (let k = 1; k < times.length; k++) nearest = Math.min(nearest, at(times[k]) - at(times[k - 1]));
  const crowded = nearest < LEAST_PITCH;
  for (let k = 0; k < times.length; k++) {
    if (!(counts[k] > 0)) continue;
    const x = crowded
      ? Math.floor((at(times[k]) - left) / LEAST_PITCH) * LEAST_PITCH + left + LEAST_PITCH / 2
      : at(times[k]);
    const before = bars.at(-1);
    if (before && before.x === x) {
      before.count += counts[k];
      before.to = times[k];
    } else bars.push({ from: times[k], to: times[k], count: counts[k], x });
  }
  const pitch = crowded ? LEAST_PITCH : Math.min(nearest, right - left);
  const width = Math.max(1, Math.min(48, pitch * FILL));
  const most = bars.reduce((a, b) => Math.max(a, b.count), 0);
  return bars.map((bar) => ({
    ...bar,
    x: bar.x - width / 2,
    width,
    height: Math.max(1.5, (bar.count / most) * height),
  }));
}

/** Round times for the ticks, about one per 60 pixels; a tick that would touch the one before it is dropped. */
export function timeTicks(candidates: readonly number[], map: TimeMap, width: number, least = 36): number[] {
  const kept: number[] = [];
  let before = -Infinity;
  for (const t of candidates) {
    const x = map.fraction(t) * width;
    if (x - before < least) continue;
    kept.push(t);
    before = x;
  }
  return kept;
}

/** Time in the readout: four figures, or the last whole step passed. */
export function timeShown(t: number, whole: boolean): string {
  // An animation that ends on a step may end a rounding error short of it.
  return formatValue(whole ? Math.floor(t + 1e-9) : Number(t.toPrecision(4)));
}
