/** The kernels against reference numbers, against each other, and against calculus. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KERNEL_IDS, kernelOf, type Kernel, type KernelId, type KernelParameters } from './kernels';

interface Case {
  kernel: string;
  params: KernelParameters;
  tau: number[];
  phi: (number | string)[];
  integral: (number | string)[];
  survival: (number | string)[];
  density: (number | string)[];
  hazard: (number | string)[];
  branchingFactor: number | string;
  survivalQuantile: { u: number; tau: number }[];
}
const text = readFileSync(new URL('fixtures/kernels.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };

/** Relative 1e-10, absolute 1e-12 below 1e-3; files write Infinity as a word. */
function expectNear(found: number, written: number | string): void {
  const wanted = Number(written);
  const size = Math.abs(wanted);
  const off = found === wanted ? 0 : Math.abs(found - wanted);
  // Infinity is found as such, or it is infinitely far off.
  const allowed = Number.isFinite(size) ? Math.max(1e-10 * size, size < 1e-3 ? 1e-12 : 0) : 0;
  expect(off).toBeLessThanOrEqual(allowed);
}

describe('reference numbers', () => {
  it('hold every kernel', () => {
    expect(new Set(cases.map(({ kernel }) => kernel))).toEqual(new Set(KERNEL_IDS));
  });
  for (const [k, one] of cases.entries())
    it(`${one.kernel}, case ${k + 1}`, () => {
      const kernel = kernelOf(one.kernel as KernelId, one.params);
      for (const [i, tau] of one.tau.entries()) {
        expectNear(kernel.phi(tau), one.phi[i]);
        expectNear(kernel.integral(tau), one.integral[i]);
        expectNear(kernel.survival(tau), one.survival[i]);
        expectNear(kernel.density(tau), one.density[i]);
        expectNear(kernel.hazard(tau), one.hazard[i]);
      }
      expectNear(kernel.branchingFactor, one.branchingFactor);
      for (const { u, tau } of one.survivalQuantile) expectNear(kernel.recovery(u), tau);
    });
});

const some = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyKernel = fc
  .record({
    id: fc.constantFrom(...KERNEL_IDS),
    kappa: some(0.1, 5),
    theta: some(0.1, 3),
    c: some(0.1, 5),
    q: some(0.2, 1.9),
    lambda: some(0.1, 3),
  })
  .map(({ id, ...parameters }): Kernel => kernelOf(id, parameters));

describe('any kernel', () => {
  it('is the infection rate times the share still infectious (eqs. 6 to 10)', () => {
    fc.assert(
      fc.property(anyKernel, some(0, 20), (kernel, tau) => {
        expect(kernel.phi(tau)).toBeCloseTo(kernel.infectionRate * kernel.survival(tau), 10);
        // Beyond its end a hazard is infinite.
        fc.pre(kernel.survival(tau) > 1e-12);
        expect(kernel.hazard(tau) * kernel.survival(tau)).toBeCloseTo(kernel.density(tau), 9);
      }),
    );
  });
  it('has the integral of itself, and the density of its fall', () => {
    fc.assert(
      fc.property(anyKernel, some(0.01, 5), (kernel, x) => {
        const h = 1e-5;
        // A compact kernel has a corner where it ends.
        fc.pre(Math.abs(x - kernel.support) > 2 * h);
        const slope = (f: (t: number) => number): number => (f(x + h) - f(x - h)) / (2 * h);
        const near = (found: number, wanted: number, size: number): void =>
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-5 * Math.max(1, size));
        near(
          slope((t) => kernel.integral(t)),
          kernel.phi(x),
          kernel.infectionRate,
        );
        near(-slope((t) => kernel.survival(t)), kernel.density(x), kernel.density(x));
      }),
    );
  });
  it('draws recovery times by the inverse of the survival', () => {
    fc.assert(
      fc.property(anyKernel, some(1e-6, 1), (kernel, u) => {
        expect(kernel.survival(kernel.recovery(u))).toBeCloseTo(u, 9);
      }),
    );
  });
  it('is the same in another unit of time', () => {
    const unit = 60;
    const inSeconds: Record<KernelId, (p: Required<KernelParameters>) => KernelParameters> = {
      EXP: ({ kappa, theta }) => ({ kappa, theta: theta / unit }),
      PL: ({ kappa, theta, c }) => ({ kappa: kappa * unit ** theta, theta, c: c * unit }),
      QEXP: ({ kappa, q, lambda }) => ({ kappa: kappa / unit, q, lambda: lambda / unit }),
      LIN: ({ kappa, theta }) => ({ kappa: kappa / unit, theta: theta / unit }),
      QUAD: ({ kappa, theta }) => ({ kappa: kappa / unit, theta: theta / unit }),
      GAUSS: ({ kappa, theta }) => ({ kappa: kappa / unit, theta: theta / unit ** 2 }),
    };
    fc.assert(
      fc.property(anyKernel, some(0, 20), (kernel, tau) => {
        const same = kernelOf(kernel.id, inSeconds[kernel.id](kernel.parameters as Required<KernelParameters>));
        expect(same.branchingFactor).toBeCloseTo(kernel.branchingFactor, 8);
        expect(unit * same.phi(unit * tau)).toBeCloseTo(kernel.phi(tau), 8);
        expect(same.integral(unit * tau)).toBeCloseTo(kernel.integral(tau), 8);
      }),
    );
  });
});

