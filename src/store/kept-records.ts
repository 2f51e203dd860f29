/**
 * Records that are kept in the browser's database as long as it lets us, and in memory otherwise. A write that fails stays in
 * memory in front of the database, so that nothing is lost while the page lives; a later write that succeeds takes its place.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { datasetOfFile } from './kept-data';

export const KINDS = ['versions', 'files', 'datasets', 'models', 'checkpoints', 'layouts', 'preferences'] as const;
export type Kind = (typeof KINDS)[number];

export type StorageStatus = { kind: 'persistent' } | { kind: 'memory'; reason: string; full?: boolean };

/** Where a record is: in the database, or in memory because that is full or denied. */
export type Keeping = 'kept' | 'full' | 'denied';

const DATABASE = 'cascade-lab';
/** 2: data have records of their own beside their files. 3: trained models and checkpoints have theirs. */
const VERSION = 3;
const DATA_APART = 2;
const OPEN_TIMEOUT_MS = 4000;

const DENIED = 'This browser does not let the page store anything.';
const FULL = 'The storage that this browser grants is full.';
const LOST = 'The browser closed the storage.';

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

function withinTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('time is up')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export class KeptRecords {
  private state: StorageStatus = { kind: 'persistent' };
  private readonly memory = new Map<Kind, Map<string, unknown>>(KINDS.map((kind) => [kind, new Map()]));
  private readonly listeners = new Set<(status: StorageStatus) => void>();
  private database: IDBPDatabase | undefined;

  /** Opens the database, or falls back to memory; never rejects. */
  static async open(): Promise<KeptRecords> {
    const records = new KeptRecords();
    try {
      const opening = openDB(DATABASE, VERSION, {
        async upgrade(db, before, _after, transaction) {
          for (const kind of KINDS) if (!db.objectStoreNames.contains(kind)) db.createObjectStore(kind);
          if (before >= DATA_APART || (await transaction.objectStore('datasets').count()) > 0) return;
          for (const file of await transaction.objectStore('files').getAll()) {
            const dataset = datasetOfFile(file as Parameters<typeof datasetOfFile>[0]);
            await transaction.objectStore('datasets').put(dataset, dataset.id);
          }
        },
        blocking: () => records.lose(),
        terminated: () => records.lose(),
      });
      // A database that opens too late is not used, but must not block others either.
      opening.then(
        (db) => {
          if (records.state.kind === 'memory') db.close();
        },
        () => undefined,
      );
      records.database = await withinTime(opening, OPEN_TIMEOUT_MS);
    } catch {
      records.setStatus({ kind: 'memory', reason: DENIED });
    }
    return records;
  }

  get status(): StorageStatus {
    return this.state;
  }

  subscribe(listener: (status: StorageStatus) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async get(kind: Kind, key: string): Promise<unknown> {
    const held = this.held(kind);
    if (held.has(key)) return held.get(key);
    return this.attempt((db) => db.get(kind, key) as Promise<unknown>);
  }

  /** All records of a kind, by key in ascending order. */
  async entries(kind: Kind): Promise<[key: string, value: unknown][]> {
    const all = new Map<string, unknown>();
    await this.attempt(async (db) => {
      const transaction = db.transaction(kind);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      // All keys of this database are written by put, as text.
      keys.forEach((key, i) => all.set(key as string, values[i]));
    });
    for (const [key, value] of this.held(kind)) all.set(key, value);
    return [...all].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Writes a record; when the storage is full, layouts (which can be computed again) make room first. */
  async put(kind: Kind, key: string, value: unknown): Promise<Keeping> {
    const { database } = this;
    let full = false;
    if (database) {
      try {
        try {
          await database.put(kind, value, key);
        } catch (error) {
          if (!isFull(error) || kind === 'layouts') throw error;
          await database.clear('layouts');
          await database.put(kind, value, key);
        }
        this.held(kind).delete(key);
        if ([...this.memory.values()].every((records) => records.size === 0)) this.setStatus({ kind: 'persistent' });
        return 'kept';
      } catch (error) {
        full = isFull(error);
        this.setStatus(full ? { kind: 'memory', reason: FULL, full } : { kind: 'memory', reason: DENIED });
      }
    }
    this.held(kind).set(key, value);
    return full ? 'full' : 'denied';
  }

  /** Reads a record and writes what is made of it in one transaction; undefined leaves it as it is. */
  async update(kind: Kind, key: string, recipe: (before: unknown) => unknown): Promise<void> {
    const { database } = this;
    if (!database || this.held(kind).has(key)) {
      const after = recipe(await this.get(kind, key));
      if (after !== undefined) await this.put(kind, key, after);
      return;
    }
    let after: unknown;
    try {
      const transaction = database.transaction(kind, 'readwrite');
      transaction.done.catch(() => undefined);
      after = recipe(await transaction.store.get(key));
      if (after !== undefined) await transaction.store.put(after, key);
      await transaction.done;
    } catch {
      // Full or denied: written like any other record, which says so and holds it in memory.
      if (after !== undefined) await this.put(kind, key, after);
    }
  }

  async delete(kind: Kind, key: string): Promise<void> {
    this.held(kind).delete(key);
    await this.attempt((db) => db.delete(kind, key));
  }

  /** Removes every record of every kind. */
  async clear(): Promise<void> {
    for (const records of this.memory.values()) records.clear();
    await this.attempt(async (db) => {
      const transaction = db.transaction(KINDS, 'readwrite');
      await Promise.all([...KINDS.map((kind) => transaction.objectStore(kind).clear()), transaction.done]);
    });
    if (this.database) this.setStatus({ kind: 'persistent' });
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
  }

  private held(kind: Kind): Map<string, unknown> {
    return this.memory.get(kind) as Map<string, unknown>;
  }

  private async attempt<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
    if (!this.database) return undefined;
    try {
      return await work(this.database);
    } catch {
      this.setStatus({ kind: 'memory', reason: DENIED });
      return undefined;
    }
  }

  private lose(): void {
    this.close();
    this.setStatus({ kind: 'memory', reason: LOST });
  }

  private setStatus(status: StorageStatus): void {
    if (JSON.stringify(status) === JSON.stringify(this.state)) return;
    this.state = status;
    for (const listener of this.listeners) listener(status);
  }
}
