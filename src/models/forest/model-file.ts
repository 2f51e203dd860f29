/**
 * Trained models as files (`*.model`): a line of JSON – the header –, then the numbers of all tensors one after the other, 32-bit
 * floats, little-endian. The line is plain ASCII, padded with blanks, so that the numbers begin at a multiple of four bytes.
 */
import { invariant, type Checked, type Issue } from '../../core/errors';
import type { TrainedModel } from '../../core/trained-model';
import { checkHeader } from './model-header';

export { usersDigest } from './model-users';

/** What the first line begins with: by it a file is known. */
const MARK = '{"cascadeLab":"trained model"';
const LINE_FEED = 10;
/** Longest first line that is looked at. */
const MAX_HEADER = 1_000_000;
const BYTES = Float32Array.BYTES_PER_ELEMENT;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export function encodeModel({ header, tensors }: TrainedModel): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ cascadeLab: 'trained model', ...header });
  const plain = Uint8Array.from(text.replace(/[\u0080-\uffff]/g, escaped), (character) => character.charCodeAt(0));
  const begin = Math.ceil((plain.length + 1) / BYTES) * BYTES;
  const length = header.tensors.reduce((sum, { name }) => sum + tensors[name].length, 0);
  const bytes = new Uint8Array(begin + BYTES * length).fill(32, 0, begin - 1);
  bytes.set(plain);
  bytes[begin - 1] = LINE_FEED;
  const numbers = new Float32Array(bytes.buffer, begin, length);
  let at = 0;
  for (const { name, shape } of header.tensors) {
    const size = shape.reduce((product, n) => product * n, 1);
    invariant(tensors[name].length === size, `${name} has ${tensors[name].length} numbers, its shape says ${size}`);
    numbers.set(tensors[name], at);
    at += size;
  }
  if (!LITTLE_ENDIAN) swapBytes(bytes.subarray(begin));
  return bytes;
}

/** Whether bytes begin as a model does; a thousand of them are enough. */
export function looksLikeModel(bytes: Uint8Array): boolean {
  return asciiOf(bytes.subarray(0, MARK.length)) === MARK;
}

/** The model of a file's bytes, or why there is none. Never throws; the bytes are copied. O(bytes) */
export function decodeModel(bytes: Uint8Array): Checked<TrainedModel> {
  const end = bytes.subarray(0, MAX_HEADER).indexOf(LINE_FEED);
  if (!looksLikeModel(bytes))
    return stop(
      'not-a-model',
      'This is not a trained model.',
      'Choose a file that the lab has saved, or train a model.',
    );
  if (end < 0) return stop('model-incomplete', 'The file ends in its first line.', LOAD_AGAIN);
  let raw: unknown;
  try {
    raw = JSON.parse(asciiOf(bytes.subarray(0, end)));
  } catch {
    return stop('model-damaged', 'The first line of the file is not what the lab writes.', LOAD_AGAIN);
  }
  const checked = checkHeader(raw);
  if (!checked.ok) return checked;
  const header = checked.value;
  const sizes = header.tensors.map(({ shape }) => shape.reduce((product, n) => product * n, 1));
  const expected = BYTES * sizes.reduce((sum, size) => sum + size, 0);
  const found = bytes.length - end - 1;
  if (found !== expected)
    return stop(
      found < expected ? 'model-incomplete' : 'model-too-long',
      `After its first line the file has ${found.toLocaleString('en')} bytes; its tensors take ${expected.toLocaleString('en')}.`,
      LOAD_AGAIN,
    );
  // Not `slice`, by which a buffer of Node gives a view of its pool.
  const body = new Uint8Array(bytes.subarray(end + 1));
  if (!LITTLE_ENDIAN) swapBytes(body);
  const tensors: Record<string, Float32Array> = {};
  let at = 0;
  for (const [i, { name }] of header.tensors.entries()) {
    const values = new Float32Array(body.buffer, at, sizes[i]).slice();
    at += BYTES * sizes[i];
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
      return stop(
        'model-not-finite',
        `Number ${(wrong + 1).toLocaleString('en')} of the tensor “${name}” is ${values[wrong]}; weights are finite.`,
        'Train the model again, or take an earlier file of it.',
      );
    tensors[name] = values;
  }
  return { ok: true, value: { header, tensors }, issues: [] };
}

const LOAD_AGAIN = 'Copy or download the file again.';

function stop(code: string, message: string, hint: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: 'stopped', message, hint }] };
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return text;
}

function swapBytes(bytes: Uint8Array): void {
  for (let i = 0; i + BYTES <= bytes.length; i += BYTES) bytes.subarray(i, i + BYTES).reverse();
}
