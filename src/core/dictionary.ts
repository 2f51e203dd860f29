/**
 * Says English texts in another language: whole texts by a table, texts with numbers and names in them by templates. What fills a gap
 * is looked up in the same way, and its numbers are written as the language writes them.
 */

import type { Sayer } from './language';

/** English texts and templates – `{0} of {1} nodes` –, and what they are in the other language. */
export type Dictionary = Readonly<Record<string, string>>;

interface Template {
  /** Matches whole texts; a group for each gap. */
  pattern: RegExp;
  /** The longest fixed part: a text without it need not be matched. */
  fixed: string;
  /** How much is fixed in all: where several templates fit, the one that leaves least open is meant. */
  length: number;
  /** The number of every gap in the order of the groups. */
  gaps: number[];
  /** Gaps that hold what the reader wrote. */
  quoted: ReadonlySet<number>;
  other: string;
}

const GAP = /\{(\d)\}/g;
/** Fewer fixed letters say too little: such templates hold for what fills a gap, never for a whole text. */
const ENOUGH = 4;
/** Where a sentence ends and another begins. */
const BOUNDARY = /(?<=[.?”]) (?=[\p{Lu}“\d])/u;
/** A gap may hold a text with gaps of its own, and so on. */
const DEEPEST = 4;

/** @param numbers a number as it stands in English – "1,204", "0.5" – in the other language */
export function sayerOf(dictionaries: readonly Dictionary[], numbers: (english: string) => string): Sayer {
  const whole = new Map<string, string>();
  let templates: Template[] | undefined;
  const known = new Map<string, string>();
  for (const dictionary of dictionaries)
    for (const [english, other] of Object.entries(dictionary)) whole.set(english.trim(), other.trim());

  /** Compiled when the first text needs them. */
  const compiled = (): Template[] => {
    templates ??= Array.from(whole)
      .filter(([english]) => /\{\d\}/.test(english))
      .map(([english, other]) => templateOf(english, other))
      .sort((a, b) => b.length - a.length);
    return templates;
  };

  /** @param across whether a gap may hold the end of a sentence and the beginning of the next */
  const look = (text: string, depth: number, across = true): string | undefined => {
    const exact = whole.get(text);
    if (exact !== undefined) return exact;
    for (const { pattern, fixed, length, gaps, quoted, other } of compiled()) {
      if (depth === 0 && length < ENOUGH) break;
      if (!text.includes(fixed)) continue;
      const match = pattern.exec(text);
      if (!match || (!across && match.slice(1).some((gap) => BOUNDARY.test(gap)))) continue;
      return other.replaceAll(GAP, (_, gap: string) => {
        const found = match[1 + gaps.indexOf(Number(gap))] ?? '';
        return quoted.has(Number(gap)) ? found : fill(found, depth + 1);
      });
    }
    return undefined;
  };

  const fill = (text: string, depth: number): string => {
    const inner = text.trim();
    if (inner === '') return text;
    const [before, after] = [text.slice(0, text.indexOf(inner)), text.slice(text.indexOf(inner) + inner.length)];
    const found = depth < DEEPEST ? look(inner, depth) : undefined;
    return `${before}${found ?? (NUMBER.test(inner) ? numbers(inner) : inner)}${after}`;
  };

  /** Several sentences one after the other, of which at least one is known. */
  const sentences = (text: string): string | undefined => {
    const parts = text.split(BOUNDARY);
    if (parts.length === 1) return undefined;
    const all = parts.map((part) => look(part, 0, false));
    return all.every((part) => part === undefined) ? undefined : all.map((part, i) => part ?? parts[i]).join(' ');
  };

  /** Names one after the other, all of which are known; a name may hold commas. */
  const names = (text: string): string | undefined => {
    const parts = text.split(', ');
    const said: string[] = [];
    for (let from = 0; from < parts.length;) {
      let to = parts.length - (from === 0 ? 1 : 0);
      while (to > from && !whole.has(parts.slice(from, to).join(', '))) to--;
      if (to === from) return undefined;
      said.push(whole.get(parts.slice(from, to).join(', ')) ?? '');
      from = to;
    }
    return said.join(', ');
  };

  const text = (english: string): string => {
    let other = known.get(english);
    if (other === undefined) {
      const inner = english.trim();
      const found =
        inner === '' ? undefined : (look(inner, 0, false) ?? sentences(inner) ?? names(inner) ?? look(inner, 0));
      other = found === undefined ? english : english.replace(inner, () => found);
      // Remarks hold numbers, so there is no end of them.
      if (known.size > 5000) known.clear();
      known.set(english, other);
    }
    return other;
  };

  const copies = new WeakMap<object, unknown>();
  const inside = <T>(data: T): T => {
    if (data === null || typeof data !== 'object' || ArrayBuffer.isView(data)) return data;
    const copied = copies.get(data);
    if (copied !== undefined) return copied as T;
    if (!Array.isArray(data) && Object.getPrototypeOf(data) !== Object.prototype) return data;
    const copy: unknown = Array.isArray(data)
      ? data.map(inside)
      : Object.fromEntries(
          Object.entries(data).map(([key, value]) => [
            key,
            typeof value === 'string'
              ? TEXTS.has(key)
                ? text(value)
                : value
              : UNSAID.has(key)
                ? value
                : inside(value),
          ]),
        );
    copies.set(data, copy);
    return copy as T;
  };
  return { text, inside };
}

/** What holds texts for readers in the tables of the lab. */
const TEXTS = new Set(
  (
    'label help formula title summary group unit zero name note text item claim short criterion differences words size found caption story ' +
    'subject equations source message hint expected verdict goal'
  ).split(' '),
);
/** What holds ids, settings and data. */
const UNSAID = new Set(['experiment', 'parameters', 'values', 'inputs', 'when', 'default', 'codes', 'output', 'names']);

/** A number of ours: grouped by commas, with a point, perhaps with a sign or a per cent sign. */
const NUMBER = /^[−+±-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?%)?$/;

function templateOf(english: string, other: string): Template {
  const gaps: number[] = [];
  const quoted = new Set<number>();
  const parts = english.split(GAP);
  let source = '';
  let fixed = '';
  let length = 0;
  parts.forEach((part, i) => {
    if (i % 2 === 1) {
      gaps.push(Number(part));
      if (/[“"]$/.test(parts[i - 1])) quoted.add(Number(part));
      // Lazy but for the last gap of a text that ends with it: the shortest that fits.
      source += '([^]+?)';
      return;
    }
    source += part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // Quotation marks say as much as a word: what stands between them is a name.
    length += part.replaceAll(/[^\p{L}“”]/gu, '').replaceAll(/[“”]/g, 'word').length;
    if (part.length > fixed.length) fixed = part;
  });
  return { pattern: new RegExp(`^${source}$`), fixed, length, gaps, quoted, other };
}
