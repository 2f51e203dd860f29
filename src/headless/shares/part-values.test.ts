import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBlock } from './part-file';
import { putTogether, roomFor, shapeOf, takeApart } from './part-values';
import { BlockReader, partLines } from './read-part';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-parts-'));
});
afterAll(() => rm(folder, { recursive: true }));

const part = { path: '', name: 'a part', share: { index: 1, of: 1 } };

/** Through text and back. */
function through(value: unknown): unknown {
  let text = '';
  writeBlock(7, value, (piece) => void (text += piece));
  const [first, ...rest] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { block: never; bytes: string });
  const reader = new BlockReader(first.block, part);
  for (const { bytes } of rest) reader.add(bytes);
  expect(reader.complete).toBe(true);
  expect(reader.index).toBe(7);
  return reader.value();
}

describe('parts of blocks', () => {
  it('come back bit for bit', () => {
    const strange = Float64Array.of(-0, 0, NaN, Infinity, -Infinity, 5e-324, Math.PI, 2 ** 53 - 1);
    for (const value of [
      undefined,
      null,
      -0,
      NaN,
      -Infinity,
      12n,
      'text',
      [],
      {},
      [undefined, -0, [null]],
      strange,
      { a: strange, b: Float32Array.from(strange), c: new Uint32Array([4294967295]), d: BigInt64Array.of(-1n) },
      { empty: new Int32Array(0), after: Int8Array.of(-1, 2), clamped: Uint8ClampedArray.of(300) },
      Array.from({ length: 40 }, (_, i) => (i % 2 ? -0 : NaN)),
      new Map<unknown, unknown>([
        ['a', new Set([1, 2])],
        [3, Int16Array.of(1)],
      ]),
      { $array: 1, $x: { $undefined: true } },
    ])
      expect(through(value)).toStrictEqual(value);
  });

  it('come back whatever they hold', () => {
    const bytes = fc.oneof(
      fc.float64Array({ maxLength: 30 }),
      fc.float32Array({ maxLength: 30 }),
      fc.int32Array({ maxLength: 30 }),
      fc.uint8Array({ maxLength: 30 }),
    );
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.double(),
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        bytes,
        fc.array(fc.double(), { maxLength: 40 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(value, (one) => {
        expect(through(one)).toStrictEqual(one);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('are cut into lines that are not too long', async () => {
    const large = { values: Float64Array.from({ length: 300_000 }, (_, i) => Math.sin(i)), rest: Uint8Array.of(9) };
    let text = '';
    writeBlock(0, large, (piece) => void (text += piece));
    const lines = text.trim().split('\n');
    expect(lines.length).toBe(6);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1.1 * 2 ** 20);
    const path = join(folder, 'large.jsonl');
    await writeFile(path, text);
    let reader: BlockReader | undefined;
    for await (const line of partLines({ ...part, path, header: {} as never })) {
      if (typeof line === 'string') throw new Error(line);
      if ('block' in line) reader = new BlockReader(line.block, part);
      if ('bytes' in line) reader?.add(line.bytes);
    }
    expect(reader?.value()).toStrictEqual(large);
  });

  it('may hold plain data only', () => {
    class Own {
      a = 1;
    }
    for (const one of [new Own(), () => 1, Symbol('x'), new DataView(new ArrayBuffer(1)), new Date(0)])
      expect(() => takeApart({ one })).toThrow(/cannot be written/);
  });

  it('are not made from shapes that there are not', () => {
    for (const shape of [undefined, [], ['f64'], ['f63', 1], ['f64', -1], ['f64', 1.5], ['f64', '1'], ['toString', 1]])
      expect(roomFor(shape)).toBeUndefined();
    expect(roomFor(['u16', 3])).toEqual(new Uint16Array(3));
    expect(shapeOf(new Uint8ClampedArray(2))).toEqual(['c8', 2]);
    expect(putTogether({ $set: [1] }, [])).toEqual(new Set([1]));
  });

  it('are refused where bytes are too many or too few', () => {
    const block = { index: 0, arrays: [['f64', 2]], tree: { $array: 0 } };
    const few = new BlockReader(block, part);
    few.add(Buffer.alloc(8).toString('base64'));
    expect(few.complete).toBe(false);
    expect(() => few.add(Buffer.alloc(9).toString('base64'))).toThrow(/not complete, or was changed/);
    expect(() => new BlockReader({ ...block, arrays: [['f63', 2]] }, part)).toThrow(/was changed/);
  });
});

describe('partLines', () => {
  it('gives own lines as objects and passes the others on, however long they are', async () => {
    const long = `{"output":"x","values":[${Array.from({ length: 600_000 }, (_, i) => i % 10).join(',')}]}\n`;
    const text = `{"piece":{"number":0}}\n${long}{"a":1}\n\n{"stamp":"é"}\n{"end":{"units":1}}\n`;
    const path = join(folder, 'mixed.jsonl');
    await writeFile(path, text);
    let passed = '';
    const own: unknown[] = [];
    for await (const line of partLines({ ...part, path, header: {} as never }))
      if (typeof line === 'string') passed += line;
      else own.push(line);
    expect(passed).toBe(`${long}{"a":1}\n\n{"stamp":"é"}\n`);
    expect(own).toEqual([{ piece: { number: 0 } }, { end: { units: 1 } }]);
  });
});
