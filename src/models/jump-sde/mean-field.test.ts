import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { result } from '../independent-cascade/test-support';
import { exactChain } from './exact-chain';
import { exactFixture, largestDifference, modelOfCase } from './exact-fixture';
import { meanField } from './mean-field';
import { referenceNetworks } from './networks-fixture';
import { timeGrid, type PropagationModel } from './propagation';
import { modelOf, tinyModels } from './small-models';

const text = (name: string): string => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
const reference = exactFixture(text('exact-ctmc'));
const networks = referenceNetworks(text('networks'));

function solved(model: PropagationModel, times: Float64Array) {
  const { n } = model;
  const active = new Float64Array(times.length * n);
  const never = new Float64Array(times.length * n);
  const work = result(
    meanField(model, times, (state) => {
      active.set(state.active, state.k * n);
      never.set(state.never, state.k * n);
    }),
  );
  return { active, never, work };
}

describe('agrees with solutions of eq. 26 to 1e-8 (fixtures/exact-ctmc.json)', () => {
  for (const one of reference.cases) {
    const times = Float64Array.from(one.times);
    it(`${one.name}`, () => {
      expect.soft(largestDifference(solved(modelOfCase(one, 'SI'), times).active, one.MF_SI.p)).toBeLessThan(1e-8);
      expect.soft(largestDifference(solved(modelOfCase(one, 'SIS'), times).active, one.MF_SIS.p)).toBeLessThan(1e-8);
      const limited = solved(modelOfCase(one, 'SIS', true), times).active;
      expect.soft(largestDifference(limited, one.MF_SIS_throttled.p)).toBeLessThan(1e-8);
    });
  }
});

describe('agrees on networks of 200 nodes and more to 1e-6 (fixtures/networks.json)', () => {
  for (const one of networks)
    for (const kind of ['SI', 'SIS'] as const)
      it(`${one.name}, ${kind}`, () => {
        const { n, edges, sources, gamma, times } = one;
        const model = modelOf({ n, arcs: edges, sources, recovery: gamma, kind });
        const { active } = solved(model, Float64Array.from(times));
        const expected = one[`mean_field_${kind}`];
        times.forEach((_, k) => {
          const sum = active.subarray(k * n, k * n + n).reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - expected.I[k])).toBeLessThan(1e-6);
        });
        const last = active.subarray((times.length - 1) * n);
        expected.p_T.forEach((p, i) => expect(Math.abs(last[i] - p)).toBeLessThan(1e-6));
      });
});

describe('by hand', () => {
  it('one arc from a source that stays active is exponential', () => {
    const times = timeGrid(4);
    const { active } = solved(modelOf({ n: 2, arcs: [[0, 1, 1.3]] }), times);
    times.forEach((t, k) => expect(active[2 * k + 1]).toBeCloseTo(1 - Math.exp(-1.3 * t), 8));
  });

  it('a node without parents decays', () => {
    const times = timeGrid(4);
    for (const kind of ['SIS', 'SIR'] as const) {
      const { active } = solved(modelOf({ n: 1, arcs: [], kind, recovery: [0.6] }), times);
      times.forEach((t, k) => expect(active[k]).toBeCloseTo(Math.exp(-0.6 * t), 8));
    }
  });

  it('one arc with recovery for good is exact: the source has no parents', () => {
    const times = timeGrid(3, 6);
    const model = modelOf({ n: 2, arcs: [[0, 1, 0.9]], kind: 'SIR', recovery: [0.4, 0.7] });
    const { active, never } = solved(model, times);
    times.forEach((t, k) => {
      // s = exp(−0.9 ∫ e^{−0.4 u} du), the mean-field equation by hand
      expect(never[2 * k + 1]).toBeCloseTo(Math.exp((-0.9 * (1 - Math.exp(-0.4 * t))) / 0.4), 8);
      expect(active[2 * k] + active[2 * k + 1] + never[2 * k + 1]).toBeLessThanOrEqual(2);
      expect(never[2 * k]).toBe(0);
    });
  });

  it('counts eleven looks at every arc for each of its steps, and one at the start', () => {
    const model = modelOf({
      n: 3,
      arcs: [
        [0, 1, 0.1],
        [1, 2, 0.1],
      ],
    });
    const { steps, arcs } = solved(model, Float64Array.of(0, 0.5, 0.75)).work;
    expect(steps).toBeGreaterThan(1);
    expect(arcs).toBe(2 * (1 + 11 * steps));
  });
});

describe('is never below the exact chain', () => {
  for (const kind of ['SI', 'SIS'] as const) {
    it(`on the cases of the fixture, ${kind}`, () => {
      for (const one of reference.cases) {
        const model = modelOfCase(one, kind);
        const times = timeGrid(6, 20);
        const exact = result(exactChain(model, times)).active;
        solved(model, times).active.forEach((p, k) => expect(p).toBeGreaterThanOrEqual(exact[k] - 1e-8));
      }
    });

    it(`on random tiny networks, ${kind}`, () => {
      fc.assert(
        fc.property(tinyModels(5, kind, fc.constant(false)), (model) => {
          const times = timeGrid(3, 6);
          const exact = result(exactChain(model, times)).active;
          solved(model, times).active.forEach((p, k) => {
            expect(p).toBeGreaterThanOrEqual(exact[k] - 1e-8);
            expect(p).toBeLessThanOrEqual(1);
          });
        }),
        { numRuns: 60 },
      );
    });
  }
});

