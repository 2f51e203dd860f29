import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../core/outputs';
import type { Picture } from '../../store/state';
import type { Shown } from '../run/shown';
import { intensityFacts } from './intensity-facts';

const values = { kernel: 'EXP', population: 'finite', weight: 'off' };
const shown = (outputs: Outputs, stale = false): Shown => ({
  picture: { outputs } as Picture,
  stale,
  running: false,
  partial: 'no',
});
const names = (...values: string[]) => ({ id: 'model', label: 'model', values });
const list = (id: string, ...values: number[]) => ({ id, label: id, values: Float64Array.from(values) });
const fit = shown({
  intensity: {
    kind: 'table',
    columns: [names('EXP', 'EXP', 'EXPN', 'EXPN'), list('time', 0, 1, 0, 1), list('value', 5, 6, 7, 8)],
  },
  fits: { kind: 'table', columns: [names('EXP', 'EXPN'), list('population', Infinity, 90)] },
});
const forecast = (stale: boolean): Shown =>
  shown(
    {
      intensity: { kind: 'series', x: Float64Array.of(0, 2), y: Float64Array.of(1, 2) },
      fit: { kind: 'table', columns: [list('population', 120)] },
    },
    stale,
  );

describe('the intensity of the stage', () => {
  it('is that of the chosen model of the fit until the forecast is there', () => {
    expect(intensityFacts(values, undefined, undefined)).toBeUndefined();
    expect(intensityFacts(values, undefined, fit)).toMatchObject({
      series: { x: Float64Array.of(0, 1), y: Float64Array.of(7, 8) },
      population: 90,
      stale: false,
    });
    expect(intensityFacts({ ...values, kernel: 'PL' }, undefined, fit)).toBeUndefined();
  });
  it('is that of the forecast, unless only the fit is up to date', () => {
    expect(intensityFacts(values, forecast(false), fit)?.population).toBe(120);
    expect(intensityFacts(values, forecast(true), fit)?.population).toBe(90);
    expect(intensityFacts(values, forecast(true), undefined)).toMatchObject({ population: 120, stale: true });
  });
});
