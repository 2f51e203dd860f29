/**
 * Checks where a network comes from: generator and its parameters, bundled identifier, uploaded file and how it was read.
 */
import { checkGenerator } from '../core/generators';
import type { ReadChoices, Source } from './experiment';
import type { Inspector } from './plain-json';
import type { ParameterValue } from '../core/parameters';
import type { Registry } from './registry';

const TEXT_CHOICES = {
  separator: ['tab', 'comma', 'semicolon', 'blank'],
  third: ['weight', 'alpha', 'time', 'ignore'],
  selfLoops: ['drop', 'stop'],
  duplicates: ['first', 'sum', 'max', 'noisy-or', 'stop'],
  badLines: ['skip', 'stop'],
} as const;
const FLAGS = ['directed', 'header', 'decimalComma'] as const;
const CHOICE_FIELDS = ['format', ...FLAGS, ...Object.keys(TEXT_CHOICES)];

export function checkSource(look: Inspector, path: string, value: unknown, registry: Registry): Source | undefined {
  const raw = look.object(path, value);
  if (!raw) return undefined;
  switch (look.choice(`${path}.kind`, raw.kind, ['generated', 'bundled', 'uploaded'])) {
    case 'generated':
      look.object(path, raw, ['kind', 'generator', 'parameters', 'seed']);
      return checkGenerated(look, path, raw, registry);
    case 'bundled':
      look.object(path, raw, ['kind', 'id']);
      return checkBundled(look, path, raw, registry);
    case 'uploaded':
      look.object(path, raw, ['kind', 'name', 'digest', 'choices']);
      return checkUploaded(look, path, raw);
    case undefined:
      return undefined;
  }
}

function checkGenerated(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
  registry: Registry,
): Source | undefined {
  const id = look.string(`${path}.generator`, raw.generator, 200);
  const seed = look.integer(`${path}.seed`, raw.seed, 0, Number.MAX_SAFE_INTEGER);
  const given = raw.parameters === undefined ? {} : look.object(`${path}.parameters`, raw.parameters);
  if (id === undefined || !given) return undefined;
  const checked = checkGenerator(id, given, path, registry.generators);
  for (const issue of checked.issues) look.add(issue);
  if (!checked.ok || seed === undefined) return undefined;
  const known = Object.keys(checked.value.generator.parameters).filter((key) => Object.hasOwn(given, key));
  const parameters = Object.fromEntries(known.map((key) => [key, given[key] as ParameterValue]));
  return { kind: 'generated', generator: id, parameters, seed };
}

function checkBundled(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
  registry: Registry,
): Source | undefined {
  const id = look.string(`${path}.id`, raw.id, 200);
  if (id === undefined) return undefined;
  if (registry.bundled && !registry.bundled.some((entry) => entry.id === id))
    return look.wrong(
      `${path}.id`,
      id,
      `one of ${registry.bundled.map((entry) => entry.id).join(', ')}`,
      'unknown-network',
    );
  // An identifier becomes part of an address below the lab's own folder: it must not lead out of it.
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) return look.wrong(`${path}.id`, id, 'small letters, digits and hyphens');
  return { kind: 'bundled', id };
}

function checkUploaded(look: Inspector, path: string, raw: Record<string, unknown>): Source | undefined {
  const name = look.string(`${path}.name`, raw.name, 500);
  const digest = raw.digest === undefined ? undefined : look.string(`${path}.digest`, raw.digest, 64);
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
    look.wrong(`${path}.digest`, digest, '64 hexadecimal digits (SHA-256)');
  const choices = raw.choices === undefined ? undefined : checkChoices(look, `${path}.choices`, raw.choices);
  if (name === undefined) return undefined;
  return { kind: 'uploaded', name, ...(digest === undefined ? {} : { digest }), ...(choices ? { choices } : {}) };
}

function checkChoices(look: Inspector, path: string, value: unknown): ReadChoices | undefined {
  const raw = look.object(path, value, CHOICE_FIELDS);
  if (!raw) return undefined;
  const choices: Record<string, unknown> = {};
  const keep = (key: string, checked: unknown): void => {
    if (checked !== undefined) choices[key] = checked;
  };
  if (raw.format !== undefined) keep('format', look.string(`${path}.format`, raw.format, 100));
  for (const key of FLAGS) if (raw[key] !== undefined) keep(key, look.boolean(`${path}.${key}`, raw[key]));
  for (const [key, options] of Object.entries(TEXT_CHOICES))
    if (raw[key] !== undefined) keep(key, look.choice<string>(`${path}.${key}`, raw[key], options));
  return choices;
}
