import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECONDS_PER, TIME_ORIGINS, TIME_UNITS } from '../core/cascade';
import { parseDate, parseMoment } from './dates';
import { describeTime, formatDuration, formatMoment, judgeTimes } from './time-unit';

describe('parseMoment', () => {
  it('takes numbers as they stand', () => {
    expect(parseMoment('1.285452422e+12')).toBe(1285452422000);
    expect(parseMoment('-3.5')).toBe(-3.5);
    expect(parseMoment('0,5', true)).toBe(0.5);
    expect(parseMoment('0,5')).toBeNaN();
  });

  it('takes dates as seconds since 1970, UTC where no zone is given', () => {
    expect(parseMoment('1970-01-02')).toBe(86400);
    expect(parseMoment('2010-09-25 22:07:02')).toBe(1285452422);
    expect(parseMoment('2010-09-25T22:07:02Z')).toBe(1285452422);
    expect(parseMoment('2010-09-26T00:07:02+02:00')).toBe(1285452422);
    expect(parseMoment('2010-09-25T17:37:02-0430')).toBe(1285452422);
    expect(parseMoment('2010/9/25 22:07')).toBe(1285452420);
    expect(parseMoment('2010-09-25T22:07:02.250Z')).toBe(1285452422.25);
    expect(parseMoment('Sat Jul 19 14:53:39 +0000 2014')).toBe(Date.UTC(2014, 6, 19, 14, 53, 39) / 1000);
    expect(parseMoment('Sat Jul 19 14:53:39 +0100 2014')).toBe(Date.UTC(2014, 6, 19, 13, 53, 39) / 1000);
  });

  it.each(['', 'nan', 'Infinity', '1e400', '0x10', '12:5x', '2010-13-01', '2010-02-30', '2010-01-01 25:00', 'Jul 19'])(
    'takes %j for no time',
    (text) => {
      expect(parseMoment(text)).toBeNaN();
    },
  );

  it('knows leap days and early years', () => {
    expect(parseDate('2012-02-29')).toBe(Date.UTC(2012, 1, 29) / 1000);
    expect(parseDate('2011-02-29')).toBeNaN();
    expect(parseDate('0099-03-01')).toBe(Date.parse('0099-03-01T00:00:00Z') / 1000);
    expect(parseDate('17')).toBeNaN();
  });

  it('reads what a date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseMoment(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 3);
          const whole = Math.floor(date.getTime() / 1000);
          expect(parseDate(new Date(whole * 1000).toISOString())).toBe(whole);
        },
      ),
      { seed: 11 },
    );
  });
});

describe('judgeTimes', () => {
  it('knows counts since 1970 by their size', () => {
    expect(judgeTimes([[1.285452422e12, 1.285452445e12]])).toMatchObject({ unit: 'millisecond', origin: 'epoch' });
    expect(judgeTimes([[1315395659, 1315395753]])).toMatchObject({ unit: 'second', origin: 'epoch' });
    expect(judgeTimes([[338299.765278, 338302.609444], [341233.5]])).toEqual({
      unit: 'hour',
      origin: 'epoch',
      unsure: { unit: false, origin: false },
    });
    expect(judgeTimes([[24108984, 24109001]])).toMatchObject({ unit: 'minute', origin: 'epoch' });
    expect(judgeTimes([[16742, 16743]])).toEqual({
      unit: 'day',
      origin: 'epoch',
      unsure: { unit: true, origin: true },
    });
  });

  it('does not take a count of seconds with an origin of its own for minutes since 1970', () => {
    const judged = judgeTimes([
      [48358445, 53292083, 192171738],
      [7580048, 14839445],
    ]);
    expect(judged).toEqual({ unit: 'second', origin: 'common', unsure: { unit: true, origin: true } });
  });

  it('is not led astray by single odd values', () => {
    const times = Array.from({ length: 200 }, (_, i) => 1315395659 + 60 * i);
    expect(judgeTimes([[0], times])).toMatchObject({ unit: 'second', origin: 'epoch' });
  });

  it('sees when every cascade begins at 0', () => {
    expect(judgeTimes([[0, 1.5], [0, 0.25], [0]])).toEqual({
      unit: 'unknown',
      origin: 'own',
      unsure: { unit: true, origin: false },
    });
    expect(judgeTimes([[0, 1.5], [0.1]]).origin).toBe('common');
    expect(judgeTimes([[0, 1, 1, 2, 2, 3]])).toMatchObject({ unit: 'step', origin: 'own' });
    expect(judgeTimes([[0, 53, 60, 86_399]])).toMatchObject({ unit: 'second', origin: 'own' });
  });

  it('asks about small whole numbers with ties', () => {
    expect(judgeTimes([[3, 4, 4, 7]])).toEqual({
      unit: 'step',
      origin: 'common',
      unsure: { unit: true, origin: true },
    });
    expect(judgeTimes([[3, 4, 5]]).unit).toBe('unknown');
    expect(judgeTimes([[], []])).toMatchObject({ unit: 'unknown', unsure: { unit: true } });
  });

  it('gives a known unit and origin for any times', () => {
    const time = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.array(time, { maxLength: 5 }), { maxLength: 5 }), (cascades) => {
        const { unit, origin } = judgeTimes(cascades);
        expect(TIME_UNITS).toContain(unit);
        expect(TIME_ORIGINS).toContain(origin);
      }),
      { seed: 12 },
    );
  });

  it('finds the unit of calendar times whichever it is', () => {
    const moment = fc.integer({ min: Date.UTC(1995, 0) / 1000, max: Date.UTC(2030, 0) / 1000 });
    const unit = fc.constantFrom('millisecond', 'second', 'minute', 'hour', 'day');
    fc.assert(
      fc.property(moment, unit, (start, u) => {
        const times = [0, 3600, 86400, 30 * 86400].map((s) => (start + s) / SECONDS_PER[u]);
        expect(judgeTimes([times])).toMatchObject({ unit: u, origin: 'epoch' });
      }),
      { seed: 13 },
    );
  });
});

describe('words of times', () => {
  it('says what times are', () => {
    expect(describeTime('millisecond', 'epoch')).toBe('milliseconds since 1970');
    expect(describeTime('hour', 'own')).toBe('hours since each cascade began');
    expect(describeTime('second', 'common')).toBe('seconds since an unknown moment');
    expect(describeTime('unknown', 'common')).toBe('numbers in an unknown unit');
  });

  it('says lengths of time in a fitting unit', () => {
    expect(formatDuration(113, 'second')).toBe('113 s');
    expect(formatDuration(6480, 'second')).toBe('1.8 h');
    expect(formatDuration(0, 'hour')).toBe('0 s');
    expect(formatDuration(250, 'millisecond')).toBe('250 ms');
    expect(formatDuration(45, 'minute')).toBe('45 min');
    expect(formatDuration(3, 'day')).toBe('3 d');
    expect(formatDuration(1461, 'day')).toBe('4 years');
    expect(formatDuration(1, 'step')).toBe('1 step');
    expect(formatDuration(12, 'step')).toBe('12 steps');
    expect(formatDuration(1.23456, 'unknown')).toBe('1.23');
  });

  it('says moments as dates where the calendar is known', () => {
    expect(formatMoment(1.285452422e12, 'millisecond', 'epoch')).toBe('25 Sep 2010');
    expect(formatMoment(1285452422, 'second', 'epoch', true)).toBe('25 Sep 2010 22:07:02');
    expect(formatMoment(90, 'second', 'own')).toBe('90 s');
    expect(formatMoment(1e300, 'second', 'epoch')).not.toContain('NaN');
  });
});
