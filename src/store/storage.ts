/**
 * What the lab keeps on this device: the workspace (three versions per tab), data and their files, layouts, preferences. Nothing
 * here is ever sent anywhere. Where storage is denied or full the same calls work in memory, and the status says so.
 *
 * Files lie in the database as Blobs, large ones too. A file of 200 MB, the most that is read, was stored there in 0.6–2.2 s and
 * read back in 0.5 s (Chromium, a busy two-core machine); in the origin's private file system in 1.3–1.9 s and 0.3–1.0 s. One
 * place is simpler: a file and what is said of it come and go together.
 */
import type { ReadChoices } from '../data/read';
import { DatasetShelf } from './dataset-shelf';
import { KeptRecords, KINDS, type Keeping, type Kind, type StorageStatus } from './kept-records';
import { ModelShelf } from './model-shelf';
import { readingsFrom, recall, remember } from './readings';
import { createTabNews, type News } from './tab-news';
import { browserTab, takeTabSession, type TabEnvironment, type TabSession } from './tab-session';

export type { StorageStatus } from './kept-records';

/** The saved workspace at one moment. */
export interface SavedVersion {
  /** Milliseconds since 1970. */
  savedAt: number;
  workspace: unknown;
}

/** A file that was dropped, by the digest of its bytes. */
export interface KeptFile {
  digest: string;
  name: string;
  bytes: number;
  addedAt: number;
}

export interface Usage {
  kind: Kind;
  count: number;
  bytes: number;
}

export interface LabStorage {
  status(): StorageStatus;
  /** Told when the status changes; returns the way to stop listening. */
  subscribe(listener: (status: StorageStatus) => void): () => void;

  /** Saves a new version unless nothing changed; the last three of this tab are kept. The value must be plain JSON. */
  saveWorkspace(workspace: unknown): Promise<void>;
  /** Versions of this tab's workspace, the newest first. */
  workspaceVersions(): Promise<SavedVersion[]>;
  /** Forgets this tab's workspace (*Start fresh*). */
  forgetWorkspace(): Promise<void>;

  keepFile(digest: string, name: string, file: Blob): Promise<Keeping>;
  /** By digest; without one, the file of that name that was added last. */
  findFile(name: string, digest: string | undefined): Promise<Blob | undefined>;
  files(): Promise<KeptFile[]>;

  readonly datasets: DatasetShelf;
  readonly models: ModelShelf;

  /** How a file was read before, by the first key that is known. */
  recallReading(keys: readonly string[]): Promise<ReadChoices | undefined>;
  rememberReading(keys: readonly string[], choices: ReadChoices): Promise<void>;

  saveLayout(key: string, positions: Float32Array): Promise<void>;
  loadLayout(key: string): Promise<Float32Array | undefined>;

  savePreference(name: string, value: unknown): Promise<void>;
  loadPreference(name: string): Promise<unknown>;

  /** How much is kept of every kind. */
  usage(): Promise<Usage[]>;
  /** Told when data were added, renamed or deleted, here or in another tab; returns the way to stop listening. */
  watch(listener: (news: News, elsewhere: boolean) => void): () => void;
  /** Everything that the lab keeps in this browser: records, keys in local and session storage, caches. */
  deleteAll(): Promise<void>;
  /** Gives the session and the database back (end of the page, tests). */
  close(): void;
}

export const KEPT_VERSIONS = 3;
export const KEPT_LAYOUTS = 20;
/** Workspaces of tabs that are gone are kept this long. */
const KEEP_TAB_MS = 7 * 24 * 3600 * 1000;
const PREFIX = 'cascade-lab';
const READINGS = 'readings';

interface VersionRecord {
  session: string;
  savedAt: number;
  /** JSON, so that sizes are known and what is read back is never shared. */
  text: string;
}
interface FileRecord extends KeptFile {
  file: Blob;
}
interface LayoutRecord {
  positions: Float32Array;
  usedAt: number;
}

