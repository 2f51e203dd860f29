/** What the process methods give: one epidemic, many runs, laws of sizes, three intensities. */
import { describe, expect, it } from 'vitest';
import { borel, borelTanner } from '../simulate/final-size';
import { finalSize, intensityGap } from '../law-methods';
import { epidemic, simulate } from '../process-methods';
import { outputsOf, rowsIn, scalarIn, seriesIn, streamsOf, type AnyMethod } from './process-test-support';
import { addRuns, simulateRuns, type SimulateSettings } from './run-ensemble';
import { drawHistory } from './seen-history';
import { completed, expectMean } from '../simulate/simulation-test-support';
import { hawkesIntensity, recoveryIntensity, sureUntil } from './step-curves';
import { kernelOf } from '../kernels';
import type { SirRun } from '../simulate/simulate-sir';

const any = (method: object): AnyMethod => method as AnyMethod;

/** ∫ of a curve, which is linear between its points. */
function area({ x, y }: { x: Float64Array; y: Float64Array }): number {
  let sum = 0;
  for (let k = 1; k < x.length; k++) sum += ((y[k] + y[k - 1]) / 2) * (x[k] - x[k - 1]);
  return sum;
}

describe('one epidemic', () => {
  const given = { seeds: 1, kernel: 'EXP', kappa: 3, theta: 0.5, people: 40, horizon: 1e6 } as const;

  it('has people in three boxes at any time, and ends with nobody infectious', async () => {
    const outputs = await outputsOf(any(epidemic), given, 3);
    const [C, I, R, S] = ['cumulative', 'infectious', 'recovered', 'susceptible'].map((id) => seriesIn(outputs, id).y);
    for (let k = 0; k < C.length; k++) {
      expect(C[k]).toBe(I[k] + R[k]);
      expect(C[k] + S[k]).toBe(40);
    }
    expect([C[0], I[I.length - 1], C[C.length - 1]]).toEqual([1, 0, scalarIn(outputs, 'size')]);
    expect(Array.from(seriesIn(outputs, 'cumulative').x)).toEqual(
      Array.from(seriesIn(outputs, 'cumulative').x).toSorted((a, b) => a - b),
    );
  });

  it('has intensities whose integrals count infections and recoveries: martingales', async () => {
    const [infections, recoveries]: [number[], number[]] = [[], []];
    for (let seed = 0; seed < 40; seed++) {
      const outputs = await outputsOf(any(epidemic), given, seed);
      const size = scalarIn(outputs, 'size');
      const integral = area(seriesIn(outputs, 'infection-intensity'));
      // the compensator of eq. 20 is the same integral
      expect(rowsIn(outputs, 'likelihood')[1].value).toBeCloseTo(-integral, 8);
      infections.push(size - 1 - integral);
      recoveries.push(size - area(seriesIn(outputs, 'recovery-intensity')));
    }
    expectMean(infections, 0);
    expectMean(recoveries, 0);
  });

  it('estimates with errors beside the truth, for every kernel', async () => {
    for (const kernel of ['EXP', 'PL', 'QEXP', 'LIN', 'QUAD', 'GAUSS'] as const) {
      const outputs = await outputsOf(any(epidemic), { kernel, kappa: 2, theta: 0.5, people: 250, horizon: 1e9 }, 5);
      const rows = rowsIn(outputs, 'likelihood').slice(4);
      expect(rows.length).toBeGreaterThan(1);
      for (const { quantity, value, error, truth } of rows) {
        const off = Math.abs(Number(value) - Number(truth));
        // the slowest of 250 uniform recovery times says where they end
        const near = kernel === 'LIN' && quantity === 'θ' ? 0.02 : 4 * Number(error);
        expect([kernel, quantity, off < near]).toEqual([kernel, quantity, true]);
      }
    }
  });

  it('knows before when somebody cannot have recovered: nobody else could have infected the next', () => {
    const run: SirRun = {
      infections: Float64Array.of(0, 1, 2, 5),
      recoveries: Float64Array.of(1.5, 6, 3, Infinity),
      ending: { reason: 'horizon', time: 7 },
    };
    // person 1 alone infected the second, person 2 alone the fourth
    expect(Array.from(sureUntil(run))).toEqual([1, 5, NaN, NaN]);
  });

  it('looks at intensities just before and after events', () => {
    const kernel = kernelOf('LIN', { kappa: 2, theta: 0.5 });
    const curve = completed(hawkesIntensity(Float64Array.of(0, 1), kernel, 4, 2));
    const at1 = Array.from(curve.x.keys()).filter((k) => curve.x[k] === 1);
    expect(curve.y[at1[0]]).toBeCloseTo((3 / 4) * 1, 12);
    expect(curve.y[at1[at1.length - 1]]).toBeCloseTo((2 / 4) * (1 + 2), 12);
    const run: SirRun = {
      infections: Float64Array.of(0),
      recoveries: Float64Array.of(2 * (1 - 1e-12)),
      ending: { reason: 'extinct', time: 2 },
    };
    // the hazard 0.5/(1 − t/2) has no bound; it is cut off at 50 over the median recovery time of 1
    const hazards = completed(recoveryIntensity(run, kernel, 2));
    expect(hazards.y[0]).toBe(0.5);
    expect(Math.max(...hazards.y)).toBe(50);
  });
});

