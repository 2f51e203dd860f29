/**
 * The row of a kernel in table 1 (SIR-HawkesN), once by its closed forms and once from φ alone: by quadrature, differences and
 * bisection. Nothing of the closed forms but φ(τ) is used on the other side.
 */
import type { Kernel } from '../kernels';

export interface CheckedEntry {
  /** `Φ(x)`, with the lag it was looked at. */
  quantity: string;
  lag: number;
  closed: number;
  numerical: number;
  /** |closed − numerical| / max(|closed|, |numerical|); 0 where both are infinite. */
  difference: number;
}

/** Step of the double-exponential rule: 10⁻¹² for what is smooth inside. */
const STEP = 1 / 64;
/** How far it goes: towards an end nearer than rounding, towards infinity to 10¹³⁷, since power laws have much there. */
const REACH = 4.5;
const FAR_REACH = 6;

/** ∫ f from a to b by the double-exponential (tanh–sinh) rule; ends may be singular, b may be Infinity. 600 to 800 values. */
export function integrate(f: (x: number) => number, a: number, b: number): number {
  let sum = 0;
  const reach = b === Infinity ? FAR_REACH : REACH;
  for (let t = -reach; t <= reach; t += STEP) {
    const s = (Math.PI / 2) * Math.sinh(t);
    const ds = (Math.PI / 2) * Math.cosh(t);
    // x = a + (b − a)(1 + tanh s)/2, written so that ends are not cancelled away; x = a + eˢ towards infinity.
    const share = 1 / (1 + Math.exp(-2 * s));
    const [x, dx] =
      b === Infinity
        ? [a + Math.exp(s), Math.exp(s) * ds]
        : [a + (b - a) * share, 2 * (b - a) * share * (1 - share) * ds];
    const term = f(x) * dx;
    if (Number.isFinite(term)) sum += term;
  }
  return sum * STEP;
}

/** φ′(τ) by Richardson's extrapolation of central differences. */
function slope(phi: (tau: number) => number, tau: number): number {
  const central = (h: number): number => (phi(tau + h) - phi(tau - h)) / (2 * h);
  const h = tau / 64;
  return (4 * central(h / 2) - central(h)) / 3;
}

/** Where a falling function on [0, limit) comes down to `level`, by bisection. */
function crossing(f: (x: number) => number, level: number, limit: number): number {
  let high = Number.isFinite(limit) ? limit : 1;
  while (f(high) > level && high < 1e300) high *= 2;
  let low = 0;
  for (let k = 0; k < 200 && high - low > 1e-15 * high; k++) {
    const middle = (low + high) / 2;
    if (f(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Every entry of the row at a few lags. */
export function checkedRow(kernel: Kernel): CheckedEntry[] {
  const { phi, support } = kernel;
  const rate = phi(0);
  const half = kernel.recovery(0.5);
  const entries: CheckedEntry[] = [];
  const add = (quantity: string, lag: number, closed: number, numerical: number): void => {
    const size = Math.max(Math.abs(closed), Math.abs(numerical));
    const difference = closed === numerical ? 0 : Math.abs(closed - numerical) / size;
    entries.push({ quantity, lag, closed, numerical, difference });
  };
  add('φ(0) = β_I', 0, kernel.infectionRate, rate);
  for (const lag of [half / 2, half, 1.3 * half].filter((x) => x < support)) {
    add('Φ', lag, kernel.integral(lag), integrate(phi, 0, lag));
    add('S = φ/φ(0)', lag, kernel.survival(lag), phi(lag) / rate);
    add('f = −φ′/φ(0)', lag, kernel.density(lag), -slope(phi, lag) / rate);
    add('h = −φ′/φ', lag, kernel.hazard(lag), -slope(phi, lag) / phi(lag));
  }
  for (const u of [0.9, 0.5, 0.1])
    add(
      'S⁻¹(u)',
      u,
      kernel.recovery(u),
      crossing((x) => phi(x) / rate, u, support),
    );
  // An integral that does not exist has nothing to be compared with.
  if (Number.isFinite(kernel.branchingFactor)) {
    const total = Number.isFinite(support) ? integrate(phi, 0, support) : longTail(kernel);
    add('n* = Φ(∞)', Infinity, kernel.branchingFactor, total);
    add('n*/φ(0) = mean recovery time', Infinity, kernel.branchingFactor / kernel.infectionRate, total / rate);
  }
  return entries;
}

/** ∫φ over all lags: up to the median recovery time, then in its logarithm, since a power law has most of it far away. */
function longTail({ phi, recovery }: Kernel): number {
  const half = recovery(0.5);
  return integrate(phi, 0, half) + integrate(phi, half, Infinity);
}
