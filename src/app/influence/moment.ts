/** Parts of the horizon that are told apart where numbers stand for a moment. */
const PARTS = 1000;

/** A time to a thousandth of the horizon, so that times of the grid (hundredths) are met. */
export function momentOf(t: number, horizon: number): number {
  return horizon > 0 ? (Math.round((t / horizon) * PARTS) * horizon) / PARTS : t;
}
