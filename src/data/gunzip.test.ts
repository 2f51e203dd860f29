import { gzipSync, strFromU8, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, GzipReader, isGzip } from './gunzip';
import { joinBytes } from './lines';

function unpack(bytes: Uint8Array, size = 1 << 16): { text: string; broken: boolean } {
  const reader = new GzipReader();
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) out.push(...reader.push(bytes.slice(at, at + size)));
  out.push(...reader.end());
  return { text: strFromU8(joinBytes(out)), broken: reader.broken };
}

const text = Array.from({ length: 300 }, (_, i) => `${i} ${(i * 7919) % 301}\n`).join('');
const packed = gzipSync(strToU8(text), { filename: 'a-name.txt' });

describe('crc32', () => {
  it('has the check value of the standard', () => {
    expect(crc32(strToU8('123456789')) >>> 0).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345'))) >>> 0).toBe(0xcbf43926);
  });
});

describe('GzipReader', () => {
  it('unpacks in chunks of any size', () => {
    for (const size of [1, 2, 3, 7, 100, 4096, 1 << 20]) expect(unpack(packed, size)).toEqual({ text, broken: false });
    expect(isGzip(packed)).toBe(true);
    expect(isGzip(strToU8('1 2'))).toBe(false);
  });

  it('reads files of several members and checks each', () => {
    const other = gzipSync(strToU8('9 9\n'.repeat(500)));
    for (const size of [1, 5, 64, 1 << 16])
      expect(unpack(joinBytes([packed, other, packed]), size)).toEqual({
        text: text + '9 9\n'.repeat(500) + text,
        broken: false,
      });
    const wrong = packed.slice();
    wrong[wrong.length - 7] ^= 1;
    expect(unpack(joinBytes([wrong, other])).broken).toBe(true);
  });

  it('sees a file that was cut, at every length', () => {
    const small = gzipSync(strToU8('0 1\n1 2\n2 3\n'));
    for (let length = 2; length < small.length; length++) expect(unpack(small.subarray(0, length)).broken).toBe(true);
  });

  it('sees a changed byte in the data or its check sum, and never throws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10 + 'a-name.txt'.length + 1, max: packed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const damaged = packed.slice();
          damaged[at] ^= flip;
          const result = unpack(damaged);
          expect(result.broken || result.text === text).toBe(true);
        },
      ),
    );
  });

  it('gives a bomb in pieces, so that its reader can stop', () => {
    const bomb = gzipSync(new Uint8Array(12e6), { level: 9 });
    const reader = new GzipReader();
    let seen = 0;
    let largest = 0;
    for (const part of reader.push(bomb)) {
      seen += part.length;
      largest = Math.max(largest, part.length);
      if (seen > 4e6) break;
    }
    expect(largest).toBeLessThan(10e6);
    expect(seen).toBeLessThan(12e6);
  });
});
