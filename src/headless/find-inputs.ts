/** The files that words on the command line mean: files as they are, folders with everything in them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../core/errors';

/** More files than this at once are a mistake in the path. */
const MAX_FILES = 2000;

export interface FoundInputs {
  files: { path: string; bytes: number }[];
  issues: Issue[];
}

/** Folders are walked to their ends, in the order of names; hidden files and links in them are passed over. */
export async function findInputs(words: readonly string[]): Promise<FoundInputs> {
  const files: FoundInputs['files'] = [];
  const issues: Issue[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (files.length >= MAX_FILES) return;
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) files.push({ path, bytes: (await stat(path)).size });
    }
  };
  for (const word of words)
    try {
      const found = await stat(word);
      if (found.isDirectory()) await walk(word);
      else files.push({ path: word, bytes: found.size });
    } catch (error) {
      issues.push({
        code: 'no-file',
        severity: 'stopped',
        message: `“${word}” cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Check the path.',
      });
    }
  if (files.length >= MAX_FILES)
    issues.push({
      code: 'many-files',
      severity: 'note',
      message: `Only the first ${MAX_FILES.toLocaleString('en')} files were looked at.`,
      hint: 'Name a smaller folder.',
    });
  return { files, issues };
}
