/** A source added locally must be message passing on the whole network, to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { AddedSource, type KeptRun } from './added-source';
import { messagePassing } from './dmp';
import { influenceOf } from './influence';
import { LoneSource } from './lone-source';
import { sourceLayout, type Visit } from './source-layout';
import { networkOf, problems, result } from './test-support';

function kept(network: Network, alpha: Float64Array, initial: Float64Array, horizon: number): KeptRun {
  const { marginals, messages } = result(messagePassing(network, alpha, initial, horizon, true));
  if (!messages) throw new Error('no messages');
  return { initial, marginals, messages };
}

/** Marginals of the run with the source, from what is visited. */
function visited(
  run: (visit: Visit) => Generator<void, number, void>,
  marginals: Float64Array,
  n: number,
): [Float64Array, number] {
  const gain = result(
    run((t, nodes, count, p) => {
      for (let k = 0; k < count; k++) marginals[t * n + nodes[k]] = p[nodes[k]];
    }),
  );
  return [marginals, gain];
}

describe('a source', () => {
  it('alone and added to any run gives the marginals of message passing, bit for bit, and what it adds to σ', () => {
    fc.assert(
      fc.property(problems('any', 9, 14), ({ n, directed, edges, alpha: chances, initial: start, horizon }) => {
        const network = networkOf(n, edges, directed);
        const alpha = Float64Array.from(chances);
        const initial = Float64Array.from(start);
        const layout = result(sourceLayout(network, alpha));
        const base = kept(network, alpha, initial, horizon);
        const added = new AddedSource(layout, horizon, base);
        const lone = new LoneSource(layout, horizon);
        const before = influenceOf(base.marginals, n, horizon);
        for (let source = 0; source < n; source++) {
          const withSource = (from: Float64Array): Float64Array =>
            result(
              messagePassing(
                network,
                alpha,
                from.map((p, i) => (i === source ? 1 : p)),
                horizon,
              ),
            ).marginals;
          const whole = withSource(initial);
          const [own, gain] = visited((visit) => added.run(source, visit), base.marginals.slice(), n);
          expect(own).toEqual(whole);
          expect(before + gain).toBeCloseTo(influenceOf(whole, n, horizon), 12);
          const alone = withSource(new Float64Array(n));
          const [ownAlone, sum] = visited((visit) => lone.run(source, visit), new Float64Array((horizon + 1) * n), n);
          expect(ownAlone).toEqual(alone);
          expect(sum).toBeCloseTo(influenceOf(alone, n, horizon), 12);
        }
      }),
      { seed: 71, numRuns: 250 },
    );
  });

  it('looks only at what it can reach in time', () => {
    const n = 1000;
    const path = networkOf(
      n,
      Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]),
    );
    const alpha = new Float64Array(n - 1).fill(0.5);
    const layout = result(sourceLayout(path, alpha));
    const sum = 1 + 2 * (0.5 + 0.25 + 0.125);
    for (const source of [
      new LoneSource(layout, 3),
      new AddedSource(layout, 3, kept(path, alpha, new Float64Array(n), 3)),
    ]) {
      expect(result(source.run(500))).toBe(sum);
      // Within 1, 2 and 3 steps: 2, 4 and 6 nodes of two slots each.
      expect(source.work).toBe(12 * 3);
    }
  });

  it('goes along edges that pass nothing on no further, and stops at certain sources', () => {
    const path = networkOf(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const blocked = new LoneSource(result(sourceLayout(path, Float64Array.of(1, 0, 1, 1))), 4);
    expect(result(blocked.run(0))).toBe(2);
    expect(result(blocked.run(4))).toBe(3);
    const alpha = Float64Array.of(0.5, 0.5, 0.5, 0.5);
    const base = kept(path, alpha, Float64Array.of(0, 0, 1, 0, 0), 4);
    const certain = new AddedSource(result(sourceLayout(path, alpha)), 4, base);
    const seen = new Set<number>();
    // Node 1 has 1/2 and node 0 has 1/4 from the source that is there.
    const gain = certain.run(0, (_, nodes, count) => nodes.subarray(0, count).forEach((i) => seen.add(i)));
    expect(result(gain)).toBeCloseTo(1 - 0.25 + (0.75 - 0.5), 12);
    expect(seen).toEqual(new Set([0, 1]));
    expect(result(certain.run(2))).toBe(0);
  });

  it('forgets one source before the next, and refuses a run of another horizon', () => {
    const ring = networkOf(
      6,
      Array.from({ length: 6 }, (_, i): [number, number] => [i, (i + 1) % 6]),
      true,
    );
    const alpha = new Float64Array(6).fill(0.7);
    const layout = result(sourceLayout(ring, alpha));
    const sources = [new LoneSource(layout, 4), new AddedSource(layout, 4, kept(ring, alpha, new Float64Array(6), 4))];
    for (const source of sources) {
      // A run that is given up half-way leaves no trace.
      const stopped = source.run(2, (t) => {
        if (t === 3) throw new Error('enough');
      });
      expect(() => result(stopped)).toThrow('enough');
      const gains = Array.from({ length: 60 }, (_, k) => result(source.run((k * 5) % 6)));
      for (const gain of gains) expect(gain).toBeCloseTo(1 + 0.7 + 0.49 + 0.343 + 0.2401, 12);
    }
    expect(() => new AddedSource(layout, 4, kept(ring, alpha, new Float64Array(6), 3))).toThrow('another horizon');
  });
});
