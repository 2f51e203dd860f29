import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_LAYOUTS, openStorage, type LabStorage } from './storage';
import type { TabEnvironment } from './tab-session';

/** A page without locks and session storage: every tab has `main`. */
const alone: TabEnvironment = { newKey: () => 'other' };
const opened: LabStorage[] = [];
async function open(tab: TabEnvironment = alone): Promise<LabStorage> {
  const storage = await openStorage(tab);
  opened.push(storage);
  return storage;
}

/** Stands in for the browser's own storage areas. */
function fakeArea(content: Record<string, string>): Storage {
  const map = new Map(Object.entries(content));
  return {
    get length() {
      return map.size;
    },
    key: (i: number) => [...map.keys()][i] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    clear: () => map.clear(),
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the workspace', () => {
  it('comes back after a reload, the newest first, three versions at most', async () => {
    const first = await open();
    expect(await first.workspaceVersions()).toEqual([]);
    for (let k = 1; k <= 5; k++) await first.saveWorkspace({ alpha: k });
    first.close();
    const second = await open();
    const versions = await second.workspaceVersions();
    expect(versions.map((v) => v.workspace)).toEqual([{ alpha: 5 }, { alpha: 4 }, { alpha: 3 }]);
    expect(versions[0].savedAt).toBeGreaterThan(versions[1].savedAt);
  });

  it('is not saved again when nothing changed', async () => {
    const storage = await open();
    await storage.saveWorkspace({ a: 1 });
    await storage.saveWorkspace({ a: 1 });
    expect(await storage.workspaceVersions()).toHaveLength(1);
  });

  it('keeps its order when saves are not waited for', async () => {
    const storage = await open();
    await Promise.all([1, 2, 3, 4, 5, 6].map((k) => storage.saveWorkspace(k)));
    expect((await storage.workspaceVersions()).map((v) => v.workspace)).toEqual([6, 5, 4]);
  });

  it('is a copy: later changes of the object do not reach it', async () => {
    const storage = await open();
    const workspace = { seeds: ['a'] };
    await storage.saveWorkspace(workspace);
    workspace.seeds.push('b');
    expect((await storage.workspaceVersions())[0].workspace).toEqual({ seeds: ['a'] });
  });

  it('can be forgotten without touching the rest', async () => {
    const storage = await open();
    await storage.saveWorkspace(1);
    await storage.savePreference('theme', 'dark');
    await storage.forgetWorkspace();
    expect(await storage.workspaceVersions()).toEqual([]);
    expect(await storage.loadPreference('theme')).toBe('dark');
  });

  it('of a second tab is its own, and goes after a week when nobody came back', async () => {
    const main = await open();
    await main.saveWorkspace('main');
    const area = fakeArea({ 'cascade-lab:session': 'tab-2' });
    const second = await open({ sessionStorage: area, newKey: () => 'unused' });
    expect(await second.workspaceVersions()).toEqual([]);
    await second.saveWorkspace('second');
    expect((await main.workspaceVersions()).map((v) => v.workspace)).toEqual(['main']);
    vi.useFakeTimers({ now: Date.now() + 8 * 24 * 3600 * 1000, toFake: ['Date'] });
    await open();
    expect(await second.workspaceVersions()).toEqual([]);
    expect(await main.workspaceVersions()).toHaveLength(1);
  });
});

describe('files', () => {
  it('are found by digest, or by name when there is none: the one added last', async () => {
    const storage = await open();
    await storage.keepFile('aa', 'net.csv', new Blob(['a,b']));
    await storage.keepFile('bb', 'net.csv', new Blob(['c,d,1']));
    expect(await (await storage.findFile('net.csv', 'aa'))?.text()).toBe('a,b');
    expect(await (await storage.findFile('net.csv', undefined))?.text()).toBe('c,d,1');
    expect(await storage.findFile('net.csv', 'cc')).toBeUndefined();
    expect(await storage.findFile('other.csv', undefined)).toBeUndefined();
    expect((await storage.files()).map(({ digest, name, bytes }) => [digest, name, bytes])).toEqual([
      ['bb', 'net.csv', 5],
      ['aa', 'net.csv', 3],
    ]);
  });
});

describe('readings', () => {
  it('come back by any of their names, also after a reload', async () => {
    const storage = await open();
    expect(await storage.recallReading(['file aa'])).toBeUndefined();
    await storage.rememberReading(['file aa', 'columns x'], { directed: true });
    storage.close();
    const again = await open();
    expect(await again.recallReading(['file bb', 'columns x'])).toEqual({ directed: true });
    await again.rememberReading(['file aa', 'columns x'], {});
    expect(await again.recallReading(['file aa', 'columns x'])).toBeUndefined();
  });
});

