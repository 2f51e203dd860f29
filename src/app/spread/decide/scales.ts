/** Ends of scales, and what every blocked edge takes. Pure. */
import type { Outputs } from '../../../core/outputs';
import { outputOf } from '../../run/shown';

const LEADS = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

/** The least round number that is not below x: 1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8 times a power of ten. 1 for x ≤ 0. */
export function niceTop(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) return 1;
  const power = 10 ** Math.floor(Math.log10(x));
  const lead = LEADS.find((l) => l * power >= x * (1 - 1e-12)) ?? 10;
  return Number((lead * power).toPrecision(12));
}

/** The largest value; 0 where there is none. NaN does not count. O(length) */
export function topOf(values: Float64Array): number {
  let top = 0;
  for (const v of values) if (v > top) top = v;
  return top;
}

/** What blocking took when an edge, or its node, was blocked; NaN for edges that stay. Length m. O(m) */
export function edgesOfOrder(outputs: Outputs | undefined): Float64Array {
  const order = outputOf(outputs, 'order', 'edge-field')?.values ?? new Float64Array();
  const losses = outputOf(outputs, 'blocked', 'table')?.columns.find(({ id }) => id === 'loss')?.values ?? [];
  return order.map((place) => (Number.isNaN(place) ? NaN : Number(losses[place - 1] ?? NaN)));
}
