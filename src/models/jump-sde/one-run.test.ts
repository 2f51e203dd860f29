import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeFieldOutput, NodeFieldOverTimeOutput, Outputs, ScalarOutput, SeriesOutput } from '../../core/outputs';
import { buildNetwork, type Network } from '../../core/network';
import { oneRunRunner, shownTimes } from './one-run';
import { propagationModel } from './propagation';
import { sampleTrajectories } from './sample-trajectories';
import { finish, streamsOf } from './scheme-test-support';
import { oneRun } from './simulation-methods';
import { settingsOf } from './settings-test-support';

const edges: [number, number][] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [0, 2],
  [4, 1],
  [4, 5],
];
const network: Network = buildNetwork({
  n: 7,
  directed: false,
  from: Int32Array.from(edges, (e) => e[0]),
  to: Int32Array.from(edges, (e) => e[1]),
});

const run = (changed: Parameters<typeof settingsOf>[0], seed = 3): Outputs =>
  finish(oneRunRunner.run({ network }, settingsOf({ horizon: 4, ...changed }), streamsOf(seed)));
const series = (outputs: Outputs, id: string): SeriesOutput => outputs[id] as SeriesOutput;
const scalar = (outputs: Outputs, id: string): number => (outputs[id] as ScalarOutput).value;
const state = (outputs: Outputs): NodeFieldOverTimeOutput => outputs.state as NodeFieldOverTimeOutput;
const first = (outputs: Outputs): Float64Array => (outputs['activation-time'] as NodeFieldOutput).values;
const schemes = ['event', 'jump-adapted', 'clamped-euler', 'literal-euler', 'literal-taylor'] as const;
const models = ['SI', 'SIS', 'SIR'] as const;

