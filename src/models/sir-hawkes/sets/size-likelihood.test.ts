import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { historyOf, type Model } from '../history';
import { kernelOf } from '../kernels';
import { drawnCascades, numbersIn, outputsOf, setOf, settingsOf, wordsIn } from './set-test-support';
import { sizeLikelihood } from '../set-methods';
import { sizeLogLikelihood } from './size-likelihood';
import { sizeLikelihoodRunner } from './size-likelihood-run';
import { completed } from '../simulate/simulation-test-support';

const EXPN: Model = { kernel: 'EXP', finite: true, marked: false };
const none = { c: NaN, q: NaN, lambda: NaN, beta: 0 };

describe('the law of the final size', () => {
  it('is that of the birth and death chain, given who is infected', () => {
    // Two seeds of five people, observed to time 0: the chain of (S, I) is known.
    const [beta, gamma, people] = [2, 1, 5];
    const chance = new Map<string, number>([['3,2', 1]]);
    const ends = new Float64Array(people + 1);
    // What is added on the way comes later in the same loop.
    for (const [key, p] of chance) {
      chance.delete(key);
      const [s, i] = key.split(',').map(Number);
      if (i === 0) {
        ends[people - s] += p;
        continue;
      }
      const up = (beta * s) / people / ((beta * s) / people + gamma);
      for (const [at, q] of [
        [`${s - 1},${i + 1}`, up],
        [`${s},${i - 1}`, 1 - up],
      ] as const)
        if (q > 0) chance.set(at, (chance.get(at) ?? 0) + p * q);
    }
    const history = { times: Float64Array.of(0, 0), seeds: 2, end: 0 };
    const parameters = { ...none, kappa: beta / gamma, theta: gamma, population: people };
    const runs = 4000;
    const options = { runs, smoothing: 'add-one' } as const;
    const streams = (...key: readonly (string | number)[]) => stream(2, ...key);
    for (let size = 2; size <= people; size++) {
      const found = Math.exp(completed(sizeLogLikelihood(history, EXPN, parameters, size, options, streams)));
      // Recoveries come from 200 histories: the error is that of so many draws at worst.
      expect(Math.abs(found - ends[size])).toBeLessThan(4 * Math.sqrt((ends[size] * (1 - ends[size])) / 200) + 0.002);
    }
  });

  it('is certain where everybody was reached', () => {
    const history = historyOf(Float64Array.of(0, 0.2, 0.3, 0.7), undefined, 1);
    const parameters = { ...none, kappa: 3, theta: 1, population: 4 };
    const streams = (...key: readonly (string | number)[]) => stream(2, ...key);
    const of = (final: number): number =>
      completed(sizeLogLikelihood(history, EXPN, parameters, final, { runs: 50, smoothing: 'add-one' }, streams));
    expect([of(4), of(5)]).toEqual([0, -Infinity]);
  });
});

it('the method gives a row a cascade and a box a model', () => {
  const drawn = drawnCascades(kernelOf('EXP', { kappa: 4, theta: 1 }), 60, 3, 30, 4);
  const p = settingsOf(sizeLikelihood.parameters, { until: 2, runs: 60, starts: 1, smoothing: 'add-one' });
  const outputs = outputsOf(sizeLikelihoodRunner, setOf([Float64Array.of(0, 1), ...drawn]), p);
  expect([outputs.used, outputs['left-out']]).toMatchObject([{ value: 3 }, { value: 1 }]);
  expect([...numbersIn(outputs, 'cascades', 'size')]).toEqual(drawn.map(({ length }) => length));
  expect(wordsIn(outputs, 'boxes', 'model')).toEqual(['EXPN', 'PLN']);
  for (const id of ['expn', 'pln'])
    for (const logarithm of numbersIn(outputs, 'cascades', id)) expect(logarithm).toBeLessThanOrEqual(0);
});
