/**
 * Checkpoints of long runs as files: a line of JSON for people, then what the run needs to go on, as Node writes what it copies between
 * threads.
 */
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Resumable } from '../experiment/admit';
import { LabError } from '../experiment/lab-error';
import { writeAtomically } from './write-atomically';

const MARK = 'checkpoint of a run';
const LINE_FEED = 10;

/** Rejects with {@link LabError} `no-room` where it cannot be written; a former file stays. */
export async function writeCheckpoint(path: string, resume: Resumable): Promise<void> {
  const { done, total, digest } = resume;
  const line = `${JSON.stringify({ cascadeLab: MARK, experiment: digest, done, total })}\n`;
  try {
    await writeAtomically(path, Buffer.concat([Buffer.from(line), serialize(resume)]));
  } catch (error) {
    throw new LabError({ code: 'no-room', message: `The checkpoint could not be written: ${String(error)}` });
  }
}

/** Undefined where there is no such file. Rejects with {@link LabError} `unreadable-file` where it is no checkpoint. */
export async function readCheckpoint(path: string): Promise<Resumable | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf(LINE_FEED);
  try {
    const head = JSON.parse(bytes.subarray(0, end).toString()) as { cascadeLab?: unknown };
    const resume: unknown = head.cascadeLab === MARK ? deserialize(bytes.subarray(end + 1)) : undefined;
    if (isResumable(resume)) return resume;
  } catch {
    // Said below.
  }
  throw new LabError({
    code: 'unreadable-file',
    message: 'The checkpoint is damaged, or is none.',
    hint: 'Leave it out, or name another file.',
  });
}

function isResumable(value: unknown): value is Resumable {
  if (value === null || typeof value !== 'object') return false;
  const { digest, blocks, done, total } = value as Partial<Resumable>;
  return typeof digest === 'string' && [blocks, done, total].every((one) => typeof one === 'number');
}
