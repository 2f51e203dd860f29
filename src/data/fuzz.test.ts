/**
 * Every format against bytes of all kinds: nothing throws or hangs, chunks do not matter, issues point at true lines. Fixed
 * seeds.
 */
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_EXAMPLES } from './fixtures/examples';
import { readBytes } from './fixtures/reading';
import { joinBytes } from './lines';
import type { ReadChoices, ReadOutcome } from './read';

const SEED = 20261122;

/** Pieces of text that break readers. */
const NASTY = [
  '"', '""', "'", '\n', '\r', '\r\n', '\t', ' ', ',', ';', ':', '/', '#', '%', '<', '>', '</', '&', '&amp;', '&#x0;', '{', '}', '[', ']',
  '\\', '\\u0000', '\0', '\uFEFF', '…', 'NaN', 'Infinity', '-1', '1e400', '0x10', '1e-400', '99999999999999999999', '-', '*', '__proto__',
  'constructor', '<b>', '<!--', '<![CDATA[', '*Edges', 'edge [', 'null', 'true', '12:5x', '2014-02-30',
]; // oxfmt-ignore

interface Edit {
  /** Share of the file at which it happens, 0 … 1. */
  at: number;
  length: number;
  kind: 'insert' | 'delete' | 'flip' | 'duplicate' | 'truncate' | 'raw';
  text: string;
  byte: number;
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('insert', 'delete', 'flip', 'duplicate', 'truncate', 'raw'),
    text: fc.constantFrom(...NASTY),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });

function edited(bytes: Uint8Array, { at, length, kind, text, byte }: Edit): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const [head, middle, tail] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  switch (kind) {
    case 'insert':
      return joinBytes([head, strToU8(text), middle, tail]);
    case 'delete':
      return joinBytes([head, tail]);
    case 'flip':
      return joinBytes([head, middle.map((b) => b ^ byte), tail]);
    case 'duplicate':
      return joinBytes([head, middle, middle, tail]);
    case 'raw':
      return joinBytes([head, Uint8Array.of(byte), middle, tail]);
    case 'truncate':
      return head;
    default:
      return kind satisfies never;
  }
}

/** The lines as a text editor counts them; undefined where the bytes are not plainly UTF-8. */
function linesOf(bytes: Uint8Array): string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\n|\r/);
  } catch {
    return undefined;
  }
}

/** What may be wrong with an outcome whatever the file was; in words, none when nothing is. */
function faults(outcome: ReadOutcome, bytes: Uint8Array): string[] {
  const found: string[] = [];
  const lines = linesOf(bytes);
  const stopped = outcome.issues.some(({ severity }) => severity === 'stopped');
  const given = [outcome.network, outcome.cascades, outcome.index, outcome.labels].filter(
    (value) => value !== undefined,
  ).length;
  if (given > 1) found.push('more than one thing was given');
  if (stopped === (given === 1)) found.push(`stopped: ${String(stopped)}, given: ${given}`);
  if (outcome.issues.length > 50) found.push('more than 50 issues listed');
  if (outcome.sentence === '') found.push('no sentence');
  for (const { code, message, hint, severity, where, found: what } of outcome.issues) {
    if (message === '' || (severity !== 'note' && !hint)) found.push(`${code}: no words`);
    if (where?.file !== 'fuzz') found.push(`${code}: no file`);
    const line = where?.line;
    if (line === undefined || lines === undefined) continue;
    if (!(line >= 1 && line <= lines.length)) found.push(`${code}: line ${line} of ${lines.length}`);
    // What is quoted as it stands must stand in that line; quotes, entities and blanks may be written otherwise there.
    const plain = what !== undefined && message.includes(`“${what}”`) && /^[\w.:+,;-]+$/.test(what);
    if (plain && !(lines[line - 1] ?? '').includes(what)) found.push(`${code}: “${what}” is not in line ${line}`);
  }
  for (const { line, text } of outcome.preview) {
    // Edges that are found to be repeated when the file has ended are called by their ends.
    if (text.includes('–')) continue;
    const shown = text.replace(/^…|…$/g, '');
    if (lines !== undefined && !(lines[line - 1] ?? '').replace(/^\uFEFF/, '').includes(shown))
      found.push(`preview of line ${line} is “${text}”`);
  }
  return found;
}

const read = (bytes: Uint8Array, choices: ReadChoices, cuts?: readonly number[]): Promise<ReadOutcome> =>
  readBytes(bytes, choices, 'fuzz', cuts);

async function holds(bytes: Uint8Array, choices: ReadChoices, cuts: readonly number[]): Promise<void> {
  const whole = await read(bytes, choices);
  expect(faults(whole, bytes)).toEqual([]);
  expect(await read(bytes, choices, cuts)).toEqual(whole);
}

const FORMS = Object.keys(READ_EXAMPLES);

describe('good files with mistakes in them', () => {
  it.each(FORMS)('%s: nothing throws, lines are true, chunks do not matter', async (id) => {
    const good = strToU8(READ_EXAMPLES[id]);
    await fc.assert(
      fc.asyncProperty(edits, sizes, fc.boolean(), async (list, cuts, forced) => {
        const bytes = list.reduce(edited, good);
        await holds(bytes, forced ? { format: id } : {}, cuts);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  it.each(FORMS)('%s: what is wrong may also stop the import', async (id) => {
    const good = strToU8(READ_EXAMPLES[id]);
    const strict: ReadChoices = {
      format: id,
      badLines: 'stop',
      order: 'stop',
      repeats: 'stop',
      selfLoops: 'stop',
      duplicates: 'stop',
    };
    await fc.assert(
      fc.asyncProperty(edits, sizes, async (list, cuts) => {
        await holds(list.reduce(edited, good), strict, cuts);
      }),
      { seed: SEED + 1, numRuns: 30 },
    );
  });
});

describe('bytes of no kind', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 120 }).map((text) => strToU8(text)),
    fc
      .array(fc.constantFrom(...NASTY, 'a', '1', 'source', 'time', '2.5'), { maxLength: 60 })
      .map((parts) => strToU8(parts.join(''))),
  );

  it('are an outcome whatever they are taken for', async () => {
    await fc.assert(
      fc.asyncProperty(noise, fc.constantFrom(undefined, ...FORMS), sizes, async (bytes, format, cuts) => {
        await holds(bytes, format === undefined ? {} : { format }, cuts);
      }),
      { seed: SEED + 2, numRuns: 400 },
    );
  });

  it('behind the head of a good file are an outcome too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMS), noise, sizes, async (id, bytes, cuts) => {
        const good = strToU8(READ_EXAMPLES[id]);
        await holds(joinBytes([good.subarray(0, Math.ceil(good.length / 2)), bytes]), { format: id }, cuts);
      }),
      { seed: SEED + 3, numRuns: 300 },
    );
  });
});
