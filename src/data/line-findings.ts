/**
 * What may be wrong with a line of an edge list, in words: what was found, what was expected, what to do.
 */
import type { Meaning } from './columns';
import { SEPARATOR_WORD, splitFields, type Separator } from './fields';
import { quote } from './issue-list';
import type { LineFinding } from './line-reader';

/** Source or target is empty: perhaps because the line uses another separator than the rest of the file. */
export function missingEnd(text: string, source: string, target: string, separator: Separator): LineFinding {
  const other = (['tab', 'semicolon', 'comma', 'blank'] as const).find((s) => {
    if (s === separator) return false;
    const parts = splitFields(text, s).fields;
    return parts.length >= 2 && parts.every((f) => f !== '' && (s !== 'blank' || /^\d/.test(f)));
  });
  if (other && (source === text.trim() || target === text.trim()))
    return {
      code: 'other-separator',
      message: `Found ${quote(text.trim())}, separated by ${SEPARATOR_WORD[other]}; expected ${SEPARATOR_WORD[separator]} as in the rest of the file.`,
      found: text.trim().slice(0, 60),
      expected: `fields separated by ${SEPARATOR_WORD[separator]}`,
      hint: `Use ${SEPARATOR_WORD[separator]} in every line`,
    };
  const column = source === '' && target === '' ? 'source and target' : source === '' ? 'source' : 'target';
  const verb = source === '' && target === '' ? 'are' : 'is';
  return {
    code: source === '' ? 'empty-source' : 'empty-target',
    message: `${column[0].toUpperCase()}${column.slice(1)} ${verb} empty. An edge needs two node identifiers.`,
    column,
    found: text.trim().slice(0, 60),
    expected: 'two node identifiers',
    hint: 'Fill in the missing name',
  };
}

/** What is wrong with a value; undefined when nothing is. `strictAlpha`: the column is known to hold probabilities. */
export function badValue(
  column: string,
  meaning: Meaning,
  raw: string,
  value: number,
  edge: string,
  strictAlpha: boolean,
): LineFinding | undefined {
  const expected =
    meaning === 'alpha' || meaning === 'influence'
      ? 'a number between 0 and 1'
      : meaning === 'time'
        ? 'a number or ISO date'
        : meaning === 'rate'
          ? 'a finite number, 0 or more'
          : 'a number';
  const strict = meaning === 'influence' || (meaning === 'alpha' && strictAlpha);
  const what = meaning === 'alpha' ? 'probability' : meaning;
  const common = { column, found: raw, expected, hint: 'Fix the value' };
  if (Number.isNaN(value)) {
    if (raw === '')
      return { ...common, code: 'missing-value', message: `Edge ${edge}: ${what} is missing; expected ${expected}.` };
    if (meaning === 'rate')
      return {
        ...common,
        code: 'rate-not-finite',
        message: `Edge ${edge}: found rate ${quote(raw)}, expected ${expected}.`,
      };
    return {
      ...common,
      code: 'not-a-number',
      message: strict
        ? `Edge ${edge}: ${what} ${quote(raw)} is not a number between 0 and 1.`
        : `Found ${quote(raw)}, expected ${expected}.`,
    };
  }
  if (meaning === 'rate' && value < 0)
    return { ...common, code: 'rate-negative', message: `Edge ${edge}: rate ${raw} is below 0; expected ${expected}.` };
  if (strict && (value < 0 || value > 1))
    return { ...common, code: 'out-of-range', message: `Edge ${edge}: ${what} ${raw} is outside 0…1.` };
  return undefined;
}
