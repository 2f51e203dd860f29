import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding, Transcoder, type Encoding } from './encoding';

const SEED = 20260301;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = little ? unit & 255 : unit >> 8;
    bytes[2 * i + 1] = little ? unit >> 8 : unit & 255;
  }
  return bytes;
}

function transcode(bytes: Uint8Array, encoding: Encoding, sizes: readonly number[] = [1 << 16]): number[] {
  const transcoder = new Transcoder(encoding);
  const out: number[] = [];
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const size = sizes[k % sizes.length];
    out.push(...transcoder.push(bytes.subarray(at, at + size)));
    at += size;
  }
  out.push(...transcoder.end());
  return out;
}

describe('Transcoder', () => {
  it('gives UTF-16 of both orders as UTF-8, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
        (text, little, sizes) => {
          const encoding = little ? 'utf-16le' : 'utf-16be';
          const marked = utf16(`\uFEFF${text}`, little);
          expect(transcode(marked, encoding, sizes)).toEqual([...utf8(text)]);
          const plain = text.replace(/^\uFEFF/, '');
          expect(transcode(utf16(plain, little), encoding, sizes)).toEqual([...utf8(plain)]);
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('shows a lone surrogate and half a character as a byte that is no text', () => {
    expect(transcode(utf16('a\uD83Db', true), 'utf-16le')).toEqual([97, 0xff, 98]);
    expect(transcode(utf16('a\uDE00b', true), 'utf-16le')).toEqual([97, 0xff, 98]);
    expect(transcode(utf16('a\uD83D', true), 'utf-16le')).toEqual([97, 0xff]);
    expect(transcode(utf16('ab', true).subarray(0, 3), 'utf-16le')).toEqual([97, 0xff]);
    expect(transcode(utf16('\uD83D\uD83D\uDE00', false), 'utf-16be')).toEqual([0xff, ...utf8('😀')]);
  });

  it('takes the byte-order mark of UTF-8 away once, also when it comes in three pieces', () => {
    for (const sizes of [[1], [2], [64]]) {
      expect(transcode(utf8('\uFEFFa\uFEFFb'), 'utf-8', sizes)).toEqual([...utf8('a\uFEFFb')]);
      expect(transcode(Uint8Array.of(0xef, 0xbb), 'utf-8', sizes)).toEqual([0xef, 0xbb]);
      expect(transcode(utf8('ïa'), 'utf-8', sizes)).toEqual([...utf8('ïa')]);
    }
    expect(transcode(utf8('\uFEFF'), 'utf-8')).toEqual([]);
  });

  it('reads windows-1252: Latin-1 but for 27 characters between 0x80 and 0x9F', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const text = new TextDecoder().decode(Uint8Array.from(transcode(all, 'windows-1252', [5])));
    expect(text.slice(128, 160)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    const same = [...all].filter((code) => code < 128 || code >= 160);
    expect(same.map((code) => text.codePointAt(code))).toEqual(same);
    expect(transcode(utf8('abc'), 'windows-1252')).toEqual([97, 98, 99]);
  });
});

describe('detectEncoding', () => {
  it('goes by the mark, or by NUL bytes at every other place', () => {
    const text = 'source,target\nZoë,Bela\n';
    expect(detectEncoding(utf16(`\uFEFF${text}`, true))).toBe('utf-16le');
    expect(detectEncoding(utf16(`\uFEFF${text}`, false))).toBe('utf-16be');
    expect(detectEncoding(utf16(text, true))).toBe('utf-16le');
    expect(detectEncoding(utf16(text, false))).toBe('utf-16be');
    expect(detectEncoding(utf8(text))).toBe('utf-8');
    expect(detectEncoding(utf8(''))).toBe('utf-8');
  });

  it('does not take NUL bytes at random places for UTF-16', () => {
    expect(detectEncoding(new Uint8Array(64))).toBe('utf-8');
    expect(detectEncoding(Uint8Array.from([97, 0, 0, 98, 99, 0, 100, 101]))).toBe('utf-8');
  });
});
