/**
 * The smallest rate that is kept has the unit of the cascades' times: one that is small for hours leaves out almost everything where
 * times are seconds. Pure.
 */

/** A rate is too large a limit where an edge that is left out would still pass on with at least this chance while it is watched. */
const CHANCE = 0.1;
/** The limit that is offered instead: what passes on in one of a hundred windows. */
const OFFERED = 0.01;

/** A smaller limit, a power of 10; undefined where the present one leaves out nothing that matters. @param window time watched */
export function smallerLimit(leastRate: number, window: number): number | undefined {
  if (!(leastRate > 0) || !(window > 0) || leastRate * window <= CHANCE) return undefined;
  return Number(`1e${Math.floor(Math.log10(OFFERED / window) + 1e-9)}`);
}
