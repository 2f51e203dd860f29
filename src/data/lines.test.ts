import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, endOfLines, LineBlocks, lineEnd, nextLine, splitLines, textLines } from './lines';

const linesOf = (text: string): string[] => [...textLines(strToU8(text))];

describe('textLines', () => {
  it('breaks at LF, CRLF and a lone CR, and gives no line after the last break', () => {
    expect(linesOf('a\nb\r\nc\rd\n')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('a\n\n\r\n\r\rb')).toEqual(['a', '', '', '', '', 'b']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n')).toEqual(['']);
  });
});

describe('endOfLines', () => {
  it('does not end behind a CR that may be half of a CRLF', () => {
    expect(endOfLines(strToU8('a\nb\r'))).toBe(2);
    expect(endOfLines(strToU8('a\rb'))).toBe(2);
    expect(endOfLines(strToU8('a\r\nb'))).toBe(3);
    expect(endOfLines(strToU8('ab'))).toBe(0);
  });
});

describe('LineBlocks', () => {
  it('gives the same lines however the bytes are cut, also inside a character or a CRLF', () => {
    const text = fc.array(fc.constantFrom('a', 'ß', '語', '😀', '\r', '\n', '\r\n', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 8 }), (parts, sizes) => {
        const bytes = strToU8(parts.join(''));
        const blocks = new LineBlocks();
        const lines: string[] = [];
        for (let at = 0, k = 0; at < bytes.length; k++) {
          const size = sizes[k % sizes.length];
          lines.push(...textLines(blocks.push(bytes.slice(at, at + size))));
          at += size;
        }
        lines.push(...textLines(blocks.end()));
        expect(lines).toEqual([...textLines(bytes)]);
        expect(blocks.pending).toBe(0);
      }),
    );
  });

  it('knows how much waits for its line break', () => {
    const blocks = new LineBlocks();
    blocks.push(strToU8('abc'));
    blocks.push(strToU8('def'));
    expect(blocks.pending).toBe(6);
    expect(decodeUtf8(blocks.push(strToU8('g\nh'))).text).toBe('abcdefg\n');
    expect(blocks.pending).toBe(1);
  });
});

describe('lineEnd and nextLine', () => {
  it('walk over breaks of one and two bytes', () => {
    const bytes = strToU8('ab\r\n\ncd');
    expect(lineEnd(bytes, 0)).toBe(2);
    expect(nextLine(bytes, 2)).toBe(4);
    expect(lineEnd(bytes, 4)).toBe(4);
    expect(nextLine(bytes, 4)).toBe(5);
    expect(nextLine(bytes, lineEnd(bytes, 5))).toBe(7);
  });
});

describe('splitLines', () => {
  it('gives what decoding every line by itself gives', () => {
    const parts = fc.array(fc.constantFrom('a', '語', '\uFEFF', '\r', '\n', '\r\n', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(parts, (list) => {
        const bytes = strToU8(list.join(''));
        expect(bytes.length === 0 ? [] : splitLines(decodeUtf8(bytes).text)).toEqual([...textLines(bytes)]);
      }),
      { examples: [[['\uFEFF', '\uFEFF']], [['\uFEFF', '\n', '\uFEFF', '\uFEFF']]] },
    );
  });
});

describe('decodeUtf8', () => {
  it('tells bytes that are not UTF-8 from the replacement character itself', () => {
    expect(decodeUtf8(strToU8('K\uFFFDthe'))).toEqual({ text: 'K\uFFFDthe', valid: true });
    expect(decodeUtf8(Uint8Array.of(75, 0xe4, 116))).toEqual({ text: 'K\uFFFDt', valid: false });
    expect(decodeUtf8(Uint8Array.of(0xc3))).toMatchObject({ valid: false });
  });
});
