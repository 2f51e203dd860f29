/** What the colour of an edge says, and how it becomes a place on a ramp, a width and words. */
import { numeral, pointed } from '../core/numerals';
import { viewWords as words } from './view-words';

export interface EdgeColours {
  /** One value per edge, length m, edge order (for directed networks that of the arc); NaN where there is none. */
  readonly values: Float64Array;
  /** A difference, symmetric about 0 and shown up to ± limit, or something between 0 and 1, or 0 and the limit. */
  readonly scale: 'signed' | 'probability';
  /** End of the scale, > 0; without it 1, and for a signed one the least multiple of 0.05 that holds all values. */
  readonly limit?: number;
  /** Name of the quantity. */
  readonly label: string;
  readonly unit?: string;
  /** What an edge without a value is, in words: "not identifiable". */
  readonly missing?: string;
}

/** Widths in pixels of coloured edges where discs have their full size: of the weakest value, of the strongest, of none. */
export const EDGE_WIDTH = { least: 1.3, most: 3.4, missing: 1 } as const;
/** Rim of ink on either side of a coloured edge, in pixels: both ends of a ramp vanish on one of the two grounds. */
export const EDGE_RIM = 0.7;
/** Period of the dashes of an edge without a value, and the inked share of it. */
export const EDGE_DASH = { period: 7, ink: 0.55 } as const;

/** Least multiple of 0.05 that no value exceeds in size: 0.05 … 1 for differences of probabilities. NaN does not count. O(m). */
export function limitOf(values: Float64Array): number {
  let most = 0.05;
  for (const v of values) if (Math.abs(v) > most) most = Math.abs(v);
  return Number((Math.ceil(most * 20 - 1e-9) / 20).toPrecision(12));
}

/** Ends of the scale. O(1) where a limit is given or not needed, else O(m). */
export function domainOf({ values, scale, limit }: EdgeColours): [number, number] {
  if (scale === 'probability') return [0, Math.max(1e-9, limit ?? 1)];
  const most = Math.max(1e-9, limit ?? limitOf(values));
  return [-most, most];
}

/** Place of a value on the ramp of its domain, 0 … 1: beyond an end it has the colour of that end. */
export function edgePlace(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** How much a value says, 0 … 1: its size on a signed scale, else itself. Strong edges are wider. */
export function edgeStrength(value: number, domain: readonly [number, number], scale: EdgeColours['scale']): number {
  const place = edgePlace(value, domain);
  return scale === 'signed' ? Math.abs(2 * place - 1) : place;
}

/** Width in pixels of an edge with a value, without its rims, at a factor. */
export function edgeWidth(strength: number, factor: number): number {
  return factor * (EDGE_WIDTH.least + (EDGE_WIDTH.most - EDGE_WIDTH.least) * strength);
}

/** Factor on the discs beside coloured edges, which they would hide on small stages. */
export const DISCS_BESIDE = 0.75;

/** Mean distance of edges in pixels from which coloured ones have their full width and rims. */
const ROOMY = 12;

export interface EdgeCrowding {
  /** Factor on widths. */
  readonly width: number;
  /** Factor on rims, beside that on widths: many rims would close to a block of grey. */
  readonly rim: number;
  /** Opacity of a strong edge, and what of it remains for a weak one on a signed scale: errors stand out of what is right. */
  readonly opacity: number;
  readonly fade: number;
}

/**
 * How coloured edges are drawn where so many lie on so little room.
 * @param size  factor on the discs, with `DISCS_BESIDE` in it
 * @param side  of the picture on the screen, in pixels
 * @param count edges drawn
 */
export function edgeCrowding(size: number, side: number, count: number): EdgeCrowding {
  const room = Math.min(1, side / Math.sqrt(Math.max(1, count)) / ROOMY);
  return {
    width: Math.min(1.5, Math.max(0.7, size / DISCS_BESIDE)) * Math.max(0.4, room),
    rim: Math.min(1, Math.max(0, 2 * room - 0.6)),
    opacity: Math.min(1, Math.max(0.4, 2 * room)),
    fade: Math.min(1, Math.max(0.05, 2 * room - 0.3)),
  };
}

/** Opacity of an edge with a value. */
export function edgeOpacity(strength: number, scale: EdgeColours['scale'], { opacity, fade }: EdgeCrowding): number {
  return scale === 'signed' ? opacity * (fade + (1 - fade) * strength) : opacity;
}

/** How many edges have no value. O(m). */
export function missingCount(values: Float64Array): number {
  let count = 0;
  for (const v of values) if (Number.isNaN(v)) count++;
  return count;
}

/** Words for the legend: "not identifiable: 12 edges"; undefined where every edge has a value. O(m). */
export function missingText({ values, missing }: EdgeColours): string | undefined {
  const count = missingCount(values);
  if (count === 0) return undefined;
  return words.missing(missing ?? words.noValue, numeral(count), count);
}

/** A value in words, with its sign on a signed scale and a real minus: "+0.12", "−0.30", "0.45". */
export function edgeText(value: number, scale: EdgeColours['scale'], digits = 2): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0 || (scale === 'probability' && value > 0)) return pointed(text);
  return `${value < 0 ? '−' : '+'}${pointed(text)}`;
}
