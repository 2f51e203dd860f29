import { beforeEach, describe, expect, test } from 'vitest';
import { digestOf, KeptFiles, type Build } from './kept-files';

const FOLDER = 'https://example.org/a/lab/';

/** A cache as far as it is used here. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  full = false;
  match = (address: string, options?: CacheQueryOptions): Promise<Response | undefined> => {
    const bare = (url: string): string => (options?.ignoreSearch ? url.replace(/\?.*/, '') : url);
    const found = [...this.entries].find(([key]) => bare(key) === bare(address));
    return Promise.resolve(found?.[1].clone());
  };
  put = (address: string, response: Response): Promise<void> => {
    if (this.full && this.entries.size > 2) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.entries.set(address, response);
    return Promise.resolve();
  };
  delete = (address: string): Promise<boolean> => Promise.resolve(this.entries.delete(address));
  keys = (): Promise<Request[]> => Promise.resolve([...this.entries.keys()].map((url) => new Request(url)));
}

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** What a folder of files is as a build. */
async function buildOf(files: Readonly<Record<string, string>>): Promise<Build> {
  const described = await Promise.all(
    Object.entries(files).map(async ([path, text]) => [path, (await digestOf(bytesOf(text))).slice(0, 16)] as const),
  );
  return { entry: 'assets/index-1.js', files: described, bytes: Object.values(files).join('').length };
}

const FIRST = {
  'index.html': 'first page',
  'assets/index-1.js': 'one',
  'assets/part-1.js': 'part one',
  'networks/kite.json': 'a kite',
  'favicon.svg': 'same',
};
const SECOND = {
  'index.html': 'second page',
  'assets/index-2.js': 'two',
  'networks/kite.json': 'a better kite',
  'favicon.svg': 'same',
};

let cache: FakeCache;
/** What the server has; what the browser's own cache has before it. */
let server: Record<string, string>;
let stale: Record<string, string>;
let asked: string[];

async function keptFiles(files: Readonly<Record<string, string>>): Promise<KeptFiles> {
  return new KeptFiles(await buildOf(files), {
    folder: FOLDER,
    cache: () => Promise.resolve(cache as unknown as Cache),
    fetch: (address, { cache: how }) => {
      const path = decodeURI(address.slice(FOLDER.length));
      asked.push(path);
      const text = (how === 'reload' ? undefined : stale[path]) ?? server[path];
      const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip', vary: 'Origin' };
      return Promise.resolve(new Response(text ?? 'nothing', { status: text === undefined ? 404 : 200, headers }));
    },
    digest: digestOf,
  });
}
const text = async (files: KeptFiles, path: string): Promise<string | undefined> =>
  (await files.answer(FOLDER + path))?.text();

beforeEach(() => {
  cache = new FakeCache();
  server = { ...FIRST };
  stale = {};
  asked = [];
});

describe('filling', () => {
  test('fetches every file once, and answers with it', async () => {
    const files = await keptFiles(FIRST);
    expect(await files.count()).toBe(0);
    await files.fill();
    expect(await files.count()).toBe(5);
    expect(asked.toSorted()).toEqual(Object.keys(FIRST).toSorted());
    for (const [path, content] of Object.entries(FIRST)) expect(await text(files, path)).toBe(content);
    await files.fill();
    expect(asked).toHaveLength(5);
  });

  test('answers are without what was said of the bytes on their way', async () => {
    const files = await keptFiles(FIRST);
    await files.fill();
    const answer = await files.answer(`${FOLDER}networks/kite.json`);
    expect(Object.fromEntries(answer?.headers ?? [])).toEqual({ 'content-type': 'text/plain' });
  });

  test('asks past the browser’s own cache where that has a file of another build', async () => {
    stale = { 'networks/kite.json': 'an old kite' };
    const files = await keptFiles(FIRST);
    await files.fill();
    expect(await text(files, 'networks/kite.json')).toBe('a kite');
  });

  test('refuses a file that is not the build’s, keeps the others, and goes on from there', async () => {
    server['networks/kite.json'] = 'not a kite';
    const files = await keptFiles(FIRST);
    await expect(files.fill()).rejects.toThrow('networks/kite.json is of another build');
    server['networks/kite.json'] = 'a kite';
    const before = await files.count();
    asked = [];
    await files.fill();
    expect(asked).toHaveLength(5 - before);
    expect(await files.count()).toBe(5);
  });

  test('says which file is missing', async () => {
    delete server['favicon.svg'];
    await expect((await keptFiles(FIRST)).fill()).rejects.toThrow('favicon.svg: 404');
  });

  test('gives the room back where there is not enough', async () => {
    cache.full = true;
    await expect((await keptFiles(FIRST)).fill()).rejects.toThrow('full');
    expect(cache.entries.size).toBe(0);
  });
});

describe('a newer build', () => {
  test('fetches what has changed, and both builds have their files', async () => {
    await (await keptFiles(FIRST)).fill();
    server = { ...SECOND };
    asked = [];
    const newer = await keptFiles(SECOND);
    await newer.fill();
    expect(asked.toSorted()).toEqual(['assets/index-2.js', 'index.html', 'networks/kite.json']);
    expect(await text(newer, '')).toBe('second page');
    expect(await text(newer, 'assets/part-1.js')).toBe('part one');
    expect(await text(newer, 'networks/kite.json')).toBe('a better kite');
    expect(await text(await keptFiles(FIRST), 'networks/kite.json')).toBe('a kite');
  });

  test('lets go of the rest when it is told to', async () => {
    await (await keptFiles(FIRST)).fill();
    server = { ...SECOND };
    const newer = await keptFiles(SECOND);
    await newer.fill();
    await newer.tidy();
    expect(cache.entries.size).toBe(4);
    expect(await newer.count()).toBe(4);
    expect(await text(newer, 'assets/part-1.js')).toBeUndefined();
  });
});

describe('what it is asked', () => {
  const concerns = async (url: string, mode: RequestMode = 'cors', method = 'GET'): Promise<boolean> =>
    (await keptFiles(FIRST)).concerns({ url, mode, method });

  test('is about files below the folder', async () => {
    expect(await concerns(`${FOLDER}assets/part-1.js`)).toBe(true);
    expect(await concerns('https://example.org/a/other.js')).toBe(false);
    expect(await concerns('https://elsewhere.example/a/lab/assets/part-1.js')).toBe(false);
    expect(await concerns(`${FOLDER}assets/part-1.js`, 'cors', 'POST')).toBe(false);
  });

  test('is about the first page, with a query or without, and about no other page', async () => {
    for (const path of ['', 'index.html', '?embed=1', 'index.html?embed=1', '#/papers'])
      expect([path, await concerns(FOLDER + path, 'navigate')]).toEqual([path, true]);
    expect(await concerns(`${FOLDER}other/`, 'navigate')).toBe(false);
    expect(await concerns(`${FOLDER}favicon.svg`, 'navigate')).toBe(false);
  });

  test('may be in letters that an address has to escape', async () => {
    server = { 'index.html': 'page', 'networks/Zürich 1.json': 'a town' };
    const files = await keptFiles(server);
    await files.fill();
    expect(await files.count()).toBe(2);
    expect(await text(files, 'networks/Z%C3%BCrich%201.json')).toBe('a town');
  });
});
