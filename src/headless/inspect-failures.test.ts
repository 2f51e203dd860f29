/** A fault of the lab in reading a file is told like everything else: which file it is, and what it is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { BatchFile } from '../data/read-together';
import type { Signal } from '../experiment/signal';
import { main } from './commands';
import type { Streams } from './streams';

const reading = vi.hoisted(() => vi.fn<(files: readonly BatchFile[]) => Promise<unknown>>());
vi.mock('../data/read-together', () => ({ readTogether: reading }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-failures-'));
  for (const name of ['good.csv', 'bad.csv', 'never.csv']) await writeFile(join(folder, name), 'a,b\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(signal?: Signal): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const streams: Streams = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...(signal ? { signal } : {}),
  };
  const files = ['good.csv', 'bad.csv', 'never.csv'].map((name) => join(folder, name));
  const code = await main(['inspect', ...files], streams);
  return { code, out, err };
}
const failAt =
  (at: number, error: Error) =>
  async (files: readonly BatchFile[]): Promise<unknown> => {
    for (const { chunks } of files.slice(0, at)) for await (const _ of chunks());
    throw error;
  };

it('names the file that was read, and calls it a defect', async () => {
  reading.mockImplementationOnce(failAt(2, new RangeError('Invalid array length')));
  const { code, out, err } = await inspect();
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/bad\.csv: This file could not be read\. That is a defect of the lab.*Invalid array length/);
  expect(err).not.toMatch(/never\.csv|good\.csv|\n +at /);
});

it('names all files when what they hold together is at fault', async () => {
  reading.mockImplementationOnce(async () => ({ files: undefined, cascades: {}, issues: [] }));
  const { code, err } = await inspect();
  expect(code).toBe(1);
  expect(err).toMatch(/good\.csv, .*bad\.csv, .*never\.csv: One of these files could not be read/);
});

it('tells what the system says of a file apart', async () => {
  const error = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' });
  reading.mockImplementationOnce(failAt(1, error));
  expect((await inspect()).err).toMatch(/good\.csv: The file cannot be read \(EIO/);
});

it('is quiet about what goes wrong once it was stopped', async () => {
  reading.mockImplementationOnce(failAt(1, new Error('x')));
  expect(await inspect(AbortSignal.abort())).toEqual({ code: 130, out: '', err: 'Stopped.\n' });
});
