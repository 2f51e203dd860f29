/** Where reading ends early: too much, too long, cancelled, or a source that fails. */
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chunksOf, codes, readBytes, readText } from './fixtures/reading';
import { formatBytes } from './format-bytes';
import { readNetwork } from './read-network';

describe('limits', () => {
  it('refuses a file above 200 MB without asking for a byte', async () => {
    let asked = false;
    const outcome = await readNetwork(
      (async function* () {
        asked = true;
        yield new Uint8Array(1);
      })(),
      { name: 'big.csv', bytes: 1.3e9 },
    );
    expect(asked).toBe(false);
    expect(outcome.issues[0]).toMatchObject({
      code: 'too-large',
      severity: 'stopped',
      message: '1.3 GB. The limit is 200 MB per file.',
      where: { file: 'big.csv' },
      hint: 'Filter it first.',
    });
  });

  it('stops at a line without end, and at a million nodes', async () => {
    expect(codes(await readBytes(strToU8(`0 1\n1 2\n${'9'.repeat(2e7)}`)))).toEqual(['line-too-long']);
    const many = Array.from({ length: 500_001 }, (_, i) => `${2 * i} ${2 * i + 1}`).join('\n');
    const outcome = await readText(many);
    expect(codes(outcome)).toEqual(['too-many-nodes']);
    expect(outcome.network).toBeUndefined();
  });

  it('stops a gzip bomb before it has unpacked it', async () => {
    const bomb = gzipSync(strToU8(`0 1\n1 2\n${'# nothing\n'.repeat(200_000)}${'#'.repeat(3e7)}`), { level: 1 });
    expect(codes(await readBytes(bomb))).toEqual(['line-too-long']);
  });

  it('writes sizes as file managers do', () => {
    expect([0, 999, 1000, 12_345, 883_748, 2e8, 1.3e9].map(formatBytes)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '12 kB',
      '884 kB',
      '200 MB',
      '1.3 GB',
    ]);
  });
});

describe('cancelling and failing sources', () => {
  it('ends at the next chunk, without a network', async () => {
    const signal = { aborted: false };
    const seen: number[] = [];
    const outcome = await readNetwork(
      chunksOf(strToU8('0 1\n'.repeat(1000)), [100]),
      { name: 'n', bytes: 4000 },
      {},
      async (bytes) => {
        seen.push(bytes);
        if (bytes >= 300) signal.aborted = true;
        await Promise.resolve();
      },
      signal,
    );
    expect(seen).toEqual([100, 200, 300]);
    expect(codes(outcome)).toEqual(['cancelled']);
    expect(outcome.network).toBeUndefined();
  });

  it('reports a file that cannot be read any more', async () => {
    const outcome = await readNetwork(
      (async function* () {
        yield strToU8('0 1\n');
        throw new Error('gone');
      })(),
      { name: 'n', bytes: 10 },
    );
    expect(outcome.issues[0]).toMatchObject({ code: 'unreadable', severity: 'stopped' });
  });
});
