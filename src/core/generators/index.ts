/** The registry of generators: one line per generator, and the one way from a description to a network. */
import type { Checked, Issue } from '../errors';
import type { Network } from '../network';
import { checkValues, type ParameterValue } from '../parameters';
import { stream } from '../rng';
import { barabasiAlbert, scaleFreeTree } from './barabasi-albert';
import { complete } from './complete';
import { configurationModel } from './configuration-model';
import { erdosRenyi } from './erdos-renyi';
import { LARGEST, type Generator } from './generator';
import { randomRegular } from './random-regular';
import { ring } from './ring';
import { squareLattice } from './square-lattice';
import { stochasticBlockModel } from './stochastic-block-model';
import { kAryTree, randomTree } from './trees';
import { wattsStrogatz } from './watts-strogatz';

export { LARGEST, type Generator } from './generator';

const list: readonly Generator[] = [
  erdosRenyi,
  wattsStrogatz,
  barabasiAlbert,
  randomRegular,
  kAryTree,
  randomTree,
  scaleFreeTree,
  squareLattice,
  stochasticBlockModel,
  configurationModel,
  ring,
  complete,
];

/** All generators by id, in the order in which they are offered. */
export const generators: Readonly<Record<string, Generator>> = Object.fromEntries(list.map((g) => [g.id, g]));

/**
 * Checks a description of a generated network: id, every value, their combination, and the size it leads to.
 * Missing values take their default. `path` is where the description stands in its document, `among` the generators there are.
 */
export function checkGenerator(
  id: string,
  given: Readonly<Record<string, unknown>>,
  path = 'inputs.network',
  among: readonly Generator[] = list,
): Checked<{ generator: Generator; values: Record<string, ParameterValue>; n: number; m: number }> {
  const generator = among.find((one) => one.id === id);
  if (!generator) {
    const expected = `one of ${among.map((one) => one.id).join(', ')}`;
    return {
      ok: false,
      issues: [
        {
          code: 'unknown-generator',
          severity: 'stopped',
          message: `There is no network generator “${id}”; expected ${expected}.`,
          where: { path: `${path}.generator` },
          found: id,
          expected,
          hint: 'Check its spelling.',
        },
      ],
    };
  }
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

/**
 * The network that a description stands for: equal descriptions give equal networks in every engine.
 * Draws from `stream(seed, 'network')` only. Never throws for bad values: they are issues.
 */
export function generateNetwork(
  id: string,
  given: Readonly<Record<string, unknown>>,
  seed: number,
  path?: string,
  among?: readonly Generator[],
): Checked<Network> {
  const checked = checkGenerator(id, given, path, among);
  if (!checked.ok) return checked;
  const { generator, values } = checked.value;
  return { ok: true, value: generator.generate(values, stream(seed, 'network')), issues: checked.issues };
}