const parsed = (text: unknown): unknown => (typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined);
const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Opens the lab's storage; resolves always, with what the browser allows. */
export async function openStorage(tab: TabEnvironment = browserTab()): Promise<LabStorage> {
  const [records, session] = await Promise.all([KeptRecords.open(), takeTabSession(tab)]);
  const storage = new BrowserStorage(records, session);
  await storage.forgetOldTabs();
  return storage;
}

class BrowserStorage implements LabStorage {
  /** Writes of one kind follow each other, so that counting and trimming never cross. */
  private queue: Promise<unknown> = Promise.resolve();
  /** Orders uses within a millisecond. */
  private lastMoment = 0;
  private readonly news = createTabNews();
  readonly datasets: DatasetShelf;
  readonly models: ModelShelf;

  constructor(
    private readonly records: KeptRecords,
    private readonly session: TabSession,
  ) {
    const parts = {
      records,
      inTurn: <T>(work: () => Promise<T>) => this.inTurn(work),
      moment: () => this.moment(),
    };
    this.datasets = new DatasetShelf({ ...parts, news: this.news });
    this.models = new ModelShelf(parts);
  }

  status(): StorageStatus {
    return this.records.status;
  }

  subscribe(listener: (status: StorageStatus) => void): () => void {
    return this.records.subscribe(listener);
  }

  saveWorkspace(workspace: unknown): Promise<void> {
    const text = JSON.stringify(workspace);
    return this.inTurn(async () => {
      const versions = await this.ownVersions();
      if (versions[0]?.[1].text === text) return;
      const savedAt = Math.max(Date.now(), (versions[0]?.[1].savedAt ?? 0) + 1);
      const record: VersionRecord = { session: this.session.key, savedAt, text };
      await this.records.put('versions', `${this.session.key}/${String(savedAt).padStart(16, '0')}`, record);
      for (const [key] of versions.slice(KEPT_VERSIONS - 1)) await this.records.delete('versions', key);
    });
  }

  async workspaceVersions(): Promise<SavedVersion[]> {
    await this.queue;
    const versions = await this.ownVersions();
    return versions.map(([, { savedAt, text }]) => ({ savedAt, workspace: JSON.parse(text) as unknown }));
  }

  forgetWorkspace(): Promise<void> {
    return this.inTurn(async () => {
      for (const [key] of await this.ownVersions()) await this.records.delete('versions', key);
    });
  }

  keepFile(digest: string, name: string, file: Blob): Promise<Keeping> {
    const record: FileRecord = { digest, name, bytes: file.size, addedAt: this.moment(), file };
    return this.inTurn(() => this.records.put('files', digest, record));
  }

  async findFile(name: string, digest: string | undefined): Promise<Blob | undefined> {
    if (digest !== undefined) {
      const kept = (await this.records.get('files', digest)) as FileRecord | undefined;
      return kept?.file ?? this.models.find(name, digest);
    }
    const named = (await this.fileRecords()).filter((record) => record.name === name);
    return named[0]?.file ?? this.models.find(name, undefined);
  }

  async files(): Promise<KeptFile[]> {
    return (await this.fileRecords()).map(({ digest, name, bytes, addedAt }) => ({ digest, name, bytes, addedAt }));
  }

  async recallReading(keys: readonly string[]): Promise<ReadChoices | undefined> {
    return recall(readingsFrom(await this.loadPreference(READINGS)), keys);
  }

  async rememberReading(keys: readonly string[], choices: ReadChoices): Promise<void> {
    await this.inTurn(async () => {
      const before = readingsFrom(parsed(await this.records.get('preferences', READINGS)));
      const after = remember(before, keys, choices);
      if (before.length > 0 || after.length > 0) await this.records.put('preferences', READINGS, JSON.stringify(after));
    });
  }

