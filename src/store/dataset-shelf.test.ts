import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetId, datasetOfFile, digestsOf, filesOnlyIn, type KeptDataset, type NewDataset } from './kept-data';
import type { News } from './tab-news';
import { openStorage, type LabStorage } from './storage';

const opened: LabStorage[] = [];
async function open(): Promise<LabStorage> {
  const storage = await openStorage({ newKey: () => 'other' });
  opened.push(storage);
  return storage;
}
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.unstubAllGlobals();
});

const file = (name: string, digest: string) => ({ kind: 'uploaded', name, digest }) as const;
const network = (digest: string): NewDataset => ({
  title: `${digest}.csv`,
  network: file(`${digest}.csv`, digest),
  counts: { nodes: 3, edges: 2 },
  bytes: 5,
});
const both = (network: string, cascades: string): NewDataset => ({
  title: 'both',
  network: file('n', network),
  cascades: { ...file('c', cascades), parts: [{ name: 'test', digest: `${cascades}2`, role: 'test' }] },
  counts: {},
  bytes: 9,
});
const titles = async (storage: LabStorage): Promise<string[]> =>
  (await storage.datasets.list()).map(({ title }) => title);

describe('kept data', () => {
  it('stand side by side, the ones used last first, over a reload', async () => {
    const storage = await open();
    for (const digest of ['a', 'b', 'c']) await storage.datasets.keep(network(digest));
    const [, , first] = await storage.datasets.list();
    await storage.datasets.use(first.id);
    storage.close();
    const again = await open();
    expect(await titles(again)).toEqual(['a.csv', 'c.csv', 'b.csv']);
    expect((await again.datasets.list())[0].counts).toEqual({ nodes: 3, edges: 2 });
  });

  it('are listed once however often they are brought, and keep the title that they were given', async () => {
    const storage = await open();
    await storage.datasets.keep(network('a'));
    const [before] = await storage.datasets.list();
    await storage.datasets.rename(before.id, 'my friends');
    await storage.datasets.keep({ ...network('a'), counts: { nodes: 4 } });
    const [after, ...others] = await storage.datasets.list();
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before.id, title: 'my friends', counts: { nodes: 4 }, addedAt: before.addedAt });
    expect(after.usedAt).toBeGreaterThan(before.usedAt);
  });

  it('take their files along, but not those that other data need', async () => {
    const storage = await open();
    for (const digest of ['n', 'c', 'c2', 'd', 'd2']) await storage.keepFile(digest, digest, new Blob([digest]));
    await storage.datasets.keep(both('n', 'c'));
    await storage.datasets.keep(both('n', 'd'));
    const kept = async (): Promise<string[]> => (await storage.files()).map(({ digest }) => digest).toSorted();
    const [last, former] = await storage.datasets.list();
    await storage.datasets.delete(last.id);
    expect(await kept()).toEqual(['c', 'c2', 'n']);
    await storage.datasets.delete(last.id);
    await storage.datasets.delete(former.id);
    expect(await kept()).toEqual([]);
    expect(await storage.datasets.list()).toEqual([]);
  });

  it('of the first database come back as networks with their files', async () => {
    const old = await openDB('cascade-lab', 1, {
      upgrade(db) {
        for (const kind of ['versions', 'files', 'layouts', 'preferences']) db.createObjectStore(kind);
      },
    });
    const record = { digest: 'aa', name: 'net.csv', bytes: 3, addedAt: 17, file: new Blob(['a,b']) };
    await old.put('files', record, 'aa');
    await old.put('versions', { session: 'main', savedAt: 5, text: '{"a":1}' }, 'main/0000000000000005');
    old.close();
    const storage = await open();
    expect(await storage.datasets.list()).toEqual([datasetOfFile(record)]);
    expect(await (await storage.findFile('net.csv', 'aa'))?.text()).toBe('a,b');
    expect((await storage.workspaceVersions()).map(({ workspace }) => workspace)).toEqual([{ a: 1 }]);
  });
});

describe('two tabs', () => {
  it('hear of each other’s data: added, renamed, deleted, everything gone', async () => {
    const [one, two] = [await open(), await open()];
    const heard: [News, boolean][] = [];
    two.watch((news, elsewhere) => heard.push([news, elsewhere]));
    await one.datasets.keep(network('a'));
    await vi.waitFor(() => expect(heard).toEqual([['datasets', true]]));
    const [{ id }] = await two.datasets.list();
    await two.datasets.rename(id, 'mine');
    expect(heard.at(-1)).toEqual(['datasets', false]);
    expect(await titles(one)).toEqual(['mine']);
    await one.deleteAll();
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['everything', true]));
    expect(await two.datasets.list()).toEqual([]);
  });

  it('do not bring back what the other has deleted', async () => {
    const [one, two] = [await open(), await open()];
    await one.datasets.keep(network('a'));
    const [{ id }] = await one.datasets.list();
    await two.datasets.delete(id);
    await one.datasets.rename(id, 'late');
    await one.datasets.use(id);
    expect(await one.datasets.list()).toEqual([]);
  });

  it('do without each other where there are no channels', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await open(), await open()];
    let heard = 0;
    one.watch(() => heard++);
    two.watch(() => (heard += 10));
    await one.datasets.keep(network('a'));
    expect(heard).toBe(1);
  });
});

describe('what data are', () => {
  it('does not depend on their title, counts or the order of fields', () => {
    const { network: source } = network('a');
    const renamed: NewDataset = { ...network('a'), title: 'other' };
    expect(datasetId({ network: source })).toBe(datasetId(renamed));
    expect(datasetId({ network: { digest: 'a', name: 'a.csv', kind: 'uploaded' } })).toBe(datasetId(network('a')));
    expect(datasetId(network('b'))).not.toBe(datasetId(network('a')));
  });

  it('names every file once: parts, derived networks, drawn cascades', () => {
    const cascades = { ...file('c', 'c'), parts: [{ name: 'i', digest: 'i', role: 'index' as const }] };
    expect(digestsOf({ network: { kind: 'derived', rule: 'parents', least: 1, cascades }, cascades })).toEqual([
      'c',
      'i',
    ]);
    const of = { inputs: { network: file('n', 'n') }, method: 'a/b', version: 1, parameters: {}, seed: 1 } as const;
    expect(digestsOf({ cascades: { kind: 'result', of, output: 'x' } })).toEqual(['n']);
    expect(
      digestsOf({ network: { kind: 'bundled', id: 'karate' }, cascades: { kind: 'uploaded', name: 'x' } }),
    ).toEqual([]);
  });

  it('tells which files only they need', () => {
    const kept = (id: string, digest: string): KeptDataset => ({ ...network(digest), id, addedAt: 1, usedAt: 1 });
    const [a, b, c] = [kept('1', 'x'), kept('2', 'x'), kept('3', 'y')];
    expect(filesOnlyIn(a, [a, b, c])).toEqual([]);
    expect(filesOnlyIn(c, [a, b, c])).toEqual(['y']);
  });
});
