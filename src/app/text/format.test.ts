import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bytes, count, counted, date, dateTime, decimals, duration, percent, significant, timeLeft } from './format';

describe('numbers as the page says them', () => {
  it('groups thousands and counts in the right number', () => {
    expect(count(1204)).toBe('1,204');
    expect(counted(1, 'edge')).toBe('1 edge');
    expect(counted(0, 'edge')).toBe('0 edges');
    expect(counted(2500, 'copy', 'copies')).toBe('2,500 copies');
  });
  it('keeps significant digits, not decimals', () => {
    expect(significant(0.012345)).toBe('0.0123');
    expect(significant(1234567)).toBe('1,230,000');
    expect(significant(Number.NaN)).toBe('–');
    expect(decimals(0.5, 2)).toBe('0.50');
  });
  it('says shares in per cent', () => {
    expect(percent(0.37)).toBe('37 %');
    expect(percent(0.012)).toBe('1.2 %');
    expect(percent(0)).toBe('0 %');
    expect(percent(1)).toBe('100 %');
  });
  it('says sizes in powers of ten', () => {
    expect(bytes(812)).toBe('812 B');
    expect(bytes(4_100_000)).toBe('4.1 MB');
    expect(bytes(1_300_000_000)).toBe('1.3 GB');
    expect(bytes(200_000_000)).toBe('200 MB');
  });
  it('says durations with the unit that fits', () => {
    expect(duration(0.2)).toBe('< 1 ms');
    expect(duration(20)).toBe('20 ms');
    expect(duration(400)).toBe('0.4 s');
    expect(duration(7000)).toBe('7 s');
    expect(duration(45_000)).toBe('45 s');
    expect(duration(180_000)).toBe('3 min');
    expect(duration(3_600_000 * 2.5)).toBe('2.5 h');
  });
});

describe('time left', () => {
  it('is rounded the coarser the longer it is', () => {
    expect(timeLeft(7400)).toBe('7 s left');
    expect(timeLeft(33_000)).toBe('35 s left');
    expect(timeLeft(200_000)).toBe('3 min left');
  });
  it('never promises that nothing is left', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (ms) => !timeLeft(ms).startsWith('0 ')));
  });
});

describe('moments', () => {
  it('are told day first, with months of three letters and a clock of 24 hours', () => {
    expect(dateTime(Date.UTC(2010, 8, 5, 0, 7), 'UTC')).toBe('5 Sep 2010, 00:07');
    expect(date(new Date(Date.UTC(2026, 10, 21, 21, 24)), 'UTC')).toBe('21 Nov 2026');
  });
  it('are of the place of the reader where nothing else is said', () => {
    expect(dateTime(new Date(2026, 0, 2, 15, 4))).toBe('2 Jan 2026, 15:04');
  });
});
