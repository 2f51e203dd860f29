/** The blank line between the block of names and what follows it: where it is missing, and what is said then. */
import { parseNumber } from '../fields';
import { quote } from '../issue-list';
import type { LineFinding } from '../line-reader';

const isNumber = (field: string): boolean => !Number.isNaN(parseNumber(field, false));

/** The fields of a line behind the block, without the name of an InfoPath cascade and an empty end. */
function fieldsOf(text: string): string[] {
  const pairs = text.replace(/^[^,;]*;/, '').replace(/[,;\s]+$/, '');
  return pairs.split(/[,;]/).map((field) => field.trim());
}

/**
 * Whether a line of the block belongs behind it: it begins with a node that has its name already, and goes on with a number and more
 * fields (a cascade, an edge with a rate) or with another such node (an edge).
 * @param known identifiers of the block so far
 * @param names names so far; a field that is one of them is taken for a name
 */
export function beyondBlock(
  text: string,
  known: { has(id: string): boolean },
  names: { has(name: string): boolean },
): boolean {
  // Nearly all lines are names of new nodes.
  const end = text.search(/[,;]/);
  if (text[end] === ',' && !known.has(text.slice(0, end).trim())) return false;
  const fields = fieldsOf(text);
  if (fields.length < 2 || !known.has(fields[0])) return false;
  const [, second] = fields;
  if (fields.length === 2) return known.has(second) && !names.has(second);
  return fields.slice(1).every(isNumber) || (known.has(second) && isNumber(fields[2]));
}

/**
 * The line on which the blank line is missing; −1 where none is. Only a block whose identifiers count up from 0 or 1, with names that
 * are no numbers, is believed: an edge list has other lines.
 */
export function missingSeparator(lines: readonly string[]): number {
  const known = new Set<string>();
  const names = new Set<string>();
  const start = lines[0]?.startsWith('1') ? 1 : 0;
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    if (k > 0 && beyondBlock(line, known, names))
      return lines.slice(k).every((rest) => beyondBlock(rest, known, names)) ? k : -1;
    const comma = line.indexOf(',');
    const name = line.slice(comma + 1).trim();
    if (comma < 0 || line.slice(0, comma).trim() !== String(start + k) || name === '' || isNumber(name)) return -1;
    known.add(String(start + k));
    names.add(name);
  }
  return -1;
}

/** Whether lines behind the block are cascades with a field too few or too many: all nodes known, all times numbers. */
export function isUnevenCascade(text: string, known: { has(id: string): boolean }): boolean {
  const fields = fieldsOf(text);
  return fields.length > 2 && fields.every((field, k) => (k % 2 === 0 ? known.has(field) : isNumber(field)));
}

/** The finding for such a line. */
export const noSeparator = (text: string): LineFinding => ({
  code: 'block-separator-missing',
  message: `Found ${quote(text)} right after the block of names; expected a blank line between them. Nothing was imported.`,
  found: text.slice(0, 60),
  expected: 'a blank line after the last name',
  hint: 'Put a blank line before this line.',
});
