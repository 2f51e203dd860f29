/** Mean weights against reference numbers and drawn marks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { kernelOf } from '../kernels';
import { markSampler, markedBranchingFactor, meanWeight, observedMeanWeight, weightsOf } from './marked-branching';
import { expectMean } from './simulation-test-support';

const text = readFileSync(new URL('../fixtures/kernels.json', import.meta.url), 'utf8');
const { markedMeanWeight } = JSON.parse(text) as {
  markedMeanWeight: { alpha: number; beta: number; meanWeight: number }[];
};

describe('weights of marks', () => {
  it('have the reference means', () => {
    for (const { alpha, beta, meanWeight: wanted } of markedMeanWeight)
      expect(meanWeight(beta, alpha)).toBeCloseTo(wanted, 12);
  });
  it('give the branching factors of the published code', () => {
    const factor = (kernel: ReturnType<typeof kernelOf>, beta: number): number => {
      const found = markedBranchingFactor(kernel.branchingFactor, beta);
      return found.ok ? found.value : NaN;
    };
    expect(factor(kernelOf('EXP', { kappa: 0.1, theta: 1 }), 1)).toBeCloseTo(6.35, 10);
    const power = kernelOf('PL', { kappa: 0.1, c: 0.2, theta: 0.3 });
    expect(factor(power, 0)).toBeCloseTo(0.5402189, 6);
    expect(factor(power, 1)).toBeCloseTo(34.3039, 4);
  });
  it('have no mean from α − 1 on', () => {
    const found = markedBranchingFactor(1, 1.016);
    expect(found.issues.map(({ code }) => code)).toEqual(['beta-not-summable']);
    expect(found.ok).toBe(false);
    expect(meanWeight(1.016)).toBe(Infinity);
    expect(markedBranchingFactor(1, -0.1).issues[0].code).toBe('bad-param');
  });
  it('are drawn by their law', () => {
    const rng = stream(3, 'marks');
    const draw = markSampler();
    const marks = Float64Array.from({ length: 20_000 }, () => draw(rng));
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(1);
    // β below half of α − 1: weights have a variance.
    expectMean(weightsOf(marks, 0.3) ?? [], meanWeight(0.3));
  });
  it('count marks of 0 only where β is 0', () => {
    expect(observedMeanWeight([0, 4], 0)).toBe(1);
    expect(observedMeanWeight([0, 4], 0.5)).toBe(1);
    expect(weightsOf(Float64Array.of(0, 4), 0)).toBeUndefined();
  });
});
