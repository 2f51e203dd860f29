import { said } from '../../core/language';
import type { Issue } from '../../core/errors';
import { checkValue, defaults, isActive, type ParameterTable, type ParameterValue } from '../../core/parameters';

/**
 * Why a run is impossible with these values, in the words that stand below the field; undefined when there is nothing to change.
 * Settings without effect do not count.
 */
export function firstProblem(
  table: ParameterTable,
  values: Readonly<Record<string, ParameterValue>>,
): string | undefined {
  const all = { ...defaults(table), ...values };
  for (const id of Object.keys(table)) {
    if (!isActive(table, id, all)) continue;
    const issue = checkValue(id, table[id], all[id]);
    if (issue) return said(issue.message);
  }
  return undefined;
}

/** Issues by the parameter they speak of (`parameters.alphaMin`); those of no parameter are left out. */
export function byParameter(issues: readonly Issue[]): Record<string, Issue[]> {
  const found: Record<string, Issue[]> = {};
  for (const issue of issues) {
    const id = /^parameters\.([^.[]+)/.exec(issue.where?.path ?? '')?.[1];
    if (id !== undefined) (found[id] ??= []).push(issue);
  }
  return found;
}
