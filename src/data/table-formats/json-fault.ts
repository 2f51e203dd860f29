/** Where a text stops being JSON. Engines say it each in their own words, so the place is found here. */

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANK = /[ \t\n\r]*/y;

/**
 * Position (from 0) of the first character that cannot stand where it stands; the length of the text when it ends too early;
 * −1 when the text is one JSON value. Keeps its own stack, so depth is no matter. O(length).
 */
export function jsonFault(text: string): number {
  const stack: ('{' | '[')[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  /** A string; a broken one is at fault where it breaks off. */
  const string = (): boolean => {
    if (text[at] !== '"') return false;
    const end = stringEnd(text, at);
    at = Math.abs(end);
    return end > 0;
  };
  // What may come next: a value, a key or the end of an object, what follows a value.
  let state: 'value' | 'first-key' | 'key' | 'after' | 'first-item' = 'value';
  for (;;) {
    take(BLANK);
    const c = text[at];
    switch (state) {
      case 'first-item':
        if (c === ']') {
          at++;
          stack.pop();
          state = 'after';
          break;
        }
        state = 'value';
        break;
      case 'value':
        if (c === '{' || c === '[') {
          stack.push(c);
          at++;
          state = c === '{' ? 'first-key' : 'first-item';
        } else if (c === '"' ? string() : take(NUMBER) || take(WORD)) state = 'after';
        else return at;
        break;
      case 'first-key':
      case 'key':
        if (c === '}' && state === 'first-key') {
          at++;
          stack.pop();
          state = 'after';
          break;
        }
        if (!string()) return at;
        take(BLANK);
        if (text[at] !== ':') return at;
        at++;
        state = 'value';
        break;
      case 'after': {
        const inside = stack.at(-1);
        if (inside === undefined) return at === text.length ? -1 : at;
        if (c === ',') state = inside === '{' ? 'key' : 'value';
        else if (c === (inside === '{' ? '}' : ']')) stack.pop();
        else return at;
        at++;
        break;
      }
      default:
        return state satisfies never;
    }
  }
}

/** End of the string that begins at a quote (exclusive); minus the place where it breaks off when it is none. */
function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i];
    if (c === '"') return i + 1;
    if (c < ' ') return -i;
    if (c !== '\\') continue;
    i++;
    if (text[i] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5))) return -Math.min(i, text.length);
      i += 4;
    } else if (!'"\\/bfnrt'.includes(text[i] ?? ' ')) return -Math.min(i, text.length);
  }
  return -text.length;
}
