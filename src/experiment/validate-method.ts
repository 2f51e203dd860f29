/**
 * Checks which method computes, in which version, and with which parameters.
 */
import type { Method } from '../core/method';
import type { ParameterTable, ParameterValue } from '../core/parameters';
import { checkValue, checkValues } from '../core/parameters';
import type { Inspector } from './plain-json';
import { shown } from './plain-json';
import type { Registry } from './registry';
import { familyMethods, findMethod } from './registry';

/**
 * The parameters that an experiment may hold: those of its method, then of the methods compared with it, then of all others of its
 * family, so that what was set for a method stays set while another one is looked at. What only one of them knows, only that one uses.
 * Where several declare a parameter, that of the experiment's method counts, otherwise the first one that takes the value: a tab may
 * have set it for a method with a wider range.
 */
export function heldParameters(
  registry: Registry,
  method: Method,
  compared: readonly string[] = [],
  given: Readonly<Record<string, unknown>> = {},
): ParameterTable {
  const first = compared.flatMap((id) => findMethod(registry, id) ?? []);
  const tables = [...first, ...familyMethods(registry, method.id)].map(({ parameters }) => parameters);
  const taking = Object.entries(given).flatMap(([id, value]) => {
    const table = tables.find((one) => Object.hasOwn(one, id) && !checkValue(id, one[id], value));
    return table ? [[id, table[id]] as const] : [];
  });
  return Object.assign({}, ...tables.toReversed(), Object.fromEntries(taking), method.parameters) as ParameterTable;
}

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
