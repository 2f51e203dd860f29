/** The files of the lab that are kept in this browser, so that it works without a connection. */

/** What a build consists of. It is written into the service worker, so that another build is another service worker. */
export interface Build {
  /** Path of the script that its pages begin with, which tells pages of different builds apart. */
  entry: string;
  /** Paths below the lab's folder, each with the beginning of the SHA-256 of what the file holds. */
  files: readonly (readonly [path: string, digest: string])[];
  /** Bytes of all files. */
  bytes: number;
}

export interface Surroundings {
  /** Address of the lab's folder, with the slash at its end. */
  folder: string;
  /** One for all builds: a file that two of them share is kept once. */
  cache(): Promise<Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>>;
  fetch(address: string, options: RequestInit): Promise<Response>;
  digest(bytes: ArrayBuffer): Promise<string>;
}

/** What a page shows when the lab's folder or one of these is opened. */
const FIRST_PAGES = new Set(['', 'index.html']);
/** At once, so that the page's own requests are not kept waiting for long. */
const TOGETHER = 4;
/** Headers that speak of the bytes on their way, which are unpacked by then. */
const ON_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

export class KeptFiles {
  readonly #digests: ReadonlyMap<string, string>;

  constructor(
    readonly build: Build,
    private readonly around: Surroundings,
  ) {
    this.#digests = new Map(build.files);
  }

  /** Whether a request is for something that may be kept: the first page, or a file below the lab's folder. */
  concerns({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>): boolean {
    if (method !== 'GET' || !url.startsWith(this.around.folder)) return false;
    // Other pages below this folder are not ours.
    return mode !== 'navigate' || FIRST_PAGES.has(this.#pathOf(url));
  }

  /** What is kept for an address; undefined where nothing is. Files of former builds are found by their names. */
  async answer(url: string): Promise<Response | undefined> {
    const path = this.#pathOf(url);
    const own = FIRST_PAGES.has(path) ? 'index.html' : path;
    const cache = await this.around.cache();
    if (this.#digests.has(own)) return cache.match(this.#key(own));
    return cache.match(this.#address(path), { ignoreSearch: true });
  }

  /**
   * Fetches what is not kept yet. Every file is compared with what the build made of it, so that no file of another build gets in
   * between. Rejects if one cannot be had; what was fetched stays, and the next attempt goes on from there.
   */
  async fill(): Promise<void> {
    const cache = await this.around.cache();
    const kept = await this.#kept();
    const missing = this.build.files.filter(([path]) => !kept.has(this.#key(path)));
    const added: string[] = [];
    const fetchNext = async (): Promise<void> => {
      for (let next = missing.shift(); next; next = missing.shift()) {
        const [path, digest] = next;
        const response = await this.#fetched(path, digest);
        await cache.put(this.#key(path), response);
        added.push(this.#key(path));
      }
    };
    try {
      await Promise.all(Array.from({ length: TOGETHER }, fetchNext));
    } catch (reason) {
      missing.length = 0;
      // The room is the reader's first of all.
      if (isFull(reason)) await Promise.all(added.map((key) => cache.delete(key)));
      throw reason;
    }
  }

  /** How many of the build's files are kept. */
  async count(): Promise<number> {
    const kept = await this.#kept();
    return this.build.files.filter(([path]) => kept.has(this.#key(path))).length;
  }

  /** Lets go of what other builds have left. */
  async tidy(): Promise<void> {
    const cache = await this.around.cache();
    const own = new Set(this.build.files.map(([path]) => this.#key(path)));
    const others = [...(await this.#kept())].filter((key) => !own.has(key));
    await Promise.all(others.map((key) => cache.delete(key)));
  }

  async #kept(): Promise<Set<string>> {
    return new Set((await (await this.around.cache()).keys()).map(({ url }) => url));
  }

  /** Files whose names stay the same are told apart by what they hold. */
  #key(path: string): string {
    return `${this.#address(path)}?${this.#digests.get(path)}`;
  }

  #address(path: string): string {
    return this.around.folder + encodeURI(path);
  }

  #pathOf(url: string): string {
    return decodeURI(url.slice(this.around.folder.length).replace(/[?#].*$/, ''));
  }

  async #fetched(path: string, digest: string): Promise<Response> {
    // What the browser has is taken as long as it is the right one.
    for (const cache of ['default', 'reload'] as const) {
      const response = await this.around.fetch(this.#address(path), { cache });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      if (!(await this.around.digest(bytes)).startsWith(digest)) continue;
      const headers = new Headers(response.headers);
      for (const name of ON_THE_WAY) headers.delete(name);
      // Made anew: an answer that came by a detour may not be given for a page.
      return new Response(bytes, { headers });
    }
    throw new Error(`${path} is of another build`);
  }
}

const isFull = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'QuotaExceededError';

/** SHA-256, hexadecimal. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
