import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBetween, heldByLargest } from './concentration';

const sizes = Float64Array.of(1, 1, 60, 2, 1, 1, 20, 1, 2, 5, 4, 2);

describe('how events are spread over cascades', () => {
  it('tells what the largest tenth holds, rounded up', () => {
    expect(heldByLargest(sizes)).toEqual({ cascades: 2, of: 12, share: 0.8 });
    expect(heldByLargest(sizes.subarray(0, 10))).toEqual({ cascades: 1, of: 10, share: 60 / 94 });
  });

  it('says nothing of a tenth of a few', () => {
    expect(heldByLargest(sizes.subarray(0, 9))).toBeUndefined();
    expect(heldByLargest(new Float64Array())).toBeUndefined();
  });

  it('tells what a range of sizes holds, its ends included', () => {
    expect(heldBetween(sizes, [5, 20])).toEqual({ cascades: 2, of: 12, share: 0.25 });
    expect(heldBetween(sizes, [21, 59])).toBeUndefined();
    expect(heldBetween(sizes, [1, 60])).toEqual({ cascades: 12, of: 12, share: 1 });
  });

  it('the largest tenth never holds less than a tenth, and sizes are left in their order', () => {
    const some = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 10, maxLength: 80 });
    fc.assert(
      fc.property(some, (list) => {
        const given = Float64Array.from(list);
        const { share = 0 } = heldByLargest(given) ?? {};
        expect(share).toBeGreaterThanOrEqual(0.1 - 1e-12);
        expect(share).toBeLessThanOrEqual(1);
        expect(Array.from(given)).toEqual(list);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
