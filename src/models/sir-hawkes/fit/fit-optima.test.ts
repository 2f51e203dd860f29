/** Optima that another system found: ours are as high, and the same where they are inside the box. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitted, historiesOf, optimaOf, type FixtureFit } from './fit-test-support';
import type { ModelFit } from './fit-model';
import { modelName } from '../history';

const OPTIMA = optimaOf(readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8'));

/** Log-likelihood lost against the fixture, and distances of parameters over what is allowed (1 %, N 2 %). */
function compared(fit: ModelFit, { loglik, params, atBound, gradNorm }: FixtureFit): { lost: number; off: number[] } {
  const lost = loglik - fit.logLikelihood;
  // Whoever finds a higher point has other parameters.
  const same = atBound.length === 0 && gradNorm < 1e-3 && Math.abs(lost) < 1e-3;
  const off = Object.entries(same ? params : {}).map(([name, value]) => {
    const mine = name === 'N' ? fit.parameters.population : fit.parameters[name as 'theta'];
    return Math.abs(mine / value - 1) / (name === 'N' ? 0.02 : 0.01);
  });
  return { lost, off };
}

describe.each(OPTIMA)('$id', (one) => {
  const histories = historiesOf(one);
  it.each(one.fits.map((fit) => [modelName(fit), fit] as const))('%s', (name, theirs) => {
    const fit = fitted(histories, name);
    const { lost, off } = compared(fit, theirs);
    expect(lost).toBeLessThan(1e-4);
    expect(Math.max(0, ...off)).toBeLessThan(1);
    expect(fit.gradientNorm).toBeLessThan(1e-3);
  });
});

it('finds a higher point than theirs for GAUSSN, where the decay vanishes and everybody was reached', () => {
  const { fits, cascades } = OPTIMA.filter(({ id }) => id === 'kernel-GAUSS')[0];
  const fit = fitted(historiesOf({ id: '', fits, cascades }), 'GAUSSN');
  expect(fit.logLikelihood - fits[0].loglik).toBeCloseTo(0.772, 2);
  expect(fit.status.map(({ code }) => code)).toEqual(expect.arrayContaining(['theta-to-zero', 'n-at-observed']));
});
