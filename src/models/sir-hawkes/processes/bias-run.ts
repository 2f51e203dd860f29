/** Recoveries hidden (SIR-HawkesN, Fig. 2): groups of epidemics are drawn and fitted, one part of a round each. */
import { DataError, type Issue } from '../../../core/errors';
import type { Progress, Round, RoundsRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { fitGroup, type GroupFit } from './bias-fit';
import { biasOutputs } from './bias-outputs';
import type { BiasSettings } from './process-settings';

/** Groups asked for together. */
const AT_A_TIME = 8;

export const biasRunner: RoundsRun<BiasSettings, { readonly first: number }, GroupFit> = {
  kind: 'rounds',
  *lead(
    _input,
    p,
    _streams,
    resume,
  ): Generator<Progress | { round: Round<{ readonly first: number }> }, Outputs, readonly GroupFit[] | undefined> {
    const fits: GroupFit[] = isFits(resume) ? [...resume] : [];
    const said = (): Progress => ({
      done: fits.length,
      total: p.groups,
      stage: 'Fitting groups of epidemics',
      ...(fits.length > 0 && { outputs: biasOutputs(p, fits) }),
      checkpoint: () => [...fits],
    });
    yield said();
    while (fits.length < p.groups) {
      const parts = Math.min(AT_A_TIME, p.groups - fits.length);
      fits.push(...((yield { round: { parts, message: { first: fits.length } } }) ?? []));
      yield said();
    }
    if (fits.every(({ hidden }) => !hidden)) throw new DataError([nothingFitted(p, fits)]);
    return biasOutputs(p, fits);
  },
  answer: (_input, p, streams, { first }, part) => fitGroup(p, streams, first + part),
};

const isFits = (value: unknown): value is GroupFit[] => Array.isArray(value);

function nothingFitted({ cascades, groups }: BiasSettings, fits: readonly GroupFit[]): Issue {
  const most = fits.reduce((max, { infections }) => Math.max(max, infections), 0);
  return {
    code: 'too-few-events',
    severity: 'stopped',
    message: `In none of ${groups} groups did ${cascades} epidemics have enough infections for a fit.`,
    where: { path: 'parameters.cascades' },
    found: `at most ${most} infections in a group`,
    expected: 'a few infections after the first ones',
    hint: 'Take more epidemics for each fit, or a kernel with more offspring.',
  };
}
