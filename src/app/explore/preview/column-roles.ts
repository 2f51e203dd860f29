/** Which column of a table holds what, and what is still missing. */
import type { ColumnReading, ColumnRole, ReadChoices } from '../../../data/read';

/** Roles without which a table gives nothing: an edge needs its two ends, an event its time, or who did what. */
const NEEDED: readonly ColumnRole[] = ['source', 'target', 'time'];
/** Roles that several columns may have. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['ignore', 'weight']);

/** Needed roles that some column could have and none has. */
export function missingRoles(columns: readonly ColumnReading[]): ColumnRole[] {
  return NEEDED.filter((role) => {
    const isEnd = role === 'source' || role === 'target';
    const held = (wanted: ColumnRole): boolean => columns.some((column) => column.role === wanted);
    // Times of edges may be left out, and those of a log of users and items, whose order is that of the file.
    if (role === 'time' && held('cascade') && held('user')) return false;
    if (role === 'time' && columns.some(({ options }) => options.includes('source'))) return false;
    const possible = columns.some(({ options }) => options.includes(role));
    return possible && (isEnd || role === 'time') && !held(role);
  });
}

/** The choices with another role for a column; a column that had the role so far is not used any more. */
export function withRole(
  choices: ReadChoices,
  columns: readonly ColumnReading[],
  column: number,
  role: ColumnRole,
): ReadChoices {
  const roles: Record<string, ColumnRole> = {};
  // Every column is named, so that none is judged anew by what the others are now.
  for (const reading of columns) {
    const lost = reading.column !== column && reading.role === role && !SHARED.has(role);
    roles[String(reading.column)] = reading.column === column ? role : lost ? 'ignore' : reading.role;
  }
  return { ...choices, columns: { ...choices.columns, ...roles } };
}
