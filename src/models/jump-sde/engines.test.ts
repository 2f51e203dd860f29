/** What holds for every exact engine, whatever its numbers: the order of events, edge cases, symmetry, one law for all engines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { engineOf } from './engine';
import { eachEvent, modelOf, shares } from './engine-test-support';
import { FirstPassage } from './first-passage';
import { NextMarks } from './next-marks';
import type { DelayLaw, PropagationModel, RecoveryModel } from './propagation';
import { Rejection } from './rejection';
import { wholeRun, type Engine } from './trajectory';

const kinds: readonly RecoveryModel[] = ['SI', 'SIS', 'SIR'];

function enginesOf(model: PropagationModel): Engine[] {
  const engines: Engine[] = [new NextMarks(model)];
  if (model.threshold) return engines;
  if (model.kind !== 'SIS') engines.push(new FirstPassage(model, false), new FirstPassage(model, true));
  else if (model.delay.kind === 'exponential') engines.push(new Rejection(model));
  return engines;
}

const laws: readonly DelayLaw[] = [
  { kind: 'exponential' },
  { kind: 'rayleigh' },
  { kind: 'weibull', shape: 0.6 },
  { kind: 'power-law', cutoff: 0.2 },
];

const models: fc.Arbitrary<PropagationModel> = fc
  .record({
    n: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom(...kinds),
    delay: fc.constantFrom(...laws),
    horizon: fc.constantFrom(0.5, 5, 1e5),
    gamma: fc.constantFrom(0, 0.4, 3),
    throttled: fc.boolean(),
    arcs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0.01, max: 2, noNaN: true })), { maxLength: 40 }),
    sources: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
  })
  .map(({ n, kind, delay, horizon, gamma, throttled, arcs, sources }) => {
    const edges = new Map<number, [number, number, number]>();
    for (const [a, b, rate] of arcs) if (a % n !== b % n) edges.set((a % n) * n + (b % n), [a % n, b % n, rate]);
    return modelOf(
      { n, edges: [...edges.values()] },
      {
        kind,
        delay,
        // events of SIS go on for ever
        horizon: kind === 'SIS' ? Math.min(horizon, 20) : horizon,
        sources: [...new Set(sources.map((s) => s % n))],
        recovery: new Array<number>(n).fill(gamma),
        ...(throttled ? { threshold: new Array<number>(n).fill(0.7) } : {}),
      },
    );
  });

describe('a run of an exact engine', () => {
  it('activates inactive nodes by active parents along arcs, and recovers active ones, in [0, T]', () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        for (const engine of enginesOf(model)) {
          engine.begin(stream(seed, 'run', 0));
          const { times, nodes, parents } = wholeRun(engine);
          const active = new Set(model.sources);
          const ever = new Set(model.sources);
          expect(nodes.some((node) => node < 0) && model.kind === 'SI').toBe(false);
          for (let k = 0; k < times.length; k++) {
            expect(times[k]).toBeGreaterThanOrEqual(k > 0 ? times[k - 1] : 0);
            expect(times[k]).toBeLessThanOrEqual(model.horizon);
            const node = nodes[k];
            const isRight = node < 0 ? active.delete(~node) : !(model.kind === 'SIS' ? active : ever).has(node);
            expect(isRight).toBe(true);
            if (node < 0) continue;
            expect(active.has(parents[k])).toBe(true);
            const begin = model.offsets[parents[k]];
            expect(model.heads.subarray(begin, model.offsets[parents[k] + 1]).includes(node)).toBe(true);
            active.add(node);
            ever.add(node);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('depends on its luck alone, not on the runs before', () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        enginesOf(model).forEach((engine, which) => {
          for (let l = 0; l < 12; l++) eachEvent(engine, stream(seed, 'run', l), () => {});
          engine.begin(stream(seed, 'run', 3));
          const again = wholeRun(engine);
          const fresh = enginesOf(model)[which];
          fresh.begin(stream(seed, 'run', 3));
          expect(wholeRun(fresh)).toEqual(again);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing without arcs, and nothing but recoveries where all are sources', () => {
    for (const kind of kinds) {
      const alone = modelOf({ n: 3, edges: [] }, { kind, sources: [1], horizon: 4, recovery: [0, 0, 0] });
      for (const engine of enginesOf(alone)) eachEvent(engine, stream(1, 'run', 0), () => expect.fail('an event'));
      const all = modelOf(
        {
          n: 3,
          edges: [
            [0, 1, 9],
            [1, 2, 9],
          ],
        },
        { kind, sources: [0, 1, 2], horizon: 4, recovery: [0, 0, 0] },
      );
      for (const engine of enginesOf(all)) eachEvent(engine, stream(1, 'run', 0), () => expect.fail('an event'));
      const mortal = modelOf({ n: 2, edges: [] }, { kind, sources: [0, 1], horizon: 1000, recovery: [1, 1] });
      for (const engine of enginesOf(mortal)) {
        const told: number[] = [];
        eachEvent(engine, stream(1, 'run', 0), (_, node) => told.push(node));
        expect(told.sort((a, b) => a - b)).toEqual(kind === 'SI' ? [] : [-2, -1]);
      }
    }
  });

  it('never leaves isolated nodes, and SIS without recovery is SI', () => {
    const list = {
      n: 5,
      edges: [
        [0, 1, 1],
        [1, 2, 0.5],
        [2, 0, 0.7],
      ],
    };
    const times = [0.5, 1, 3];
    const runs = 4000;
    const rest = { sources: [0], horizon: 3 };
    const si = modelOf(list, { ...rest, kind: 'SI' });
    const sis = modelOf(list, { ...rest, kind: 'SIS', recovery: [0, 0, 0, 0, 0] });
    const one = shares(new FirstPassage(si, false), si, times, runs);
    for (const engine of enginesOf(sis)) {
      const other = shares(engine, sis, times, runs, 2);
      times.forEach((_, k) =>
        expect(Math.abs(one.mean[k] - other.mean[k])).toBeLessThan(
          4 * Math.hypot(one.standardError[k], other.standardError[k]),
        ),
      );
      expect([other.p[3], other.p[4]]).toEqual([
        [0, 0, 0],
        [0, 0, 0],
      ]);
    }
  });
});

describe('one law for all engines', () => {
  const n = 30;
  const rng = stream(5, 'network');
  const edges: number[][] = [];
  for (let j = 0; j < n; j++)
    for (let i = 0; i < n; i++)
      if (i !== j && rng.uniform() < (j === 0 ? 0.8 : 0.1)) edges.push([j, i, 0.1 + rng.uniform()]);
  const times = [0.3, 1, 2, 4];
  const runs = 1500;

  /** Largest difference to the first one, in standard errors of it. */
  function worstDifference(model: PropagationModel, engines: readonly Engine[]): number {
    const [first, ...others] = engines.map((engine, k) => shares(engine, model, times, runs, k + 1));
    const differences = others.flatMap((other) =>
      times.map(
        (_, k) =>
          Math.abs(other.mean[k] - first.mean[k]) / Math.hypot(other.standardError[k], first.standardError[k], 1e-9),
      ),
    );
    return Math.max(...differences);
  }

  for (const kind of kinds)
    for (const delay of laws)
      it(`${kind}, ${delay.kind}: engines, and thinning without a limit`, () => {
        const recovery = Array.from({ length: n }, (_, i) => 0.2 + i / n);
        const rest = { kind, delay, sources: [3, 17], horizon: 4, recovery };
        const model = modelOf({ n, edges }, rest);
        const unlimited = modelOf({ n, edges }, { ...rest, threshold: new Array<number>(n).fill(1e9) });
        expect(worstDifference(model, [...enginesOf(model), new NextMarks(unlimited)])).toBeLessThan(4);
      });

  it('does not know the numbers of nodes: relabelled, the same law', () => {
    const order = stream(6, 'order').shuffle(Array.from({ length: n }, (_, i) => i));
    const recovery = Array.from({ length: n }, (_, i) => 0.2 + i / n);
    for (const kind of kinds) {
      const model = modelOf({ n, edges }, { kind, sources: [3], horizon: 4, recovery });
      const relabelled = modelOf(
        { n, edges: edges.map(([j, i, rate]) => [order[j], order[i], rate]) },
        { kind, sources: [order[3]], horizon: 4, recovery: order.map((_, i) => recovery[order.indexOf(i)]) },
      );
      const one = shares(engineOf(model), model, times, runs);
      const other = shares(engineOf(relabelled), relabelled, times, runs, 2);
      for (let i = 0; i < n; i++) {
        const [a, b] = [one.p[i][2], other.p[order[i]][2]];
        const share = (a + b) / 2;
        expect(Math.abs(a - b)).toBeLessThanOrEqual(4.5 * Math.sqrt((2 * share * (1 - share)) / runs));
      }
    }
  });

  it('limits attention: no node is activated faster than θ', () => {
    // forty parents active from the start, θ = 0.5
    const star = { n: 41, edges: Array.from({ length: 40 }, (_, k) => [k, 40, 0.5]) };
    const sources = Array.from({ length: 40 }, (_, k) => k);
    const threshold = new Array<number>(41).fill(0.5);
    const model = modelOf(star, { kind: 'SI', sources, horizon: 8, threshold });
    const { p } = shares(engineOf(model), model, [1, 2, 4], 800);
    [1, 2, 4].forEach((t, k) => {
      const truth = -Math.expm1(-0.5 * t);
      expect(Math.abs(p[40][k] - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / 800));
    });
    // θ = 0 hears nobody
    const deaf = modelOf(star, { kind: 'SI', sources, horizon: 8, threshold: new Array<number>(41).fill(0) });
    eachEvent(engineOf(deaf), stream(1, 'run', 0), () => expect.fail('an event'));
  });
});

