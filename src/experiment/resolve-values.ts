/**
 * Parameter values as a computation receives them: defaults filled in, node lists as node numbers.
 */
import type { ParameterTable, ParameterValue, ResolvedValues } from '../core/parameters';
import { defaults } from '../core/parameters';

/**
 * @param nodes node numbers of the parameters of kind `nodes`, by parameter id; a missing one is an empty list
 */
export function resolveValues<T extends ParameterTable>(
  table: T,
  given: Readonly<Record<string, ParameterValue>>,
  nodes: Readonly<Record<string, Int32Array>> = {},
): ResolvedValues<T> {
  const values: Record<string, unknown> = { ...defaults(table) };
  for (const id of Object.keys(table)) {
    if (table[id].kind === 'nodes') values[id] = nodes[id] ?? new Int32Array(0);
    else if (Object.hasOwn(given, id)) values[id] = given[id];
  }
  return values as ResolvedValues<T>;
}
