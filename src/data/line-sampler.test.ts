import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSampler, type LineSample } from './line-sampler';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The sample of a text that comes in pieces of `size` bytes, in one buffer that is used again. */
function sample(text: string, wanted: Partial<LineSample>, size = 7): string[] {
  const sampler = new LineSampler({ how: 'first', count: 2, seed: 1, ...wanted });
  const bytes = encoder.encode(text);
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    buffer.set(piece);
    sampler.push(buffer.subarray(0, piece.length));
  }
  const parts = sampler.finish().map((part) => decoder.decode(part));
  for (const part of parts) expect(part.endsWith('\n')).toBe(true);
  return parts.map((part) => part.trimEnd());
}
const numbers = (n: number): string => Array.from({ length: n }, (_, k) => `${k}\n`).join('');

describe('a sample of lines', () => {
  it('keeps comments and the first line, then takes the first ones', () => {
    expect(sample('# a\n% b\nsource,target\n1,2\n\n# c\n3,4\n5,6', {})).toEqual([
      '# a',
      '% b',
      'source,target',
      '1,2',
      '# c',
    ]);
  });

  it('gives the last line although no break closes it, and short files whole', () => {
    expect(sample('h\na\nb', { count: 5 })).toEqual(['h', 'a', 'b']);
    expect(sample('h\r\na\r\n', { how: 'random', count: 5 })).toEqual(['h', 'a']);
    expect(sample('', {})).toEqual([]);
  });

  it('says when it has enough', () => {
    const sampler = new LineSampler({ how: 'first', count: 1, seed: 1 });
    sampler.push(encoder.encode('h\na'));
    expect(sampler.full).toBe(false);
    sampler.push(encoder.encode('\nb\nc\n'));
    expect(sampler.full).toBe(true);
    expect(sampler.finish()).toHaveLength(2);
  });

  it('draws the same lines for the same seed, however the file is cut', () => {
    const text = numbers(500);
    const drawn = sample(text, { how: 'random', count: 20 });
    expect(sample(text, { how: 'random', count: 20 }, 64)).toEqual(drawn);
    expect(sample(text, { how: 'random', count: 20, seed: 2 })).not.toEqual(drawn);
  });

  it('draws that many different lines in the order of the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }), fc.nat(1000), (n, count, seed) => {
        const [first, ...drawn] = sample(numbers(n), { how: 'random', count, seed }, 50).map(Number);
        expect(first).toBe(0);
        expect(drawn).toHaveLength(Math.min(count, n - 1));
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        for (const k of drawn) expect(k > 0 && k < n).toBe(true);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('draws every line equally often', () => {
    // 4,000 samples of 5 of 50 lines: each line is drawn 400 times, standard error √(4000 · 0.1 · 0.9) ≈ 19.
    const times = new Float64Array(51);
    const text = numbers(51);
    for (let seed = 0; seed < 4000; seed++)
      for (const line of sample(text, { how: 'random', count: 5, seed }, 256)) times[Number(line)]++;
    expect(times[0]).toBe(4000);
    for (let k = 1; k <= 50; k++) expect(Math.abs(times[k] - 400)).toBeLessThan(4.2 * 19);
  });
});
