/** Which column of a table of edges holds what: said by the user, else by its name, else by its place. */
import { roleOf } from './columns';
import type { ColumnRole } from './read';

/** What a column of an edge list can hold. */
export const EDGE_ROLES: readonly ColumnRole[] = [
  'source',
  'target',
  'weight',
  'alpha',
  'rate',
  'influence',
  'time',
  'ignore',
];

export interface ColumnRoles {
  /** Per column; undefined where neither the user nor the name says it. */
  roles: (ColumnRole | undefined)[];
  /** Columns whose role the user chose. */
  fixed: ReadonlySet<number>;
}

/** Roles by names, overruled by what the user chose: a role that was given to one column is taken from the others. */
export function columnRoles(names: readonly string[], chosen: Readonly<Record<string, ColumnRole>>): ColumnRoles {
  const roles: ColumnRole[] = [];
  const fixed = new Set<number>();
  const given = new Set<ColumnRole>();
  names.forEach((_, c) => {
    if (!Object.hasOwn(chosen, String(c))) return;
    const role = chosen[String(c)];
    fixed.add(c);
    const free = EDGE_ROLES.includes(role) && !given.has(role);
    roles[c] = free ? role : 'ignore';
    if (free && role !== 'ignore') given.add(role);
  });
  return {
    roles: names.map((name, c) => {
      if (fixed.has(c)) return roles[c];
      const role = roleOf(name);
      if (role === undefined || given.has(role)) return undefined;
      // A name that is the role's own comes before one that only says it: `weight` before `value`.
      return names.some((other, k) => k !== c && !fixed.has(k) && isOwnName(other, role)) && !isOwnName(name, role)
        ? undefined
        : role;
    }),
    fixed,
  };
}

const isOwnName = (name: string, role: ColumnRole): boolean => name.toLowerCase() === role;

/** Columns of source and target: those with the role, else the first ones that nobody gave another role. */
export function findEnds({ roles, fixed }: ColumnRoles): { source: number; target: number } {
  const named = (role: ColumnRole): number => roles.indexOf(role);
  const free = (not: number): number => {
    const place = roles.findIndex((role, c) => c !== not && !fixed.has(c) && role !== 'source' && role !== 'target');
    return place >= 0 ? place : not === 0 ? 1 : 0;
  };
  const [sourceNamed, targetNamed] = [named('source'), named('target')];
  const source = sourceNamed >= 0 ? sourceNamed : free(targetNamed);
  return { source, target: targetNamed >= 0 ? targetNamed : free(source) };
}

/** Gephi writes the direction beside every edge; undefined where the edges differ or the words are others. */
export function directionOf(values: readonly string[]): boolean | undefined {
  const words = new Set(values.map((value) => value.toLowerCase()));
  if (words.size !== 1) return undefined;
  return words.has('directed') ? true : words.has('undirected') ? false : undefined;
}
