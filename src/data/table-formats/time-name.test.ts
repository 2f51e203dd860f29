import { describe, expect, it } from 'vitest';
import { unitInName, withName } from './time-name';

describe('units in names of columns', () => {
  it.each([
    ['relative_time_second', 'second'],
    ['time (ms)', 'millisecond'],
    ['t_s', 'second'],
    ['elapsed min', 'minute'],
    ['zeit_stunden', 'hour'],
    ['days', 'day'],
    ['step', 'step'],
    ['time', undefined],
    ['timestamps', undefined],
    ['items', undefined],
    ['', undefined],
  ] as const)('%s: %s', (name, unit) => {
    expect(unitInName(name)).toBe(unit);
  });

  const judged = { unit: 'unknown', origin: 'own', unsure: { unit: true, origin: false } } as const;

  it('settle what numbers leave open', () => {
    expect(withName(judged, 'time_h')).toEqual({ unit: 'hour', origin: 'own', unsure: { unit: false, origin: false } });
    expect(withName(judged, 'time')).toEqual(judged);
    expect(withName({ ...judged, unit: 'second' }, 'seconds').unsure.unit).toBe(false);
  });

  it('do not outweigh numbers that count since 1970', () => {
    const epoch = { unit: 'millisecond', origin: 'epoch', unsure: { unit: false, origin: false } } as const;
    expect(withName(epoch, 'time_s')).toEqual(epoch);
  });

  it('take a doubtful calendar back', () => {
    const days = { unit: 'day', origin: 'epoch', unsure: { unit: true, origin: true } } as const;
    expect(withName(days, 'seconds')).toEqual({
      unit: 'second',
      origin: 'common',
      unsure: { unit: false, origin: true },
    });
  });
});
