/** The program itself, in a process of its own: exit codes, streams, Ctrl+C. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(
  file: string,
  args: readonly string[],
): { child: ChildProcess; ended: Promise<Ended>; said: () => string } {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended, said: () => err };
}

const cli = (...args: string[]): Promise<Ended> => start('./cli.ts', args).ended;
const bench = (...args: string[]): Promise<Ended> => start('./bench.ts', args).ended;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the program', () => {
  it('writes results to standard output, everything else to standard error, and ends with 0', async () => {
    const { code, out, err } = await cli('run', 'karate', '--set', 'parameters.runs=200');
    expect(code).toBe(0);
    const lines = linesOf(out);
    expect(lines.at(-1)).toMatchObject({ stamp: { backend: 'node', done: 200, total: 200 } });
    expect(err).toContain('34 nodes');
  });

  it('ends with 1 for bad input and 2 for wrong usage, with a sentence', async () => {
    const [bad, wrong] = await Promise.all([
      cli('run', 'karate', '--set', 'parameters.alpha=2'),
      cli('run', 'karate', '--speed', '3'),
    ]);
    expect(bad).toMatchObject({ code: 1, out: '', err: expect.stringContaining('parameters.alpha') });
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no option --speed.') });
    expect(bad.err + wrong.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('stops at Ctrl+C with what there is, stamped as stopped, and ends with 130', async () => {
    const long = ['run', 'karate', '--set', 'parameters.runs=10000000', 'parameters.horizon=1000'];
    const { child, ended, said } = start('./cli.ts', long);
    const deadline = Date.now() + 50_000;
    while (!/ of 10,000,000/.test(said()) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said()).toMatch(/Simulating [\d,]+ of 10,000,000/);
    child.kill('SIGINT');
    const { code, out } = await ended;
    expect(code).toBe(130);
    const { stamp } = linesOf(out).at(-1) as { stamp: { done: number; total: number } };
    expect(stamp.done).toBeGreaterThan(0);
    expect(stamp.done).toBeLessThan(stamp.total);
    expect(linesOf(out).map((line) => line.output)).toContain('mean-size');
  });
});

describe('the benchmark program', () => {
  it('answers wrong usage with the names of the benchmarks', async () => {
    const { code, out, err } = await bench('--only', 'nothing');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('message-passing');
  });

  it('says what is wrong with a network before it measures anything', async () => {
    const file = join(folder, 'broken.csv');
    await writeFile(file, 'source,target\na,b\nc,\nd,\n');
    const { code, out, err } = await bench('--only', 'cascades', '--network', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('2 lines of 4 cannot be read');
  });
});
