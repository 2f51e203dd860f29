/** A source added locally must be message passing on the whole network, to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { AddedSource, sourceLayout, type KeptRun } from './added-source';
import { messagePassing } from './dmp';
import { influenceOf } from './influence';
import { networkOf, problems, result } from './test-support';

function kept(network: Network, alpha: Float64Array, initial: Float64Array, horizon: number): KeptRun {
  const { marginals, messages } = result(messagePassing(network, alpha, initial, horizon, true));
  if (!messages) throw new Error('no messages');
  return { initial, marginals, messages };
}

/** Marginals of the run with the source, from what is visited. */
function visited(
  added: AddedSource,
  source: number,
  base: KeptRun | undefined,
  n: number,
  T: number,
): [Float64Array, number] {
  const marginals = base ? base.marginals.slice() : new Float64Array((T + 1) * n);
  const gain = result(
    added.run(source, (t, nodes, count, p) => {
      for (let k = 0; k < count; k++) marginals[t * n + nodes[k]] = p[nodes[k]];
    }),
  );
  return [marginals, gain];
}

describe('an added source', () => {
  it.each([
    ['to nothing', true],
    ['to any start', false],
  ])('%s gives the marginals of message passing, bit for bit, and what it adds to σ', (_, empty) => {
    fc.assert(
      fc.property(problems('any', 9, 14), ({ n, directed, edges, alpha: chances, initial: start, horizon }) => {
        const network = networkOf(n, edges, directed);
        const alpha = Float64Array.from(chances);
        const initial = empty ? new Float64Array(n) : Float64Array.from(start);
        const base = empty ? undefined : kept(network, alpha, initial, horizon);
        const added = new AddedSource(result(sourceLayout(network, alpha)), horizon);
        added.onto(base);
        const before = base ? influenceOf(base.marginals, n, horizon) : 0;
        for (let source = 0; source < n; source++) {
          const { marginals } = result(
            messagePassing(
              network,
              alpha,
              initial.map((p, i) => (i === source ? 1 : p)),
              horizon,
            ),
          );
          const [own, gain] = visited(added, source, base, n, horizon);
          expect(own).toEqual(marginals);
          expect(before + gain).toBeCloseTo(influenceOf(marginals, n, horizon), 12);
        }
      }),
      { seed: 71, numRuns: 200 },
    );
  });

  it('looks only at what it can reach in time', () => {
    const n = 1000;
    const path = networkOf(
      n,
      Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]),
    );
    const added = new AddedSource(result(sourceLayout(path, new Float64Array(n - 1).fill(0.5))), 3);
    expect(result(added.run(500))).toBe(1 + 2 * (0.5 + 0.25 + 0.125));
    // Within 1, 2 and 3 steps: 2, 4 and 6 nodes of two slots each.
    expect(added.work).toBe(12 * 3);
  });

  it('goes along edges that pass nothing on no further, and stops at certain sources', () => {
    const path = networkOf(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const blocked = new AddedSource(result(sourceLayout(path, Float64Array.of(1, 0, 1, 1))), 4);
    expect(result(blocked.run(0))).toBe(2);
    expect(result(blocked.run(4))).toBe(3);
    const alpha = Float64Array.of(0.5, 0.5, 0.5, 0.5);
    const certain = new AddedSource(result(sourceLayout(path, alpha)), 4);
    certain.onto(kept(path, alpha, Float64Array.of(0, 0, 1, 0, 0), 4));
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
    const added = new AddedSource(result(sourceLayout(ring, alpha)), 4);
    const gains = Array.from({ length: 60 }, (_, k) => result(added.run((k * 5) % 6)));
    for (const gain of gains) expect(gain).toBeCloseTo(1 + 0.7 + 0.49 + 0.343 + 0.2401, 12);
    expect(() => added.onto(kept(ring, alpha, new Float64Array(6), 3))).toThrow('another horizon');
  });
});
