import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { stream } from '../../core/rng';
import { activationProbabilities, type ActivationSettings } from './activation-probabilities';
import { networkOf } from './test-support';

const settings: ActivationSettings = {
  alphaLaw: 'constant',
  alpha: 0.3,
  alphaExponent: 0.5,
  alphaMin: 0,
  alphaMax: 1,
  weightRate: 1,
};
const star = networkOf(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [3, 4],
]);

describe('activationProbabilities', () => {
  it('constant: one value everywhere', () => {
    expect(activationProbabilities(star, settings, stream(1))).toEqual(Float64Array.of(0.3, 0.3, 0.3, 0.3));
  });

  it('degree: the larger degree of the two ends to the power −x', () => {
    const alpha = activationProbabilities(star, { ...settings, alphaLaw: 'degree' }, stream(1));
    expect([...alpha]).toEqual([3 ** -0.5, 3 ** -0.5, 3 ** -0.5, 2 ** -0.5]);
    const flat = activationProbabilities(star, { ...settings, alphaLaw: 'degree', alphaExponent: 0 }, stream(1));
    expect([...flat]).toEqual([1, 1, 1, 1]);
  });

  it('random: one reproducible draw per edge, uniform between the bounds', () => {
    const ring = networkOf(
      4000,
      Array.from({ length: 4000 }, (_, i): [number, number] => [i, (i + 1) % 4000]),
    );
    const law: ActivationSettings = { ...settings, alphaLaw: 'random', alphaMin: 0.2, alphaMax: 0.4 };
    const alpha = activationProbabilities(ring, law, stream(9, 'alpha'));
    expect(activationProbabilities(ring, law, stream(9, 'alpha'))).toEqual(alpha);
    expect(Math.min(...alpha)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...alpha)).toBeLessThanOrEqual(0.4);
    const mean = alpha.reduce((a, b) => a + b) / alpha.length;
    expect(Math.abs(mean - 0.3), 'seed 9').toBeLessThan((4 * 0.2) / Math.sqrt(12 * 4000));
  });

  it('file and weight: from the columns, in edge order', () => {
    const network = buildNetwork({
      n: 3,
      directed: true,
      from: Int32Array.of(0, 1),
      to: Int32Array.of(1, 2),
      edgeValues: { alpha: Float64Array.of(0.25, 1), weight: Float64Array.of(0, 2) },
    });
    expect([...activationProbabilities(network, { ...settings, alphaLaw: 'file' }, stream(1))]).toEqual([0.25, 1]);
    const [zero, two] = activationProbabilities(
      network,
      { ...settings, alphaLaw: 'weight', weightRate: 0.5 },
      stream(1),
    );
    expect(zero).toBeCloseTo(0, 15);
    expect(two).toBeCloseTo(1 - Math.exp(-1), 15);
  });

  it('refuses a missing column', () => {
    expect(() => activationProbabilities(star, { ...settings, alphaLaw: 'file' }, stream(1))).toThrow(
      'no edge value alpha',
    );
    expect(() => activationProbabilities(star, { ...settings, alphaLaw: 'weight' }, stream(1))).toThrow(
      'no edge value weight',
    );
  });
});
