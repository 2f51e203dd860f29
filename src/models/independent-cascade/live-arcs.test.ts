/** Live arcs: the law of the independent cascade, and the same luck whatever order things are asked in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '../../core/statistics';
import { stream } from '../../core/rng';
import { LiveArcs } from './live-arcs';
import { exactMarginals, networkOf, problems } from './test-support';

describe('live arcs', () => {
  it('reach as many nodes as enumeration says, for a growing set of sources', () => {
    fc.assert(
      fc.property(problems('any', 5, 7), ({ n, directed, edges, alpha, horizon }) => {
        const live = new LiveArcs(networkOf(n, edges, directed), Float64Array.from(alpha), horizon);
        const sources = Array.from({ length: Math.min(3, n) }, (_, k) => n - 1 - k);
        const sizes = sources.map(() => new Moments());
        const runs = 4000;
        for (let r = 0; r < runs; r++) {
          live.begin(stream(3, r));
          sources.forEach((source, k) => sizes[k].add(live.addSource(source)));
        }
        sources.forEach((_, k) => {
          const initial = Array.from({ length: n }, (__, i) => (sources.slice(0, k + 1).includes(i) ? 1 : 0));
          const exact = exactMarginals({ n, directed, edges, alpha, initial, horizon })
            .subarray(horizon * n)
            .reduce((a, b) => a + b, 0);
          // A size that hardly ever differs shows no spread in the sample: about 1/runs of uncertainty is left.
          const error = Math.max(sizes[k].standardError, n / runs / 4);
          expect(Math.abs(sizes[k].mean - exact) / error).toBeLessThan(5);
        });
      }),
      { seed: 91, numRuns: 40 },
    );
  });

  it('give the same size for a set in any order, with edges blocked at once or restored one by one', () => {
    fc.assert(
      fc.property(
        problems('any', 8, 14),
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        fc.integer(),
        ({ n, directed, edges, alpha, horizon }, blocked, seed) => {
          const live = new LiveArcs(networkOf(n, edges, directed), Float64Array.from(alpha), horizon);
          const off = edges.map((_, e) => blocked[e]);
          const usable = (e: number): boolean => !off[e];
          const sources = [0, n >> 1, n - 1];
          live.begin(stream(seed, 'x'));
          const sizes = sources.map((source) => live.addSource(source));
          expect(live.size).toBe(sizes[2]);
          live.restart();
          for (const source of sources.toReversed()) live.addSource(source);
          expect(live.size).toBe(sizes[2]);
          // From the blocked network back to the whole one, and each stage against a fresh start.
          live.restart();
          for (const source of sources) live.addSource(source, usable);
          const stages = [live.size];
          const hidden = edges.flatMap((_, e) => (blocked[e] ? [e] : []));
          for (const e of hidden) {
            off[e] = false;
            stages.push(live.restore([e], usable));
          }
          expect(stages.at(-1)).toBe(sizes[2]);
          hidden.toReversed().forEach((e, k) => {
            off[e] = true;
            live.restart();
            for (const source of sources) live.addSource(source, usable);
            expect(live.size).toBe(stages[stages.length - 2 - k]);
          });
        },
      ),
      { seed: 92, numRuns: 200 },
    );
  });

  it('go as far as the horizon, and draw each arc once', () => {
    const path = networkOf(
      5,
      Array.from({ length: 4 }, (_, i): [number, number] => [i, i + 1]),
      true,
    );
    const certain = new LiveArcs(path, new Float64Array(4).fill(1), 2);
    certain.begin(stream(1));
    expect(certain.addSource(1)).toBe(3);
    expect(certain.addSource(0)).toBe(4);
    expect(certain.addSource(0)).toBe(4);
    certain.begin(stream(1));
    expect(certain.size).toBe(0);
    const never = new LiveArcs(path, new Float64Array(4), 2);
    never.begin(stream(1));
    expect(never.addSource(0)).toBe(1);
    expect(never.restore([0, 1], () => true)).toBe(1);
    expect(() => new LiveArcs(path, new Float64Array(3), 2)).toThrow('expected 4');
  });
});
