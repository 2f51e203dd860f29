import { describe, expect, it } from 'vitest';
import type { ForecastFacts } from './forecast-facts';
import type { IntensityFacts } from './intensity-facts';
import { observedPart } from './observed-part';
import { barsOf, layoutStage, stepPath, type StageRequest } from './stage-layout';
import { regular, setOf } from './testing';
import { plotScale } from '../../plots/scales';

const set = setOf([regular(60, 60)]);
const part = observedPart(set, 0, { observeBy: 'time', until: 1200, share: 1 });
const grid = Float64Array.from([1200, 2400, 7200]);
const level = (...values: number[]) => Float64Array.from(values);
const forecast: ForecastFacts = {
  fan: {
    kind: 'series',
    x: grid,
    y: level(21, 60, 90),
    bands: [
      { label: '5–95 % of runs', lo: level(21, 40, 60), hi: level(21, 90, 140) },
      { label: '25–75 % of runs', lo: level(21, 50, 80), hi: level(21, 70, 110) },
    ],
  },
  sizes: level(60, 80, 90, 90, 100, 140),
  median: 90,
  low: 60,
  high: 140,
  events: 21,
  until: 1200,
  horizon: 7200,
  open: false,
  population: Infinity,
  runs: 400,
  cut: 0,
  remark: '',
  values: {},
  stale: false,
};
const intensity: IntensityFacts = {
  series: { kind: 'series', x: level(0, 600, 1200, 2400), y: level(0, 0.02, 0.03, 0.01) },
  population: Infinity,
  stale: false,
};
const request: StageRequest = {
  width: 700,
  height: 640,
  narrow: false,
  part,
  unit: 'second',
  horizon: 7200,
  forecast: undefined,
  intensity: undefined,
  rest: true,
  kind: 'linear',
};

describe('the stage', () => {
  it('says from where on nobody is left', () => {
    const left = (population: number, rest = true) =>
      layoutStage({ ...request, rest, intensity: { ...intensity, population } }).nobodyLeft;
    const { x } = layoutStage(request);
    expect(left(29.5)).toBeCloseTo(x.at(29 * 60), 6);
    expect([left(61), left(Infinity), left(NaN), left(30, false)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('is drawn from data alone, and keeps its frame when the forecast comes', () => {
    const before = layoutStage(request);
    const after = layoutStage({ ...request, forecast });
    expect(before.seen).toMatch(/^M/);
    expect(before.fan).toBeUndefined();
    for (const key of ['left', 'right', 'countBottom', 'dotsBase', 'rateTop', 'bottom', 'edge'] as const)
      expect(after[key]).toBe(before[key]);
    expect(after.fan?.median).toMatch(/^M/);
  });
  it('figures stand below each other in the given height', () => {
    for (const height of [240, 400, 900]) {
      const { top, countBottom, dotsTop, dotsBase, rateTop, bottom } = layoutStage({ ...request, height });
      const order = [top, countBottom, dotsTop, dotsBase, rateTop, bottom, height];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    }
  });
  it('hides what came later', () => {
    const hidden = layoutStage({ ...request, forecast, rest: false });
    expect(hidden.rest).toBe('');
    expect(hidden.dots.after).toBe('');
    expect(hidden.restLabel).toBeUndefined();
    expect(hidden.ends.map(({ id }) => id)).toEqual(['forecast']);
  });
  it('a band that goes out of the picture says how far', () => {
    const [outer, inner] = forecast.fan.bands!;
    const wild = { ...forecast.fan, bands: [{ ...outer, hi: level(21, 900, 9000) }, inner] };
    const drawn = layoutStage({ ...request, forecast: { ...forecast, fan: wild } });
    expect(drawn.beyond).toBe(9000);
    expect(drawn.offersLog).toBe(true);
    expect(drawn.y.domain[1]).toBeLessThan(400);
    expect(layoutStage({ ...request, forecast: { ...forecast, fan: wild }, kind: 'log' }).beyond).toBeUndefined();
    expect(layoutStage({ ...request, forecast }).beyond).toBeUndefined();
  });
  it('numbers at the ends do not touch', () => {
    const close = { ...forecast, median: 60.5 };
    const [a, b] = layoutStage({ ...request, forecast: close }).ends;
    expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(16);
  });
  it('steps are drawn to the pixel, whatever their number', () => {
    const many = Float64Array.from({ length: 10_000 }, (_, k) => k / 100);
    const path = stepPath(
      many,
      0,
      many.length,
      (t) => t,
      (n) => 1000 - n / 10,
      100,
    );
    expect(path.split('H').length).toBeLessThan(203);
    expect(path.endsWith('H100')).toBe(true);
  });
  it('bars hold every run, and those above the axis are counted', () => {
    const y = plotScale('linear', [0, 1000], [400, 0], 5);
    const { bars, above } = barsOf(
      Float64Array.from({ length: 1201 }, (_, k) => k),
      y,
      60,
      250,
      750,
    );
    expect(above).toBe(200);
    expect(bars.length).toBeLessThanOrEqual(52);
    expect(bars.filter(({ inner }) => inner).length).toBeGreaterThan(20);
    expect(Math.max(...bars.map(({ width }) => width))).toBe(60);
  });
  it('few sizes have a bar each', () => {
    const y = plotScale('linear', [0, 20], [400, 0], 5);
    const { bars } = barsOf(level(5, 5, 7), y, 60, 5, 5);
    expect(bars.map(({ width, inner }) => [width, inner])).toEqual([
      [30, false],
      [60, true],
    ]);
  });
});
