/**
 * Scales of a plot's axes: linear or logarithmic, with a marked gutter for zeros, and ticks in plain numbers.
 * A scale is a small value without methods to mutate, so that a plot can keep it between runs ("keep axes"). Of d3 it takes the round
 * numbers alone: its scales bring colours, dates and formats along, which an axis of numbers does without.
 */
import { nice as niceEnds, ticks as ticksBetween } from 'd3';

export type ScaleKind = 'linear' | 'log';

export interface PlotScale {
  kind: ScaleKind;
  domain: readonly [number, number];
  range: readonly [number, number];
  /** Where zeros go on a log axis, in pixels; absent where there are none or the axis is linear. */
  gutter?: number;
  ticks: readonly number[];
  /** Pixel of a value; NaN where the axis has no place for it (negative on a log axis). Not clamped. */
  at(value: number): number;
  /** Value at a pixel, clamped to the domain. */
  invert(pixel: number): number;
}

/** Width of the gutter for zeros, in pixels. */
export const GUTTER = 18;

export interface Extent {
  min: number;
  max: number;
  /** Smallest value above 0, Infinity if there is none. */
  minPositive: number;
  zeros: number;
  negatives: number;
}

export function emptyExtent(): Extent {
  return { min: Infinity, max: -Infinity, minPositive: Infinity, zeros: 0, negatives: 0 };
}

/** Widens `extent` by the finite values. */
export function extend(extent: Extent, values: ArrayLike<number>): Extent {
  for (let i = 0; i < values.length; i++) {
    const v = values[i];
    if (!Number.isFinite(v)) continue;
    if (v < extent.min) extent.min = v;
    if (v > extent.max) extent.max = v;
    if (v > 0 && v < extent.minPositive) extent.minPositive = v;
    if (v === 0) extent.zeros++;
    if (v < 0) extent.negatives++;
  }
  return extent;
}

/** Beyond this the length of an axis is no number any more. */
const FARTHEST = 1e300;

/** A domain of finite numbers whose length is finite, above 0 on a log axis. */
function bounded([lo, hi]: readonly [number, number], kind: ScaleKind): [number, number] {
  const least = kind === 'log' ? 1 / FARTHEST : -FARTHEST;
  const within = (value: number): number => Math.min(FARTHEST, Math.max(least, value));
  // Not a number: the end of an axis of nothing.
  return [Number.isNaN(lo) ? (kind === 'log' ? 0.1 : 0) : within(lo), Number.isNaN(hi) ? 1 : within(hi)];
}

/** Round numbers in a domain; its ends where it is too short for numbers in between. */
function roundTicks([lo, hi]: readonly [number, number], count: number): number[] {
  return hi - lo > 1 / FARTHEST ? ticksBetween(lo, hi, count) : [...new Set([lo, hi])];
}

/** Whether a logarithmic axis is worth offering: the positive values span more than two decades. */
export function spansDecades(extent: Extent): boolean {
  return extent.minPositive < Infinity && extent.max / extent.minPositive > 100;
}

/**
 * Domain for an extent. Linear: from 0 (or below) to a round number where `nice`; log: from the smallest positive value
 * to the largest, widened to 1–2–5 steps where `nice`. An empty or single-valued extent gets a unit of room.
 */
export function domainOf(extent: Extent, kind: ScaleKind, nice: boolean, fromZero: boolean): [number, number] {
  return bounded(wantedDomain(extent, kind, nice, fromZero), kind);
}

function wantedDomain(extent: Extent, kind: ScaleKind, nice: boolean, fromZero: boolean): [number, number] {
  if (kind === 'log') {
    if (extent.minPositive === Infinity) return [0.1, 1];
    const lo = nice ? floorStep(extent.minPositive) : extent.minPositive;
    const hi = nice ? ceilStep(extent.max) : extent.max;
    return hi > lo ? [lo, hi] : [lo / 2, lo * 2];
  }
  if (extent.min > extent.max) return [0, 1];
  let lo = fromZero ? Math.min(0, extent.min) : extent.min;
  let hi = fromZero ? Math.max(0, extent.max) : extent.max;
  if (lo === hi) {
    if (lo === 0) hi = 1;
    else [lo, hi] = [lo - Math.abs(lo) / 2, hi + Math.abs(hi) / 2];
  }
  if (!nice) return [lo, hi];
  return niceEnds(...bounded([lo, hi], kind), 5);
}

const STEPS_IN_DECADE = [1, 2, 5, 10];

function floorStep(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = [...STEPS_IN_DECADE].reverse().find((s) => s * decade <= value * (1 + 1e-9)) ?? 1;
  return round(step * decade);
}