describe('one number q leads through the family', () => {
  const expectSame = (a: Kernel, b: Kernel): void => {
    for (const tau of [0, 0.1, 0.7, 1.3, 4]) {
      expect(Math.abs(a.phi(tau) - b.phi(tau))).toBeLessThanOrEqual(1e-13 * Math.max(1, a.phi(0)));
      expect(Math.abs(a.integral(tau) - b.integral(tau))).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(a.survival(tau) - b.survival(tau))).toBeLessThanOrEqual(1e-13);
    }
    expect(a.branchingFactor).toBeCloseTo(b.branchingFactor, 12);
  };
  const [kappa, theta, c] = [0.9, 0.6, 1.7];
  it('q = 0 is linear', () => {
    expectSame(kernelOf('QEXP', { kappa, q: 0, lambda: theta }), kernelOf('LIN', { kappa, theta }));
  });
  it('q = ½ is quadratic', () => {
    expectSame(kernelOf('QEXP', { kappa, q: 0.5, lambda: 2 * theta }), kernelOf('QUAD', { kappa, theta }));
  });
  it('q = 1 is exponential', () => {
    expectSame(kernelOf('QEXP', { kappa: kappa * theta, q: 1, lambda: theta }), kernelOf('EXP', { kappa, theta }));
  });
  it('q = 1 + 1/(1 + θ) is the power law', () => {
    const settings = { kappa: kappa * c ** -(1 + theta), q: 1 + 1 / (1 + theta), lambda: (1 + theta) / c };
    expectSame(kernelOf('QEXP', settings), kernelOf('PL', { kappa, theta, c }));
  });
  it('comes near the exponential as q comes near 1, without a jump', () => {
    const near = kernelOf('QEXP', { kappa, q: 1 + 2e-9, lambda: theta });
    const at = kernelOf('QEXP', { kappa, q: 1, lambda: theta });
    for (const tau of [0.1, 1, 5]) expect(near.phi(tau)).toBeCloseTo(at.phi(tau), 8);
  });
});

it('a power law with a small cut-off and a steep fall does not overflow', () => {
  // c^−θ is 10⁴⁵⁰, beyond all numbers; n* is not.
  const kernel = kernelOf('PL', { kappa: 1e-300, theta: 150, c: 1e-3 });
  expect(kernel.branchingFactor / (1e150 / 150)).toBeCloseTo(1, 10);
  expect(kernel.integral(Infinity)).toBe(kernel.branchingFactor);
});