describe('many runs', () => {
  const settings = { kernel: 'EXP', kappa: 0.8, theta: 1, people: 60, horizon: 200, runs: 1000 } as const;

  it.each(['SIR', 'HawkesN'] as const)('%s: the exact mean size, whatever the curve', async (process) => {
    const outputs = await outputsOf(any(simulate), { ...settings, seeds: 1, process });
    const exact = await outputsOf(any(finalSize), { kernel: 'EXP', kappa: 0.8, theta: 1, people: 60, runs: 10 });
    const size = outputs['mean-size'];
    const error = size.kind === 'scalar' ? (size.standardError ?? 0) : 0;
    const wanted = scalarIn(exact, process === 'SIR' ? 'sir-mean' : 'hawkes-mean');
    expect(Math.abs(scalarIn(outputs, 'mean-size') - wanted)).toBeLessThan(4 * error);
    const { y, bands } = seriesIn(outputs, 'cumulative');
    expect(y[y.length - 1]).toBeCloseTo(scalarIn(outputs, 'mean-size'), 9);
    expect([y[0], bands?.length]).toEqual([1, 2]);
    expect(rowsIn(outputs, 'endings').map(({ runs }) => runs)).toEqual([1000, 0, 0, 0]);
  });

  it('Hawkes: says which runs were cut off and which would have gone on', async () => {
    const given = {
      seeds: 1,
      process: 'Hawkes',
      kernel: 'PL',
      kappa: 2,
      theta: 1,
      c: 1,
      mostEvents: 50,
      runs: 400,
    } as const;
    const outputs = await outputsOf(any(simulate), { ...given, horizon: 6 });
    const [extinct, everybody, horizon, cap] = rowsIn(outputs, 'endings').map(({ runs }) => Number(runs));
    // a branching process of n* = 2 dies out with the probability that solves x = exp(−2(1 − x))
    expect(Math.abs(extinct / 400 - 0.2032)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / 400));
    expect(everybody).toBe(0);
    expect(horizon).toBeGreaterThan(0);
    expect(cap).toBeGreaterThan(0);
    expect(extinct + horizon + cap).toBe(400);
    expect(seriesIn(outputs, 'infectious').x).toHaveLength(0);
  });

  it('keeps the first runs as cascades with their marks, the same however they are cut', () => {
    const p: SimulateSettings = {
      process: 'SIR',
      kernel: 'EXP',
      kappa: 2,
      theta: 0.5,
      c: 1,
      q: 1.3,
      lambda: 1,
      people: 30,
      seeds: 2,
      markLaw: 'power-law',
      beta: 0.5,
      horizon: 30,
      mostEvents: 1000,
      runs: 50,
    };
    const part = (from: number, to: number) => completed(simulateRuns(p, streamsOf(1), from, to));
    const whole = addRuns(undefined, part(0, 50));
    const cut = [part(7, 30), part(30, 50)].reduce(addRuns, addRuns(undefined, part(0, 7)));
    const flat = ({ cascades }: typeof whole) => cascades.flatMap(({ times, marks }) => [...times, ...(marks ?? [])]);
    expect(flat(cut).toSorted((a, b) => a - b)).toEqual(flat(whole).toSorted((a, b) => a - b));
    expect(cut.sums[0]).toEqual(whole.sums[0]);
    expect(cut.kept).toBe(whole.sizes[0].reduce((sum, size) => sum + size, 0));
  });
});

