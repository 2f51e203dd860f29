/** All formats of cascades on any text: they never throw, say where, and do not depend on how the bytes are cut. */
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCascades } from '../../core/cascade-facts';
import { READ_EXAMPLES } from '../fixtures/examples';
import { readBytes } from '../fixtures/reading';
import type { ReadChoices, ReadOutcome } from '../read';
import { cascadeFormats } from './index';

const pieces = fc.constantFrom(
  '1',
  '2',
  '07',
  'a',
  'é',
  ' ',
  ',',
  ';',
  '\t',
  '/',
  ':',
  '\n',
  '\n\n',
  '\r\n',
  '#',
  '.5',
  '-',
  '1e400',
  'nan',
  '2016-05-31',
  '1464710400',
  '__proto__',
  '<b>',
  '"',
  '\0',
  '\uFEFF',
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const choices = fc.record(
  {
    order: fc.constantFrom('sort' as const, 'skip' as const, 'stop' as const),
    repeats: fc.constantFrom('first' as const, 'keep' as const, 'stop' as const),
    names: fc.constantFrom('exact' as const, 'fold' as const),
    badLines: fc.constantFrom('skip' as const, 'stop' as const),
    separator: fc.constantFrom('blank' as const, 'comma' as const),
    timeUnit: fc.constantFrom('hour' as const, 'step' as const),
    timeOrigin: fc.constantFrom('epoch' as const, 'own' as const),
  },
  { requiredKeys: [] },
);
const cuts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });

/** What must hold whatever the file: places within the file, a set only where nothing stopped. */
function check(outcome: ReadOutcome): void {
  const lines = outcome.issues.flatMap(({ where }) => where?.line ?? []);
  expect(lines.filter((line) => line < 1 || line > outcome.lines)).toEqual([]);
  const stopped = outcome.issues.some(({ severity }) => severity === 'stopped');
  expect(stopped).toBe(outcome.cascades === undefined && outcome.network === undefined);
  for (const { text: shown, span } of outcome.preview) {
    const [from, to] = span ?? [0, 0];
    expect(0 <= from && from <= to && to <= shown.length + 1).toBe(true);
  }
  if (outcome.cascades) measureCascades(outcome.cascades);
}

describe('any text, read as cascades', () => {
  for (const { id } of cascadeFormats) {
    const read = (content: string, chosen: ReadChoices, sizes: number[]): Promise<ReadOutcome> =>
      readBytes(strToU8(content), { ...chosen, format: id }, 'x.txt', sizes);

    it(`ends with an outcome that makes sense: ${id}`, async () => {
      await fc.assert(
        fc.asyncProperty(text, choices, cuts, async (content, chosen, sizes) => {
          const outcome = await read(content, chosen, sizes);
          check(outcome);
          expect(await read(content, chosen, [65536])).toEqual(outcome);
        }),
        { seed: 51, numRuns: 120 },
      );
    });

    it(`survives a good file with a hole or a stranger in it: ${id}`, async () => {
      const good = READ_EXAMPLES[id].repeat(3);
      await fc.assert(
        fc.asyncProperty(fc.nat(good.length), fc.nat(8), text, async (at, length, stranger) => {
          check(await read(good.slice(0, at) + stranger.slice(0, 12) + good.slice(at + length), {}, [7]));
        }),
        { seed: 52, numRuns: 120 },
      );
    });
  }
});
