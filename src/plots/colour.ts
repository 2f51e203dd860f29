/**
 * The one place where a value becomes a colour and a method gets its colour, dash and class.
 * The stops and method colours themselves live in the design tokens; here they are only read and interpolated.
 */

/** Who a line speaks for; the same on every page (reference, own, optimum, three baselines, random). */
export type Role = 'ref' | 'own' | 'opt' | 'b1' | 'b2' | 'b3' | 'rnd';
export const ROLES: readonly Role[] = ['ref', 'own', 'opt', 'b1', 'b2', 'b3', 'rnd'];

export type Ramp = 'viridis' | 'cividis' | 'error';

const RAMP_TOKENS: Record<Ramp, readonly string[]> = {
  viridis: ['--viridis'],
  cividis: ['--cividis'],
  error: ['--err-neg-2', '--err-neg-1', '--err-0', '--err-pos-1', '--err-pos-2'],
};

/** Class of a line in the role's colour, width and dash. */
export function lineClass(role: Role): string {
  return `l-${role}`;
}

/** CSS colour of a role. */
export function roleColour(role: Role): string {
  return `var(--m-${role})`;
}

/** CSS colour of the band of a role; 'outer' is for the widest one. */
export function bandColour(role: Role, strength: 'outer' | 'inner'): string {
  return `color-mix(in srgb, var(--m-${role}) var(--band-${strength}), transparent)`;
}

/** The stops of a ramp as written in the tokens, read through `token` (name → value). Empty when no styles are loaded. */
export function rampStops(ramp: Ramp, token: (name: string) => string): string[] {
  return RAMP_TOKENS[ramp].flatMap((name) =>
    token(name)
      .split(',')
      .map((stop) => stop.trim())
      .filter((stop) => /^#[0-9a-f]{6}$/i.test(stop)),
  );
}

/** Reads a custom property where `element` stands, so that a subtree with another theme gets its own colours. */
export function tokenReader(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/**
 * Interpolates between the stops; the argument runs from 0 to 1, is clamped, and NaN gives the middle.
 * Without stops (server rendering, styles missing) the colour is `currentColor`: visible, and claims no value.
 */
export function rampFunction(stops: readonly string[]): (fraction: number) => string {
  if (stops.length === 0) return () => 'currentColor';
  const channels = [1, 3, 5].map((at) => stops.map((stop) => Number.parseInt(stop.slice(at, at + 2), 16)));
  return (fraction) => {
    const t = Number.isNaN(fraction) ? 0.5 : Math.min(1, Math.max(0, fraction));
    return `rgb(${channels.map((values) => Math.round(Math.min(255, Math.max(0, spline(values, t))))).join(', ')})`;
  };
}

/** The uniform cubic B-spline along the values, straight on beyond its ends, so that it meets the first and the last. */
function spline(values: readonly number[], t: number): number {
  const n = values.length - 1;
  const i = Math.min(Math.floor(t * n), Math.max(0, n - 1));
  const b = values[i];
  const c = n > 0 ? values[i + 1] : b;
  const a = i > 0 ? values[i - 1] : 2 * b - c;
  const d = i + 2 <= n ? values[i + 2] : 2 * c - b;
  const x = t * n - i;
  return (
    ((1 - 3 * x + 3 * x ** 2 - x ** 3) * a +
      (4 - 6 * x ** 2 + 3 * x ** 3) * b +
      (1 + 3 * x + 3 * x ** 2 - 3 * x ** 3) * c +
      x ** 3 * d) /
    6
  );
}

/** The ramp function for the theme at `element`. */
export function rampAt(element: Element, ramp: Ramp): (fraction: number) => string {
  return rampFunction(rampStops(ramp, tokenReader(element)));
}
