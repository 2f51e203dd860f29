/** What the files of a batch are to each other, judged by their names and by what was found in them. */
import type { PartRole, SplitRole } from './read';

const WORDS: readonly (readonly [word: string, role: SplitRole])[] = [
  ['training', 'train'],
  ['train', 'train'],
  ['validation', 'validation'],
  ['valid', 'validation'],
  ['val', 'validation'],
  ['dev', 'validation'],
  ['testing', 'test'],
  ['test', 'test'],
];

export interface SplitName {
  /** Folder and name without the word of the split and without endings: equal for files that belong together. */
  family: string;
  /** What the name says; absent when it holds no such word. */
  role?: SplitRole;
}

/** `data/cascadevalid.txt.gz` → family `data/cascade`, role validation. */
export function splitName(name: string): SplitName {
  const at = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
  const folder = name.slice(0, at);
  const stem = name
    .slice(at)
    .toLowerCase()
    .replace(/(\.(gz|txt|csv|tsv|dat|json|jsonl|ndjson|cascades?))+$/, '');
  for (const [word, role] of WORDS) {
    if (stem.endsWith(word)) return { family: folder + stem.slice(0, -word.length).replace(/[-_. ]+$/, ''), role };
    if (stem.startsWith(word) && /^[-_. ]/.test(stem.slice(word.length)))
      return { family: folder + stem.slice(word.length).replace(/^[-_. ]+/, ''), role };
  }
  return { family: folder + stem };
}

export interface Named {
  name: string;
  format: string;
  /** Said by whoever reads the files again. */
  role?: PartRole;
}

/** Files that make one set: one alone, or the parts of a split. */
export interface Family {
  members: { file: number; role?: SplitRole }[];
}

/**
 * Files of cascades in families, in the order of their first member. Files of one format whose names differ only by such a word are a
 * split; the one without a word is the training part. A name that comes twice is a family of its own.
 */
export function familiesOf(files: readonly (Named & { file: number })[]): Family[] {
  const given = files.filter(({ role }) => isSplit(role));
  if (given.length > 0)
    return [
      {
        members: files.map(({ file, role }) => ({
          file,
          role: isSplit(role) ? role : 'train',
        })),
      },
    ];
  const groups = new Map<string, { file: number; role: SplitRole | undefined }[]>();
  for (const { name, format, file } of files) {
    const { family, role } = splitName(name);
    const key = `${format} ${family}`;
    groups.set(key, [...(groups.get(key) ?? []), { file, role }]);
  }
  const families: Family[] = [];
  for (const group of groups.values()) {
    const taken = new Map<string, number>();
    const alone: Family[] = [];
    for (const { file, role = 'train' } of group)
      if (taken.has(role)) alone.push({ members: [{ file }] });
      else taken.set(role, file);
    families.push(
      {
        members:
          taken.size === 1
            ? Array.from(taken.values(), (file) => ({ file }))
            : Array.from(taken, ([role, file]) => ({ file, role: role as 'train' })),
      },
      ...alone,
    );
  }
  return families.toSorted((a, b) => firstOf(a) - firstOf(b));
}

const isSplit = (role: PartRole | undefined): role is SplitRole =>
  role === 'train' || role === 'validation' || role === 'test';

const firstOf = ({ members }: Family): number => Math.min(...members.map(({ file }) => file));
