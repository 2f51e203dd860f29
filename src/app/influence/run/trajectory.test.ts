import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { byActivation, firstOutside } from './trajectory';

const field = (times: number[], rows: number[][]) => ({
  kind: 'node-field-over-time' as const,
  times: Float64Array.from(times),
  values: Float64Array.from(rows.flat()),
});

describe('the first value outside 0 … 1', () => {
  it('is that of the earliest time, then of the smallest node', () => {
    const found = firstOutside(
      field(
        [0, 0.5, 1],
        [
          [1, 0, 0],
          [1, 2, 3],
          [-1, 2, 3],
        ],
      ),
    );
    expect(found).toEqual({ node: 1, time: 0.5, value: 2 });
  });

  it('may be below 0', () => {
    expect(firstOutside(field([0, 1], [[1], [-0.5]]))).toEqual({ node: 0, time: 1, value: -0.5 });
  });

  it('is none where every state is 0, 1 or between, or nothing is there', () => {
    expect(
      firstOutside(
        field(
          [0, 1],
          [
            [1, 0],
            [1, 0.5],
          ].map((row) => [...row]),
        ),
      ),
    ).toBeUndefined();
    expect(firstOutside(field([], []))).toBeUndefined();
  });
});

describe('the order of activation', () => {
  it('leaves out nodes that are not activated, and keeps ties in the order of numbers', () => {
    expect(byActivation(Float64Array.of(2, NaN, 0, 2, 0))).toEqual([2, 4, 0, 3]);
  });

  it('rises, and holds every node with a time once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true }), { nil: NaN })), (list) => {
        const times = Float64Array.from(list);
        const order = byActivation(times);
        expect([...order].sort((a, b) => a - b)).toEqual(
          [...times.keys()].filter((node) => !Number.isNaN(times[node])),
        );
        for (let k = 1; k < order.length; k++) expect(times[order[k]]).toBeGreaterThanOrEqual(times[order[k - 1]]);
      }),
    );
  });
});
