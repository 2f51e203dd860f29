/** One line → its fields. Fields are trimmed; a field in double quotes may hold the separator, and `""` for a quote. */
import type { ReadChoices } from './read';

export type Separator = NonNullable<ReadChoices['separator']>;

export const SEPARATOR_CHARACTER: Readonly<Record<Separator, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  blank: ' ',
};

/** Separators in words: “separated by tabs”. */
export const SEPARATOR_WORD: Readonly<Record<Separator, string>> = {
  tab: 'tabs',
  comma: 'commas',
  semicolon: 'semicolons',
  blank: 'blanks',
};

export interface Fields {
  fields: string[];
  /** A quote was opened and not closed, or text follows the closing quote. */
  badQuote: boolean;
}

export function splitFields(line: string, separator: Separator): Fields {
  if (line.includes('"')) return splitQuoted(line, separator);
  if (separator === 'blank') {
    const trimmed = line.trim();
    return { fields: trimmed === '' ? [] : trimmed.split(/\s+/), badQuote: false };
  }
  const fields = line.split(SEPARATOR_CHARACTER[separator]);
  for (let i = 0; i < fields.length; i++) fields[i] = fields[i].trim();
  return { fields, badQuote: false };
}

function splitQuoted(line: string, separator: Separator): Fields {
  const character = SEPARATOR_CHARACTER[separator];
  const blank = separator === 'blank';
  const isSeparator = (c: string): boolean => (blank ? /\s/.test(c) : c === character);
  const isPadding = (c: string): boolean => c !== character && /\s/.test(c);
  const fields: string[] = [];
  const text = blank ? line.trim() : line;
  let badQuote = false;
  let i = 0;
  for (;;) {
    while (i < text.length && (blank ? isSeparator(text[i]) : isPadding(text[i]))) i++;
    let field = '';
    if (text[i] === '"') {
      i++;
      let closed = false;
      while (i < text.length) {
        if (text[i] === '"') {
          if (text[i + 1] !== '"') {
            closed = true;
            i++;
            break;
          }
          i++;
        }
        field += text[i++];
      }
      const after = i;
      while (i < text.length && !isSeparator(text[i])) i++;
      if (!closed || text.slice(after, i).trim() !== '') badQuote = true;
    } else {
      const from = i;
      while (i < text.length && !isSeparator(text[i])) i++;
      field = text.slice(from, i);
    }
    fields.push(field.trim());
    if (i >= text.length) return { fields, badQuote };
    i++;
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const NUMBER_WITH_COMMA = /^[+-]?(\d+,?\d*|,\d+)([eE][+-]?\d+)?$/;

/** A finite number as people write it; NaN for everything else (words, `nan`, `inf`, hexadecimal, empty). */
export function parseNumber(text: string, decimalComma: boolean): number {
  if (decimalComma && NUMBER_WITH_COMMA.test(text)) return finite(Number(text.replace(',', '.')));
  return NUMBER.test(text) ? finite(Number(text)) : NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** Whether a line holds no data: empty, or a comment. */
export function lineKind(line: string): 'data' | 'comment' | 'empty' {
  const start = line.trimStart();
  if (start === '') return 'empty';
  return start[0] === '#' || start[0] === '%' ? 'comment' : 'data';
}
