/** What may be wrong with a row of a table of events, in words: what was found, what was expected, what to do. */
import { SEPARATOR_WORD, splitFields, type Separator } from '../fields';
import { count, quote } from '../issue-list';
import type { LineFinding } from '../line-reader';
import { tooLarge } from './field-values';

export const badQuote = (text: string): LineFinding => ({
  code: 'bad-quote',
  message: `Found ${quote(text)} with a quote that is not closed at the end of its field; expected pairs of quotes.`,
  found: text.trim().slice(0, 60),
  expected: 'a closing quote before the next separator',
  hint: 'Close the quote',
});

/** The row falls apart under another separator than the rest of the file; undefined when it does not. */
export function otherSeparator(text: string, separator: Separator, fieldCount: number): LineFinding | undefined {
  const other = (['tab', 'semicolon', 'comma', 'blank'] as const).find(
    (one) => one !== separator && splitFields(text, one).fields.length === fieldCount,
  );
  if (!other) return undefined;
  return {
    code: 'other-separator',
    message: `Found ${quote(text.trim())}, separated by ${SEPARATOR_WORD[other]}; expected ${SEPARATOR_WORD[separator]} as in the rest of the file.`,
    found: text.trim().slice(0, 60),
    expected: `fields separated by ${SEPARATOR_WORD[separator]}`,
    hint: `Use ${SEPARATOR_WORD[separator]} in every line`,
  };
}

export const fieldCountFinding = (found: number, expected: number): LineFinding => ({
  code: 'field-count',
  message: `Found ${count(found, 'field')}, expected ${expected} as in the rest of the file.`,
  found: count(found, 'field'),
  expected: count(expected, 'field'),
  hint: 'Put fields that hold the separator in double quotes, fix the line',
});

/** @param column as the file calls it */
export const emptyName = (what: 'cascade' | 'user', column: string): LineFinding => ({
  code: `empty-${what}`,
  message: `${what[0].toUpperCase()}${what.slice(1)} is empty; expected the name of a ${what}.`,
  column,
  found: '',
  expected: `the name of a ${what}`,
  hint: 'Fill in the missing name',
});

/** A field that is no number, no date or no part of the set. */
export function badField(column: string, raw: string, expected: string, decimalComma: boolean): LineFinding {
  const common = { column, found: raw.slice(0, 60), expected, hint: 'Fix the value' };
  if (raw === '') return { ...common, code: 'missing-value', message: `The field is empty; expected ${expected}.` };
  const large = tooLarge(raw, decimalComma);
  return {
    ...common,
    code: large ? 'too-large-number' : 'not-a-number',
    message: `Found ${quote(raw)}${large ? ', a number too large to be held' : ''}; expected ${expected}.`,
  };
}
