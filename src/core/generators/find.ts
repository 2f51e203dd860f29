/** The way from a description to a network, among given generators. */
import type { Checked } from '../errors';
import type { Network } from '../network';
import { checkSettings, generateChecked, type Settings } from './generate';
import type { Generator } from './generator';

/**
 * Checks a description of a generated network: id, every value, their combination, and the size it leads to.
 * Missing values take their default. `path` is where the description stands in its document, `among` the generators there are.
 */
export function checkGeneratorAmong(
  among: readonly Generator[],
  id: string,
  given: Readonly<Record<string, unknown>>,
  path = 'inputs.network',
): Checked<Settings> {
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
  return checkSettings(generator, given, path);
}

/**
 * The network that a description stands for: equal descriptions give equal networks in every engine.
 * Draws from `stream(seed, 'network')` only. Never throws for bad values: they are issues.
 */
export function generateAmong(
  among: readonly Generator[],
  id: string,
  given: Readonly<Record<string, unknown>>,
  seed: number,
  path?: string,
): Checked<Network> {
  const checked = checkGeneratorAmong(among, id, given, path);
  return checked.ok ? generateChecked(checked.value, seed, checked.issues) : checked;
}
