/** Reading from the first byte to the outcome: sentence, preview, choices, limits, packing, digest, cancelling. */
import { createHash } from 'node:crypto';
import { gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NODES } from './edge-list';
import { choice, chunksOf, codes, edgesOf, readBytes, readText } from './fixtures/reading';
import { joinBytes } from './lines';
import { MAX_FILE_BYTES, readNetwork } from './read-network';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the sentence', () => {
  it('says columns, number of lines and separator', async () => {
    const cases: [string, string][] = [
      ['a,b\n', 'Looks like an edge list: 1 line of source and target, separated by commas.'],
      ['a\tb\nb\tc\n', 'Looks like an edge list: 2 lines of source and target, separated by tabs.'],
      ['a;b;2\nb;c;3\n', 'Looks like an edge list: 2 lines of source, target and weight, separated by semicolons.'],
      [
        'from to p time\na b 0.5 1\nb c 0.25 2\n',
        'Looks like an edge list: 2 lines of source, target, activation probability and time, separated by blanks.',
      ],
      ['# x\na b\n\na a\n', 'Looks like an edge list: 2 lines of source and target, separated by blanks.'],
    ];
    for (const [text, sentence] of cases) expect((await readText(text)).sentence).toBe(sentence);
  });
});

describe('the preview', () => {
  it('shows the first lines as they stand, with what was understood', async () => {
    const { preview } = await readText('# made by hand\nsource,target,weight\nAnn,Bob,2\nBob,Bob,1\n\nBob,Carl,3\n');
    expect(preview.map(({ line, status, fields }) => [line, status, fields])).toEqual([
      [1, 'comment', []],
      [2, 'header', ['source', 'target', 'weight']],
      [3, 'read', ['Ann', 'Bob', '2']],
      [4, 'skipped', ['Bob', 'Bob', 'self-loop, left out']],
      [5, 'comment', []],
      [6, 'read', ['Bob', 'Carl', '3']],
    ]);
  });

  it('shows lines with an error wherever they stand, up to forty of them', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => (i % 5 === 4 ? 'x,' : `n${i},n${i + 1}`));
    const { preview, rejected, counts } = await readText(lines.join('\n'), { badLines: 'skip' });
    expect(preview.filter((line) => line.line <= 10)).toHaveLength(10);
    const beyond = preview.filter((line) => line.line > 10);
    expect(beyond).toHaveLength(40);
    expect(beyond.every((line) => line.status === 'skipped' && line.line % 5 === 0)).toBe(true);
    expect(rejected).toEqual(new Array(100).fill('x,'));
    expect(counts).toMatchObject({ 'empty-target': 100 });
  });

  it('cuts long lines', async () => {
    const { preview } = await readText(`${'a'.repeat(1000)},b\n`);
    expect(preview[0].text).toBe(`${'a'.repeat(300)}…`);
    expect(preview[0].fields[0]).toBe(`${'a'.repeat(300)}…`);
  });
});

describe('choices', () => {
  it('that were not made are judged, those that were made stand', async () => {
    const text = '1 2 0.5\n2 1 0.5\n2 3 0.25\n3 2 0.25\n';
    const judged = await readText(text);
    expect([choice(judged, 'directed'), choice(judged, 'third')]).toEqual(['undirected?', 'alpha?']);
    const chosen = await readText(text, { directed: true, third: 'weight' });
    expect([choice(chosen, 'directed'), choice(chosen, 'third')]).toEqual(['directed', 'weight']);
    expect(chosen.network?.m).toBe(4);
    expect(judged.network?.m).toBe(2);
  });

  it('change what a column means, and with it the name of the edge value', async () => {
    const text = 'a b 3\nb c 1\n';
    for (const third of ['weight', 'time'] as const)
      expect(Object.keys((await readText(text, { third })).network?.edgeValues ?? {})).toEqual([third]);
    expect((await readText(text, { third: 'ignore' })).network?.edgeValues).toEqual({});
    const alpha = await readText(text, { third: 'alpha' });
    expect(codes(alpha)).toEqual(['mostly-unreadable', 'out-of-range']);
    expect(alpha.network).toBeUndefined();
  });

  it('leave out or stop at self-loops and repeated edges', async () => {
    const text = 'a b\nb b\na b\nb c\n';
    const kept = await readText(text);
    expect([kept.network?.m, codes(kept)]).toEqual([2, ['self-loops-removed', 'duplicates-merged']]);
    expect((await readText(text, { selfLoops: 'stop' })).issues[0]).toMatchObject({
      code: 'self-loop',
      where: { line: 2 },
    });
    expect(
      (await readText(text, { duplicates: 'stop' })).issues.find((i) => i.code === 'duplicate-edge'),
    ).toMatchObject({
      where: { line: 3 },
    });
  });

  it('treat the first line as an edge or as names', async () => {
    const text = 'x,y\na,b\nb,a\n';
    expect((await readText(text, { header: true })).network?.labels).toEqual(['a', 'b']);
    expect((await readText(text, { header: false })).network?.labels).toEqual(['x', 'y', 'a', 'b']);
  });
});

