/** Where the dots of a distribution stand: share with at least so much, over axes of either kind. */
import type { Ccdf } from '../core/cascade-facts';
import { lastIndexUpTo } from './snap';
import { plotArea, type PlotArea } from './plot-area';
import { domainOf, emptyExtent, extend, plotScale, type PlotScale, type ScaleKind } from './scales';

export interface CcdfLayout {
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  /** Values at which a reading line may stand. */
  stops: Float64Array;
  /** Dots that are drawn, in pixels, interleaved: where several would fall on one place, the first of them. */
  dots: Float64Array;
}

/** Least distance of two dots that are both drawn, in pixels: closer ones are one blot of ink. */
const LEAST_DISTANCE = 0.6;
/** Pixels from one mark of the horizontal axis to the next. */
const TICK_ROOM = 56;
/** Pixels above the dots in which the reading is written. */
export const READING = 16;

/**
 * @param ccdf  x ascending, zeros allowed: they stand in a gutter of their own
 * @param ticks places of marks on the horizontal axis; absent: decades, or round numbers
 * Cost: O(values).
 */
export function layoutCcdf(
  ccdf: Ccdf,
  width: number,
  height: number,
  ticks?: (low: number, high: number, most: number) => readonly number[],
  kinds: { x: ScaleKind; y: ScaleKind } = { x: 'log', y: 'log' },
): CcdfLayout {
  const { x: values, share } = ccdf;
  const free = plotArea(width, height);
  // No end labels here: the axis may use the room to the right, but for half of its last tick.
  const area = { ...free, left: free.left + 8, right: width - 24, top: free.top + READING };
  const extent = extend(emptyExtent(), values);
  const domain = domainOf(extent, kinds.x, false, true);
  const most = Math.max(2, Math.floor((area.right - area.left) / TICK_ROOM));
  const made = plotScale(kinds.x, domain, [area.left, area.right], most, extent.zeros > 0);
  const least = share.length > 0 ? share[share.length - 1] : 0.1;
  const y = plotScale(kinds.y, [kinds.y === 'log' ? Math.min(0.5, least) : 0, 1], [area.bottom, area.top], 4);
  const offered = ticks ? ticks(domain[0], domain[1], most) : made.ticks;
  const x = { ...made, ticks: offered.length < 2 ? ownTicks(values, made) : offered };
  const dots: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const [px, py] = [x.at(values[i]), y.at(share[i])];
    const k = dots.length;
    const crowded = k > 0 && Math.abs(px - dots[k - 2]) < LEAST_DISTANCE && Math.abs(py - dots[k - 1]) < LEAST_DISTANCE;
    // The largest value always has its dot.
    if (!crowded || i === values.length - 1) dots.push(px, py);
  }
  return { area, x, y, stops: values, dots: Float64Array.from(dots) };
}

/** Where no two round values lie on the axis, the values themselves mark it, as far as there is room. */
function ownTicks(values: Float64Array, { at }: PlotScale): number[] {
  const ticks: number[] = [];
  for (const value of values)
    if (value > 0 && (ticks.length === 0 || at(value) - at(ticks[ticks.length - 1]) >= TICK_ROOM)) ticks.push(value);
  return ticks;
}

/** Share with at least `value`; 0 beyond the largest. O(log values). */
export function shareFrom({ x, share }: Ccdf, value: number): number {
  const below = lastIndexUpTo(x, value);
  if (below >= 0 && x[below] === value) return share[below];
  return below + 1 < share.length ? share[below + 1] : 0;
}
