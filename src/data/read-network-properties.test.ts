/** What holds for any file: written is read back, cuts do not matter, nothing throws. */
import { gzipSync, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf, readBytes, readText } from './fixtures/reading';

describe('properties', () => {
  const label = fc
    .string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom('a', 'B', '7', '0', 'ß', '語', ' ', ',', ';', '\t', '"', '#', '%', '.', '-'),
    })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const separators = { comma: ',', semicolon: ';', tab: '\t', blank: ' ' } as const;

  it('what is written is read back, for every separator, quoting and label', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('comma', 'semicolon', 'tab', 'blank' as const),
        fc.uniqueArray(label, { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0, max: 1e6, noNaN: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (separator, names, picks, lineBreak, always) => {
          const character = separators[separator];
          const write = (text: string): string =>
            always || /[",;\t #%]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const edges = picks
            .map(([u, v, w]) => [names[u % names.length], names[v % names.length], w] as const)
            .filter(([u, v], i, all) => u !== v && all.findIndex(([a, b]) => a === u && b === v) === i);
          fc.pre(edges.length > 0);
          const lines = [['source', 'target', 'weight'], ...edges.map(([u, v, w]) => [write(u), write(v), String(w)])];
          const text = lines.map((fields) => fields.join(character) + lineBreak).join('');
          const outcome = await readText(text, { separator, directed: true });
          expect(edgesOf(outcome)).toEqual(edges);
          expect(outcome.issues.filter((i) => i.severity !== 'note')).toEqual([]);
        },
      ),
    );
  });

  it('where the bytes are cut never matters', async () => {
    const line = fc.oneof(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([u, v]) => `${u} ${v}`),
      fc.constantFrom('# c', '', 'ä ö', '5', '1 2 3', 'a "b c"', '3\t4', ' 7 8 '),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (lines, lineBreak, sizes, packed) => {
          const plain = strToU8(lines.join(lineBreak));
          const bytes = packed ? gzipSync(plain) : plain;
          expect(await readBytes(bytes, { badLines: 'skip' }, 'n', sizes)).toEqual(
            await readBytes(bytes, { badLines: 'skip' }, 'n', [bytes.length]),
          );
        },
      ),
    );
  });

  it('where a file larger than the sample is cut does not matter either', async () => {
    const bytes = strToU8(
      `# long\n${Array.from({ length: 20_000 }, (_, i) => `${i % 5000} ${(i * 7) % 4999} ${i % 9}`).join('\r\n')}`,
    );
    const whole = await readBytes(bytes, {}, 'n', [bytes.length]);
    expect(whole.lines).toBe(20_001);
    for (const sizes of [[65536], [1000, 1, 77], [65535, 2]])
      expect(await readBytes(bytes, {}, 'n', sizes)).toEqual(whole);
  });

  it('the fast and the careful way agree', async () => {
    const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(99)), { minLength: 12, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(pairs, async (edges) => {
        const plain = edges.map(([u, v, w]) => `${u} ${v} ${w}`).join('\n');
        const quoted = edges.map(([u, v, w]) => `"${u}" "${v}" ${w}`).join('\n');
        const [a, b] = await Promise.all(
          [plain, quoted].map((text) => readText(text, { third: 'weight', separator: 'blank', header: false })),
        );
        expect(edgesOf(b)).toEqual(edgesOf(a));
        expect(b.network).toEqual(a.network);
      }),
    );
  });

  it('no bytes and no choices make it throw, and what it gives is whole', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 200, unit: 'binary' }).map((t) => strToU8(t)),
      fc
        .array(
          fc.constantFrom('a', '1', ',', ';', '\t', ' ', '"', '\n', '\r', '#', '%', '0.5', 'nan', '{', '<', '\0'),
          { maxLength: 80 },
        )
        .map((parts) => strToU8(parts.join(''))),
      fc.uint8Array({ maxLength: 100 }).map((tail) => Uint8Array.of(0x1f, 0x8b, 8, ...tail)),
    );
    const choices = fc.record(
      {
        format: fc.constant('edge-list'),
        directed: fc.boolean(),
        separator: fc.constantFrom('tab', 'comma', 'semicolon', 'blank' as const),
        header: fc.boolean(),
        decimalComma: fc.boolean(),
        third: fc.constantFrom('weight', 'alpha', 'time', 'ignore' as const),
        selfLoops: fc.constantFrom('drop', 'stop' as const),
        duplicates: fc.constantFrom('first', 'sum', 'max', 'noisy-or', 'stop' as const),
        badLines: fc.constantFrom('skip', 'stop' as const),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(bytes, choices, async (content, chosen) => {
        const outcome = await readBytes(content, chosen);
        const stopped = outcome.issues.some((issue) => issue.severity === 'stopped');
        expect(outcome.network === undefined).toBe(stopped);
        expect(outcome.digest).toMatch(/^[0-9a-f]{64}$/);
        expect(outcome.bytes).toBe(content.length);
        for (const issue of outcome.issues) {
          expect(issue.message).not.toBe('');
          expect(issue.where?.file).toBe('net.csv');
          expect(issue.where?.line ?? 0).toBeLessThanOrEqual(outcome.lines);
        }
        expect(outcome.network?.m).not.toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});
