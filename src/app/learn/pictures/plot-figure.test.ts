import { describe, expect, it } from 'vitest';
import type { DrawAsk, NumberAsk } from '../../../lessons/lesson';
import { settled, withHandle } from './DrawSurface';
import { layoutPlot, truthLine, valueOn, type PlotFigureInput, type PlotSpec } from './plot-figure';

const series = (id: string, y: readonly number[]) => ({
  id,
  label: id,
  role: 'own' as const,
  output: { kind: 'series' as const, x: Float64Array.from(y, (_, k) => k), y: Float64Array.from(y) },
});
const spec: PlotSpec = {
  kind: 'plot',
  panel: {
    id: 'p',
    x: { label: 't' },
    y: { label: 'n' },
    series: [series('a', [0, 10, 20]), series('b', [0, 11, 21])],
  },
};
const input = (more: Partial<PlotFigureInput> = {}): PlotFigureInput => ({
  spec,
  width: 900,
  height: 500,
  zoom: 1,
  youLabel: 'you',
  ...more,
});
const draw: DrawAsk = {
  kind: 'draw',
  id: 'd',
  label: '',
  at: [1, 2, 3, 4],
  from: { x: 0, y: 10 },
  min: 0,
  max: 100,
  step: 1,
};
const number: NumberAsk = { kind: 'number', id: 'n', label: '', min: 0, max: 10, step: 1, axis: 'x', start: 5 };

describe('the layout of a plot', () => {
  it('keeps end labels apart, inside the picture, and everything on the axes', () => {
    const { ends, lines, area } = layoutPlot(input());
    expect(Math.abs(ends[0].y - ends[1].y)).toBeGreaterThanOrEqual(20);
    for (const { y, x } of ends) {
      expect(y).toBeLessThanOrEqual(area.bottom);
      expect(x).toBeLessThan(900);
    }
    for (const { points } of lines)
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(area.left - 1e-9);
        expect(y).toBeLessThanOrEqual(area.bottom + 1e-9);
      }
  });
  it('holds the axes that are asked for, and makes room for long ticks', () => {
    const framed = layoutPlot(input({ spec: { ...spec, frame: { x: [0, 10], y: [0, 100] } } }));
    expect(framed.x.domain).toEqual([0, 10]);
    expect(framed.y.domain).toEqual([0, 100]);
    const long = layoutPlot(input({ spec: { ...spec, sayY: (v) => `${v},000,000,000` } }));
    expect(long.area.left).toBeGreaterThan(framed.area.left);
  });
  it('draws what was said, and the space between it and what is true', () => {
    const drawn = layoutPlot(input({ ask: draw, answer: [20, 30, 40, 50] }));
    expect(drawn.you?.points).toHaveLength(5);
    expect(drawn.you?.gap).toBeUndefined();
    expect(drawn.ends.map(({ id }) => id)).toContain('you');
    const shown = layoutPlot(
      input({ ask: draw, answer: [20, 30, 40, 50], reveal: { ask: 'd', truth: [10, 10, 10, 10] } }),
    );
    expect(shown.you?.gap).toMatch(/^M/);
    expect(shown.ends.find(({ id }) => id === 'you')?.value).toBe('50');
    const on = layoutPlot(input({ ask: number, answer: 7, reveal: { ask: 'n', truth: 3 } }));
    expect(on.axis).toBe('x');
    expect(on.you?.points[0].x).toBeCloseTo(on.x.at(7));
    expect(on.you?.gap).toMatch(/^M/);
  });
  it('asks for a number on an empty plot without ticks of nothing', () => {
    const bare = { ...spec, panel: { ...spec.panel, series: [] }, frame: { x: [0, 10] as const, y: [0, 1] as const } };
    expect(layoutPlot(input({ spec: bare, ask: number })).y.ticks).toEqual([]);
  });
  it('leaves room for a class beside the axis', () => {
    const [alone, among] = [false, true].map((withClass) => layoutPlot(input({ ask: draw, withClass })));
    expect(among.area.right).toBeLessThan(alone.area.right);
  });
});

describe('drawing', () => {
  it('settles on the steps of the question, within its bounds', () => {
    expect(settled(draw, 12.4)).toBe(12);
    expect(settled(draw, -5)).toBe(0);
    expect(settled({ min: 0.1, max: 1, step: 0.05 }, 0.33)).toBe(0.35);
  });
  it('makes a whole line of the first stroke, and bends it with the next ones', () => {
    expect(withHandle(draw, undefined, 3, 50)).toEqual([20, 30, 40, 50]);
    expect(withHandle(draw, undefined, 1, 50)).toEqual([30, 50, 50, 50]);
    expect(withHandle(draw, [20, 30, 40, 50], 2, 90)).toEqual([20, 30, 90, 50]);
    // A quick pointer leaps over handles: those between follow straight.
    expect(withHandle(draw, [20, 30, 40, 50], 3, 80, 1)).toEqual([20, 30, 55, 80]);
    expect(withHandle(draw, [20, 30, 40, 50], 0, 60, 2)).toEqual([60, 50, 40, 50]);
  });
  it('reads a line between its points and beyond its ends', () => {
    const line = { x: Float64Array.of(0, 2, 4), y: Float64Array.of(0, 10, 10) };
    expect([-1, 1, 3, 9].map((x) => valueOn(line, x))).toEqual([0, 5, 10, 10]);
    expect(valueOn({ x: new Float64Array(0), y: new Float64Array(0) }, 1)).toBeNaN();
    expect([...truthLine(draw, { ask: 'd', truth: [1, 2, 3, 4] }).y]).toEqual([10, 1, 2, 3, 4]);
  });
});
