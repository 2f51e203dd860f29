/** What is shown of a kernel, and that its check finds what is wrong. */
import { describe, expect, it } from 'vitest';
import { checkedRow, integrate } from './kernel-check';
import { kernelOutputs } from './kernel-run';
import { KERNEL_IDS, kernelOf } from '../kernels';

const settings = { kappa: 1.4, theta: 0.7, c: 0.9, q: 1.4, lambda: 1.2 };

describe('the double-exponential rule', () => {
  it('knows integrals with and without an end', () => {
    expect(integrate(Math.exp, 0, 1)).toBeCloseTo(Math.E - 1, 12);
    expect(integrate((x) => 1 / Math.sqrt(x), 0, 4)).toBeCloseTo(4, 6);
    expect(integrate((x) => Math.exp(-x), 0, Infinity)).toBeCloseTo(1, 12);
    expect(integrate((x) => (1 + x) ** -1.2, 0, Infinity)).toBeCloseTo(5, 6);
  });
});

describe('the check of a row', () => {
  it.each(KERNEL_IDS)('%s: closed forms are what φ says', (kernel) => {
    const entries = checkedRow(kernelOf(kernel, settings));
    expect(entries.length).toBeGreaterThanOrEqual(12);
    for (const { difference } of entries) expect(difference).toBeLessThan(1e-5);
    for (const { quantity, difference } of entries.filter((e) => e.quantity === 'Φ'))
      expect([quantity, difference < 1e-11]).toEqual([quantity, true]);
  });

  it('finds a wrong formula', () => {
    const right = kernelOf('PL', settings);
    const wrong = { ...right, integral: (x: number) => right.integral(x) * 1.001 };
    expect(Math.max(...checkedRow(wrong).map(({ difference }) => difference))).toBeGreaterThan(5e-4);
  });

  it('says nothing of an integral that does not exist', () => {
    const entries = checkedRow(kernelOf('QEXP', { kappa: 1, q: 2.5, lambda: 1 }));
    expect(entries.filter(({ quantity }) => quantity.startsWith('n*'))).toEqual([]);
  });
});

describe('outputs', () => {
  it.each(KERNEL_IDS)('%s: curves begin where they must', (kernel) => {
    const outputs = kernelOutputs({ kernel, ...settings });
    const at0 = (id: string): number => {
      const output = outputs[id];
      return output.kind === 'series' ? output.y[0] : Number.NaN;
    };
    expect(at0('survival')).toBe(1);
    expect(at0('integral')).toBe(0);
    expect(at0('phi')).toBeCloseTo(kernelOf(kernel, settings).infectionRate, 12);
  });
});