describe('antithetic pairs of delays', () => {
  it('hurt nobody: of SI, I and I′ are correlated negatively', () => {
    const rng = stream(9, 'network');
    const n = 60;
    const edges: number[][] = [];
    for (let j = 0; j < n; j++)
      for (let i = 0; i < n; i++) if (i !== j && rng.uniform() < 0.06) edges.push([j, i, 0.3]);
    let strongest = 0;
    for (const delay of laws) {
      const model = modelOf({ n, edges }, { kind: 'SI', sources: [0, 1], horizon: 4, delay });
      const engine = new FirstPassage(model, true);
      const pairs = 600;
      let [sum, squares, product, other] = [0, 0, 0, 0];
      for (let l = 0; l < pairs; l++) {
        const sizes = [false, true].map((mirrored) => {
          engine.begin(stream(1, 'pair', l), mirrored);
          return wholeRun(engine).times.filter((t) => t <= 3).length;
        });
        sum += sizes[0] + sizes[1];
        squares += sizes[0] ** 2 + sizes[1] ** 2;
        product += sizes[0] * sizes[1];
        other += sizes[1];
      }
      const mean = sum / (2 * pairs);
      const variance = squares / (2 * pairs) - mean * mean;
      const correlation = (product / pairs - mean * mean) / variance;
      expect(correlation).toBeLessThan(4 / Math.sqrt(pairs));
      strongest = Math.min(strongest, correlation);
      // both halves have the same law
      expect(Math.abs(other / pairs - mean)).toBeLessThan(4 * Math.sqrt(variance / pairs));
    }
    expect(strongest).toBeLessThan(-0.1);
  });

  it('mirror every delay: on one arc, u and 1 − u', () => {
    const model = modelOf({ n: 2, edges: [[0, 1, 0.5]] }, { kind: 'SI', sources: [0], horizon: 1e6 });
    const engine = new FirstPassage(model, true);
    for (let l = 0; l < 50; l++) {
      const [first, second] = [false, true].map((mirrored) => {
        engine.begin(stream(1, 'pair', l), mirrored);
        return wholeRun(engine).times[0];
      });
      expect(Math.exp(-0.5 * first) + Math.exp(-0.5 * second)).toBeCloseTo(1, 12);
    }
  });
});
