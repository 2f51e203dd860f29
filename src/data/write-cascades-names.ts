/** Which names a file of cascades can hold: what a reader would take apart or trim is not written. */
import type { CascadeSet } from '../core/cascade';

export type CascadeFile = 'csv' | 'forest' | 'netrate' | 'netinf';

/** Half of a character of two: it cannot be written as UTF-8. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Why a name cannot stand in a line of fields, in words; undefined when it can. */
function lineObstacle(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (/[\r\n\0]/.test(name)) return 'holds a line break';
  if (HALF.test(name)) return 'is not valid text';
  return name.trim() === name ? undefined : 'begins or ends with a blank';
}

function forestObstacle(name: string): string | undefined {
  const common = lineObstacle(name);
  if (common !== undefined) return common;
  // All characters up to the blank separate items.
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) <= 32) return 'holds a blank, which separates items';
  if (name.includes(',')) return 'holds a comma, which separates user and time';
  return /^[#%]/.test(name) ? `begins with ${name[0]}, which marks a comment` : undefined;
}

/**
 * Why a set cannot be written in a format at all, in a sentence; undefined when it can. O(users + cascades).
 */
export function obstacleTo(set: CascadeSet, format: CascadeFile): string | undefined {
  const obstacle = format === 'forest' ? forestObstacle : lineObstacle;
  for (const name of set.userNames ?? []) {
    const why = obstacle(name);
    if (why !== undefined) return `The user “${name.slice(0, 60)}” ${why}. Choose another format.`;
  }
  for (const name of format === 'csv' && hasUniqueNames(set) ? (set.names ?? []) : []) {
    const why = lineObstacle(name);
    if (why !== undefined) return `The cascade “${name.slice(0, 60)}” ${why}. Choose another format.`;
  }
  if (format !== 'csv' && !set.users.some((user) => user >= 0))
    return 'No event of these cascades has a user. Choose the table instead.';
  return undefined;
}

/** Whether the names of cascades tell them apart. */
export const hasUniqueNames = ({ names }: CascadeSet): boolean =>
  names !== undefined && new Set(names).size === names.length;
