import { describe, expect, it } from 'vitest';
import {
  durationTick,
  evenDurationTicks,
  lasted,
  logDurationTicks,
  moment,
  roundDurationAbove,
  roundDurationBelow,
  when,
} from './time-words';

describe('times in words', () => {
  it('takes the largest unit of the clock that leaves a number of one or more', () => {
    expect(lasted(0, 'second')).toBe('0 s');
    expect(lasted(250, 'millisecond')).toBe('250 ms');
    expect(lasted(12, 'second')).toBe('12 s');
    expect(lasted(55, 'minute')).toBe('55 min');
    expect(lasted(1.5, 'hour')).toBe('1.5 h');
    expect(lasted(39 * 3600, 'second')).toBe('39 h');
    expect(lasted(8.9, 'day')).toBe('8.9 d');
    expect(lasted(3 * 365.25, 'day')).toBe('3.0 y');
  });

  it('names steps as steps and leaves an unknown unit out', () => {
    expect(lasted(1, 'step')).toBe('1 step');
    expect(lasted(12, 'step')).toBe('12 steps');
    expect(lasted(2.5, 'unknown')).toBe('2.5');
    expect(lasted(Number.NaN, 'second')).toBe('–');
  });

  it('marks a logarithmic axis at minutes, hours and days', () => {
    const ticks = logDurationTicks(60e3, 41 * 86_400e3, 'millisecond', 20).map((t) => lasted(t, 'millisecond'));
    expect(ticks).toEqual(['1 min', '10 min', '1.0 h', '6.0 h', '24 h', '7.0 d', '30 d']);
    expect(logDurationTicks(1, 1e6, 'unknown', 3)).toHaveLength(3);
    // Between 60 days and 8 years there is one mark only: whole years say more.
    expect(logDurationTicks(60, 8 * 365.25, 'day', 5).map((t) => durationTick(t, 'day'))).toEqual([
      '2 y',
      '4 y',
      '6 y',
      '8 y',
    ]);
    expect(durationTick(24, 'hour')).toBe('1 d');
  });

  it('marks an even axis at whole units, at most as many as asked for', () => {
    expect(evenDurationTicks(10 * 86_400, 'second', 6).map((t) => t / 86_400)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(evenDurationTicks(10, 'step', 6)[0]).toBe(0);
    expect(evenDurationTicks(3, 'hour', 5)).toEqual([0, 1, 2, 3]);
  });

  it('knows the round lengths of time around another', () => {
    expect(lasted(roundDurationBelow(1.4, 'day'), 'day')).toBe('24 h');
    expect(lasted(roundDurationAbove(1.4, 'day'), 'day')).toBe('7.0 d');
    expect([roundDurationBelow(60, 'second'), roundDurationAbove(60, 'second')]).toEqual([60, 60]);
    expect([roundDurationBelow(500, 'step'), roundDurationAbove(500, 'step')]).toEqual([100, 1000]);
    expect([roundDurationBelow(1e-9, 'second'), roundDurationAbove(1e12, 'second')]).toEqual([1e-9, 1e12]);
  });

  it('knows the calendar only where times are moments', () => {
    expect(moment(1_285_415_280, { unit: 'second', origin: 'epoch' })).toBe('25 Sep 2010, 11:48');
    expect(moment(1_285_415_280, { unit: 'second', origin: 'common' })).toBeUndefined();
    expect(when(90, { unit: 'second', origin: 'common' })).toBe('2 min');
    expect(moment(1e300, { unit: 'second', origin: 'epoch' })).toBeUndefined();
  });
});
