import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedHistory } from '../../models/sir-hawkes/history';
import { carriesMarks, eventsUpTo, observedPart, ownTimes } from './observed-part';
import { regular, setOf } from './testing';

const set = setOf([
  [100, 110, 120, 130, 200],
  [5, 5, 6],
]);

describe('the observed part', () => {
  it('counts times from the first event, and an event at T is seen', () => {
    const part = observedPart(set, 0, { observeBy: 'time', until: 20, share: 0.4 });
    expect([...part.times]).toEqual([0, 10, 20, 30, 100]);
    expect(part).toMatchObject({ seen: 3, until: 20, last: 100 });
    expect(observedPart(set, 1, { observeBy: 'time', until: 0, share: 0.4 }).seen).toBe(2);
  });
  it('by a share: the first events, up to the last of them', () => {
    expect(observedPart(set, 0, { observeBy: 'share', until: 1, share: 0.6 })).toMatchObject({ seen: 3, until: 20 });
    expect(observedPart(set, 0, { observeBy: 'share', until: 1, share: 0.01 })).toMatchObject({ seen: 1, until: 0 });
    expect(observedPart(set, 0, { observeBy: 'all', until: 1, share: 0.01 })).toMatchObject({ seen: 5, until: 100 });
  });
  it('looks for the same number as counting one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (raw, t) => {
        const times = Float64Array.from(raw).sort();
        expect(eventsUpTo(times, t)).toBe(raw.filter((x) => x <= t).length);
      }),
      { numRuns: 100 },
    );
  });
  it('sees what the methods see', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
        fc.constantFrom('time' as const, 'share' as const, 'all' as const),
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (raw, observeBy, until, share) => {
          const one = setOf([raw.toSorted((a, b) => a - b)]);
          const { times, end } = observedHistory(one, 0, { observeBy, until, share });
          const part = observedPart(one, 0, { observeBy, until, share });
          expect([part.seen, part.until]).toEqual([times.length, end]);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('makes the times of a cascade once', () => {
    expect(ownTimes(set, 0)).toBe(ownTimes(set, 0));
  });
  it('knows where there are followers', () => {
    expect(carriesMarks(set, 0)).toBe(false);
    const marked = setOf([regular(2, 1), regular(2, 1)], 'second', [NaN, NaN, 3, NaN]);
    expect(carriesMarks(marked, 0)).toBe(false);
    expect(carriesMarks(marked, 1)).toBe(false);
    expect(carriesMarks(setOf([regular(2, 1)], 'second', [1, 2]), 0)).toBe(true);
  });
});
