/**
 * What `run` is given → an experiment: a file or a ready experiment, with the changes of the command line.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '../core/errors';
import { recognise, takeSample } from '../data/detect';
import { isGzip } from '../data/gunzip';
import { endOfLines } from '../data/lines';
import type { Experiment } from '../experiment/experiment';
import { registry } from '../experiment/lab';
import { LabError, refusal } from '../experiment/lab-error';
import { library } from '../experiment/library';
import { parseJson } from '../experiment/plain-json';
import { validate } from '../experiment/validate';
import { PROGRAM } from './program';
import { setValues } from './set-values';

/** Bytes of a file that tell data from an experiment. */
const HEAD_BYTES = 1 << 16;

/** The checked experiment, and notes on it. Rejects with {@link LabError}. */
export async function loadExperiment(
  name: string,
  set: readonly string[],
): Promise<{ experiment: Experiment; notes: Issue[] }> {
  const ready = library.find((entry) => entry.id === name);
  const text = ready ? JSON.stringify(ready.experiment) : await readText(name);
  const parsed = parseJson(text.replace(/^\uFEFF/, ''), 'The file');
  if (!parsed.ok) throw refusal(parsed.issues);
  let raw = parsed.value;
  if (raw !== null && typeof raw === 'object' && !Array.isArray(raw)) {
    const changed = setValues(Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'lab')), set);
    if (!changed.ok) throw refusal(changed.issues);
    raw = changed.value;
  }
  const checked = validate(raw, registry);
  if (!checked.ok) throw refusal(checked.issues);
  return { experiment: checked.value, notes: checked.issues };
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new LabError({
      code: 'no-experiment',
      message: 'There is neither a file nor a ready experiment of that name.',
      hint: `See the ready ones with “${PROGRAM} list”.`,
    });
  }
  if (isData(bytes))
    throw new LabError({
      code: 'data-file',
      message: 'This looks like data, not an experiment.',
      hint: `Run an experiment on it:\n  ${commandFor(path)}`,
    });
  return bytes.toString('utf8');
}

/** Whether bytes are an edge list, or packed. */
function isData(bytes: Uint8Array): boolean {
  if (isGzip(bytes)) return true;
  const head = bytes.subarray(0, HEAD_BYTES);
  const complete = head.length === bytes.length;
  const known = recognise(takeSample(complete ? head : head.subarray(0, endOfLines(head) || head.length), complete));
  return 'format' in known && known.format.id === 'edge-list';
}

/** A ready experiment on the user's file. Its parameters are left to their defaults: they may name nodes of its own network. */
function commandFor(path: string): string {
  const network = JSON.stringify({ kind: 'uploaded', name: basename(path) });
  const data = /^[\w./\\:~+-]+$/.test(path) ? path : JSON.stringify(path);
  return `${PROGRAM} run karate --data ${data} --set 'inputs.network=${network}' 'parameters={}'`;
}
