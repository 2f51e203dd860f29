import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../core/language';
import { formatCount, formatTick, formatValue as inPlots, formatWithError } from '../../plots/format';
import { formatValue, parseNumber } from '../form/number-text';
import { formatGerman } from './de/format';
import {
  bytes,
  count,
  counted,
  date,
  dateTime,
  decimals,
  duration,
  percent,
  significant,
  timeLeft,
  tiny,
} from './format';
import { scientific } from './scientific';

beforeAll(() => speak('de', formatGerman));
afterAll(() => speak('en', { 'app/format/formatWords': undefined }));

describe('numbers in German', () => {
  it('have a decimal comma, and groups by points', () => {
    expect([count(1204), decimals(0.5, 2), significant(1_234_567)]).toEqual(['1.204', '0,50', '1.230.000']);
    expect([percent(0.372), percent(0.0123), bytes(4_100_000)]).toEqual(['37 %', '1,2 %', '4,1 MB']);
    expect([duration(400), duration(9_600), scientific(6.65e12)]).toEqual(['0,4 s', '9,6 s', '6,65 · 10¹²']);
    expect([counted(1, 'Kante', 'Kanten'), counted(2000, 'Kante', 'Kanten')]).toEqual(['1 Kante', '2.000 Kanten']);
    expect(tiny(0.000023)).toBe('2,3e−5');
  });

  it('are so in plots too', () => {
    expect([formatTick(0.03), formatTick(2500), formatTick(0.00025)]).toEqual(['0,03', '2,5k', '2,5·10⁻⁴']);
    expect([inPlots(0.1234), inPlots(2000.4), formatCount(12_000)]).toEqual(['0,123', '2.000', '12.000']);
    expect(formatWithError(268.62, 1.54)).toBe('268,6 ± 1,5');
  });

  it('come with times and dates as one says them', () => {
    expect([timeLeft(7400), timeLeft(200_000)]).toEqual(['noch 7 s', 'noch 3 min']);
    const at = Date.UTC(2026, 10, 21, 21, 24);
    expect([date(at, 'UTC'), dateTime(at, 'UTC')]).toEqual(['21. Nov. 2026', '21. Nov. 2026, 21:24']);
  });
});

describe('fields in German', () => {
  it('show a comma', () => {
    expect(formatValue({ step: 0.01 }, 0.5)).toBe('0,50');
    expect(formatValue({ step: 1, integer: true }, 10_000)).toBe('10.000');
  });

  it('read both signs, and groups by points', () => {
    for (const [typed, value] of [
      ['0,5', 0.5],
      ['0.5', 0.5],
      ['1.000', 1000],
      ['1.000,5', 1000.5],
      ['1,000', 1],
      ['12 500', 12_500],
      ['−2,5', -2.5],
      ['1e-3', 0.001],
    ] as const)
      expect(parseNumber(typed)).toBe(value);
  });

  it('read what they show', () => {
    for (const value of [0.5, 1000, 12_345.678, 0.0001, 3])
      expect(parseNumber(formatValue({ step: 0.001 }, value))).toBe(value);
  });
});
