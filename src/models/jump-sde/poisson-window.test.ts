import { expect, it } from 'vitest';
import { poissonWindow } from './poisson-window';

it('gives the probabilities of a small mean', () => {
  const { first, weights } = poissonWindow(0.5);
  expect(first).toBe(0);
  let expected = Math.exp(-0.5);
  for (let k = 0; k < 10; k++) {
    expect(weights[k] / expected).toBeCloseTo(1, 12);
    expected *= 0.5 / (k + 1);
  }
});

it('is one point at mean 0', () => expect(poissonWindow(0)).toEqual({ first: 0, weights: Float64Array.of(1) }));

for (const mean of [0.01, 1, 7.5, 40, 745, 20_000, 3e6])
  it(`has mass 1, mean and variance ${mean}`, () => {
    const { first, weights } = poissonWindow(mean);
    let mass = 0;
    let average = 0;
    for (let k = 0; k < weights.length; k++) {
      mass += weights[k];
      average += (first + k) * weights[k];
    }
    let variance = 0;
    for (let k = 0; k < weights.length; k++) variance += (first + k - average) ** 2 * weights[k];
    expect(mass).toBeCloseTo(1, 12);
    expect(average / mean).toBeCloseTo(1, 10);
    expect(variance / mean).toBeCloseTo(1, 8);
    expect(weights.length).toBeLessThan(25 * Math.sqrt(mean) + 60);
  });
