import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeBars, timeMap, timeShown, timeTicks, type Clock } from './timeline-layout';

const times = [0, 1, 4, 10];

describe('clocks', () => {
  it('places real time in proportion, log time early, events evenly', () => {
    expect(timeMap('real', 10, times).fraction(4)).toBe(0.4);
    expect(timeMap('log', 10, times).fraction(1)).toBeCloseTo(Math.log(2) / Math.log(11));
    const event = timeMap('event', 10, times);
    expect(times.map((t) => event.fraction(t))).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect(event.fraction(7)).toBeCloseTo(2 / 3 + 1 / 6);
  });
  it('come back from where they went, stay on the strip, never run backwards', () => {
    const clock = fc.constantFrom<Clock>('real', 'log', 'event');
    const t = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(clock, t, t, (kind, a, b) => {
        const map = timeMap(kind, 10, times);
        expect(map.time(map.fraction(a))).toBeCloseTo(a, 9);
        expect(map.fraction(-5)).toBe(0);
        expect(map.fraction(50)).toBe(1);
        expect(map.fraction(Math.min(a, b))).toBeLessThanOrEqual(map.fraction(Math.max(a, b)));
      }),
    );
  });
  it('does without events', () => {
    expect(timeMap('event', 10, []).fraction(5)).toBe(0.5);
    expect(timeMap('event', 10, [10]).fraction(5)).toBe(0.5);
  });
});

describe('bars', () => {
  it('stand at their times, the fullest as tall as allowed, empty ones not at all', () => {
    const bars = timeBars({ times: [0, 1, 2], counts: [1, 0, 4] }, timeMap('real', 2, []), 10, 210, 40);
    expect(bars.map((b) => b.height)).toEqual([10, 40]);
    expect(bars[1].x + bars[1].width / 2).toBeCloseTo(210);
  });
  it('share one where times stand too close, and lose no event', () => {
    const many = Array.from({ length: 5000 }, (_, k) => k / 500);
    const bars = timeBars({ times: many, counts: many.map(() => 1) }, timeMap('real', 10, []), 0, 400, 40);
    expect(bars.length).toBeLessThanOrEqual(101);
    expect(bars.reduce((sum, b) => sum + b.count, 0)).toBe(5000);
    for (let k = 1; k < bars.length; k++) expect(bars[k].x).toBeGreaterThan(bars[k - 1].x);
  });
  it('draws nothing of nothing', () => {
    expect(timeBars({ times: [], counts: [] }, timeMap('real', 1, []), 0, 100, 40)).toEqual([]);
  });
});

it('drops ticks that would touch', () => {
  expect(timeTicks([0, 1, 2, 10], timeMap('real', 10, []), 200)).toEqual([0, 2, 10]);
});

it('names the step passed where steps are whole, the time where they are not', () => {
  expect([0, 1.11, 1.999, 24 - 1e-12].map((t) => timeShown(t, true))).toEqual(['0', '1', '1', '24']);
  expect([0, 1.11, 1.99951].map((t) => timeShown(t, false))).toEqual(['0', '1.11', '2']);
});

describe('a log clock with a grain', () => {
  it('is even below it and logarithmic above, for times of any size', () => {
    const map = timeMap('log', 3.6e9, [], 6e4);
    expect(map.fraction(0)).toBe(0);
    expect(map.fraction(3.6e9)).toBe(1);
    expect(map.fraction(6e4)).toBeCloseTo(Math.log(2) / Math.log1p(6e4), 9);
    for (const f of [0.1, 0.5, 0.9]) expect(map.fraction(map.time(f))).toBeCloseTo(f, 9);
  });
});