  saveLayout(key: string, positions: Float32Array): Promise<void> {
    // A copy: the layout may go on moving the array that it gave.
    const record: LayoutRecord = { positions: positions.slice(), usedAt: this.moment() };
    return this.inTurn(async () => {
      await this.records.put('layouts', key, record);
      const all = (await this.records.entries('layouts')) as [string, LayoutRecord][];
      const oldest = all.toSorted(([, a], [, b]) => a.usedAt - b.usedAt);
      for (const [old] of oldest.slice(0, Math.max(0, all.length - KEPT_LAYOUTS)))
        await this.records.delete('layouts', old);
    });
  }

  async loadLayout(key: string): Promise<Float32Array | undefined> {
    const record = (await this.records.get('layouts', key)) as LayoutRecord | undefined;
    if (!record) return undefined;
    await this.inTurn(() => this.records.put('layouts', key, { ...record, usedAt: this.moment() }));
    return record.positions.slice();
  }

  async savePreference(name: string, value: unknown): Promise<void> {
    await this.inTurn(() => this.records.put('preferences', name, JSON.stringify(value)));
  }

  async loadPreference(name: string): Promise<unknown> {
    await this.queue;
    return parsed(await this.records.get('preferences', name));
  }

  async usage(): Promise<Usage[]> {
    await this.queue;
    const size: Record<Kind, (value: unknown) => number> = {
      versions: (value) => byteLength((value as VersionRecord).text),
      files: (value) => (value as FileRecord).bytes,
      datasets: (value) => byteLength(JSON.stringify(value)),
      models: (value) => (value as { bytes: number }).bytes,
      checkpoints: (value) => (value as { bytes: number }).bytes,
      layouts: (value) => (value as LayoutRecord).positions.byteLength,
      preferences: (value) => byteLength(value as string),
    };
    return Promise.all(
      KINDS.map(async (kind) => {
        const entries = await this.records.entries(kind);
        return { kind, count: entries.length, bytes: entries.reduce((sum, [, value]) => sum + size[kind](value), 0) };
      }),
    );
  }

  watch(listener: (news: News, elsewhere: boolean) => void): () => void {
    return this.news.watch(listener);
  }

  async deleteAll(): Promise<void> {
    await this.inTurn(async () => {
      await this.records.clear();
      clearKeys(() => globalThis.localStorage);
      clearKeys(() => globalThis.sessionStorage);
      if (typeof caches !== 'undefined')
        try {
          for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
        } catch {
          // Caches are denied, so nothing is in them.
        }
    });
    this.news.tell('everything');
  }

  close(): void {
    this.news.close();
    this.session.release();
    this.records.close();
  }

  /** Workspaces of other tabs that nobody came back to. */
  async forgetOldTabs(): Promise<void> {
    const limit = Date.now() - KEEP_TAB_MS;
    for (const [key, { session, savedAt }] of (await this.records.entries('versions')) as [string, VersionRecord][])
      if (session !== 'main' && session !== this.session.key && savedAt < limit)
        await this.records.delete('versions', key);
  }

  /** Versions of this tab, the newest first. */
  private async ownVersions(): Promise<[string, VersionRecord][]> {
    const all = (await this.records.entries('versions')) as [string, VersionRecord][];
    return all.filter(([, record]) => record.session === this.session.key).toReversed();
  }

  private async fileRecords(): Promise<FileRecord[]> {
    await this.queue;
    const entries = (await this.records.entries('files')) as [string, FileRecord][];
    return entries.map(([, record]) => record).toSorted((a, b) => b.addedAt - a.addedAt);
  }

  private moment(): number {
    this.lastMoment = Math.max(Date.now(), this.lastMoment + 0.001);
    return this.lastMoment;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function clearKeys(area: () => Storage | undefined): void {
  try {
    const storage = area();
    if (!storage) return;
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
    for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
  } catch {
    // The area is denied, so nothing is in it.
  }
}
