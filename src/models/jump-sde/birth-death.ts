/**
 * Complete networks with one rate β and one recovery rate γ, for tests: the number of active nodes alone is a birth–death chain, up at
 * β k (n − k) and down at γ k.
 */

/** E of the number of active nodes at the given ascending times, by Runge–Kutta on the n + 1 states; error far below 1e-8. */
export function birthDeathMean(
  n: number,
  beta: number,
  gamma: number,
  initial: number,
  times: readonly number[],
): number[] {
  const up = (k: number): number => beta * k * (n - k);
  const slope = (p: Float64Array): Float64Array =>
    p.map(
      (mass, k) =>
        (k > 0 ? up(k - 1) * p[k - 1] : 0) + (k < n ? gamma * (k + 1) * p[k + 1] : 0) - (up(k) + gamma * k) * mass,
    );
  const ahead = (p: Float64Array, by: Float64Array, h: number): Float64Array => p.map((mass, k) => mass + h * by[k]);
  const h = 1 / (40 * Math.max(...Array.from({ length: n + 1 }, (_, k) => up(k) + gamma * k)));
  let p = new Float64Array(n + 1);
  p[initial] = 1;
  let now = 0;
  return times.map((time) => {
    const steps = Math.ceil((time - now) / h);
    const dt = (time - now) / steps;
    for (let step = 0; step < steps; step++) {
      const a = slope(p);
      const b = slope(ahead(p, a, dt / 2));
      const c = slope(ahead(p, b, dt / 2));
      const d = slope(ahead(p, c, dt));
      p = p.map((mass, k) => mass + (dt / 6) * (a[k] + 2 * (b[k] + c[k]) + d[k]));
    }
    now = time;
    return p.reduce((sum, mass, k) => sum + k * mass, 0);
  });
}
