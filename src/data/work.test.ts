/**
 * The work of reading is linear in the size of the file: steps are counted, not timed. V8 counts blocks only of functions that were
 * compiled while it counts, so the readers are loaded after the counting has begun, and it goes on from test to test.
 */
import { Session } from 'node:inspector';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReadOutcome } from './read';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { READ_EXAMPLES } = await import('./fixtures/examples');
const { readBytes } = await import('./fixtures/reading');
afterAll(() => session.disconnect());

const read = (bytes: Uint8Array, format?: string): Promise<ReadOutcome> =>
  readBytes(bytes, format === undefined ? {} : { format }, 'work', [4096]);

/** Executions of blocks of the project's code since the last call. */
function stepsSoFar(): number {
  let total = 0;
  session.post('Profiler.takePreciseCoverage', (_, coverage) => {
    for (const { url, functions } of coverage.result)
      if (url.includes('/src/') && !url.includes('.test.'))
        for (const { ranges } of functions) for (const range of ranges) total += range.count;
  });
  return total;
}

async function steps(run: () => Promise<unknown>): Promise<number> {
  stepsSoFar();
  await run();
  return stepsSoFar();
}

/** Files of any size that would find out whoever looks at something again and again. */
const GROWING: Readonly<Record<string, (size: number) => string>> = {
  'one line of words': (size) => 'ab '.repeat(size / 3),
  'one line of pairs': (size) => `a,1 b,2\n${'c,3 '.repeat(size / 4)}`,
  'one line of quotes': (size) => `a,b\n${'"'.repeat(size)}`,
  'open parentheses': (size) => `${'('.repeat(size)},b\na,1\nb,2\n`,
  'open brackets': (size) => `{"nodes": ${'['.repeat(size)}`,
  'open braces': (size) => `${'{"a":'.repeat(size / 5)}`,
  'open elements': (size) => `<graphml>${'<node>'.repeat(size / 6)}`,
  'attributes': (size) => `<gexf ${'a="" '.repeat(size / 5)}`,
  'ampersands': (size) => `<gexf>${'&'.repeat(size)}`,
  'open lists of GML': (size) => `graph [ ${'a [ '.repeat(size / 4)}`,
  'blank lines': (size) => `a,b\n${'\n'.repeat(size)}`,
  'lone carriage returns': (size) => `a,b\r${'\r'.repeat(size)}`,
  'wrong lines': (size) => `a,b\nb,c\n${'x\n'.repeat(size / 2)}`,
  'one name': (size) => `a b\n${'x'.repeat(size)} c\n`,
  'digits': (size) => `1 2\n${'9'.repeat(size)}`,
  'a long path': (size) => `1\t2\t1465000000\t3\t2:0 ${'5/'.repeat(size / 2)}7:30\n`,
  'commas': (size) => `a,b\n${','.repeat(size)}`,
  'keys of edges': (size) => {
    const all = Array.from({ length: size / 4 }, (_, k) => k);
    const keys = all.map((k) => `<key id="${k}" for="edge" attr.type="int"><default>1</default></key>`).join('');
    return `<graphml>${keys}<graph><node id="a"/><node id="b"/>${'<edge source="a" target="b"/>'.repeat(all.length)}</graph></graphml>`;
  },
  'comments': (size) => `# x\n${'# nothing\n'.repeat(size / 10)}`,
}; // oxfmt-ignore

describe('work', () => {
  /** Twice the bytes take twice the steps, a little more for what grows by doubling, and four times if anything is looked at again. */
  const ALLOWED = 3;
  const SIZE = 12_000;

  it.each(Object.entries(GROWING))('grows no faster than the file: %s', async (_, grow) => {
    const go = (size: number, format?: string) => (): Promise<ReadOutcome> => read(strToU8(grow(size)), format);
    const few = await steps(go(SIZE));
    const many = await steps(go(2 * SIZE));
    expect(many / few).toBeLessThan(ALLOWED);
  });

  it.each(Object.keys(READ_EXAMPLES))('grows no faster than the file: %s', async (id) => {
    const [head, ...rest] = READ_EXAMPLES[id].split('\n');
    const grow = (times: number): string => [head, ...Array.from({ length: times }, () => rest.join('\n'))].join('\n');
    const times = Math.ceil(SIZE / READ_EXAMPLES[id].length);
    const go = (k: number) => (): Promise<ReadOutcome> => read(strToU8(grow(k)), id);
    const few = await steps(go(times));
    const many = await steps(go(2 * times));
    expect(many / few).toBeLessThan(ALLOWED);
  });

  it('ends for large files that are one word, one quote, one bracket', async () => {
    for (const [what, grow] of Object.entries(GROWING)) {
      const bytes = strToU8(grow(3e5));
      const outcome = await read(bytes);
      expect([what, outcome.bytes]).toEqual([what, bytes.length]);
    }
  }, 60_000);
});
