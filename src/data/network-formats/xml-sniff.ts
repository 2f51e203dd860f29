/** The root element of an XML file, judged from its head. */
import { decodeUtf8 } from '../lines';
import type { Sample } from '../reader';

const HEAD_BYTES = 1 << 16;

/** Name of the root element without prefix, lower-case; empty when the head holds none. O(head). */
export function rootElement(sample: Sample): string {
  const text = decodeUtf8(sample.bytes.subarray(0, HEAD_BYTES)).text;
  let at = skipBlanks(text, 0);
  if (text[at] !== '<') return '';
  for (;;) {
    at = skipBlanks(text, at);
    let end: number;
    if (text.startsWith('<?', at)) end = after(text, '?>', at);
    else if (text.startsWith('<!--', at)) end = after(text, '-->', at);
    else if (text.startsWith('<!', at)) end = afterDoctype(text, at);
    else return /^<(?:[\w.-]+:)?([a-z][\w.-]*)/i.exec(text.slice(at, at + 200))?.[1].toLowerCase() ?? '';
    if (end < 0) return '';
    at = end;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === '\uFEFF' || text[at].trim() === '')) at++;
  return at;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A document type ends at the first `>` outside of its brackets. */
function afterDoctype(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']') depth--;
    else if (text[at] === '>' && depth <= 0) return at + 1;
  }
  return -1;
}
