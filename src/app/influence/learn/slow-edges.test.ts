import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { smallerLimit } from './slow-edges';

describe('the smallest rate that is kept', () => {
  it('is small enough for windows of tens and hundreds', () => {
    expect(smallerLimit(1e-4, 10)).toBeUndefined();
    expect(smallerLimit(1e-4, 1000)).toBeUndefined();
  });

  it('is too large where times are seconds', () => {
    expect(smallerLimit(1e-4, 386_536)).toBe(1e-8);
    expect(smallerLimit(1e-4, 10_000)).toBe(1e-6);
  });

  it('is no limit at 0, and says nothing without a window', () => {
    expect(smallerLimit(0, 1e6)).toBeUndefined();
    expect(smallerLimit(1e-4, 0)).toBeUndefined();
    expect(smallerLimit(1e-4, NaN)).toBeUndefined();
  });

  it('that is offered is smaller, and enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (rate, window) => {
          const offered = smallerLimit(rate, window);
          if (offered === undefined) return;
          expect(offered).toBeLessThan(rate);
          expect(smallerLimit(offered, window)).toBeUndefined();
        },
      ),
    );
  });
});