it('shortens steps where a threshold begins to bind, by hand', () => {
  // λ_1 = min(0.3, 1 − e^{−t}) binds from t* = −ln 0.7 on: −ln(1 − p) = t* − 0.3 up to there, then 0.3 more for each unit of time
  const model = modelOf({
    n: 3,
    arcs: [
      [0, 1, 1],
      [1, 2, 1],
    ],
    threshold: [9, 9, 0.3],
  });
  const { active } = solved(model, Float64Array.of(0, 0.2, 1, 5));
  const from = -Math.log(0.7);
  const free = (t: number): number => t - 1 + Math.exp(-t);
  expect(active[5]).toBeCloseTo(1 - Math.exp(-free(0.2)), 8);
  for (const [k, t] of [
    [2, 1],
    [3, 5],
  ])
    expect(active[3 * k + 2]).toBeCloseTo(1 - Math.exp(-free(from) - 0.3 * (t - from)), 8);
});

it('keeps shares between 0 and 1 that add up, at rates of any size', () => {
  fc.assert(
    fc.property(tinyModels(4, 'SIR'), fc.integer({ min: -3, max: 2 }), (model, power) => {
      const scale = 10 ** power;
      const fast = { ...model, rates: model.rates.map((rate) => rate * scale) };
      const { active, never } = solved(fast, timeGrid(1, 4));
      active.forEach((p, k) => {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p + never[k]).toBeLessThanOrEqual(1 + 1e-9);
      });
    }),
    { numRuns: 60 },
  );
});

it('rests within a step where there are many arcs, and gives the same', () => {
  // a ring of 400,000: every node is the same as any other, and as those of a small ring
  const ring = (n: number) => ({
    ...modelOf({ n: 1, arcs: [], kind: 'SIS', recovery: [0] }),
    n,
    offsets: Int32Array.from({ length: n + 1 }, (_, i) => i),
    heads: Int32Array.from({ length: n }, (_, i) => (i + 1) % n),
    rates: new Float64Array(n).fill(0.6),
    recovery: new Float64Array(n).fill(0.2),
    sources: Int32Array.from({ length: n / 4 }, (_, k) => 4 * k),
  });
  const run = (n: number) => {
    let last = new Float64Array(0);
    let rests = 0;
    const steps = meanField(ring(n), Float64Array.of(0, 0.2), ({ active }) => {
      last = active.slice(0, 8);
    });
    while (!steps.next().done) rests++;
    return { last, rests };
  };
  const [small, large] = [8, 400_000].map(run);
  expect(large.last).toEqual(small.last);
  expect(small.rests).toBe(0);
  expect(large.rests).toBeGreaterThan(30);
});

describe('a hub that is activated at once', () => {
  const hub = (kind: PropagationModel['kind'], rate: number): PropagationModel => {
    const leaves = 200;
    return modelOf({
      n: leaves + 1,
      kind,
      recovery: new Array<number>(leaves + 1).fill(0.1),
      // leaves 1 … 200 press the hub 0 hard, and it presses them a little
      arcs: Array.from({ length: leaves }, (_, k): [number, number, number][] => [
        [k + 1, 0, rate],
        [0, k + 1, 0.2],
      ]).flat(),
      sources: [1, 2, 3],
    });
  };

  for (const kind of ['SI', 'SIS', 'SIR'] as const)
    it(`does not make steps tiny (${kind})`, () => {
      const { active, work } = solved(hub(kind, 5000), timeGrid(8));
      // an explicit method would need at least 8 · 10⁶ / 2.8 steps
      expect(work.steps).toBeLessThan(1500);
      // the leaves are as those of a hub that is simply active from the start on, up to the 1/15,000 that it takes
      const ready = { ...hub(kind, 5000), sources: Int32Array.of(0, 1, 2, 3) };
      const other = solved(ready, timeGrid(8)).active;
      for (let k = 1; k <= 100; k++) expect(Math.abs(active[201 * k + 50] - other[201 * k + 50])).toBeLessThan(1e-4);
    });
});

it('tries again where a step is so much too long that its stages are no numbers any more', () => {
  const arcs: [number, number, number][] = [
    [0, 2, 30],
    [0, 3, 0.1],
    [0, 5, 30],
    [1, 2, 1e4],
    [1, 4, 1],
    [1, 5, 0.1],
    [2, 1, 30],
    [2, 4, 0.1],
    [2, 5, 30],
    [3, 5, 0.1],
    [4, 2, 0.1],
    [4, 3, 30],
    [5, 0, 1e4],
  ];
  const model: PropagationModel = { ...modelOf({ n: 6, kind: 'SI', arcs, sources: [0] }), horizon: 8 };
  const times = timeGrid(8);
  const { active } = solved(model, times);
  expect(active.every((p) => p >= 0 && p <= 1)).toBe(true);
  // all follow node 0, which is active from the start on: an upper bound of the exact chain, and near 1 at last
  const exact = result(exactChain(model, times)).active;
  expect(active.every((p, k) => p >= exact[k] - 1e-8)).toBe(true);
  expect(Math.min(...active.slice(-6))).toBeGreaterThan(0.99);
});
