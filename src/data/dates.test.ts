import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder, orderIn, parseDate, parseMoment } from './dates';

/** 25 Nov 2023 05:03:18 UTC, and its midnight. */
const NOON = Date.UTC(2023, 10, 25, 5, 3, 18) / 1000;
const DAY = Date.UTC(2023, 10, 25) / 1000;
const AFTERNOON = Date.UTC(2023, 10, 25, 17, 3) / 1000;

describe('parseDate', () => {
  it('reads dates as people write them', () => {
    for (const text of [
      '25.11.2023',
      '25/11/2023',
      '11/25/2023',
      '2023/11/25',
      '2023-11-25',
      '2023.11.25',
      '25-11-2023',
    ])
      expect([text, parseDate(text)]).toEqual([text, DAY]);
    for (const text of [
      '25-Nov-2023',
      '25 Nov 2023',
      '25. November 2023',
      'Nov 25, 2023',
      'November 25 2023',
      'Nov-25-2023',
    ])
      expect([text, parseDate(text)]).toEqual([text, DAY]);
    for (const text of ['25 nov. 2023', '25 NOVEMBER 2023', 'Sa, 25. Nov 2023', 'Saturday, November 25, 2023'])
      expect([text, parseDate(text)]).toEqual([text, DAY]);
    expect(parseDate('1. März 2024')).toBe(Date.UTC(2024, 2, 1) / 1000);
    expect(parseDate('3 août 2024')).toBe(Date.UTC(2024, 7, 3) / 1000);
  });

  it('takes the time of day with any of them', () => {
    for (const text of [
      '25.11.2023 05:03:18',
      '25.11.2023, 05:03:18',
      '2023/11/25T5:03:18Z',
      'Sat, 25 Nov 2023 05:03:18 GMT',
    ])
      expect([text, parseDate(text)]).toEqual([text, NOON]);
    for (const text of ['11/25/2023 5:03 PM', '11/25/2023, 5:03 p.m.', '25.11.2023 17:03', 'Nov 25, 2023 05:03PM'])
      expect([text, parseDate(text)]).toEqual([text, AFTERNOON]);
    expect(parseDate('11/25/2023 12:00 AM')).toBe(DAY);
    expect(parseDate('11/25/2023 12:00 PM')).toBe(DAY + 43_200);
    expect(parseDate('25.11.2023 06:03:18 +0100')).toBe(NOON);
    expect(parseDate('25.11.2023 05:03:18.25')).toBe(NOON + 0.25);
  });

  it('reads 3/4 in the order it is told', () => {
    expect(parseDate('3/4/2024', 'day')).toBe(Date.UTC(2024, 3, 3) / 1000);
    expect(parseDate('3/4/2024', 'month')).toBe(Date.UTC(2024, 2, 4) / 1000);
    expect(parseDate('25/11/2023', 'month')).toBeNaN();
    expect(parseDate('11/25/2023', 'day')).toBeNaN();
  });

  it('knows no day that is in no calendar, and nothing that is no date', () => {
    for (const text of [
      '31.02.2023',
      '31/11/2023',
      '2023/13/01',
      '0/1/2023',
      '30 Feb 2023',
      '25.11.2023 25:00',
      '25.11.2023 13:00 PM',
    ])
      expect([text, parseDate(text)]).toEqual([text, Number.NaN]);
    for (const text of [
      '25 Foo 2023',
      'Market 25, 2023',
      '1.2.3.4',
      '25.11-2023',
      '25.11.23',
      'u4',
      '12345678',
      'story-2023',
    ])
      expect([text, parseDate(text)]).toEqual([text, Number.NaN]);
    expect(parseMoment('25.11')).toBe(25.11);
  });

  it('reads every day in both orders', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split('-');
          const seconds = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000;
          expect(parseDate(`${day}/${month}/${year}`, 'day')).toBe(seconds);
          expect(parseDate(`${Number(month)}/${Number(day)}/${year}`, 'month')).toBe(seconds);
        },
      ),
      { seed: 20260301, numRuns: 200 },
    );
  });
});

describe('the order of day and month', () => {
  it('is told by a number above 12', () => {
    expect(orderIn('25/11/2023')).toBe('day');
    expect(orderIn('11/25/2023 5:03 PM')).toBe('month');
    expect(orderIn('3/4/2024')).toBe('open');
    expect(orderIn('4/4/2024')).toBe('none');
    expect(orderIn('2023/11/25')).toBe('none');
  });

  it('goes with points, whose day comes first', () => {
    expect(orderIn('3.4.2024')).toBe('day');
    expect(judgeOrder(['3.4.2024', '4.5.2024'])).toEqual({ order: 'day', unsure: false });
  });

  it('is that of the whole column, asked where it stays open, and what was chosen', () => {
    expect(judgeOrder(['3/4/2024', '5/6/2024', '7/28/2024'])).toEqual({ order: 'month', unsure: false });
    expect(judgeOrder(['3/4/2024', '5/6/2024'])).toEqual({ order: 'day', unsure: true });
    expect(judgeOrder(['3/4/2024 5:03 PM'])).toEqual({ order: 'month', unsure: true });
    expect(judgeOrder(['3/4/2024', '28/4/2024'], 'month')).toEqual({ order: 'month', unsure: false });
    expect(judgeOrder(['2024-03-04', 'x', '17'])).toEqual({ unsure: false });
  });
});
