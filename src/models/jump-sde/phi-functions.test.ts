import { expect, it } from 'vitest';
import { phiFunctions } from './phi-functions';

/** φ_k(c) = 1/(k−1)! ∫₀¹ e^{(1−s) c} s^{k−1} ds, by Simpson's rule. */
function byIntegral(k: 1 | 2 | 3, c: number): number {
  const intervals = 20_000;
  const f = (s: number): number => (Math.exp((1 - s) * c) * s ** (k - 1)) / (k === 3 ? 2 : 1);
  let sum = f(0) + f(1);
  for (let i = 1; i < intervals; i++) sum += (i % 2 === 1 ? 4 : 2) * f(i / intervals);
  return sum / (3 * intervals);
}

it('are the integrals that define them, on both sides of the border between series and recurrence', () => {
  const phi = new Float64Array(3);
  for (const c of [0, -1e-12, -1e-3, -0.4, -0.999, -1, -1.001, -3, -40]) {
    phiFunctions(c, phi);
    for (const k of [1, 2, 3] as const) expect([c, phi[k - 1] / byIntegral(k, c)]).toEqual([c, expect.closeTo(1, 11)]);
  }
});

it('stay finite far out', () => {
  const phi = new Float64Array(3);
  phiFunctions(-1e12, phi);
  expect(phi[0]).toBeCloseTo(1e-12, 20);
  expect(phi[1]).toBeCloseTo(1e-12, 20);
  expect(phi[2]).toBeCloseTo(5e-13, 20);
});
