import { describe, expect, it } from 'vitest';
import { compareSources } from './compare-sources';
import { exactMarginals, networkOf, result, streamsOf } from './test-support';

const edges: [number, number][] = [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
];
const alpha = [0.5, 0.3, 0.7, 0.6, 0.4];
const exact = (sources: readonly number[]): number =>
  exactMarginals({
    n: 5,
    directed: false,
    edges,
    alpha,
    initial: [0, 1, 2, 3, 4].map((i) => (sources.includes(i) ? 1 : 0)),
    horizon: 3,
  })
    .subarray(15)
    .reduce((a, b) => a + b, 0);

const compared = (orders: number[][], runs: number, seed = 1) =>
  result(
    compareSources(
      networkOf(5, edges),
      Float64Array.from(alpha),
      3,
      orders.map((order) => Int32Array.from(order)),
      runs,
      streamsOf(seed),
    ),
  );

describe('sources compared by simulation', () => {
  it('reach what enumeration says, every prefix of every order, and random sets their mean', () => {
    const { orders, random } = compared(
      [
        [2, 4, 0],
        [3, 1, 2],
      ],
      6000,
    );
    [
      [2, 4, 0],
      [3, 1, 2],
    ].forEach((order, which) =>
      orders[which].forEach((sizes, k) => {
        const error = Math.max(sizes.standardError, 1e-9);
        expect(Math.abs(sizes.mean - exact(order.slice(0, k))) / error, `seed 1, first ${k}`).toBeLessThan(4.5);
      }),
    );
    const single = [0, 1, 2, 3, 4].map((i) => exact([i])).reduce((a, b) => a + b, 0) / 5;
    expect(Math.abs(random[1].mean - single) / random[1].standardError, 'seed 1').toBeLessThan(4.5);
    expect(random[3].mean).toBeLessThan(orders[0][3].mean + 1);
  });

  it('have the same luck: equal sets differ in no run, whatever their order; the lead is counted run by run', () => {
    const { orders, lead } = compared(
      [
        [2, 4],
        [4, 2],
      ],
      500,
    );
    expect(orders[0][2].mean).toBe(orders[1][2].mean);
    expect([lead.mean, lead.standardError]).toEqual([0, 0]);
    const other = compared(
      [
        [2, 4],
        [0, 1],
      ],
      500,
    );
    expect(other.lead.mean).toBeCloseTo(other.orders[0][2].mean - other.orders[1][2].mean, 12);
    // Paired: the lead is known better than from separate runs.
    const apart = Math.hypot(other.orders[0][2].standardError, other.orders[1][2].standardError);
    expect(other.lead.standardError).toBeLessThan(apart);
  });
});
