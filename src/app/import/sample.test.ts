import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawSample, whatToSample } from './sample';

const lines = (n: number): string => Array.from({ length: n }, (_, k) => `${k} ${(k * 7) % n}`).join('\n');
const text = async (blob: Blob): Promise<string[]> => (await blob.text()).trimEnd().split('\n');

describe('a sample of a file', () => {
  it('is a beginning, or lines of all of it', async () => {
    const file = new Blob([lines(20_000)]);
    const first = await text(await drawSample(file, { how: 'first', count: 3, seed: 1 }));
    expect(first).toEqual(lines(20_000).split('\n').slice(0, 4));
    const drawn = await text(await drawSample(file, { how: 'random', count: 50, seed: 1 }));
    expect(drawn).toHaveLength(51);
    expect(Number(drawn[50].split(' ')[0])).toBeGreaterThan(15_000);
  });

  it('is unpacked while it is read, and tells how far it is', async () => {
    const packed = gzipSync(lines(20_000));
    let told = 0;
    const sample = await drawSample(
      new Blob([packed]),
      { how: 'random', count: 5, seed: 1 },
      { onProgress: (bytes) => (told = bytes) },
    );
    expect(await text(sample)).toHaveLength(6);
    expect(told).toBe(packed.length);
    await expect(
      drawSample(new Blob([packed.subarray(0, 9000)]), { how: 'random', count: 5, seed: 1 }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/BUF|DATA/) as string });
  });

  it('ends when it is no longer wanted', async () => {
    const signal = AbortSignal.abort();
    await expect(
      drawSample(new Blob(['a b\n']), { how: 'first', count: 1, seed: 1 }, { signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('is taken from lines only', async () => {
    expect(await whatToSample(new Blob([lines(9000)]))).toBe('lines');
    expect(await whatToSample(new Blob([gzipSync(lines(90_000))]))).toBe('lines');
    expect(await whatToSample(new Blob(['<?xml version="1.0"?>\n<gexf version="1.3"><graph/></gexf>']))).toBe(
      'nothing',
    );
    expect(await whatToSample(new Blob([Uint8Array.of(0xff, 0xfe, 97, 0, 10, 0)]))).toBe('nothing');
  });
});
