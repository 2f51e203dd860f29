import { describe, expect, it } from 'vitest';
import { chooseTests, needsNode, readAddresses } from './choose-tests';
import { outcomeText, summary, type FileOutcome, type Told } from './report';

/** A small made-up house. */
const files: Record<string, string> = {
  'src/a/sum.ts': "import { add } from './add';\nexport const sum = add;",
  'src/a/add.ts': "import type { Server } from 'node:http';\nexport const add = 1;",
  'src/a/sum.test.ts':
    "import { sum } from './sum';\nreadFileSync(new URL('./fixtures/sum.json', import.meta.url), 'utf8');",
  'src/a/plain.test.ts': "import { sum } from './sum';",
  'src/b/index.ts': "import { spawn } from 'node:child_process';",
  'src/b/deep.ts': "export {\n  one,\n  two,\n} from '.';",
  'src/b/deep.test.ts': "import { one } from './deep';",
  'src/b/thread.test.ts': "import { one } from '../b/index';",
  'src/b/writes.test.ts': "import { readFileSync, writeFileSync } from 'node:fs';",
  'src/b/reads.test.ts': "import { readdirSync, readFileSync } from 'node:fs';\nimport { sum } from '../a/sum';",
  'src/b/fresh.test.ts': "import { vi } from 'vitest';\nvi.resetModules();",
  'src/b/process.test.ts': 'expect(process.cwd()).toBe(process.env.HOME);',
  'src/b/buffer.test.ts': 'Buffer.from(bytes);',
  'src/b/environment.test.ts': 'const seed = process.env.SEED;',
};
const read = (path: string): string | undefined => files[path];
const tests = Object.keys(files).filter((path) => path.includes('.test.'));

describe('chooseTests', () => {
  it('takes those that read reference numbers where nothing is asked for', () => {
    expect(chooseTests(tests, [], read)).toEqual(['src/a/sum.test.ts']);
  });

  it('takes those whose path contains one of the patterns', () => {
    expect(chooseTests(tests, ['a/plain', 'src/a/s'], read)).toEqual(['src/a/sum.test.ts', 'src/a/plain.test.ts']);
    expect(chooseTests(tests, ['nowhere'], read)).toEqual([]);
  });
});

describe('needsNode', () => {
  it.each([
    ['src/a/sum.test.ts', undefined],
    ['src/b/reads.test.ts', undefined],
    ['src/b/environment.test.ts', undefined],
    ['src/b/deep.test.ts', 'node:child_process'],
    ['src/b/thread.test.ts', 'node:child_process'],
    ['src/b/writes.test.ts', 'node:fs writeFileSync'],
    ['src/b/fresh.test.ts', 'vi.resetModules'],
    ['src/b/buffer.test.ts', 'Buffer.from'],
    ['src/b/process.test.ts', 'process.cwd'],
  ])('%s: %s', (path, reason) => {
    expect(needsNode(path, read)).toBe(reason);
  });
});

describe('readAddresses', () => {
  it('names the fixtures beside the test and every address in its text', () => {
    const text = [
      "readFileSync(new URL('./fixtures/', import.meta.url));",
      "readFileSync(new URL('../../e2e/fixtures/', import.meta.url));",
      'readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url));',
      "readFileSync('public/networks/karate.json', 'utf8');",
      'readFileSync(`public/cascades/${id}.json`);',
    ].join('\n');
    expect(readAddresses('src/data/x.test.ts', () => text)).toEqual([
      'src/data/fixtures',
      'e2e/fixtures',
      'public/networks/karate.json',
      'public/cascades',
    ]);
  });
});

describe('the report', () => {
  const good: FileOutcome = { kind: 'file', path: 'a.test.ts', passed: 3, skipped: 1, failed: [] };
  const bad: FileOutcome = { ...good, failed: [{ name: 'a.test.ts > sums > adds', message: 'expected 1\nto be 2' }] };
  const stray: Told = { kind: 'stray', message: 'lost' };

  it('names what failed, with the reason below', () => {
    expect(outcomeText(good)).toBe('✓ a.test.ts: 3 passed, 1 skipped\n');
    expect(outcomeText(bad)).toBe('✗ a.test.ts > sums > adds\n    expected 1\n    to be 2\n');
    expect(outcomeText({ kind: 'end' })).toBe('');
  });

  it('counts tests, and errors that no test waited for', () => {
    expect(summary([good, good, { kind: 'end' }])).toEqual({ line: '6 passed, 0 failed', failed: 0 });
    expect(summary([good, bad, stray])).toEqual({ line: '6 passed, 2 failed', failed: 2 });
  });
});