function ceilStep(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = STEPS_IN_DECADE.find((s) => s * decade >= value * (1 - 1e-9)) ?? 10;
  return round(step * decade);
}

/** 3 · 10⁻² is 0.03, not 0.030000000000000002. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** From one stretch of numbers to another; a stretch without length goes to the middle. */
function between([a, b]: readonly [number, number], [to, end]: readonly [number, number]): (x: number) => number {
  return (x) => {
    const t = b === a ? 0.5 : (x - a) / (b - a);
    return to * (1 - t) + end * t;
  };
}

/** Builds the scale; `zeros` asks for the gutter at the low end of a log axis, `count` is about how many ticks to show. */
export function plotScale(
  kind: ScaleKind,
  wanted: readonly [number, number],
  range: readonly [number, number],
  count: number,
  zeros = false,
): PlotScale {
  const domain = bounded(wanted, kind);
  if (kind === 'linear') {
    const scale = between(domain, range);
    // A horizontal axis of steps ends where the run ends; a vertical one is rounded by its domain already.
    const ticks = (range[1] > range[0] ? wholeTicks(domain, count) : null) ?? roundTicks(domain, count);
    return { kind, domain, range, ticks, at: scale, invert: (p) => clamp(between(range, domain)(p), domain) };
  }
  const inward = Math.sign(range[1] - range[0]);
  const start = zeros ? range[0] + inward * GUTTER : range[0];
  const logs: [number, number] = [Math.log(domain[0]), Math.log(domain[1])];
  const pixels: [number, number] = [start, range[1]];
  const scale = between(logs, pixels);
  const back = between(pixels, logs);
  const gutter = zeros ? range[0] : undefined;
  const at = (v: number): number => (v > 0 ? scale(Math.log(v)) : v === 0 && gutter !== undefined ? gutter : NaN);
  const invert = (p: number): number => {
    if (gutter !== undefined && (p - (range[0] + (inward * GUTTER) / 2)) * inward < 0) return 0;
    return clamp(Math.exp(back(p)), domain);
  };
  return { kind, domain, range, gutter, ticks: logTicks(domain, count), at, invert };
}

function clamp(value: number, [lo, hi]: readonly [number, number]): number {
  return Math.min(hi, Math.max(lo, value));
}

const SMALL_STEPS = [1, 2, 3, 4, 5, 6, 8];
const LARGE_STEPS = [1, 2, 5];

/**
 * Ticks from 0 to a whole number that end exactly there (0, 4, 8, 12, 16): as many as fit into `count` intervals, at least
 * two. Null where no step of one easy figure divides the end; then ticks at round numbers serve better.
 */
export function wholeTicks([lo, hi]: readonly [number, number], count: number): number[] | null {
  if (lo !== 0 || !Number.isInteger(hi) || hi < 2) return null;
  for (let decade = 1; decade <= hi; decade *= 10)
    for (const figure of decade === 1 ? SMALL_STEPS : LARGE_STEPS) {
      const step = figure * decade;
      const intervals = hi / step;
      if (intervals > count || !Number.isInteger(intervals)) continue;
      if (intervals < Math.max(2, count / 2)) return null;
      return Array.from({ length: intervals + 1 }, (_, k) => k * step);
    }
  return null;
}

/**
 * Ticks of a log axis: whole decades, every k-th when there are many, 1–3 steps when there are few (0.01, 0.03, 0.1),
 * and plain linear ticks when the domain lies within one decade.
 */
export function logTicks(domain: readonly [number, number], count: number): number[] {
  const [lo, hi] = bounded(domain, 'log');
  const from = Math.ceil(Math.log10(lo) - 1e-9);
  const to = Math.floor(Math.log10(hi) + 1e-9);
  const decades = to - from + 1;
  const within = (steps: readonly number[]): number[] => {
    const found: number[] = [];
    for (let d = Math.floor(Math.log10(lo)); d <= to; d++)
      for (const s of steps) {
        const v = round(s * 10 ** d);
        if (v >= lo * (1 - 1e-9) && v <= hi * (1 + 1e-9)) found.push(v);
      }
    return found;
  };
  const thirds = within([1, 3]);
  if (thirds.length >= 3 && thirds.length <= count + 1) return thirds;
  if (decades >= 2) {
    const every = Math.max(1, Math.ceil(decades / count));
    return Array.from({ length: Math.ceil(decades / every) }, (_, i) => round(10 ** (from + i * every)));
  }
  const steps = within([1, 2, 5]);
  if (steps.length >= 2) return steps;
  return roundTicks([lo, hi], Math.min(count, 3));
}
