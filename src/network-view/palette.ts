/** Colours of the picture, read from the design tokens; again on every change of theme. */

export type Rgba = readonly [number, number, number, number];

export interface Palette {
  readonly paper: Rgba;
  readonly ink: Rgba;
  readonly control: Rgba;
  readonly rest: Rgba;
  readonly edge: Rgba;
  readonly edgeLive: Rgba;
  readonly viridis: readonly Rgba[];
  readonly cividis: readonly Rgba[];
  readonly error: readonly Rgba[];
}

/** Reads `#rgb`, `#rrggbb` or `#rrggbbaa`; components in 0 … 1, opaque black for anything else. */
export function parseColour(text: string): Rgba {
  let hex = text.trim().replace(/^#/, '');
  if (hex.length === 3) hex = hex.replace(/./g, '$&$&');
  if (!/^([0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) return [0, 0, 0, 1];
  const at = (i: number): number => parseInt(hex.slice(i, i + 2), 16) / 255;
  return [at(0), at(2), at(4), hex.length === 8 ? at(6) : 1];
}

/** Colour at x in 0 … 1 of a ramp of equally spaced stops; the first stop for NaN. */
export function rampAt(stops: readonly Rgba[], x: number): Rgba {
  const at = Math.max(0, Math.min(1, x || 0)) * (stops.length - 1);
  const i = Math.min(stops.length - 2, Math.floor(at));
  const f = at - i;
  const a = stops[i];
  const b = stops[i + 1];
  return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, a[2] + (b[2] - a[2]) * f, 1];
}

/** `#rrggbb` of a colour, without its opacity. */
export function hexOf(colour: Rgba): string {
  return (
    '#' +
    [0, 1, 2]
      .map((k) =>
        Math.round(colour[k] * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}

/** Reads the tokens that hold at an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const colour = (name: string): Rgba => parseColour(token(name));
  const ramp = (name: string): Rgba[] => token(name).split(',').map(parseColour);
  return {
    paper: colour('--paper'),
    ink: colour('--ink'),
    control: colour('--control'),
    rest: colour('--hair-2'),
    edge: colour('--edge'),
    edgeLive: colour('--edge-live'),
    viridis: ramp('--viridis'),
    cividis: ramp('--cividis'),
    error: ['--err-neg-2', '--err-neg-1', '--err-0', '--err-pos-1', '--err-pos-2'].map(colour),
  };
}
