import { describe, expect, it } from 'vitest';
import { filtersInWords, hasFilters, WITHOUT_FILTERS } from './filters';

const time = { unit: 'hour', origin: 'common' } as const;

describe('filters in words', () => {
  it('are those that are set, in a fixed order', () => {
    expect(filtersInWords({}, time)).toEqual([]);
    expect(
      filtersInWords({ search: 'ann', user: '<b>', window: [0, 48], durations: [0.5, 3], sizes: [2, 1200] }, time).map(
        ({ text }) => text,
      ),
    ).toEqual(['2–1,200 events', 'lasting 30 min to 3.0 h', 'beginning 0 s to 2.0 d', 'with user <b>', '“ann”']);
  });

  it('leave out an empty search, an order and a selection', () => {
    expect(hasFilters({ search: '', order: 'longest', cascade: 3 })).toBe(false);
    expect(hasFilters({ sizes: [1, 1] })).toBe(true);
  });

  it('are all named where they are cleared', () => {
    const set = { search: 'a', user: 'b', window: [0, 1], durations: [0, 1], sizes: [0, 1] } as const;
    expect(Object.keys(WITHOUT_FILTERS).sort()).toEqual(Object.keys(set).sort());
  });
});
