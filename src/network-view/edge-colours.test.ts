/** Scales, widths and words of coloured edges; that they can be told from both grounds, recomputed from the tokens file. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import {
  domainOf,
  EDGE_WIDTH,
  edgeCrowding,
  edgeOpacity,
  edgePlace,
  edgeStrength,
  edgeText,
  edgeWidth,
  limitOf,
  missingText,
  type EdgeColours,
} from './edge-colours';
import { edgeLegend } from './edge-legend';
import { edgeName } from './edge-name';
import { parseColour, rampAt, type Rgba } from './palette';

const errors: EdgeColours = {
  values: Float64Array.of(0.12, -0.31, NaN, 0),
  scale: 'signed',
  label: 'Error of α',
  missing: 'not identifiable',
};
const learned: EdgeColours = { values: Float64Array.of(0, 0.5, 1, NaN), scale: 'probability', label: 'Learned α' };

describe('scales', () => {
  it('takes the least multiple of 0.05 that holds all values, and at least 0.05', () => {
    expect(limitOf(errors.values)).toBe(0.35);
    expect(limitOf(Float64Array.of(0.3))).toBe(0.3);
    expect(limitOf(Float64Array.of(-1, NaN))).toBe(1);
    expect(limitOf(Float64Array.of(1e-4))).toBe(0.05);
    expect(limitOf(new Float64Array(0))).toBe(0.05);
  });

  it('is symmetric about 0 for differences and 0 … 1 for probabilities', () => {
    expect(domainOf(errors)).toEqual([-0.35, 0.35]);
    expect(domainOf({ ...errors, limit: 0.2 })).toEqual([-0.2, 0.2]);
    expect(domainOf(learned)).toEqual([0, 1]);
    expect(domainOf({ ...learned, limit: 3 })).toEqual([0, 3]);
  });

  it('puts 0 in the middle, and what is beyond an end at that end', () => {
    expect(edgePlace(0, [-0.2, 0.2])).toBe(0.5);
    expect(edgePlace(9, [-0.2, 0.2])).toBe(1);
    expect(edgePlace(-9, [-0.2, 0.2])).toBe(0);
  });

  it('draws a value and its opposite equally wide, and a larger one never narrower', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const width = (v: number): number => edgeWidth(edgeStrength(v, [-0.8, 0.8], 'signed'), 1);
        expect(width(-a)).toBeCloseTo(width(a), 12);
        expect(width(Math.max(a, b))).toBeGreaterThanOrEqual(width(Math.min(a, b)));
        expect(width(a)).toBeGreaterThan(EDGE_WIDTH.missing);
      }),
    );
    expect(edgeWidth(edgeStrength(1, [0, 1], 'probability'), 1)).toBeCloseTo(EDGE_WIDTH.most);
    expect(edgeWidth(edgeStrength(0, [0, 1], 'probability'), 1)).toBeCloseTo(EDGE_WIDTH.least);
  });

  it('draws edges in full where they have room, and less of them the less they have', () => {
    expect(edgeCrowding(0.75, 700, 900)).toEqual({ width: 1, rim: 1, opacity: 1, fade: 1 });
    const many = edgeCrowding(0.75, 700, 100_000);
    expect(many.width).toBeLessThan(edgeCrowding(0.75, 700, 10_000).width);
    expect(many.rim).toBe(0);
    // Zoomed in, the same edges have room again.
    expect(edgeCrowding(0.75, 7_000, 100_000)).toEqual({ width: 1, rim: 1, opacity: 1, fade: 1 });
  });

  it('lets large errors stand out of a crowd of small ones, but hides no probability', () => {
    const many = edgeCrowding(0.75, 700, 100_000);
    expect(edgeOpacity(1, 'signed', many)).toBe(many.opacity);
    expect(edgeOpacity(0, 'signed', many)).toBeLessThan(0.1);
    expect(edgeOpacity(0, 'probability', many)).toBe(many.opacity);
    expect(edgeOpacity(0, 'signed', edgeCrowding(0.75, 700, 900))).toBe(1);
  });
});

describe('words', () => {
  it('counts the edges without a value, in the words of the page', () => {
    expect(missingText(errors)).toBe('not identifiable: 1 edge');
    expect(missingText({ ...learned, values: new Float64Array(1_200).fill(NaN) })).toBe('no value: 1,200 edges');
    expect(missingText({ ...learned, values: Float64Array.of(1) })).toBeUndefined();
  });

  it('writes signs where they matter, with a real minus, and none before nothing', () => {
    expect(edgeText(0.123, 'signed')).toBe('+0.12');
    expect(edgeText(-0.3, 'signed')).toBe('−0.30');
    expect(edgeText(-0.001, 'signed')).toBe('0.00');
    expect(edgeText(0.45, 'probability')).toBe('0.45');
  });

  it('prints both limits, and says where values lie beyond one', () => {
    const { ticks, format, domain, ramp, missing } = edgeLegend({ ...errors, limit: 0.2 });
    expect({ domain, ramp, missing }).toEqual({
      domain: [-0.2, 0.2],
      ramp: 'error',
      missing: 'not identifiable: 1 edge',
    });
    expect(ticks?.map((tick) => format?.(tick))).toEqual(['≤ −0.20', '0', '+0.20']);
    expect(edgeLegend(learned)).toMatchObject({ ramp: 'prob', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] });
  });

  it('names an edge by its ends, with an arrow where it has a direction', () => {
    const parts = { n: 2, from: Int32Array.of(0), to: Int32Array.of(1) };
    expect(edgeName(buildNetwork({ ...parts, directed: false, labels: ['Ann', 'Bo'] }), 0)).toBe('Ann – Bo');
    expect(edgeName(buildNetwork({ ...parts, directed: true }), 0)).toBe('0 → 1');
  });
});

const css = readFileSync(new URL('../app/styles/tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** Value of a token as it stands after a selector, else as it stands for every theme. */
function token(selector: string, name: string): string {
  const start = css.indexOf(selector);
  const body = css.slice(start, css.indexOf('}', start));
  const find = (text: string): string | undefined => new RegExp(`--${name}:\\s*([^;]+);`).exec(text)?.[1].trim();
  return find(body) ?? find(css) ?? '';
}

