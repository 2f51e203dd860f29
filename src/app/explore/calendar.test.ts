import { describe, expect, it } from 'vitest';
import { calendarTick, calendarTicks } from './calendar';

const time = { unit: 'second', origin: 'epoch' } as const;
const at = (text: string): number => Date.parse(`${text}Z`) / 1000;

describe('round moments', () => {
  it('are days within a week, in the unit of the set', () => {
    const ticks = calendarTicks(at('2010-09-25T10:00'), at('2010-09-30T20:00'), time, 5);
    expect(ticks).toContain(at('2010-09-26T00:00'));
    expect(ticks.length).toBeLessThanOrEqual(10);
    const span = [at('2010-09-25T10:00'), at('2010-09-30T20:00')];
    expect(calendarTick(ticks[0], time, span)).toBe('26 Sep');
  });

  it('are as fine as the span', () => {
    expect(calendarTick(at('2010-09-25T14:00'), time, [0, 3600])).toBe('14:00');
    expect(calendarTick(at('2010-09-25T14:00'), time, [0, 365 * 86_400])).toBe('Sep 2010');
    expect(calendarTick(at('2010-07-04T00:00'), time, [0, 30 * 86_400])).toBe('4 Jul');
    expect(calendarTick(at('2010-09-25T14:00'), time, [0, 3e9])).toBe('2010');
  });

  it('are none where there is no calendar, or no date is that late', () => {
    expect(calendarTicks(0, 100, { unit: 'second', origin: 'own' }, 5)).toEqual([]);
    expect(calendarTicks(0, 1e300, time, 5)).toEqual([]);
    expect(calendarTick(1e300, time, [0, 1])).toBe('');
  });
});
