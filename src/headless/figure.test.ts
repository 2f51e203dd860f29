/** Figures from the command line: what stands on which stream, files, exit codes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slicerTextExact } from '../experiment/library/figures/slicer-text-exact';
import { main } from './commands';
import { runFigureHeadless } from './figure';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-figure-'));
  await writeFile(join(folder, 'as-22july06.txt.gz'), '1 2\n2 3\n3 4\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function lab(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  const lines = out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, err, lines };
}

describe('figure', () => {
  it('writes a line per run and then the verdict; words go to the error stream', async () => {
    const { code, lines, err } = await lab('figure', 'slicer-text-exact');
    expect(code).toBe(0);
    expect(lines.map(({ run }) => run)).toEqual([...slicerTextExact.reduced.runs.map(({ id }) => id), undefined]);
    expect(lines[0]).toMatchObject({ figure: 'slicer-text-exact', seed: 7, network: { n: 100, m: 99 } });
    expect(lines.at(-1)).toMatchObject({
      size: 'reduced',
      verdict: 'reproduced',
      criterion: slicerTextExact.criterion,
    });
    expect(lines.at(-1)?.checks).toHaveLength(2);
    expect(err).toContain('4 of 4: Monte Carlo on a square lattice');
    expect(err).toContain('Verdict: reproduced');
  });
  it('gives the same numbers with several workers, and no words with --json', async () => {
    const numbers = ({ lines }: Awaited<ReturnType<typeof lab>>) => lines.at(-1)?.found;
    const one = await lab('figure', 'slicer-text-exact', '--json');
    const two = await lab('figure', 'slicer-text-exact', '--workers', '2', '--json');
    expect(numbers(two)).toBe(numbers(one));
    expect(one.err).not.toContain('Verdict');
    expect(one.err).toContain('1 of 4');
  });
  it('reads the files that it needs, stamps their bytes, and judges only the network that the paper speaks of', async () => {
    const { code, lines, err } = await lab('figure', 'slicer-text-t4', '--data', folder);
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatchObject({ verdict: null, checks: [] });
    expect(String(lines.at(-1)?.found)).toContain('is another network: 4 nodes and 3 edges');
    expect(err).toContain('Looks like an edge list');
  });
  it('asks for files that are not there, and for figures that exist', async () => {
    const missing = await lab('figure', 'slicer-text-t4');
    expect(missing).toMatchObject({ code: 1, lines: [], err: expect.stringContaining('--data FOLDER') });
    expect(await lab('figure', 'slicer-9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no figure'),
    });
    expect((await lab('figure')).code).toBe(2);
    expect((await lab('figure', 'slicer-text-exact', '--workers', '0')).code).toBe(2);
  });
  it('stops when asked, with what there is', async () => {
    const stop = new AbortController();
    let out = '';
    const code = await runFigureHeadless(
      { id: 'slicer-text-exact', size: 'full', data: [], workers: 1, words: false },
      {
        out: (text) => void (out += text),
        err: (text) => {
          if (text.startsWith('2 of 4')) stop.abort();
        },
        signal: stop.signal,
      },
      [slicerTextExact],
    );
    expect(code).toBe(130);
    const last = JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
    expect(last).toMatchObject({ stopped: true, verdict: null });
  });
  it('is listed, in words and as JSON', async () => {
    let text = '';
    const streams = { out: (more: string) => void (text += more), err: () => undefined };
    await main(['list'], streams);
    expect(text).toContain('slicer-text-t4');
    text = '';
    await main(['list', '--json'], streams);
    const { figures } = JSON.parse(text) as { figures: { id: string; reduced: { needs: string[] } }[] };
    expect(figures.find(({ id }) => id === 'slicer-text-t4')?.reduced.needs).toEqual(['as-22july06.txt.gz']);
  });
});
