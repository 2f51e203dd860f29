import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabError } from '../experiment/lab-error';
import { library } from '../experiment/library';
import { saveExperiment } from '../experiment/file';
import { main } from './commands';
import { loadExperiment } from './load-experiment';
import { PROGRAM } from './program';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-load-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const failure = (path: string): Promise<LabError> =>
  loadExperiment(path, []).then(
    () => expect.unreachable(`${path} is an experiment`),
    (error: LabError) => error,
  );

const karate = library.find((entry) => entry.id === 'karate')!.experiment;

describe('an experiment', () => {
  it('comes by identifier or file, with changes, without the name of its writer', async () => {
    expect(await loadExperiment('karate', [])).toEqual({ experiment: karate, notes: [] });
    const file = await written('marked.cascade.json', `\uFEFF${saveExperiment(karate)}`);
    const { experiment } = await loadExperiment(file, ['seed=12']);
    expect(experiment).toEqual({ ...karate, seed: 12 });
  });

  it('that is not there is not there', async () => {
    const error = await failure(join(folder, 'none.json'));
    expect(error).toMatchObject({ code: 'no-experiment', hint: `See the ready ones with “${PROGRAM} list”.` });
  });
});

describe('data in its place', () => {
  it.each([
    ['edges.txt', '1 2\n2 3\n3 1\n'],
    ['table.cascade.json', 'source,target\na,b\nb,c\n'],
    ['packed.txt.gz', gzipSync(strToU8('1 2\n2 3\n'))],
    ['long.txt', '10001 20002\n'.repeat(9000)],
    ['graph.gml', 'graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]\n'],
  ])('is named as data: %s', async (name, content) => {
    const error = await failure(await written(name, content));
    expect(error).toMatchObject({ code: 'data-file', message: 'This looks like data, not an experiment.' });
    expect(error.hint).toContain(`"name":"${name}"`);
  });

  it.each([
    ['cascades.txt', '9,1500000000 7,1500000060\n3,1500000000 4,1500000010\n'],
    ['table.csv', 'cascade,user,time\nx,ann,0\nx,bob,1\n'],
  ])('that is no network can be looked at: %s', async (name, content) => {
    const path = await written(name, content);
    expect(await failure(path)).toMatchObject({
      code: 'data-file',
      hint: `See what it holds:\n  ${PROGRAM} inspect ${path}`,
    });
  });

  it.each([
    ['broken.json', '{"schema": 1,'],
    ['text.txt', 'nothing'],
    ['empty.json', ''],
    ['list.json', '["a", "b"]'],
  ])('is not what anything else is: %s', async (name, content) => {
    expect((await failure(await written(name, content))).code).toBe('bad-input');
  });

  it('runs with the command that is proposed', async () => {
    const path = await written('three edges.txt', 'a b\nb c\nc d\n');
    let said = '';
    const lines: string[] = [];
    const streams = { out: (text: string) => void lines.push(text), err: (text: string) => void (said += text) };
    expect(await main(['run', path], streams)).toBe(1);
    const command = said.slice(said.indexOf(PROGRAM) + PROGRAM.length).trim();
    // As a shell takes it apart: quotes group, and go.
    const words = [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
      word.startsWith('"') ? (JSON.parse(word) as string) : word.replaceAll("'", ''),
    );
    expect(words.slice(0, 4)).toEqual(['run', 'karate', '--data', path]);
    expect(await main(words, streams)).toBe(0);
    expect(JSON.parse(lines[0])).toMatchObject({ network: { n: 4, m: 3, nodes: ['a', 'b', 'c', 'd'] } });
  });
});
