/**
 * The one place where a value becomes a colour and a method gets its colour, dash and class.
 * The stops and method colours themselves live in the design tokens; here they are only read and interpolated.
 */
import { interpolateRgbBasis } from 'd3';

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
  const between = interpolateRgbBasis([...stops]);
  return (fraction) => between(Number.isNaN(fraction) ? 0.5 : Math.min(1, Math.max(0, fraction)));
}

/** The ramp function for the theme at `element`. */
export function rampAt(element: Element, ramp: Ramp): (fraction: number) => string {
  return rampFunction(rampStops(ramp, tokenReader(element)));
}
