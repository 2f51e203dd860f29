/** The complete likelihood of SIR against reference numbers, and its estimates against what they maximise. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KERNEL_IDS, kernelOf, type KernelId, type KernelParameters } from '../kernels';
import { estimateInfection, estimateRecovery } from './sir-estimate';
import { recoveryLogLikelihood, sirHistoryOf, sirLogLikelihood, type SirHistory } from './sir-likelihood';

interface Case {
  kernel: KernelId;
  params: Omit<KernelParameters, 'kappa'>;
  betaI: number;
  markExponent?: number;
  marks?: number[];
  N: number;
  infections: number[];
  recoveries: (number | null)[];
  T: number;
  loglik: { total: number; infectionLogSum: number; infectionCompensator: number; recovery: number };
}
const text = readFileSync(new URL('../fixtures/sir-loglik.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };
const historyOfCase = (one: Case): SirHistory =>
  sirHistoryOf(
    Float64Array.from(one.infections),
    Float64Array.from(one.recoveries, (r) => r ?? NaN),
    one.marks && Float64Array.from(one.marks),
    one.T,
  );

describe('reference numbers', () => {
  for (const [k, one] of cases.entries())
    it(`${one.kernel}, case ${k + 1}`, () => {
      const law = { kernel: one.kernel, parameters: one.params };
      const found = sirLogLikelihood(historyOfCase(one), law, one.betaI, one.N, one.markExponent);
      for (const [part, wanted] of Object.entries(one.loglik))
        expect(Math.abs(found[part as 'total'] - wanted)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(wanted)));
    });
});

describe('infections', () => {
  const history = historyOfCase(cases.find(({ kernel, T, N }) => kernel === 'EXP' && N === 33 && T < 4)!);
  const law = { kernel: 'EXP', parameters: { theta: 1 } } as const;
  const at = (rate: number, N: number): number => {
    const { infectionLogSum, infectionCompensator } = sirLogLikelihood(history, law, rate, N);
    return infectionLogSum - infectionCompensator;
  };
  it('are likeliest at the closed form, whose value is the likelihood', () => {
    const { infectionRate, infectionRateError, logLikelihood } = estimateInfection(history, 33);
    expect(logLikelihood).toBeCloseTo(at(infectionRate, 33), 10);
    expect(at(infectionRate * 1.01, 33)).toBeLessThan(logLikelihood);
    expect(at(infectionRate / 1.01, 33)).toBeLessThan(logLikelihood);
    const h = 1e-4;
    const curvature = (at(infectionRate + h, 33) - 2 * logLikelihood + at(infectionRate - h, 33)) / (h * h);
    expect(infectionRateError).toBeCloseTo(1 / Math.sqrt(-curvature), 4);
  });
  it('tell the population where nobody does', () => {
    const best = estimateInfection(history);
    for (const N of [17, 18, 20, 25, 33, 60, 200, 1e5])
      expect(estimateInfection(history, N).logLikelihood).toBeLessThanOrEqual(best.logLikelihood + 1e-9);
    const known = estimateInfection(history, best.population);
    expect(best.logLikelihood).toBeCloseTo(known.logLikelihood, 12);
  });
  it('have no likelihood where nobody was infectious', () => {
    const gone = sirHistoryOf(Float64Array.of(0, 2), Float64Array.of(2, 3));
    expect(sirLogLikelihood(gone, law, 1, 10).total).toBe(-Infinity);
  });
});

describe('recoveries', () => {
  const some = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const epidemic = fc
    .record({
      id: fc.constantFrom(...KERNEL_IDS),
      theta: some(0.2, 2),
      c: some(0.5, 2),
      q: some(0.3, 1.7),
      starts: fc.array(some(0, 3), { minLength: 30, maxLength: 40 }),
      uniforms: fc.array(some(0.001, 0.99), { minLength: 40, maxLength: 40 }),
    })
    .map(({ id, starts, uniforms, ...parameters }) => {
      const kernel = kernelOf(id, { kappa: 1, lambda: 1, ...parameters });
      const infections = Float64Array.from(starts).sort();
      infections[0] = 0;
      const recoveries = infections.map((t, i) => t + kernel.recovery(uniforms[i]));
      // The later half of those infected is hardly seen to recover.
      return { id, history: sirHistoryOf(infections, recoveries, undefined, 3.2) };
    })
    .filter(({ history }) => history.recoveries.some((r) => r < history.end));
  it('are likeliest under the law found, whatever other law of the kernel', () => {
    fc.assert(
      fc.property(epidemic, some(-0.3, 0.3), some(-0.3, 0.3), ({ id, history }, x, y) => {
        const { parameters, logLikelihood } = estimateRecovery(history, id);
        const { theta, c, q, lambda } = parameters;
        const near = {
          ...(theta !== undefined && { theta: theta * Math.exp(x) }),
          ...(c !== undefined && { c: c * Math.exp(y) }),
          ...(q !== undefined && { q: Math.min(1.99, q * Math.exp(x)) }),
          ...(lambda !== undefined && { lambda: lambda * Math.exp(y) }),
        };
        expect(logLikelihood).toBeGreaterThan(-Infinity);
        const other = recoveryLogLikelihood(history, { kernel: id, parameters: near });
        expect(other).toBeLessThanOrEqual(logLikelihood + 1e-6);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
  it('at rate γ: recovered per infectious time, with the error of its curvature', () => {
    const history = historyOfCase(cases.find(({ kernel }) => kernel === 'EXP')!);
    const { parameters, rateError } = estimateRecovery(history, 'EXP');
    const gamma = parameters.theta!;
    const at = (theta: number): number => recoveryLogLikelihood(history, { kernel: 'EXP', parameters: { theta } });
    const h = 1e-4;
    expect(rateError).toBeCloseTo(1 / Math.sqrt(-(at(gamma + h) - 2 * at(gamma) + at(gamma - h)) / (h * h)), 4);
  });
  it('are refused where there are none', () => {
    expect(() => estimateRecovery(sirHistoryOf(Float64Array.of(0, 1), Float64Array.of(NaN, NaN)), 'EXP')).toThrow(
      'no recoveries',
    );
  });
});
