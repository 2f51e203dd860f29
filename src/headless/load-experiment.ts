/**
 * What `run` is given → an experiment: a file or a ready experiment, with the changes of the command line.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '../core/errors';
import { recognise, takeSample } from '../data/detect';
import { isGzip } from '../data/gunzip';
import type { Format } from '../data/reader';
import { deriveExperiment } from '../experiment/derive';
import type { Experiment } from '../experiment/experiment';
import { registry } from '../experiment/lab-registry';
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
  // Without a page there is one method: settings of others that were compared with it go.
  return { experiment: deriveExperiment(checked.value, checked.value.method, registry), notes: checked.issues };
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
  const gives = givenBy(bytes);
  if (gives)
    throw new LabError({
      code: 'data-file',
      message: 'This looks like data, not an experiment.',
      hint:
        gives === 'network'
          ? `Run an experiment on it:\n  ${commandFor(path)}`
          : `See what it holds:\n  ${PROGRAM} inspect ${shellWord(path)}`,
    });
  return bytes.toString('utf8');
}

/** What bytes hold if they are data; of packed ones nothing more is known here. */
function givenBy(bytes: Uint8Array): Format['gives'] {
  if (isGzip(bytes)) return 'network';
  const complete = bytes.length <= HEAD_BYTES;
  const known = recognise(takeSample(bytes.subarray(0, HEAD_BYTES), complete));
  return 'format' in known ? known.format.gives : undefined;
}

/** A ready experiment on the user's file. Its parameters are left to their defaults: they may name nodes of its own network. */
function commandFor(path: string): string {
  const network = JSON.stringify({ kind: 'uploaded', name: basename(path) });
  return `${PROGRAM} run karate --data ${shellWord(path)} --set 'inputs.network=${network}' 'parameters={}'`;
}

const shellWord = (path: string): string => (/^[\w./\\:~+-]+$/.test(path) ? path : JSON.stringify(path));