describe('laws of the final size', () => {
  it('runs agree with them, and they add up', async () => {
    const outputs = await outputsOf(any(finalSize), { kernel: 'PL', kappa: 2, theta: 1, c: 1.3, people: 40, seeds: 2 });
    expect(scalarIn(outputs, 'worst-error')).toBeLessThan(1e-12);
    for (const one of ['sir', 'hawkes']) {
      const { y } = seriesIn(outputs, `${one}-exact`);
      const runs = seriesIn(outputs, `${one}-simulated`).y;
      // Kolmogorov: beyond 1.95/√R in one case of a thousand
      expect(Math.max(...y.map((p, k) => Math.abs(p - runs[k])))).toBeLessThan(1.95 / Math.sqrt(2000));
    }
    expect(scalarIn(outputs, 'largest-gap')).toBeGreaterThan(0.1);
  });

  it('without a population: Borel and Tanner', () => {
    expect(Array.from(borelTanner(0.7, 1, 20))).toEqual(Array.from(borel(0.7, 20)));
    const three = borelTanner(0.5, 3, 400);
    expect(three.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
    expect(three.reduce((sum, p, i) => sum + p * (3 + i), 0)).toBeCloseTo(3 / 0.5, 8);
  });
});

describe('three intensities', () => {
  it('of one seed and silence: HawkesN, the same again, and the closed form below', async () => {
    const given = { kernel: 'EXP', kappa: 2.2, theta: 1, people: 20, events: 1, horizon: 2, runs: 8000 } as const;
    const outputs = await outputsOf(any(intensityGap), given);
    const [hawkes, full, exact] = ['hawkes', 'full', 'exact'].map((id) => seriesIn(outputs, id).y);
    expect(seriesIn(outputs, 'hawkes').x.length).toBeLessThanOrEqual(121);
    expect(Math.max(...exact.map((y, k) => Math.abs(y - full[k])))).toBeLessThan(0.03 * exact[0]);
    expect(exact[exact.length - 1]).toBeLessThan(0.2 * hawkes[hawkes.length - 1]);
    expect(scalarIn(outputs, 'lowest-full')).toBeLessThan(-0.8);
  });

  it('of a history that was drawn: so many infections by the middle of the horizon', async () => {
    const outputs = await outputsOf(any(intensityGap), { kernel: 'LIN', kappa: 3, theta: 0.5, events: 5, runs: 400 });
    const times = rowsIn(outputs, 'infections').map(({ time }) => Number(time));
    expect(times).toHaveLength(5);
    expect(Math.max(...times)).toBeLessThanOrEqual(3);
    expect(seriesIn(outputs, 'exact').x).toHaveLength(0);
    expect(rowsIn(outputs, 'gaps')).toHaveLength(2);
  });

  it('says what to change where no draw explains it', async () => {
    const few = outputsOf(any(intensityGap), { runs: 1, events: 3 });
    await expect(few).rejects.toMatchObject({
      issues: [{ code: 'too-few-draws', where: { path: 'parameters.runs' } }],
    });
  });

  it('says what to change where such a history does not come', () => {
    const p = { kernel: 'EXP', kappa: 0.1, theta: 1, c: 1, q: 1, lambda: 1, people: 500, seeds: 1 } as const;
    expect(() => completed(drawHistory(p, 300, 1, streamsOf(1), 500))).toThrow(/exactly 300 infections by time 1/);
  });
});
