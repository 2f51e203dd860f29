import { describe, expect, it } from 'vitest';
import {
  rateScaleOf,
  sayTick,
  sayTime,
  sayTimeAfterThe,
  sayTimeInFull,
  shortened,
  timeScaleOf,
  timeTicks,
} from './time-scale';

const HOUR = 3600;

describe('a time in a field', () => {
  it('has four significant digits at most, but all of a whole number', () => {
    expect([195.9666667, 0.0123456, 12_345, 60, 0, -5].map(shortened)).toEqual([196, 0.01235, 12_345, 60, 0, -5]);
  });
});

describe('units of time', () => {
  it('a span is said in the largest unit of which it holds two', () => {
    expect(timeScaleOf(HOUR, 'second')).toMatchObject({ per: 60, short: 'min', one: 'minute', long: 'minutes' });
    expect(timeScaleOf(6 * HOUR, 'second').long).toBe('hours');
    expect(timeScaleOf(6, 'hour')).toMatchObject({ per: 1, short: 'h' });
    expect(timeScaleOf(3, 'day')).toMatchObject({ per: 1, short: 'd' });
    expect(timeScaleOf(90, 'second').per).toBe(1);
    expect(timeScaleOf(7_200_000, 'millisecond').per).toBe(3_600_000);
  });
  it('times without a unit stay numbers', () => {
    expect(timeScaleOf(500, 'unknown')).toMatchObject({ per: 1, short: '', one: 'time unit', long: 'time units' });
    expect(sayTime(12.5, 'unknown')).toBe('13');
    expect(sayTimeInFull(12, 'unknown')).toBe('12 time units');
    expect(sayTimeAfterThe(1, 'step')).toBe('step');
  });
  it('a time is said as people say it', () => {
    expect(sayTime(HOUR, 'second')).toBe('1 h');
    expect(sayTime(3900, 'second')).toBe('65 min');
    expect(sayTime(1.5 * HOUR, 'second')).toBe('90 min');
    expect(sayTime(3.5 * HOUR, 'second')).toBe('3.5 h');
    expect(sayTimeInFull(2 * HOUR, 'second')).toBe('2 hours');
    expect(sayTimeAfterThe(HOUR, 'second')).toBe('hour');
    expect(sayTimeAfterThe(60, 'minute')).toBe('hour');
    expect(sayTime(0, 'second')).toBe('0 ms');
  });
  it('rates are said in the smallest unit in which they are at least one', () => {
    expect(rateScaleOf(0.1, 'second').one).toBe('minute');
    expect(rateScaleOf(5, 'second').one).toBe('second');
    expect(rateScaleOf(1e-9, 'second').one).toBe('day');
    expect(rateScaleOf(3, 'unknown').per).toBe(1);
  });
  it('an axis is marked at whole steps of the clock', () => {
    expect(timeTicks(6 * HOUR, 'second', 8)).toEqual([0, 1, 2, 3, 4, 5, 6].map((h) => h * HOUR));
    expect(timeTicks(HOUR, 'second', 8).map((t) => sayTick(t, HOUR, 'second'))).toEqual([
      '0',
      '10 min',
      '20 min',
      '30 min',
      '40 min',
      '50 min',
      '60 min',
    ]);
    expect(timeTicks(100, 'unknown', 5).map((t) => sayTick(t, 100, 'unknown'))).toEqual([
      '0',
      '20',
      '40',
      '60',
      '80',
      '100',
    ]);
  });
});