describe('gzip', () => {
  it('of one member or several gives the same network as the text', async () => {
    const text = Array.from({ length: 2000 }, (_, i) => `${i % 50} ${(i * 7) % 61}\n`).join('');
    const plain = await readText(text);
    const half = text.indexOf('\n', text.length / 2) - 3;
    const members = joinBytes([gzipSync(strToU8(text.slice(0, half))), gzipSync(strToU8(text.slice(half)))]);
    for (const [bytes, sizes] of [
      [gzipSync(strToU8(text)), [65536]],
      [gzipSync(strToU8(text)), [1, 2, 3]],
      [members, [65536]],
      [members, [7]],
    ] as const) {
      const outcome = await readBytes(bytes, {}, 'net.txt.gz', sizes);
      expect(outcome.network).toEqual(plain.network);
      expect(outcome).toMatchObject({ lines: plain.lines, bytes: bytes.length, digest: sha256(bytes) });
    }
  });

  it('with something behind its end, or without an end, is damaged', async () => {
    const packed = gzipSync(strToU8('a b\nb c\n'));
    for (const bytes of [packed.subarray(0, -1), joinBytes([packed, packed.subarray(0, 20)])]) {
      const outcome = await readBytes(bytes, {}, 'net.txt.gz');
      expect(codes(outcome)).toContain('damaged-gzip');
      expect(outcome.network).toBeUndefined();
    }
  });
});

describe('the digest', () => {
  it('is the SHA-256 of the bytes as they came, however they were cut and whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (bytes, sizes) => {
          const outcome = await readBytes(bytes, {}, 'any', sizes);
          expect([outcome.digest, outcome.bytes]).toEqual([sha256(bytes), bytes.length]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is that of the whole file, also when reading stopped early', async () => {
    const bytes = strToU8(`source,target\na,b\nc,\n${'d,e\n'.repeat(50_000)}`);
    expect((await readBytes(bytes)).digest).toBe(sha256(bytes));
  });
});

describe('limits', () => {
  it('of size act before the first byte is asked for', async () => {
    let asked = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      asked++;
      yield strToU8('1 2\n');
    }
    const outcome = await readNetwork(counted(), { name: 'big.csv', bytes: MAX_FILE_BYTES + 1 });
    expect([asked, codes(outcome), outcome.digest]).toEqual([0, ['too-large'], '']);
    expect(outcome.issues[0].message).toContain('200 MB');
    expect(codes(await readNetwork(counted(), { name: 'fits.csv', bytes: MAX_FILE_BYTES }))).toEqual([]);
  });

  it('of nodes says how many are too many, and where', async () => {
    async function* lines(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 60; i++)
        yield strToU8(Array.from({ length: 20_000 }, (_, k) => `${i * 20_000 + k} ${i * 20_000 + k + 1}\n`).join(''));
    }
    const outcome = await readNetwork(lines(), { name: 'path.txt', bytes: 1e6 });
    expect(outcome.network).toBeUndefined();
    expect(outcome.issues.at(-1)).toMatchObject({
      code: 'too-many-nodes',
      severity: 'stopped',
      expected: `at most ${MAX_NODES.toLocaleString('en')} nodes`,
    });
    expect(outcome.issues.at(-1)?.where?.line).toBeGreaterThan(MAX_NODES - 2);
  });
});

describe('cancelling', () => {
  const text = strToU8('1 2\n2 3\n'.repeat(10_000));

  it('ends at the next chunk, leaves no network and asks for no more bytes', async () => {
    const signal = { aborted: false };
    let given = 0;
    let closed = false;
    async function* counted(): AsyncGenerator<Uint8Array> {
      try {
        for await (const chunk of chunksOf(text, [1000])) {
          given++;
          yield chunk;
        }
      } finally {
        closed = true;
      }
    }
    const onProgress = (bytes: number): void => {
      if (bytes >= 5000) signal.aborted = true;
    };
    const outcome = await readNetwork(counted(), { name: 'a.txt', bytes: text.length }, {}, onProgress, signal);
    expect(codes(outcome)).toEqual(['cancelled']);
    expect([outcome.network, outcome.digest]).toEqual([undefined, '']);
    expect(given).toBeLessThanOrEqual(6);
    expect(closed).toBe(true);
  });

  it('is not taken for a broken file when the source fails because of it', async () => {
    const signal = { aborted: false };
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield text.subarray(0, 1000);
      signal.aborted = true;
      throw new Error('the stream was closed');
    }
    expect(codes(await readNetwork(failing(), { name: 'a.txt', bytes: 9 }, {}, undefined, signal))).toEqual([
      'cancelled',
    ]);
  });

  it('waits for the one who is told of progress', async () => {
    const order: string[] = [];
    async function* two(): AsyncGenerator<Uint8Array> {
      for (const part of ['1 2\n', '2 3\n']) {
        order.push('chunk');
        yield strToU8(part);
      }
    }
    await readNetwork(two(), { name: 'a.txt', bytes: 8 }, {}, async (bytes) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      order.push(`progress ${bytes}`);
    });
    expect(order).toEqual(['chunk', 'progress 4', 'chunk', 'progress 8']);
  });
});

describe('names', () => {
  it('are kept as written, with blanks, quotes and every script', async () => {
    const outcome = await readText('"Müller, Eva";"O""Neil"\n"O""Neil";語\n  x  ; y\n');
    expect(outcome.network?.labels).toEqual(['Müller, Eva', 'O"Neil', '語', 'x', 'y']);
    expect(edgesOf(outcome)).toEqual([
      ['Müller, Eva', 'O"Neil'],
      ['O"Neil', '語'],
      ['x', 'y'],
    ]);
  });

  it('that are numbers are the nodes themselves where they are 0 … n−1', async () => {
    expect((await readText('0 1\n1 2\n')).network?.labels).toBeUndefined();
    expect((await readText('1 2\n2 3\n')).network?.labels).toEqual(['1', '2', '3']);
    expect((await readText('10 20\n')).network?.labels).toEqual(['10', '20']);
    expect((await readText('01 1\n')).network?.labels).toEqual(['01', '1']);
  });
});
