import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder, isWindows1252 } from './decode';
import type { Encoding } from './encoding';
import { codes, edgesOf, readBytes } from './fixtures/reading';

const SEED = 20260301;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text of characters up to ÿ, a byte each. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function decode(bytes: Uint8Array, sizes: readonly number[], chosen?: Encoding): { text: string; encoding: Encoding } {
  const decoder = new Decoder(chosen);
  const out: number[] = [];
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const size = sizes[k % sizes.length];
    for (const byte of decoder.push(bytes.subarray(at, at + size))) out.push(byte);
    at += size;
  }
  out.push(...decoder.end());
  return { text: new TextDecoder().decode(Uint8Array.from(out)), encoding: decoder.encoding };
}

const NAMES = 'Von;Nach;Gewicht\r\nJürgen;Käthe;1,5\r\nKäthe;Björn;2,25\r\nBjörn;Zoë;0,5\r\n';

describe('Decoder', () => {
  it('reads letters in words that are no UTF-8 as windows-1252, however the bytes are cut', () => {
    for (const sizes of [[1], [3, 1], [40], [1 << 16]])
      expect(decode(latin1(NAMES), sizes)).toEqual({ text: NAMES, encoding: 'windows-1252' });
    expect(decode(utf8(NAMES), [7])).toEqual({ text: NAMES, encoding: 'utf-8' });
  });

  it('judges by the first letters beyond ASCII, however far down they stand', () => {
    const far = `${'a,b\n'.repeat(30_000)}Jürgen,Zoë\n`;
    for (const sizes of [[4096], [999, 70_000]]) {
      expect(decode(latin1(far), sizes)).toEqual({ text: far, encoding: 'windows-1252' });
      expect(decode(utf8(far), sizes)).toEqual({ text: far, encoding: 'utf-8' });
    }
  });

  it('leaves UTF-8 alone, also where a byte of it is broken or it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        (text, sizes) => {
          const plain = text.replace(/^\uFEFF/, '').replaceAll('\0', '');
          expect(decode(utf8(`a${plain}`), sizes)).toEqual({ text: `a${plain}`, encoding: 'utf-8' });
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
    const broken = Uint8Array.from([...utf8('Käthe;Jürgen\n'), 0xe4, 0x0a, ...utf8('Zoë;Björn\n')]);
    expect(decode(broken, [5]).encoding).toBe('utf-8');
    expect(decode(Uint8Array.of(97, 0xff, 98), [9]).encoding).toBe('utf-8');
  });

  it('does as it is told', () => {
    expect(decode(latin1('Jürgen'), [2], 'utf-8')).toEqual({ text: 'J\ufffdrgen', encoding: 'utf-8' });
    expect(decode(utf8('ü'), [2], 'windows-1252').text).toBe('Ã¼');
    expect(decode(utf8('\uFEFFJürgen'), [1])).toEqual({ text: 'Jürgen', encoding: 'utf-8' });
  });
});

describe('isWindows1252', () => {
  it('wants letters in words, and nothing that is no text', () => {
    expect(isWindows1252(latin1('ürgen'), 0x4a)).toBe(true);
    expect(isWindows1252(latin1('ü'), 0x31)).toBe(false);
    expect(isWindows1252(latin1('ürgen\0'), 0x4a)).toBe(false);
    expect(isWindows1252(utf8('ürgen'), 0x4a)).toBe(false);
    expect(isWindows1252(latin1('üú\u0081\u008d÷×\u0081\u008d'), 0x4a)).toBe(false);
  });
});

describe('an edge list as Excel saves it', () => {
  it('is read with its names, and says in which encoding', async () => {
    const outcome = await readBytes(latin1(NAMES));
    expect(edgesOf(outcome)).toEqual([
      ['Jürgen', 'Käthe', 1.5],
      ['Käthe', 'Björn', 2.25],
      ['Björn', 'Zoë', 0.5],
    ]);
    expect(codes(outcome)).toContain('encoding');
    expect(outcome.issues.find(({ code }) => code === 'encoding')?.message).toContain('Windows-1252');
    expect(outcome.choices.find(({ id }) => id === 'encoding')).toMatchObject({ value: 'windows-1252', unsure: false });
  });
});

describe('a file that was told to be UTF-8 and is not', () => {
  it('is told its encoding, not another separator', async () => {
    const outcome = await readBytes(latin1(NAMES), { encoding: 'utf-8' });
    expect(outcome.issues.find(({ code }) => code === 'no-edges')?.hint).toBe('Choose the encoding of the file.');
    const most = await readBytes(latin1(`${NAMES}Ann;Bob;1\r\n`), { encoding: 'utf-8' });
    expect(most.issues.find(({ code }) => code === 'mostly-unreadable')?.hint).toContain('not UTF-8');
    expect(outcome.choices.find(({ id }) => id === 'encoding')?.value).toBe('utf-8');
  });
});
