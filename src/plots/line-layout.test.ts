import { describe, expect, it } from 'vitest';
import type { SeriesOutput } from '../core/outputs';
import { readingAt } from './CursorLayer';
import { layoutLines, lineTable, logOffers, type LineRequest, type LineSeries } from './line-layout';

const x = { label: 't', unit: 'steps' };
const y = { label: 'nodes' };
const output = (values: readonly number[], xs = values.map((_, i) => i)): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(xs),
  y: Float64Array.from(values),
});
const line = (id: string, out: SeriesOutput): LineSeries => ({ id, label: id, role: 'own', output: out });
const layout = (series: LineSeries[], more: Partial<LineRequest> = {}) =>
  layoutLines({ width: 332, height: 176, x, y, series, kinds: { x: 'linear', y: 'linear' }, ...more });

describe('layout', () => {
  it('shares gutter and margin so that plots of a column line up', () => {
    const { area } = layout([line('MC', output([0, 264]))]);
    expect([area.left, area.right]).toEqual([40, 332 - 66]);
  });
  it('widens the margin for a label that would not fit instead of cutting it', () => {
    const { area } = layout([line('message passing', output([0, 264]))]);
    expect(area.right).toBeLessThan(332 - 66);
  });
  it('keeps end labels apart and names last values', () => {
    const { drawn } = layout([line('MC', output([0, 264])), line('DMP', output([0, 266]))]);
    const [a, b] = drawn.map((d) => d.end);
    expect(a?.text).toBe('MC 264');
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(17);
  });
  it('leaves end labels to a legend above six series', () => {
    const many = Array.from({ length: 7 }, (_, k) => line(`s${k}`, output([0, k])));
    expect(layout(many).drawn.every((d) => d.end === undefined)).toBe(true);
  });
  it('makes a gap, not a zero, of a missing value', () => {
    const [drawn] = layout([line('a', output([0, NaN, 4, 5]))]).drawn;
    expect(drawn.line.match(/M/g)).toHaveLength(2);
    expect(drawn.line).not.toContain('NaN');
  });
  it('counts what kept axes cut off, by side', () => {
    const { clipped } = layout([line('a', output([5, 50, -5, 7], [0, 1, 2, 9]))], { keep: { x: [0, 4], y: [0, 10] } });
    expect(clipped).toEqual({ above: 1, below: 1, left: 0, right: 1, negative: 0 });
  });
  it('puts zeros of a log axis into the gutter and counts negatives', () => {
    const found = layout([line('a', output([0, 1, 1000, -2], [0, 1, 10, 1000]))], { kinds: { x: 'log', y: 'log' } });
    const [drawn] = found.drawn;
    expect(drawn.px[0]).toBe(found.x.gutter);
    expect(drawn.py[0]).toBe(found.y.gutter);
    expect(drawn.py[3]).toBeNaN();
    expect(found.clipped.negative).toBe(1);
  });
  it('offers logarithms only where the range exceeds two decades', () => {
    expect(logOffers(layout([line('a', output([1, 1000], [0, 1]))]))).toEqual({ x: false, y: true });
  });
  it('draws outer and inner bands at different strength', () => {
    const band = { label: 'of runs', lo: Float64Array.of(0, 1), hi: Float64Array.of(1, 3) };
    const [two] = layout([line('a', { ...output([0, 2]), bands: [band, band] })]).drawn;
    expect(two.bands.map((b) => b.strength)).toEqual(['outer', 'inner']);
  });
  it('stands empty data without a number in sight', () => {
    const empty = layout([line('a', output([]))]);
    expect(empty.drawn[0].end).toBeUndefined();
    expect(empty.stops).toHaveLength(0);
    expect(readingAt(empty, 3, NaN)).toBeNull();
  });
});

describe('reading line', () => {
  const two = layout([line('a', output([0, 1, 2, 3])), line('b', output([5, 7], [0, 2]))]);
  it('shows the last step the playhead has passed, so that it agrees with the network', () => {
    expect(readingAt(two, 2.9, NaN)).toEqual({ x: 2, rows: [2, 1] });
  });
  it('snaps to the nearest datum under the pointer, which wins', () => {
    expect(readingAt(two, 0, 2.9)).toEqual({ x: 3, rows: [3, -1] });
  });
  it('stands at the playhead where time has no steps, on the lines between the data', () => {
    expect(readingAt(two, 2.5, NaN, true)).toEqual({ x: 2.5, rows: [2.5, -1] });
    expect(readingAt(two, 0.5, NaN, true)).toEqual({ x: 0.5, rows: [0.5, 0.25] });
    expect(readingAt(two, 2, NaN, true)).toEqual({ x: 2, rows: [2, 1] });
    expect(readingAt(two, 2.5, 2.9, true)).toEqual({ x: 3, rows: [3, -1] });
    expect(readingAt(two, 9, NaN, true)).toEqual({ x: 3, rows: [3, -1] });
  });
  it('is absent without a place', () => {
    expect(readingAt(two, NaN, NaN)).toBeNull();
  });
});

it('tabulates every series on the union of places, with bands and uncertainty', () => {
  const band = { label: '5–95 % of runs', lo: Float64Array.of(0, 1), hi: Float64Array.of(2, 3) };
  const table = lineTable(x, y, [
    line('MC', { ...output([1, 2]), standardError: Float64Array.of(0.1, 0.2), bands: [band] }),
    line('DMP', output([4], [5])),
  ]);
  expect(table.columns.map((c) => c.label)).toEqual([
    't',
    'MC',
    'MC ± 2 SE',
    'DMP',
    'MC 5–95 % of runs, from',
    'MC 5–95 % of runs, to',
  ]);
  expect([...table.columns[0].values]).toEqual([0, 1, 5]);
  expect([...table.columns[2].values]).toEqual([0.2, 0.4, NaN]);
  expect([...table.columns[3].values]).toEqual([NaN, NaN, 4]);
  const alone = lineTable(x, y, [{ ...line('', output([1])), label: '' }]);
  expect(alone.columns.map((c) => c.label)).toEqual(['t', 'nodes']);
  expect([...table.columns[5].values]).toEqual([2, 3, NaN]);
});
