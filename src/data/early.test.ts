import { describe, expect, it } from 'vitest';
import type { FileOutcome } from './read';
import { readTogether } from './read-together';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The file in pieces of 32 kB, and what was told on the way. */
async function read(text: string): Promise<{ early: FileOutcome[]; bytesThen: number[]; total: number }> {
  const bytes = encode(text);
  const early: FileOutcome[] = [];
  const bytesThen: number[] = [];
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 32_768) yield await Promise.resolve(bytes.subarray(at, at + 32_768));
  };
  await readTogether([{ name: 'x.txt', bytes: bytes.length, chunks, choices: {} }], (_at, done, _total, told) => {
    if (!told) return;
    early.push(told);
    bytesThen.push(done);
  });
  return { early, bytesThen, total: bytes.length };
}

describe('while a file is being read', () => {
  it('its format and first lines are told once, long before its end', async () => {
    const lines = Array.from({ length: 60_000 }, (_, k) => `${k},${k + 1}`);
    const { early, bytesThen, total } = await read(`source,target\n${lines.join('\n')}\n`);
    expect(early.length).toBe(1);
    expect(bytesThen[0]).toBeLessThan(total / 4);
    expect(early[0].sentence).toMatch(/^Looks like .*edge list.*\.$/);
    expect(early[0].preview.slice(0, 2).map(({ line, text, status }) => [line, text, status])).toEqual([
      [1, 'source,target', 'header'],
      [2, '0,1', 'read'],
    ]);
    expect(early[0].name).toBe('x.txt');
  });

  it('the first lines stand for formats without lines of their own', async () => {
    const edges = Array.from({ length: 6000 }, (_, k) => `<edge source="${k}" target="${k + 1}"/>`);
    const nodes = Array.from({ length: 6001 }, (_, k) => `<node id="${k}"/>`);
    const { early } = await read(
      `<gexf version="1.3">\n<graph>\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph>\n</gexf>\n`,
    );
    expect(early[0].preview[0].text).toBe('<gexf version="1.3">');
    expect(early[0].format).toBe('gexf');
  });

  it('nothing is told of what is none of ours', async () => {
    expect((await read(`${'words and words\n'.repeat(3)}${'a b c d e f\nx\n'.repeat(20_000)}`)).early).toEqual([]);
  });
});
