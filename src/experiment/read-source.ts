/**
 * The user's files that a source names: found, read together as they were when they were accepted, and checked to be the same bytes.
 */
import type { Issue } from '../core/errors';
import type { BatchOutcome } from '../data/read';
import type { FilePart, UploadedSource } from './experiment';
import { LabError, refusal } from './lab-error';
import type { FoundFile, Suppliers } from './suppliers';

export type NamedFile = Pick<FilePart, 'name' | 'digest' | 'choices'> & Partial<Pick<FilePart, 'role'>>;

/** Digits of a digest that tell two files apart for people. */
const SHOWN_DIGITS = 12;

/** The first file of a source and its further parts. */
export function filesOf({ name, digest, choices, parts = [] }: UploadedSource): NamedFile[] {
  return [{ name, ...(digest === undefined ? {} : { digest }), ...(choices ? { choices } : {}) }, ...parts];
}

/** Rejects with {@link LabError}: `file-needed`, `file-differs` (both name file and digest), `unreadable-file`. */
export async function readSource<File>(source: UploadedSource, suppliers: Suppliers<File>): Promise<BatchOutcome> {
  const named = filesOf(source);
  const found: FoundFile<File>[] = [];
  const missing: NamedFile[] = [];
  for (const one of named) {
    const file = await suppliers.find?.(one.name, one.digest);
    if (file === undefined) missing.push(one);
    else found.push({ file, name: one.name, choices: one.choices ?? {}, ...(one.role ? { role: one.role } : {}) });
  }
  if (missing.length > 0 || !suppliers.readTogether) throw fileNeeded(missing.length > 0 ? missing : named);
  const outcome = await suppliers.readTogether(found);
  named.forEach(({ name, digest }, i) => {
    const read = outcome.files[i];
    // Without a digest the reading did not come to the end of the file; its issues say why.
    if (digest !== undefined && read.digest !== '' && read.digest !== digest)
      throw fileDiffers(name, digest, read.digest);
  });
  const stopped = issuesOf(outcome).filter((issue) => issue.severity === 'stopped');
  const idle = outcome.files.find(({ role }) => role === 'left-out' || role === 'later');
  if (stopped.length === 0 && idle)
    stopped.push({
      code: 'file-left-out',
      severity: 'stopped',
      message: `“${idle.name}” does not belong to the other files${idle.why ? `: ${idle.why}` : '.'}`,
      where: { file: idle.name },
      hint: 'Open the files again, and accept what they give together.',
    });
  if (stopped.length > 0) throw refusal([...stopped, ...notes(outcome)], 'unreadable-file');
  return outcome;
}

/** Everything that was found in the files of a batch and between them. */
export function issuesOf(outcome: BatchOutcome): Issue[] {
  return [...outcome.issues, ...outcome.files.flatMap((file) => file.issues)];
}

const notes = (outcome: BatchOutcome): Issue[] => issuesOf(outcome).filter(({ severity }) => severity !== 'stopped');

const fingerprint = (digest: string): string => `${digest.slice(0, SHOWN_DIGITS)}…`;

const nameWithDigest = ({ name, digest }: NamedFile): string =>
  digest === undefined ? `“${name}”` : `“${name}” (SHA-256 ${fingerprint(digest)})`;

export function fileNeeded(missing: readonly NamedFile[]): LabError {
  const list = missing.map(nameWithDigest).join(', ');
  const names = missing.map(({ name }) => name).join(', ');
  return new LabError({
    code: 'file-needed',
    message:
      missing.length === 1
        ? `This experiment works on the file ${list}, which is not here.`
        : `This experiment works on the files ${list}, which are not here.`,
    hint: `Open ${names} to go on; files never travel in links.`,
  });
}

export function fileDiffers(name: string, expected: string, found: string): LabError {
  return new LabError({
    code: 'file-differs',
    message: `“${name}” is not the file that the experiment was made with: its SHA-256 is ${fingerprint(found)}, expected ${fingerprint(expected)}.`,
    hint: 'Open the original file, or take this one as new data.',
  });
}
