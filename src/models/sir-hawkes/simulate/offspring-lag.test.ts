/** Inverses against the integrals that they invert. */
import { describe, expect, it } from 'vitest';
import { kernelOf } from '../kernels';
import { offspringLags } from './offspring-lag';
import { SOME_KERNELS } from './simulation-test-support';

const endless = [
  kernelOf('QEXP', { kappa: 1, q: 2, lambda: 0.7 }),
  kernelOf('QEXP', { kappa: 1.3, q: 2.6, lambda: 0.7 }),
];

describe('lags of offspring', () => {
  for (const kernel of [...SOME_KERNELS, ...endless])
    it(`${kernel.id} ${JSON.stringify(kernel.parameters)}: what is expected between two lags, and back`, () => {
      const { between, after } = offspringLags(kernel);
      const far = Math.min(4, kernel.support);
      for (const from of [0, 0.3 * far, 0.7 * far])
        for (const part of [1e-6, 0.2, 0.9]) {
          const to = from + part * (far - from);
          const mass = between(from, to);
          expect(mass).toBeCloseTo(kernel.integral(to) - kernel.integral(from), 12);
          expect(after(from, mass)).toBeCloseTo(to, 9);
        }
    });
  for (const kernel of SOME_KERNELS)
    it(`${kernel.id} ${JSON.stringify(kernel.parameters)}: no more than all offspring come`, () => {
      const { between, after, lagOf } = offspringLags(kernel);
      expect(between(0, Infinity)).toBeCloseTo(kernel.branchingFactor, 12);
      expect(after(0, kernel.branchingFactor * 1.0001)).toBe(Infinity);
      for (const u of [1, 0.8, 0.1, 1e-3])
        expect(kernel.integral(lagOf(u))).toBeCloseTo((1 - u) * kernel.branchingFactor, 12);
    });
  it('expects no end of offspring where n* is infinite', () => {
    expect(offspringLags(endless[0]).between(0, Infinity)).toBe(Infinity);
  });
  it('keeps a heavy tail finite', () => {
    const { lagOf } = offspringLags(kernelOf('PL', { kappa: 1, theta: 0.01, c: 1 }));
    expect(lagOf(1e-16)).toBeLessThan(Infinity);
  });
  it('keeps its digits long after the event', () => {
    const { between, after } = offspringLags(kernelOf('EXP', { kappa: 1, theta: 1 }));
    expect(between(100, 101) / (Math.exp(-100) - Math.exp(-101))).toBeCloseTo(1, 12);
    expect(after(100, between(100, 101))).toBeCloseTo(101, 10);
  });
});