describe('one run', () => {
  it.each(models.flatMap((model) => schemes.map((scheme) => ({ model, scheme }))))(
    '$model by $scheme: what it gives agrees with itself',
    ({ model, scheme }) => {
      if (model === 'SIR' && scheme.startsWith('literal')) return;
      for (let replicate = 0; replicate < 4; replicate++) {
        const outputs = run({ model, scheme, replicate, step: 0.1, recovery: 0.5 });
        expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(oneRun.outputs).toSorted());
        const { times, values } = state(outputs);
        const { x, y } = series(outputs, 'influence');
        expect(times).toEqual(x);
        expect([x[0], x.at(-1)]).toEqual([0, 4]);
        expect(x).toHaveLength(
          scheme.includes('er') || scheme === 'literal-taylor'
            ? shownTimes({ scheme, horizon: 4, step: 0.1 }, 1000).length
            : 101,
        );
        const activations = first(outputs);
        expect(activations[0]).toBe(0);
        expect(activations[6]).toBeNaN();
        let wrong = 0;
        for (let k = 0; k < x.length; k++) {
          const row = values.subarray(7 * k, 7 * k + 7);
          const sum = row.reduce((total, v) => total + (model === 'SIR' ? Math.max(0, v) : v), 0);
          if (!(Math.abs(sum - y[k]) < 1e-9)) wrong++;
          row.forEach((v, i) => {
            if (activations[i] > x[k] && v > 0) wrong++;
            if (!scheme.startsWith('literal') && !(v === 0 || v === 1 || (v === -1 && model === 'SIR'))) wrong++;
          });
        }
        expect(wrong).toBe(0);
        if (scheme.startsWith('literal')) continue;
        expect([scalar(outputs, 'outside'), scalar(outputs, 'largest')]).toEqual([0, 1]);
      }
    },
  );

  it('events and Algorithm 1 give activation times that are not those of a grid; steps give ends of steps', () => {
    const onGrid = (t: number, h: number): boolean => Math.abs(t / h - Math.round(t / h)) < 1e-9;
    for (const scheme of schemes) {
      const times = Array.from(first(run({ scheme, step: 0.25, rate: 1 }))).filter((t) => t > 0);
      expect(times.length).toBeGreaterThan(1);
      expect(times.every((t) => onGrid(t, 0.25))).toBe(scheme !== 'event' && scheme !== 'jump-adapted');
    }
  });

  it('shows the exact process on the same marks beside every scheme that takes marks', () => {
    const of = (scheme: (typeof schemes)[number], more = {}) => run({ scheme, step: 0.04, replicate: 5, ...more });
    const exact = series(of('jump-adapted'), 'influence');
    expect(series(of('jump-adapted'), 'exact')).toEqual(exact);
    // 100 steps: the same times
    for (const scheme of ['clamped-euler', 'literal-euler', 'literal-taylor'] as const)
      expect(series(of(scheme), 'exact')).toEqual(exact);
    expect(series(of('event'), 'exact').x).toHaveLength(0);
    // no marks: laws that age, and limited attention
    expect(series(of('clamped-euler', { delay: 'rayleigh' }), 'exact').x).toHaveLength(0);
    expect(series(of('clamped-euler', { attention: 'constant' }), 'exact').x).toHaveLength(0);
    expect(series(of('jump-adapted', { attention: 'constant' }), 'exact').x).toHaveLength(101);
  });

  it('schemes come to the exact process on the same marks as steps get shorter', () => {
    for (const scheme of ['clamped-euler', 'literal-euler', 'literal-taylor'] as const) {
      const outputs = run({ scheme, model: 'SIS', step: 4e-5, replicate: 2, recovery: 0.4 });
      expect(Array.from(series(outputs, 'influence').y)).toEqual(Array.from(series(outputs, 'exact').y));
      expect(series(outputs, 'influence').x).toHaveLength(1001);
      expect(scalar(outputs, 'outside')).toBe(0);
    }
  });

  it('is the run of that number among those that are averaged: pairs 2l and 2l + 1', () => {
    const cases = [
      ...models.flatMap((model) => [
        { model, scheme: 'event' as const },
        { model, scheme: 'jump-adapted' as const },
        { model, scheme: 'jump-adapted' as const, antithetic: false },
      ]),
      { model: 'SIS' as const, scheme: 'literal-euler' as const, step: 0.04 },
      { model: 'SI' as const, scheme: 'clamped-euler' as const, step: 0.04, delay: 'rayleigh' as const },
    ];
    for (const more of cases) {
      const p = settingsOf({ horizon: 4, ...more });
      const counts = finish(sampleTrajectories(propagationModel(network, p, streamsOf(3)), p, streamsOf(3), 6, 8));
      const curves = [6, 7].map((replicate) => series(run({ ...more, replicate }), 'influence').y);
      curves[0].forEach((y, k) => expect(y + curves[1][k]).toBeCloseTo(counts.influence[k], 9));
    }
  });

  it('a literal scheme leaves 0 … 1, and tells how often and how far', () => {
    const found = Array.from({ length: 20 }, (_, replicate) =>
      run({ scheme: 'literal-euler', model: 'SIS', step: 1, rate: 1, recovery: 0.5, replicate }),
    );
    expect(found.filter((outputs) => scalar(outputs, 'outside') > 0).length).toBeGreaterThan(5);
    for (const outputs of found) {
      const values = Array.from(state(outputs).values);
      // four steps, all shown; the first row is the beginning
      expect(scalar(outputs, 'outside')).toBe(values.filter((v) => v < 0 || v > 1).length);
      expect(scalar(outputs, 'largest')).toBe(Math.max(...values.map(Math.abs)));
    }
  });

  it('is drawn anew by another number and another seed, and not by the same', () => {
    for (const scheme of schemes) {
      const one = run({ scheme, replicate: 1, model: 'SIS' });
      expect(run({ scheme, replicate: 1, model: 'SIS' })).toEqual(one);
      expect(run({ scheme, replicate: 2, model: 'SIS' })).not.toEqual(one);
      expect(run({ scheme, replicate: 1, model: 'SIS' }, 4)).not.toEqual(one);
    }
  });
});

describe('times at which a run is shown', () => {
  it('begin at 0, end at T, rise, are no more than allowed, and are ends of steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 1000 }),
        (scheme, horizon, steps, most) => {
          const times = shownTimes({ scheme, horizon, step: horizon / steps }, most);
          expect(times[0]).toBe(0);
          expect(times.at(-1)).toBe(horizon);
          expect(times.length).toBeLessThanOrEqual(most + 1);
          expect(times.every((t, k) => k === 0 || t > times[k - 1])).toBe(true);
          if (scheme === 'event' || scheme === 'jump-adapted') return;
          const off = times.map((t) => (t / horizon) * steps).map((k) => Math.abs(k - Math.round(k)));
          expect(Math.max(...off)).toBeLessThan(1e-6);
          expect(steps > most || times.length === steps + 1).toBe(true);
        },
      ),
    );
  });
});
