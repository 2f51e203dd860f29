import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../core/outputs';
import type { Shown } from '../run/shown';
import { cautions, ksPOf, seesHardlyAnybody } from './caution';
import type { ForecastFacts } from './forecast-facts';

const fits = (ksP: number, refitted = NaN): TableOutput => ({
  kind: 'table',
  columns: [
    { id: 'model', label: '', values: ['EXP', 'EXPN'] },
    { id: 'ksP', label: '', values: Float64Array.of(0.5, ksP) },
    { id: 'ksPBootstrap', label: '', values: Float64Array.of(NaN, refitted) },
  ],
});
const shown = (table: TableOutput, stale = false) =>
  ({ picture: { outputs: { fits: table } }, stale }) as unknown as Shown;
const forecast = (facts: Partial<ForecastFacts>) =>
  ({
    events: 43,
    population: 48,
    stale: false,
    values: { kernel: 'EXP', population: 'finite', weight: 'off' },
    ...facts,
  }) as ForecastFacts;

describe('cautions beside a forecast', () => {
  it('reads p of the model drawn, by bootstrap where there is one', () => {
    expect(ksPOf(fits(0.01), 'EXPN')).toBe(0.01);
    expect(ksPOf(fits(0.01, 0.2), 'EXPN')).toBe(0.2);
    expect(ksPOf(fits(0.01), 'PLN')).toBeNaN();
    expect(ksPOf(undefined, 'EXPN')).toBeNaN();
  });
  it('a population is hardly left where more than three quarters are used up; without one never', () => {
    expect(seesHardlyAnybody({ events: 43, population: 48 })).toBe(true);
    expect(seesHardlyAnybody({ events: 75, population: 100 })).toBe(false);
    expect(seesHardlyAnybody({ events: 75, population: Infinity })).toBe(false);
    expect(seesHardlyAnybody({ events: 75, population: NaN })).toBe(false);
  });
  it('says each that applies', () => {
    expect(cautions(forecast({}), shown(fits(0.01)))).toEqual([
      'The test rejects EXPN: do not trust its forecast much.',
      'The fit sees hardly anybody left (48 people in all). Seen this early, such forecasts are often too low.',
    ]);
    expect(cautions(forecast({ population: 200 }), shown(fits(0.01)))).toHaveLength(1);
    expect(cautions(forecast({ population: 200 }), shown(fits(0.06)))).toEqual([]);
  });
  it('is silent about what belongs to other settings', () => {
    expect(cautions(forecast({ population: 200 }), shown(fits(0.01), true))).toEqual([]);
    expect(cautions(forecast({ stale: true }), shown(fits(0.01)))).toEqual([]);
    expect(cautions(undefined, shown(fits(0.01)))).toEqual([]);
  });
});
