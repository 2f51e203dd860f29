/** Text inside XML: what would be markup is written as a reference, what XML cannot hold as the replacement character. */

/** All that XML 1.0 does not allow: most control characters, halves of pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For attributes in double quotes and for text; tabs and breaks survive a strict reader, too. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, (c) => REFERENCES[c]);

/** A number as XML Schema writes it. */
export const xmlNumber = (value: number): string =>
  value === Infinity ? 'INF' : value === -Infinity ? '-INF' : String(value);