describe('layouts', () => {
  it('come back unchanged, and independent of the array that was given', async () => {
    const storage = await open();
    const positions = Float32Array.of(1, 2, 3.5, -4);
    const saving = storage.saveLayout('k', positions);
    positions[0] = 99;
    await saving;
    expect(await storage.loadLayout('k')).toEqual(Float32Array.of(1, 2, 3.5, -4));
    expect(await storage.loadLayout('unknown')).toBeUndefined();
  });

  it('stay as long as they are among the last used', async () => {
    const storage = await open();
    for (let k = 0; k < KEPT_LAYOUTS; k++) await storage.saveLayout(`l${k}`, new Float32Array(2));
    await storage.loadLayout('l0');
    await storage.saveLayout('new', new Float32Array(2));
    expect(await storage.loadLayout('l0')).toBeDefined();
    expect(await storage.loadLayout('l1')).toBeUndefined();
    expect((await storage.usage()).find((u) => u.kind === 'layouts')?.count).toBe(KEPT_LAYOUTS);
  });
});

describe('usage and deletion', () => {
  it('counts every kind and leaves nothing', async () => {
    const local = fakeArea({ 'cascade-lab:theme': 'dark', elsewhere: 'stays' });
    vi.stubGlobal('localStorage', local);
    vi.stubGlobal('sessionStorage', fakeArea({ 'cascade-lab:session': 'main' }));
    const deleted: string[] = [];
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve(['cascade-lab-v1', 'foreign']),
      delete: (name: string) => Promise.resolve(deleted.push(name) > 0),
    });
    const storage = await open();
    await storage.saveWorkspace('ä');
    await storage.keepFile('aa', 'net.csv', new Blob(['12345']));
    await storage.saveLayout('k', new Float32Array(10));
    await storage.savePreference('theme', 'dark');
    expect(await storage.usage()).toEqual([
      { kind: 'versions', count: 1, bytes: 4 },
      { kind: 'files', count: 1, bytes: 5 },
      { kind: 'datasets', count: 0, bytes: 0 },
      { kind: 'models', count: 0, bytes: 0 },
      { kind: 'checkpoints', count: 0, bytes: 0 },
      { kind: 'layouts', count: 1, bytes: 40 },
      { kind: 'preferences', count: 1, bytes: 6 },
    ]);
    await storage.deleteAll();
    expect((await storage.usage()).every((u) => u.count === 0 && u.bytes === 0)).toBe(true);
    expect(local.length).toBe(1);
    expect(local.getItem('elsewhere')).toBe('stays');
    expect(sessionStorage.length).toBe(0);
    expect(deleted).toEqual(['cascade-lab-v1']);
  });
});

describe('storage that is denied or full', () => {
  it('works in memory when the database cannot be opened', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const storage = await open();
    expect(storage.status()).toEqual({ kind: 'memory', reason: 'This browser does not let the page store anything.' });
    await storage.saveWorkspace({ kept: true });
    expect(await storage.keepFile('aa', 'net.csv', new Blob(['a,b']))).toBe('denied');
    expect((await storage.workspaceVersions())[0].workspace).toEqual({ kept: true });
    expect(await (await storage.findFile('net.csv', 'aa'))?.text()).toBe('a,b');
    await storage.deleteAll();
    expect(await storage.workspaceVersions()).toEqual([]);
    expect(storage.status().kind).toBe('memory');
  });

  it('says when it is full, loses nothing, and recovers', async () => {
    const storage = await open();
    await storage.saveWorkspace('before');
    await storage.saveLayout('big', new Float32Array(4));
    const seen: string[] = [];
    const stop = storage.subscribe((status) => seen.push(status.kind));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await storage.saveWorkspace('while full');
    expect(storage.status()).toEqual({
      kind: 'memory',
      reason: 'The storage that this browser grants is full.',
      full: true,
    });
    expect((await storage.workspaceVersions()).map((v) => v.workspace)).toEqual(['while full', 'before']);
    expect(await storage.keepFile('aa', 'net.csv', new Blob(['a,b']))).toBe('full');
    expect(await (await storage.findFile('net.csv', 'aa'))?.text()).toBe('a,b');
    await storage.datasets.keep({ title: 'net', counts: {}, bytes: 3 });
    expect((await storage.datasets.list()).map(({ title }) => title)).toEqual(['net']);
    // Layouts can be computed again: they made room first.
    expect(await storage.loadLayout('big')).toBeUndefined();
    put.mockRestore();
    await storage.deleteAll();
    await storage.saveWorkspace('after');
    expect(storage.status()).toEqual({ kind: 'persistent' });
    expect(seen).toEqual(['memory', 'persistent']);
    stop();
    storage.close();
    expect((await (await open()).workspaceVersions()).map((v) => v.workspace)).toEqual(['after']);
  });
});
