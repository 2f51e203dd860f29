/** Which column of a table of events holds what: what the user chose, then what names say, then what values look like. */
import type { ColumnRole, ReadChoices } from '../read';
import { rolesByName, saysItem, type NamedRole } from './column-names';
import { judgeColumns, type ColumnValues } from './column-values';
import { isNoParent } from './field-values';

/** What a column can be chosen as. */
export const ROLE_OPTIONS: readonly ColumnRole[] = [
  'cascade',
  'user',
  'time',
  'parent',
  'mark',
  'bot',
  'event',
  'split',
  'ignore',
];

export interface JudgedRoles {
  roles: (NamedRole | 'ignore')[];
  unsure: boolean[];
  /** How well columns without a telling name fit, 0 … 1; 1 when names tell all. */
  fit: number;
  /** Cascade and time are judged by values. */
  guessed: { cascade?: number; user?: number; time?: number };
}

/** Roles of all columns: what the user chose, then what names say, then what values look like. */
export function judgeRoles(
  names: readonly string[],
  values: readonly ColumnValues[],
  choices: ReadChoices,
  texts: readonly (readonly string[])[] = [],
): JudgedRoles {
  const chosen = new Map<number, ColumnRole>();
  for (const [column, role] of Object.entries(choices.columns ?? {})) chosen.set(Number(column), role);
  const named = rolesByName(
    values.map((_, c) => names[c] ?? ''),
    chosen,
  );
  const roles = values.map((_, c): NamedRole | 'ignore' | undefined => {
    const choice = chosen.get(c);
    if (choice === undefined) return named[c];
    return (ROLE_OPTIONS as readonly string[]).includes(choice) ? (choice as NamedRole) : 'ignore';
  });
  const place = (role: NamedRole): number | undefined => {
    const at = roles.indexOf(role);
    return at < 0 ? undefined : at;
  };
  if (place('cascade') === undefined && place('mark') === undefined && place('user') !== undefined) {
    const item = names.findIndex((name, c) => roles[c] === undefined && saysItem(name));
    if (item >= 0) roles[item] = 'cascade';
  }
  const free = values.map((_, c) => c).filter((c) => roles[c] === undefined);
  const unsure = values.map(() => false);
  const guessed: JudgedRoles['guessed'] = {};
  let fit = 1;
  const give = (column: number | undefined, role: 'cascade' | 'user' | 'time'): void => {
    if (column === undefined || roles[column] !== undefined) return;
    roles[column] = role;
    unsure[column] = true;
    guessed[role] = column;
  };
  const known = { cascade: place('cascade'), user: place('user'), time: place('time') };
  // Named tables say what they hold: with a time and something that happens at it, the rest is not looked at.
  const told =
    known.time !== undefined && names.length > 0 && (place('mark') ?? known.cascade ?? known.user) !== undefined;
  if (!told && free.length > 0) {
    const dated = known.time ?? free.find((c) => values[c].dates > 0.8);
    if (values.length === 2) fit = judgePair(values, known.time, give, roles);
    else {
      const best = judgeColumns(values, free, { ...known, ...(dated === undefined ? {} : { time: dated }), fit: 0 });
      ({ fit } = best);
      give(best.time ?? dated, 'time');
      if (best.fit > 0) {
        give(best.cascade, 'cascade');
        give(best.user, 'user');
      }
      // A further column of numbers goes with the events.
      const further = free.find((c) => roles[c] === undefined && values[c].numeric > 0.8);
      if (further !== undefined && place('mark') === undefined && fit > 0) {
        roles[further] = 'mark';
        unsure[further] = true;
      }
    }
  } else if (told && known.cascade === undefined) {
    // Without a column of cascades all of it would be one: a column of another name whose rows stand together may be that.
    const groups = free.find((c) => mayNumberCascades(values[c]));
    give(groups, 'cascade');
  }
  const user = place('user');
  if (user !== undefined && place('parent') === undefined) {
    const parent = free.find((c) => roles[c] === undefined && namesUsers(texts[c] ?? [], texts[user] ?? []));
    if (parent !== undefined) {
      roles[parent] = 'parent';
      unsure[parent] = true;
    }
  }
  return { roles: roles.map((role) => role ?? 'ignore'), unsure, fit, guessed };
}

/** Two columns without names: dates, or times that begin at 0 as SEISMIC has them, and marks beside them. */
function judgePair(
  values: readonly ColumnValues[],
  time: number | undefined,
  give: (column: number | undefined, role: 'time') => void,
  roles: (NamedRole | 'ignore' | undefined)[],
): number {
  const at = time ?? 0;
  const { numbers } = values[at];
  if (values[at].dates > 0.9 && values[1 - at].numeric > 0.9 && numbers.length > 1) {
    give(at, 'time');
    roles[1 - at] ??= 'mark';
    return 0.6;
  }
  const rows = numbers.length;
  if (rows < 3 || numbers[0] !== 0 || values[1 - at].numeric < 0.9 || values[at].numeric < 0.9) return 0;
  const rising = numbers.every((t, row) => row === 0 || t >= numbers[row - 1] || t === 0);
  // Nodes are numbered densely; seconds are not.
  const sparse = numbers.some((t) => t > 5 * rows || !Number.isInteger(t));
  if (!rising || !sparse) return 0;
  give(at, 'time');
  roles[1 - at] ??= 'mark';
  return 0.6;
}

/** Names of several rows each that stand together, and more than one of them. */
const mayNumberCascades = ({ runs, distinct, codes, fractions, dates, empty }: ColumnValues): boolean =>
  distinct > 1 && runs === distinct && 2 * distinct <= codes.length && !fractions && dates < 0.5 && empty === 0;

/** Users that come ahead: nearly all that stand here are in the column of users too, but for rows where nobody stands. */
function namesUsers(texts: readonly string[], users: readonly string[]): boolean {
  const known = new Set(users);
  const named = texts.filter((text) => !isNoParent(text));
  // Numbers of another kind fall among users that are numbered, but hardly all of them.
  if (named.length < 3 || new Set(named).size < 2 || named.length === texts.length) return false;
  return named.filter((text) => known.has(text)).length >= 0.95 * named.length;
}
