/** Recoveries hidden: what the fits find, and that the fits with recoveries find the truth. */
import { describe, expect, it } from 'vitest';
import { inOneThread, type AnyRoundsRun } from '../../../core/method';
import { fitGroup } from './bias-fit';
import { biasRunner } from './bias-run';
import { bias } from '../law-methods';
import type { BiasSettings } from './process-settings';
import { input, outputsOf, rowsIn, scalarIn, streamsOf, type AnyMethod } from './process-test-support';
import { recoveryErrors } from '../likelihood/recovery-errors';
import { completed } from '../simulate/simulation-test-support';
import {
  estimateInfection,
  estimateInfections,
  estimateRecoveries,
  estimateRecovery,
} from '../likelihood/sir-estimate';
import { sirHistoryOf } from '../likelihood/sir-likelihood';

const method = bias as unknown as AnyMethod;
const runner = biasRunner as AnyRoundsRun<BiasSettings>;

describe('epidemics with n* = 10 of 100 people', () => {
  it('are found again: β_I and γ too high without recoveries, right with them', async () => {
    const given = { kernel: 'EXP', kappa: 10, theta: 0.5, people: 100, cascades: 50, groups: 3, starts: 1 } as const;
    const outputs = await outputsOf(method, given);
    // the published run of the authors has 5.20 and 0.711 for 5 and 0.5
    expect(Math.abs(scalarIn(outputs, 'rate-error') - 0.08)).toBeLessThan(0.07);
    expect(Math.abs(scalarIn(outputs, 'recovery-error') - 0.4)).toBeLessThan(0.35);
    expect(Math.abs(scalarIn(outputs, 'complete-rate-error'))).toBeLessThan(0.04);
    expect(Math.abs(scalarIn(outputs, 'complete-recovery-error'))).toBeLessThan(0.04);
    expect([scalarIn(outputs, 'nstar'), scalarIn(outputs, 'failed')]).toEqual([10, 0]);
    expect(rowsIn(outputs, 'fits')).toHaveLength(3);
    expect(rowsIn(outputs, 'summary').map(({ parameter }) => parameter)).toEqual(['β_I', 'β_I', 'γ', 'γ', 'N', 'N']);
  });
});

const settings: BiasSettings = {
  kernel: 'PL',
  kappa: 3,
  theta: 1.5,
  c: 1,
  q: 1.3,
  lambda: 1,
  people: 40,
  seeds: 1,
  cascades: 12,
  groups: 1,
  cutoff: 'fixed',
  starts: 1,
  knownPeople: true,
};

describe('a group', () => {
  it('keeps what it is told to keep', () => {
    const { hidden, complete, silent } = completed(fitGroup(settings, streamsOf(2), 0));
    expect(silent).toBeGreaterThan(0);
    for (const one of [hidden, complete]) expect([one?.people, one?.c]).toEqual([40, 1]);
  });

  it('counts epidemics of one person by their compensator: with more of them β_I is lower', () => {
    const many = { ...settings, kernel: 'EXP', kappa: 1.3, theta: 1, cascades: 40 } as const;
    const { silent, hidden } = completed(fitGroup(many, streamsOf(3), 0));
    expect(silent).toBeGreaterThan(10);
    // left out, n* would be far above 1.3
    expect((hidden?.infectionRate ?? NaN) / (hidden?.theta ?? NaN)).toBeLessThan(1.4);
  });

  it('too few infections: no fit, and an issue where no group has one', async () => {
    const given = { kappa: 0.01, cascades: 2, groups: 2 } as const;
    expect(completed(fitGroup({ ...settings, kernel: 'EXP', ...given }, streamsOf(1), 0)).hidden).toBeUndefined();
    await expect(outputsOf(method, given)).rejects.toThrow(/none of 2 groups/);
  });
});

it('goes on after a stop to the numbers of a run without one', () => {
  const p: BiasSettings = { ...settings, kernel: 'EXP', kappa: 2, theta: 1, people: 15, cascades: 4, groups: 10 };
  const whole = completed(inOneThread(runner, input, p, streamsOf(5)));
  let kept: unknown;
  for (const step of inOneThread(runner, input, p, streamsOf(5))) {
    if (step.done < 8 || !step.checkpoint) continue;
    kept = structuredClone(step.checkpoint());
    break;
  }
  expect(kept).toHaveLength(8);
  expect(completed(inOneThread(runner, input, p, streamsOf(5), kept))).toEqual(whole);
});

describe('estimates from several epidemics', () => {
  const one = sirHistoryOf(Float64Array.of(0, 0.4, 1, 1.1), Float64Array.of(1.5, 0.9, 2.4, 3));
  it('are those of one where there is one, and the same from two copies', () => {
    expect(estimateInfections([one], 10)).toEqual(estimateInfection(one, 10));
    expect(estimateInfections([one, one], 10).infectionRate).toBeCloseTo(estimateInfection(one, 10).infectionRate, 12);
    const pair = estimateRecoveries([one, one], 'GAUSS').parameters.theta ?? NaN;
    expect(pair).toBeCloseTo(estimateRecovery(one, 'GAUSS').parameters.theta ?? NaN, 12);
  });
  it('with c kept have the exponent in closed form, with λ kept the best q', () => {
    const { parameters, logLikelihood } = estimateRecoveries([one], 'PL', { c: 2 });
    const free = estimateRecovery(one, 'PL');
    expect(parameters.c).toBe(2);
    expect(logLikelihood).toBeLessThanOrEqual(free.logLikelihood + 1e-9);
    expect(estimateRecoveries([one], 'QEXP', { lambda: 0.5 }).parameters.lambda).toBe(0.5);
  });
  it('have the errors that theory gives: γ/√R', () => {
    const found = estimateRecovery(one, 'EXP');
    expect(recoveryErrors(one, found)[0]).toBeCloseTo(found.rateError, 5);
  });
});
