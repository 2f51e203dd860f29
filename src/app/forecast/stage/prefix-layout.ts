/** The cascade as a strip: which of its users are in view, and where. Pure. */

/** Pixels from one user to the next. */
export const STEP = 30;
const LEFT = 18;
const RIGHT = 12;
/** Share of the strip that shows what was seen, once it does not hold all. */
const BEHIND = 0.6;

export interface PrefixView {
  /** Users from … to−1 are in view; `length` users and then the end. */
  from: number;
  to: number;
  x(i: number): number;
}

/**
 * @param length users of the cascade; its end is one place more
 * @param seen users seen, at least 1
 */
export function prefixView(length: number, seen: number, width: number): PrefixView {
  const room = Math.max(3, Math.floor((width - LEFT - RIGHT) / STEP));
  const places = length + 1;
  const from = places <= room ? 0 : Math.max(0, Math.min(places - room, seen - Math.floor(room * BEHIND)));
  return { from, to: Math.min(places, from + room), x: (i) => LEFT + (i - from) * STEP };
}
