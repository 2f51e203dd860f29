/** Marks on the screen so that none hides another. Pure. */

export interface Placed {
  x: number;
  y: number;
}

const ROUNDS = 60;
/** Least distance between two marks. */
const APART = 3;
/** A mark stays within this of its node, so that it is still that of its node. */
const FURTHEST = 34;

/** What circles stay inside of. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Moves overlapping circles apart, each no further than 34 px from where it belongs, or than it takes to be whole where it belongs close
 * to the edge. Circles without a place stay without one.
 * @param wishes where they belong, NaN where that is not known
 * @param box those that belong inside of it stay there; absent: there is no edge
 * Cost: O(rounds · marks²).
 */
export function placeMarks(wishes: readonly Placed[], radii: readonly number[], box?: Box): Placed[] {
  const placed = wishes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < placed.length; i++)
      for (let j = 0; j < i; j++) moved = part(placed[i], placed[j], radii[i] + radii[j] + APART, i, j) || moved;
    placed.forEach((place, i) => {
      hold(place, wishes[i]);
      if (box) keepInside(place, wishes[i], radii[i], box);
    });
    if (!moved && round > 0) break;
  }
  return placed;
}

/** Pushes two circles half of their overlap apart each; those at one place part in a direction of their own. */
function part(a: Placed, b: Placed, least: number, i: number, j: number): boolean {
  let [dx, dy] = [a.x - b.x, a.y - b.y];
  let distance = Math.hypot(dx, dy);
  if (!(distance < least - 0.01)) return false;
  if (distance < 1e-6) {
    const angle = 2.4 * (i + 31 * j);
    [dx, dy, distance] = [Math.cos(angle), Math.sin(angle), 1];
  }
  const push = (least - Math.min(distance, least)) / 2 / distance;
  a.x += dx * push;
  a.y += dy * push;
  b.x -= dx * push;
  b.y -= dy * push;
  return true;
}

function hold(place: Placed, wish: Placed): void {
  const [dx, dy] = [place.x - wish.x, place.y - wish.y];
  const distance = Math.hypot(dx, dy);
  if (!(distance > FURTHEST)) return;
  place.x = wish.x + (dx * FURTHEST) / distance;
  place.y = wish.y + (dy * FURTHEST) / distance;
}

function keepInside(place: Placed, wish: Placed, radius: number, { left, right, top, bottom }: Box): void {
  // What is scrolled out of view stays there.
  if (!(wish.x > left && wish.x < right && wish.y > top && wish.y < bottom)) return;
  place.x = Math.max(left + radius, Math.min(right - radius, place.x));
  place.y = Math.max(top + radius, Math.min(bottom - radius, place.y));
}
