import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesOutput } from '../core/outputs';
import { layoutLines, type LineLayout, type LineSeries } from './line-layout';
import { inkOf, readoutCorner, readoutPlace, readoutSize } from './readout';

const output = (values: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(values, (_, i) => i),
  y: Float64Array.from(values),
});
const layout = (values: readonly number[], draw?: LineSeries['draw'], width = 332): LineLayout =>
  layoutLines({
    width,
    height: 176,
    x: { label: 't', unit: 'steps' },
    y: { label: 'nodes' },
    series: [{ id: 'a', label: 'a', role: 'own', output: output(values), draw }],
    kinds: { x: 'linear', y: 'linear' },
  });
const box = { width: 104, height: 58 };
const rise = Array.from({ length: 17 }, (_, t) => 300 / (1 + Math.exp(5 - t)));
const cornerAt = (l: LineLayout, t: number): { x: number; y: number } =>
  readoutCorner(l.area, inkOf(l), l.x.at(t), box);

describe('ink', () => {
  it('lies on the line between two points, not beside it', () => {
    const l = layout([0, 100]);
    const ink = inkOf(l);
    const [x, y] = [(l.area.left + l.area.right) / 2, (l.area.top + l.area.bottom) / 2];
    expect(ink.under(x - 6, y - 6, x + 6, y + 6)).toBeGreaterThan(0);
    expect(ink.under(l.area.left, l.area.top, x - 20, y - 20)).toBe(0);
    expect(ink.under(x + 20, y + 20, l.area.right, l.area.bottom)).toBe(0);
  });
  it('of dots is only at the dots, of steps along the tread', () => {
    const middle = (l: LineLayout, y: number): number => {
      const x = (l.area.left + l.area.right) / 2;
      return inkOf(l).under(x - 6, y - 6, x + 6, y + 6);
    };
    const dots = layout([50, 50], 'dots');
    expect(middle(dots, dots.y.at(50))).toBe(0);
    const steps = layout([100, 0], 'steps');
    expect(middle(steps, steps.y.at(100))).toBeGreaterThan(0);
  });
  it('adds up: halves of a box have what the box has', () => {
    const l = layout(rise);
    const ink = inkOf(l);
    const { left, right, top, bottom } = l.area;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor((right - left) / 4) }), (k) => {
        const cut = left + 4 * k;
        const parts = ink.under(left, top, cut, bottom) + ink.under(cut, top, right, bottom);
        expect(parts).toBe(ink.under(left, top, right, bottom));
      }),
    );
    expect(ink.under(right + 10, top, right + 50, bottom)).toBe(0);
  });
  it('leaves out missing values', () => {
    const l = layout([NaN, NaN]);
    expect(inkOf(l).under(0, 0, 332, 176)).toBe(0);
  });
});

describe('corner of the readout', () => {
  it('is below on the right of the rule under a rising curve', () => {
    const l = layout(rise);
    const at = cornerAt(l, 7);
    expect(at.x).toBeGreaterThan(l.x.at(7));
    expect(at.y + box.height).toBeGreaterThan(l.area.bottom - 10);
  });
  it('leaves the rise free at t = 0', () => {
    const l = layout(rise);
    const at = cornerAt(l, 0);
    expect(inkOf(l).under(at.x, at.y, at.x + box.width, at.y + box.height)).toBe(0);
  });
  it('is left of the rule at the right end, off the end labels', () => {
    const l = layout(rise);
    const at = cornerAt(l, 16);
    expect(at.x + box.width).toBeLessThan(l.x.at(16));
  });
  it('goes up where the curve falls', () => {
    const l = layout(rise.map((v) => 300 - v));
    expect(cornerAt(l, 8).y).toBe(l.area.top);
  });
  it('stays inside the plot area wherever the rule is, however narrow the plot', () => {
    const place = fc.double({ min: 0, max: 16, noNaN: true });
    fc.assert(
      fc.property(place, fc.constantFrom(260, 332, 700), (t, width) => {
        const l = layout(rise, 'line', width);
        const at = cornerAt(l, t);
        expect(at.x).toBeGreaterThanOrEqual(l.area.left);
        expect(at.x + box.width).toBeLessThanOrEqual(l.area.right + 1e-9);
        expect(at.y).toBeGreaterThanOrEqual(l.area.top);
        expect(at.y + box.height).toBeLessThanOrEqual(l.area.bottom);
      }),
    );
  });
});

describe('size of the readout', () => {
  const rows = (n: number): { label: string; value: string }[] =>
    Array.from({ length: n }, (_, k) => ({ label: `s${k}`, value: '12.5' }));
  it('has a row for each series, and two columns above four', () => {
    expect(readoutSize('t = 3', rows(4), 226)).toMatchObject({ columns: 1, rows: 4 });
    expect(readoutSize('t = 3', rows(5), 226)).toMatchObject({ columns: 2, rows: 3 });
    expect(readoutSize('t = 3', rows(9), 226)).toMatchObject({ columns: 2, rows: 5 });
  });
  it('keeps one column where two would not fit', () => {
    expect(readoutSize('t = 3', rows(6), 100)).toMatchObject({ columns: 1, rows: 6 });
  });
  it('places every row inside the box and none on another', () => {
    const size = readoutSize('t = 3', rows(7), 226);
    const places = rows(7).map((_, k) => readoutPlace(size, k));
    for (const p of places) {
      expect(p.left).toBeGreaterThan(0);
      expect(p.right).toBeLessThan(size.width);
      expect(p.y).toBeLessThan(size.height);
    }
    expect(new Set(places.map((p) => `${p.left} ${p.y}`)).size).toBe(7);
    expect(places[4].left).toBeGreaterThan(places[0].right);
  });
});
