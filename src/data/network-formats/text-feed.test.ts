import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextFeed } from './text-feed';

/** All pieces that a feed hands on, for bytes given in pieces of the sizes. */
function feed(bytes: Uint8Array, sizes: readonly number[], longest?: number) {
  const pieces: [text: string, line: number][] = [];
  const text = new TextFeed((piece, line) => {
    pieces.push([piece, line]);
    return true;
  }, longest);
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const size = Math.max(1, sizes[k % sizes.length]);
    text.push(bytes.subarray(at, at + size));
    at += size;
  }
  text.end();
  return { pieces, lines: text.lines, invalidLine: text.invalidLine };
}

describe('TextFeed', () => {
  it('numbers lines as a text editor does: LF, CRLF and a lone CR end one', () => {
    expect(feed(strToU8('a\nb\r\nc\rd\n\ne'), [1000]).pieces).toEqual([
      ['a\n', 1],
      ['b\r\n', 2],
      ['c\r', 3],
      ['d\n', 4],
      ['\n', 5],
      ['e', 6],
    ]);
  });

  it('gives the same lines however the bytes were cut', () => {
    const bit = fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n', '\r', ' ', 'word');
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        (bits, sizes) => {
          const bytes = strToU8(bits.join(''));
          const whole = feed(bytes, [1000]);
          expect(feed(bytes, sizes)).toEqual(whole);
          expect(whole.pieces.map(([text]) => text).join('')).toBe(bits.join(''));
          expect(whole.invalidLine).toBe(0);
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });

  it('hands long lines on in parts that keep their line number', () => {
    expect(
      feed(strToU8(`${'x'.repeat(25)}\ny\n`), [4], 10).pieces.map(([text, line]) => [text.length, line]),
    ).toSatisfy(
      (parts: [number, number][]) =>
        parts.every(([length]) => length <= 14) &&
        parts.filter(([, line]) => line === 1).reduce((sum, [length]) => sum + length, 0) === 26 &&
        parts.at(-1)?.[1] === 2,
    );
  });

  it('tells the line of the first bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([...strToU8('a\r\nb\nc'), 0xff, ...strToU8('d\ne')]);
    expect(feed(bytes, [1000]).invalidLine).toBe(3);
    expect(feed(Uint8Array.from([97, 10, 0xe6, 0xbc]), [1000]).invalidLine).toBe(2);
  });

  it('keeps a byte-order mark inside the file', () => {
    expect(
      feed(strToU8('a\uFEFFb'), [1, 3, 1])
        .pieces.map(([text]) => text)
        .join(''),
    ).toBe('a\uFEFFb');
  });

  it('stops handing on when nobody wants more', () => {
    let seen = 0;
    const text = new TextFeed(() => ++seen < 2);
    expect(text.push(strToU8('a\nb\nc\n'))).toBe(false);
    expect(seen).toBe(2);
  });
});
