/** The fields of a row of events: numbers, moments, parts of a set, and what stands for nothing. */
import { SPLIT_NAMES, UNKNOWN_BOT } from '../../core/cascade';
import { parseNumber } from '../fields';

/** Digits in threes between separators that cannot be the decimal sign. */
const GROUPED = /^[+-]?\d{1,3}([,'’\u00a0\u202f ]\d{3})+(\.\d+)?$/;
const GROUPED_WITH_COMMA = /^[+-]?\d{1,3}([.'’\u00a0\u202f ]\d{3})+(,\d+)?$/;

/** A number with separators for thousands, `1,234.5` or `1.234,5`; NaN for everything else. */
export function parseGrouped(text: string, decimalComma: boolean): number {
  if (!(decimalComma ? GROUPED_WITH_COMMA : GROUPED).test(text)) return Number.NaN;
  const separators = decimalComma ? /[.'’\u00a0\u202f ]/g : /[,'’\u00a0\u202f ]/g;
  return parseNumber(text.replace(separators, ''), decimalComma);
}

/** A number as people write it, but beyond what a number can hold here: `1e400`. */
export const tooLarge = (text: string, decimalComma: boolean): boolean =>
  /^[+-]?[\d.,]+([eE][+-]?\d+)?$/.test(text) &&
  Math.abs(Number(decimalComma ? text.replace(',', '.') : text)) === Infinity;

const NOTHING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'nil', '-', '?']);

/** Words that stand for a value that is not there. */
export function isNothing(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most fields begin with a digit, and then they are something.
  return text.length <= 4 && !(first >= 48 && first <= 57) && NOTHING.has(text.toLowerCase());
}

/** A parent that is not there: a word for nothing, or −1. */
export const isNoParent = (text: string): boolean => text === '-1' || text === '-1.0' || isNothing(text);

const PARTS: Readonly<Record<(typeof SPLIT_NAMES)[number], readonly string[]>> = {
  train: ['train', 'training', 'tr'],
  validation: ['validation', 'valid', 'val', 'dev', 'development'],
  test: ['test', 'testing', 'te', 'heldout'],
};

/** Index into SPLIT_NAMES; −1 for a word that is none of them. */
export function splitOf(text: string): number {
  const word = text.toLowerCase();
  return SPLIT_NAMES.findIndex((part) => PARTS[part].includes(word));
}

const BOT_WORDS: ReadonlyMap<string, number> = new Map([
  ...['0', 'false', 'f', 'no', 'n', 'human', 'person', 'people', 'organic'].map((word) => [word, 0] as const),
  ...['1', 'true', 't', 'yes', 'y', 'bot', 'robot', 'automated'].map((word) => [word, 1] as const),
  ['unknown', UNKNOWN_BOT],
]);

/** From this score on an account counts as a bot. */
export const BOT_FROM = 0.5;

/** Index into BOT_NAMES: by a word, by 0 and 1, or by a score between them; −1 for what is none of these. */
export function botOf(text: string, decimalComma: boolean): number {
  if (isNothing(text)) return UNKNOWN_BOT;
  const told = BOT_WORDS.get(text.toLowerCase());
  if (told !== undefined) return told;
  const score = parseNumber(text, decimalComma);
  if (!(score >= 0 && score <= 1)) return -1;
  return score >= BOT_FROM ? 1 : 0;
}

/** A score strictly between 0 and 1: it was not said outright whether this is a bot. */
export function isBotScore(text: string, decimalComma: boolean): boolean {
  const score = parseNumber(text, decimalComma);
  return score > 0 && score < 1;
}
