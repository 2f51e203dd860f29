/**
 * Checks which method computes, in which version, and with which parameters.
 */
import type { Method } from '../core/method';
import type { ParameterTable, ParameterValue } from '../core/parameters';
import { checkValue, checkValues } from '../core/parameters';
import type { Inspector } from './plain-json';
import { shown } from './plain-json';
import type { Registry } from './registry';
import { findMethod } from './registry';

/** Known values inside their range, as a fresh object; the rest become issues. */
export function checkParameters(
  look: Inspector,
  path: string,
  given: Readonly<Record<string, unknown>>,
  table: ParameterTable,
): Record<string, ParameterValue> {
  for (const issue of checkValues(table, given, path).issues) look.add(issue);
  const known = Object.keys(table).filter((id) => Object.hasOwn(given, id) && !checkValue(id, table[id], given[id]));
  return Object.fromEntries(known.map((id) => [id, given[id] as ParameterValue]));
}

export function checkMethod(look: Inspector, path: string, id: unknown, registry: Registry): Method | undefined {
  const method = typeof id === 'string' ? findMethod(registry, id) : undefined;
  if (method) return method;
  const known = registry.methods.map((m) => m.id).join(', ');
  look.add({
    code: 'unknown-method',
    severity: 'stopped',
    message: `There is no method ${shown(id)}; expected one of ${known}.`,
    where: { path },
    found: shown(id),
    expected: `one of ${known}`,
    hint: 'Choose one of the methods of this lab.',
  });
  return undefined;
}

/** Today's version of the method; another one in the experiment is worth a note, since its numbers may differ. */
export function checkVersion(
  look: Inspector,
  path: string,
  value: unknown,
  method: Method | undefined,
): number | undefined {
  const version = look.integer(path, value, 1, 1_000_000);
  if (version === undefined || !method) return version;
  if (version !== method.version)
    look.add({
      code: version < method.version ? 'older-version' : 'newer-version',
      severity: 'note',
      message: `Made with version ${version} of “${method.title}”; this lab has version ${method.version}, so numbers may differ.`,
      where: { path },
      found: String(version),
      expected: String(method.version),
    });
  return method.version;
}
