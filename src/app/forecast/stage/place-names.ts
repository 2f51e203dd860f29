/** Names beside their circles, where they cover least. Pure. */
import { textWidth } from '../../../plots/labels';
import type { Box, Placed } from './place-marks';

const HEIGHT = 15;
const GAP = 4;

interface Rect {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

const around = (x: number, y: number, width: number): Rect => ({
  x0: x - width / 2,
  x1: x + width / 2,
  y0: y - HEIGHT / 2,
  y1: y + HEIGHT / 2,
});
const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));
const squareOf = ({ x, y }: Placed, radius: number): Rect => ({
  x0: x - radius,
  x1: x + radius,
  y0: y - radius,
  y1: y + radius,
});

/** Area of what lies beyond the edges. */
const outside = (rect: Rect, { left, right, top, bottom }: Box): number =>
  (rect.x1 - rect.x0) * (rect.y1 - rect.y0) - overlap(rect, { x0: left, x1: right, y0: top, y1: bottom });

/**
 * The middle of every name, relative to its circle: inside where it fits, otherwise below, above, to the right or to the left.
 * @param names by the number of their circle; the earlier ones choose first
 * @param solid whether a circle must not be covered by another's name; the others are seen through names
 * @param box what names should stay inside of
 * Cost: O(names · circles).
 */
export function placeNames(
  names: ReadonlyMap<number, string>,
  at: readonly Placed[],
  radii: readonly number[],
  solid: readonly boolean[],
  box?: Box,
): Map<number, Placed> {
  const taken = at.flatMap((place, of) =>
    solid[of] && Number.isFinite(place.x) ? [{ of, rect: squareOf(place, radii[of]) }] : [],
  );
  const placed = new Map<number, Placed>();
  for (const [k, name] of names) {
    const { x, y } = at[k];
    const width = textWidth(name);
    if (!Number.isFinite(x + y)) continue;
    const [down, side] = [radii[k] + HEIGHT / 2 + 1, radii[k] + width / 2 + GAP];
    const inside = width + 2 * GAP < 2 * radii[k] ? [{ x: 0, y: 0 }] : [];
    const offers = [...inside, { x: 0, y: down }, { x: 0, y: -down }, { x: side, y: 0 }, { x: -side, y: 0 }];
    let best = offers[0];
    let least = Infinity;
    for (const offer of offers) {
      const rect = around(x + offer.x, y + offer.y, width);
      // A name that fits into its own circle covers nothing of it.
      const others = taken.filter(({ of }) => of !== k);
      const covered =
        others.reduce((sum, other) => sum + overlap(rect, other.rect), 0) + (box ? outside(rect, box) : 0);
      if (covered < least - 1) [best, least] = [offer, covered];
    }
    taken.push({ of: k, rect: around(x + best.x, y + best.y, width) });
    placed.set(k, best);
  }
  return placed;
}
