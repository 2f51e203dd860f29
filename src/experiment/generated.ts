/**
 * Networks of the registry's generators: description → checked values → network.
 */
import type { Checked, Issue } from '../core/errors';
import type { Generator, GeneratorValues } from '../core/generators/generator';
import { LARGEST } from '../core/generators/generator';
import type { Network } from '../core/network';
import type { ParameterTable } from '../core/parameters';
import { checkValues } from '../core/parameters';
import { stream } from '../core/rng';
import type { Registry } from './registry';
import { findGenerator } from './registry';
import { shown } from './plain-json';

export interface GeneratedSource {
  generator: string;
  parameters: Readonly<Record<string, unknown>>;
  seed: number;
}

type Values = GeneratorValues<ParameterTable>;

/** Generator and values of a description, after every check: id, single values, their combination, the size they lead to. */
export function checkGenerated(
  source: Pick<GeneratedSource, 'generator' | 'parameters'>,
  registry: Registry,
  path = 'inputs.network',
): Checked<{ generator: Generator; values: Values }> {
  const generator = findGenerator(registry, source.generator);
  if (!generator) {
    const expected = `one of ${registry.generators.map((g) => g.id).join(', ')}`;
    const message = `There is no network generator ${shown(source.generator)}; expected ${expected}.`;
    const where = { path: `${path}.generator` };
    return stop([
      { code: 'unknown-generator', severity: 'stopped', message, where, expected, hint: 'Check its spelling.' },
    ]);
  }
  const { values, issues } = checkValues(generator.parameters, source.parameters, `${path}.parameters`);
  if (issues.length > 0) return stop(issues);
  const together = (generator.check?.(values) ?? []).map((issue) => ({
    ...issue,
    where: { ...issue.where, path: `${path}.${issue.where?.path ?? 'parameters'}` },
  }));
  if (together.some((issue) => issue.severity === 'stopped')) return stop(together);
  const { n, m } = generator.estimate(values);
  if (!(n <= LARGEST.n && m <= LARGEST.m)) return stop([tooLarge(generator, n, m, path)]);
  return { ok: true, value: { generator, values }, issues: together };
}

/** The network of a description, from the stream `network` of its own seed; bad descriptions are issues. */
export function generate(source: GeneratedSource, registry: Registry): Checked<Network> {
  const checked = checkGenerated(source, registry);
  if (!checked.ok) return checked;
  const { generator, values } = checked.value;
  return { ok: true, value: generator.generate(values, stream(source.seed, 'network')), issues: checked.issues };
}

function stop<T>(issues: Issue[]): Checked<T> {
  return { ok: false, issues };
}

function tooLarge(generator: Generator, n: number, m: number, path: string): Issue {
  const say = (nodes: number, edges: number): string =>
    `${nodes.toLocaleString('en')} nodes and ${Math.round(edges).toLocaleString('en')} edges`;
  return {
    code: 'network-too-large',
    severity: 'stopped',
    message: `${generator.title} with these settings has about ${say(n, m)}; expected at most ${say(LARGEST.n, LARGEST.m)}.`,
    where: { path: `${path}.parameters` },
    found: say(n, m),
    expected: `at most ${say(LARGEST.n, LARGEST.m)}`,
    hint: 'Use fewer nodes or a smaller degree.',
  };
}
