/** The maximum of a function of one number on an interval: a scan finds the hill, the golden section its top. */

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The largest value found and where; values of −∞ are allowed. Evaluations: `points` + some 60. */
export function maximiseOnInterval(
  f: (x: number) => number,
  from: number,
  to: number,
  points = 80,
): { at: number; value: number } {
  let best = { at: from, value: f(from) };
  let hill = 0;
  const place = (k: number): number => from + ((to - from) * k) / points;
  for (let k = 1; k <= points; k++) {
    const value = f(place(k));
    if (!(value > best.value)) continue;
    best = { at: place(k), value };
    hill = k;
  }
  let [low, high] = [place(Math.max(0, hill - 1)), place(Math.min(points, hill + 1))];
  const offer = (at: number): number => {
    const value = f(at);
    if (value > best.value) best = { at, value };
    return value;
  };
  let [x, y] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fx, fy] = [offer(x), offer(y)];
  while (high - low > 1e-11 * (1 + Math.abs(low) + Math.abs(high)))
    if (fx >= fy) {
      [high, y, fy] = [y, x, fx];
      x = high - GOLDEN * (high - low);
      fx = offer(x);
    } else {
      [low, x, fx] = [x, y, fy];
      y = low + GOLDEN * (high - low);
      fy = offer(y);
    }
  return best;
}
