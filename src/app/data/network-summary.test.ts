import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildNetwork } from '../../core/network';
import { degreeCcdf, summariseNetwork } from './network-summary';

/** A triangle 0 1 2 with a tail 2–3, and node 4 alone. */
const kite = buildNetwork({ n: 5, directed: false, from: Int32Array.of(0, 1, 0, 2), to: Int32Array.of(1, 2, 2, 3) });

describe('summariseNetwork', () => {
  it('counts what can be counted by hand', () => {
    const summary = summariseNetwork(kite);
    expect(summary).toMatchObject({
      n: 5,
      m: 4,
      directed: false,
      components: 2,
      largest: 4,
      isolated: 1,
      highestDegree: 3,
      columns: [],
    });
    expect(summary.density).toBeCloseTo(4 / 10, 12);
    expect(summary.meanDegree).toBeCloseTo(8 / 5, 12);
  });
  it('has words for a network without anything', () => {
    const nothing = summariseNetwork(
      buildNetwork({ n: 0, directed: false, from: new Int32Array(0), to: new Int32Array(0) }),
    );
    expect(nothing).toMatchObject({ n: 0, components: 0, largest: 0, isolated: 0, meanDegree: 0, highestDegree: 0 });
    expect(nothing.ccdf.degree).toHaveLength(0);
  });
});

describe('degreeCcdf', () => {
  it('is the share of nodes with at least so many neighbours', () => {
    expect([...summariseNetwork(kite).ccdf.degree]).toEqual([1, 2, 3]);
    expect([...summariseNetwork(kite).ccdf.share]).toEqual([0.8, 0.6, 0.2]);
  });
  it('starts with the share of nodes that have neighbours and falls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }), (counts) => {
        const n = counts.reduce((a, b) => a + b, 0);
        fc.pre(n > counts[0]);
        const { share } = degreeCcdf(counts, n);
        expect(share[0]).toBeCloseTo((n - counts[0]) / n, 12);
        for (let k = 1; k < share.length; k++) expect(share[k]).toBeLessThan(share[k - 1]);
      }),
    );
  });
});
