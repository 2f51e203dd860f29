import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestBytes } from '../experiment/digest';
import { registry } from '../experiment/lab';
import { materialise } from '../experiment/materialise';
import { bytesOf, fileSuppliers, findFile, loadBundled, loadBundledCascades, readFiles } from './files';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-files-'));
  await mkdir(at('inner'));
  await mkdir(at('edges.txt.d'));
  await writeFile(at('edges.txt'), 'a b\nb c\n');
  await writeFile(at('inner', 'edges.txt'), 'a b\n');
  await writeFile(at('packed.txt.gz'), gzipSync(strToU8('1 2\n2 3\n3 1\n')));
});
afterAll(() => rm(folder, { recursive: true }));

describe('findFile', () => {
  it('looks in the places in their order', async () => {
    expect(await findFile('edges.txt', [at('inner'), folder])).toBe(at('inner', 'edges.txt'));
    expect(await findFile('edges.txt', [folder, at('inner')])).toBe(at('edges.txt'));
    expect(await findFile('edges.txt', [at('none'), at('packed.txt.gz'), at('inner')])).toBe(at('inner', 'edges.txt'));
  });

  it('follows names of folders inside a place, and takes the last name alone where there are none', async () => {
    expect(await findFile('inner/edges.txt', [folder])).toBe(at('inner', 'edges.txt'));
    expect(await findFile('inner\\edges.txt', [folder])).toBe(at('inner', 'edges.txt'));
    expect(await findFile('elsewhere/edges.txt', [folder])).toBe(at('edges.txt'));
    expect(await findFile('../inner/../edges.txt', [at('inner')])).toBe(at('inner', 'edges.txt'));
  });

  it('takes files, not folders, and only inside the places', async () => {
    expect(await findFile('edges.txt.d', [folder])).toBeUndefined();
    expect(await findFile('../edges.txt', [at('edges.txt.d')])).toBeUndefined();
    expect(await findFile('/etc/passwd', [folder])).toBeUndefined();
    expect(await findFile('..', [folder])).toBeUndefined();
  });
});

describe('bytesOf', () => {
  it('opens the file when the first byte is asked for, and closes it when left early', async () => {
    // Nobody asks: a file that is not there is no trouble yet.
    const never = bytesOf(at('none.txt'));
    expect(await never.return()).toEqual({ done: true, value: undefined });
    await expect(bytesOf(at('none.txt')).next()).rejects.toThrow('ENOENT');
    for await (const chunk of bytesOf(at('edges.txt'))) {
      expect(Buffer.from(chunk).toString()).toBe('a b\nb c\n');
      break;
    }
  });
});

describe('readFiles', () => {
  const one = (file: string, choices = {}) => ({ file, name: file.split('/').at(-1) ?? '', choices });

  it('gives network, name and digest', async () => {
    const outcome = await readFiles([one(at('edges.txt'))]);
    expect(outcome.files).toMatchObject([
      { name: 'edges.txt', bytes: 8, lines: 2, digest: digestBytes(strToU8('a b\nb c\n')) },
    ]);
    expect(outcome.network).toMatchObject({ n: 3, m: 2, labels: ['a', 'b', 'c'] });
    const packed = await readFiles([one(at('packed.txt.gz'), { directed: true })]);
    expect(packed.network).toMatchObject({ n: 3, m: 3, directed: true });
  });

  it('ends without a network when it is cancelled', async () => {
    const outcome = await readFiles([one(at('edges.txt'))], AbortSignal.abort());
    expect(outcome.network).toBeUndefined();
    expect(outcome.files[0].issues.map((issue) => issue.code)).toEqual(['cancelled']);
  });
});

describe('suppliers', () => {
  it('give uploaded networks by name and check their digest', async () => {
    const suppliers = fileSuppliers([folder]);
    const source = { kind: 'uploaded', name: 'edges.txt', digest: digestBytes(strToU8('a b\nb c\n')) } as const;
    expect(await materialise(source, registry, suppliers)).toMatchObject({ n: 3 });
    await expect(materialise({ ...source, digest: 'f'.repeat(64) }, registry, suppliers)).rejects.toMatchObject({
      code: 'file-differs',
    });
    await expect(materialise({ kind: 'uploaded', name: 'no.txt' }, registry, suppliers)).rejects.toMatchObject({
      code: 'file-needed',
    });
  });

  it('give every bundled network, as the catalogue says', async () => {
    for (const { id, n, m } of registry.bundled ?? []) expect(await loadBundled(id)).toMatchObject({ n, m });
    await expect(loadBundled('none')).rejects.toMatchObject({ code: 'no-network' });
  });

  it('give every bundled cascade set, as the catalogue says', async () => {
    for (const { id, cascades, events } of registry.bundledCascades ?? []) {
      const set = await loadBundledCascades(id);
      expect([set.count, set.users.length]).toEqual([cascades, events]);
    }
    await expect(loadBundledCascades('none')).rejects.toMatchObject({ code: 'no-cascades' });
  });
});