/** WCAG 2 contrast of two opaque colours. */
function contrast(a: Rgba, b: Rgba): number {
  const light = (c: Rgba): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, k) => {
      const s = c[k];
      return sum + weight * (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const [p, q] = [light(a), light(b)];
  return Math.max(p, q) / Math.min(p, q);
}

describe.each([
  ['paper', ':root, [data-theme="light"]'],
  ['dark', '[data-theme="dark"]'],
])('edges on %s', (_name, selector) => {
  const colour = (name: string): Rgba => parseColour(token(selector, name));
  const ground = colour('paper');

  it('shows both ends of the error scale at 3:1 or more', () => {
    for (const end of ['err-neg-2', 'err-pos-2']) expect(contrast(colour(end), ground)).toBeGreaterThanOrEqual(3);
  });

  it('draws rims, and edges without a value, at 3:1 or more: no place of a ramp vanishes', () => {
    expect(contrast(colour('control'), ground)).toBeGreaterThanOrEqual(3);
  });

  it('keeps the ends of either scale apart from each other, and from the middle', () => {
    const signed = ['err-neg-2', 'err-neg-1', 'err-0', 'err-pos-1', 'err-pos-2'].map(colour);
    const cividis = token(selector, 'cividis').split(',').map(parseColour);
    expect(cividis).toHaveLength(10);
    const apart = (a: Rgba, b: Rgba): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    for (const stops of [signed, cividis]) {
      const [low, middle, high] = [0, 0.5, 1].map((x) => rampAt(stops, x));
      expect(Math.min(apart(low, high), apart(low, middle), apart(middle, high))).toBeGreaterThan(0.4);
    }
  });
});
