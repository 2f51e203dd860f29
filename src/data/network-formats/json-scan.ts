/**
 * A strict walk over JSON text (RFC 8259) without recursion: where it breaks the grammar, which names stand at the top, and where
 * the items of certain lists begin. The engine's own `JSON.parse` gives the values; its messages differ from browser to browser
 * and rarely name the place.
 */

/** Lists and objects inside one another; deeper files are not networks. */
export const MAX_DEPTH = 1000;

export interface JsonError {
  /** Position in the text; its length when the text ends too early. */
  at: number;
  expected: string;
}

export interface JsonScan {
  /** Absent when the text is JSON. */
  error?: JsonError;
  /** Names at the top of the root object, in order. */
  topNames: string[];
  /** Names in the items of the list `nodes` at the top (the first few). */
  nodeNames: Set<string>;
  /** Positions of the items of lists, by path: `nodes`, `elements.edges`. */
  items: Map<string, number[]>;
  /** Whole numbers that a double cannot hold: where each begins and ends, one behind the other. */
  large: number[];
}

const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];
const NODE_NAMES = 50;

interface Level {
  list: boolean;
  /** Path of this list or object; undefined where it does not matter. */
  path: string | undefined;
  /** Positions of its items, for lists that were asked for. */
  items: number[] | undefined;
}

/**
 * @param wanted paths of lists whose items are to be located
 * Cost: O(characters).
 */
export function scanJson(text: string, wanted: readonly string[] = []): JsonScan {
  const scan: JsonScan = { topNames: [], nodeNames: new Set(), items: new Map(), large: [] };
  const fail = (at: number, expected: string): JsonScan => ({ ...scan, error: { at, expected } });
  const levels: Level[] = [];
  let at = 0;
  let name = '';
  /** What may come next. */
  let next: 'value' | 'value or end' | 'name' | 'name or end' | 'after' = 'value';
  const blanks = (): void => {
    for (;;) {
      const c = text.charCodeAt(at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return;
      at++;
    }
  };
  for (;;) {
    blanks();
    const level = levels.at(-1);
    const c = text[at];
    if (next === 'after') {
      if (!level) return at < text.length ? fail(at, 'the end of the file') : scan;
      if (c === ',') {
        next = level.list ? 'value' : 'name';
        at++;
      } else if (c === (level.list ? ']' : '}')) {
        levels.pop();
        at++;
      } else return fail(at, level.list ? 'a comma or “]”' : 'a comma or “}”');
      continue;
    }
    if (next === 'name' || next === 'name or end') {
      if (next === 'name or end' && c === '}') {
        levels.pop();
        at++;
        next = 'after';
        continue;
      }
      if (c !== '"') return fail(at, next === 'name' ? 'a name in double quotes' : 'a name in double quotes or “}”');
      const end = endOfString(text, at);
      if (end < 0) return fail(~end, closing(text, ~end));
      name = levels.length <= 3 ? text.slice(at + 1, end - 1) : '';
      if (levels.length === 1) scan.topNames.push(name);
      else if (levels.length === 3 && levels[1].path === 'nodes' && scan.nodeNames.size < NODE_NAMES)
        scan.nodeNames.add(name);
      at = end;
      blanks();
      if (text[at] !== ':') return fail(at, 'a colon');
      at++;
      next = 'value';
      continue;
    }
    if (next === 'value or end' && c === ']') {
      levels.pop();
      at++;
      next = 'after';
      continue;
    }
    level?.items?.push(at);
    next = 'after';
    if (c === '{' || c === '[') {
      if (levels.length >= MAX_DEPTH) return fail(at, `at most ${MAX_DEPTH.toLocaleString('en')} levels`);
      const path = levels.length === 0 ? '' : pathOf(level, name);
      const items = c === '[' && path !== undefined && wanted.includes(path) ? [] : undefined;
      if (items && path !== undefined) scan.items.set(path, items);
      levels.push({ list: c === '[', path, items });
      next = c === '[' ? 'value or end' : 'name or end';
      at++;
    } else if (c === '"') {
      const end = endOfString(text, at);
      if (end < 0) return fail(~end, closing(text, ~end));
      at = end;
    } else {
      const word = WORDS.find((w) => text.startsWith(w, at));
      NUMBER.lastIndex = at;
      const length = word?.length ?? NUMBER.exec(text)?.[0].length ?? 0;
      if (length === 0) return fail(at, 'a value');
      if (length > 15 && isLarge(text.slice(at, at + length))) scan.large.push(at, at + length);
      at += length;
    }
  }
}

const isLarge = (number: string): boolean => /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number));

/** The text with the numbers at these places as strings, so that identifiers keep all of their digits. O(text). */
export function quoteNumbers(text: string, places: readonly number[]): string {
  if (places.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (let k = 0; k < places.length; k += 2) {
    pieces.push(text.slice(at, places[k]), '"', text.slice(places[k], places[k + 1]), '"');
    at = places[k + 1];
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Objects in objects have a path as long as it is short; items of lists have none. */
function pathOf(level: Level | undefined, name: string): string | undefined {
  if (!level || level.list || level.path === undefined) return undefined;
  return level.path === '' ? name : level.path.includes('.') ? undefined : `${level.path}.${name}`;
}

/** Position after the closing quote of the string that begins at `from`; ~position of what is wrong. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) return at + 1;
    if (c < 32) return ~at;
    if (c !== BACKSLASH) continue;
    at++;
    if (text[at] === 'u') {
      if (!/^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) return ~(at - 1);
      at += 4;
    } else if (at < text.length && !'"\\/bfnrt'.includes(text[at])) return ~(at - 1);
  }
  return ~text.length;
}

const closing = (text: string, at: number): string =>
  text[at] === '\\' ? 'a backslash only before one of " \\ / b f n r t u' : 'a closing quote';

/** Lines of positions that ascend, as a text editor counts; length of `positions`. O(text + positions). */
export function linesOfPositions(text: string, positions: readonly number[]): Int32Array {
  const lines = new Int32Array(positions.length).fill(1);
  let line = 1;
  let at = 0;
  for (let k = 0; k < positions.length; k++) {
    for (; at < positions[k]; at++) {
      const c = text.charCodeAt(at);
      if (c === 10 || (c === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    lines[k] = line;
  }
  return lines;
}

const NEAR = 150;

/** The text of the line at a position, at most some hundred characters around it. */
export function textAround(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < NEAR && !'\r\n'.includes(text[from - 1])) from--;
  let to = at;
  while (to < text.length && to - at < 2 * NEAR && !'\r\n'.includes(text[to])) to++;
  const cutBefore = from > 0 && !'\r\n'.includes(text[from - 1]);
  const cutAfter = to < text.length && !'\r\n'.includes(text[to]);
  return `${cutBefore ? '…' : ''}${text.slice(from, to)}${cutAfter ? '…' : ''}`;
}
