/**
 * What a drop carries: files, and folders with all that is in them. Entries of the browser's file system are walked one folder
 * after the other, in the order of names, so that the same folder always gives the same list.
 */

export interface NamedFile {
  file: Blob;
  name: string;
}

/** The part of `FileSystemEntry` that is used, so that tests need no browser. */
export interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly name: string;
  /** Of files. */
  file?(done: (file: Blob) => void, failed: (error: unknown) => void): void;
  /** Of folders; `readEntries` gives a part at a time, and nothing at the end. */
  createReader?(): { readEntries(done: (entries: Entry[]) => void, failed: (error: unknown) => void): void };
}

export interface Walked {
  files: NamedFile[];
  /** Files and folders that could not be opened. */
  unreadable: string[];
  /** There were more files than are taken. */
  more: boolean;
}

/** A folder of more files is hardly meant as one set of data. */
export const MOST_FILES = 500;

interface Found extends NamedFile {
  path: string;
}

/**
 * All files below the entries, sorted by path. What begins with a point is passed over: such files belong to programs. Files are
 * called by their own name; where two would be called the same, by their path.
 */
export async function walkEntries(entries: readonly Entry[], most = MOST_FILES): Promise<Walked> {
  const found: Found[] = [];
  const unreadable: string[] = [];
  let more = false;
  const visit = async (entry: Entry, above: string): Promise<void> => {
    if (more || (above !== '' && entry.name.startsWith('.'))) return;
    const path = above === '' ? entry.name : `${above}/${entry.name}`;
    try {
      if (entry.isDirectory) for (const child of (await entriesOf(entry)).toSorted(byName)) await visit(child, path);
      else if (found.length >= most) more = true;
      else found.push({ file: await fileOf(entry), name: entry.name, path });
    } catch {
      unreadable.push(path);
    }
  };
  for (const entry of entries.toSorted(byName)) await visit(entry, '');
  return { files: withOwnNames(found), unreadable, more };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function withOwnNames(found: readonly Found[]): NamedFile[] {
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.map(({ file, name, path }) => ({ file, name: times.get(name) === 1 ? name : path }));
}

const fileOf = (entry: Entry): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (entry.file) entry.file(resolve, reject);
    else reject(new TypeError(`${entry.name} is no file`));
  });

/** Browsers hand out a folder in parts of 100 entries. */
async function entriesOf(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader?.();
  if (!reader) return [];
  const all: Entry[] = [];
  for (;;) {
    const part = await new Promise<Entry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** The files of a picked folder as the browser lists them, without hidden ones, in the order of their paths. */
export function filesOfFolder(listed: readonly { file: Blob; path: string }[], most = MOST_FILES): Walked {
  const found = listed
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => byName({ name: a.path }, { name: b.path }))
    .map(({ file, path }) => ({ file, path, name: path.slice(path.lastIndexOf('/') + 1) }));
  return { files: withOwnNames(found.slice(0, most)), unreadable: [], more: found.length > most };
}
