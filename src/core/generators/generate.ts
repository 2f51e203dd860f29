/** From a generator and what is given of its values to a network, whichever generators there are beside it. */
import type { Checked, Issue } from '../errors';
import type { Network } from '../network';
import { checkValues, type ParameterValue } from '../parameters';
import { stream } from '../rng';
import { LARGEST, type Generator } from './generator';

/** A generator with all of its values, checked, and the size that they lead to. */
export interface Settings {
  generator: Generator;
  values: Record<string, ParameterValue>;
  n: number;
  m: number;
}

/** Checks every value, their combination, and the size they lead to. Missing values take their default. */
export function checkSettings(
  generator: Generator,
  given: Readonly<Record<string, unknown>>,
  path = 'inputs.network',
): Checked<Settings> {
  const { values, issues } = checkValues(generator.parameters, given, `${path}.parameters`);
  if (issues.length > 0) return { ok: false, issues };
  const together = (generator.check?.(values) ?? []).map((issue) => ({
    ...issue,
    where: { path: `${path}.${issue.where?.path ?? 'parameters'}` },
  }));
  if (together.some((issue) => issue.severity === 'stopped')) return { ok: false, issues: together };
  const { n, m } = generator.estimate(values);
  if (!(n <= LARGEST.n && m <= LARGEST.m)) return { ok: false, issues: [tooLarge(generator, n, m, path)] };
  return { ok: true, value: { generator, values, n, m }, issues: together };
}

/** The network of checked settings; draws from `stream(seed, 'network')` only. `issues`: what the check remarked. */
export function generateChecked({ generator, values }: Settings, seed: number, issues: Issue[] = []): Checked<Network> {
  return { ok: true, value: generator.generate(values, stream(seed, 'network')), issues };
}

function tooLarge(generator: Generator, n: number, m: number, path: string): Issue {
  const found = `${n.toLocaleString('en')} nodes and ${Math.round(m).toLocaleString('en')} edges`;
  const expected = `at most ${LARGEST.n.toLocaleString('en')} nodes and ${LARGEST.m.toLocaleString('en')} edges`;
  return {
    code: 'network-too-large',
    severity: 'stopped',
    message: `${generator.title} with these settings has about ${found}; expected ${expected}.`,
    where: { path: `${path}.parameters` },
    found,
    expected,
    hint: 'Use fewer nodes or a smaller degree.',
  };
}
