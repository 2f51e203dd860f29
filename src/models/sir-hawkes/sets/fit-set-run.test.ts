/** Whole sets fitted: what was drawn from a model is described by it, and what is compared is counted. */
import { describe, expect, it } from 'vitest';
import { fitSetRunner } from './fit-set-run';
import { kernelOf } from '../kernels';
import { fitSet } from '../set-methods';
import { drawnCascades, numbersIn, outputsOf, resumedOutputs, setOf, settingsOf, wordsIn } from './set-test-support';

const swarm = drawnCascades(kernelOf('EXP', { kappa: 5, theta: 1 }), 70, 24, 40, 5);
const lasting = drawnCascades(kernelOf('PL', { kappa: 0.35, theta: 0.4, c: 1 }), Infinity, 6, 40, 6);
const short = [Float64Array.of(0, 1, 2), Float64Array.of(0, 3, 4, 9, 12)];
const p = settingsOf(fitSet.parameters, { starts: 2, first: 'EXPN', second: 'EXP', fitPL: false });

describe('cascades of one model', () => {
  const outputs = outputsOf(fitSetRunner, setOf([...short, ...swarm]), p);

  it('leave out what is too short, and count it', () => {
    expect(outputs.fitted).toMatchObject({ value: 24 });
    expect(outputs['left-out']).toMatchObject({ value: 2 });
    expect([...numbersIn(outputs, 'cascades', 'cascade')]).toEqual(Array.from({ length: 24 }, (_, k) => k + 3));
    expect(numbersIn(outputs, 'fits', 'cascade')).toHaveLength(24 * 3);
  });
  it('pass the tests of the model that they come from', () => {
    expect(wordsIn(outputs, 'pass-rates', 'model')).toEqual(['EXP', 'EXPN', 'SI']);
    expect(numbersIn(outputs, 'pass-rates', 'ks')[1]).toBeGreaterThan(0.9);
    expect(numbersIn(outputs, 'pass-rates', 'all')[1]).toBeGreaterThan(0.75);
  });
  it('are better described by it', () => {
    const better = wordsIn(outputs, 'cascades', 'better');
    expect(better.filter((name) => name === 'EXPN').length).toBeGreaterThan(
      better.filter((name) => name === 'EXP').length,
    );
    const [exp, expn] = [0, 1].map((k) =>
      numbersIn(outputs, 'fits', 'logLikelihood').reduce((sum, x, r) => sum + (r % 3 === k ? x : 0), 0),
    );
    expect(expn).toBeGreaterThan(exp);
  });
  it('are recovered: the median of N is that of the process', () => {
    const population = numbersIn(outputs, 'fits', 'population').filter((_, r) => r % 3 === 1);
    expect(Math.abs(population.toSorted()[12] - 70)).toBeLessThan(4);
  });
  it('count a fitted N that is too small for what came later as infinite', () => {
    const held = numbersIn(outputs, 'fits', 'holdout').filter((_, r) => r % 3 === 1);
    const infinite = held.filter((x) => x === Infinity).length;
    expect(infinite).toBeGreaterThan(0);
    expect(numbersIn(outputs, 'holdout', 'infinite')[1]).toBe(infinite);
    expect([...numbersIn(outputs, 'holdout', 'cascades')]).toEqual([24, 24, 24]);
    expect(numbersIn(outputs, 'holdout', 'infinite')[0]).toBe(0);
    expect(numbersIn(outputs, 'holdout', 'raisedMedian')[1]).toBeLessThan(Infinity);
  });
});

it('marked models are fitted where there are marks, and jointly', () => {
  const cascades = lasting.slice(0, 2);
  const events = cascades[0].length + cascades[1].length;
  const marks = Float64Array.from({ length: events }, (_, e) => (e < cascades[0].length ? 1 + (e % 7) : NaN));
  const some = { weights: 'fit', populations: 'unlimited', fitSI: false, together: true, holdout: false } as const;
  const outputs = outputsOf(fitSetRunner, setOf(cascades, { marks }), { ...p, ...some });
  // The second one has no marks, and all models weigh them.
  expect([outputs.fitted, outputs['left-out']]).toMatchObject([{ value: 1 }, { value: 1 }]);
  expect(wordsIn(outputs, 'fits', 'model')).toEqual(['mEXP']);
  expect(wordsIn(outputs, 'joint', 'model')).toEqual(['mEXP']);
  // One cascade together is that cascade; the two climbs end at the same point.
  const alone = numbersIn(outputs, 'fits', 'logLikelihood')[0];
  expect(numbersIn(outputs, 'joint', 'logLikelihood')[0]).toBeCloseTo(alone, 6);
  expect([...numbersIn(outputs, 'holdout', 'cascades')]).toEqual([0]);
  const both = outputsOf(fitSetRunner, setOf(cascades, { marks }), { ...p, ...some, weights: 'both', together: false });
  expect(wordsIn(both, 'fits', 'status')[3]).toBe('marks-missing');
  expect([...numbersIn(both, 'pass-rates', 'cascades')]).toEqual([2, 1]);
});

it('a run that is stopped goes on to the same tables', () => {
  const set = setOf(swarm.slice(0, 4));
  const quick = { ...p, holdout: false, starts: 1, together: true };
  const whole = outputsOf(fitSetRunner, set, quick);
  expect(resumedOutputs(fitSetRunner, set, quick, 1)).toEqual(whole);
  expect(numbersIn(whole, 'joint', 'nstar')).toHaveLength(3);
});
