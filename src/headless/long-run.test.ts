/** What long runs leave behind: checkpoints and models, and how a run goes on from them. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resumable } from '../experiment/admit';
import { digestExperiment } from '../experiment/digest';
import { execute } from '../experiment/execute';
import { expandSweep } from '../experiment/plan';
import { readModel } from '../experiment/read-model';
import { clock, lab } from '../experiment/testing/client-lab';
import { gossip } from '../experiment/testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from '../experiment/testing/tiny-lab';
import { tinyModel } from '../experiment/testing/tiny-waiting';
import { encodeModel } from '../models/forest/model-file';
import { readCheckpoint, writeCheckpoint } from './checkpoint-file';
import { main } from './commands';
import { loadedLab } from './testing/loaded';
import { runPoint, writeResult } from './loaded-lab';
import { checkSaving, resumeOf, saveModelOf } from './long-run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-long-'));
});
afterAll(() => rm(folder, { recursive: true }));

const network = triangle();
const cascades = gossip();
const training = (parameters: Record<string, string | number> = {}) =>
  tinyExperiment({
    method: 'waiting/train',
    version: 1,
    parameters,
    inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades: { kind: 'bundled', id: 'gossip' } },
  });
const [point] = expandSweep(training());
const said = () => {
  const text = { out: '', err: '' };
  const streams = { out: (t: string) => void (text.out += t), err: (t: string) => void (text.err += t) };
  return { text, streams };
};
const code = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );

describe('a checkpoint file', () => {
  const resume: Resumable = {
    digest: 'd',
    blocks: 0,
    done: 10,
    total: 30,
    state: { weights: Float32Array.of(1, Number.NaN), names: new Map([['a', 1]]) },
  };

  it('gives back what was written, and takes the place of the former at once', async () => {
    const path = join(folder, 'a.checkpoint');
    expect(await readCheckpoint(path)).toBeUndefined();
    await writeCheckpoint(path, { ...resume, done: 5 });
    await writeCheckpoint(path, resume);
    expect(await readCheckpoint(path)).toEqual(resume);
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
    const text = (await readFile(path)).toString('latin1');
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({ done: 10, total: 30 });
  });

  it('is refused where it is damaged, another file, or cannot be written', async () => {
    const path = join(folder, 'b.checkpoint');
    await writeCheckpoint(path, resume);
    const bytes = await readFile(path);
    for (const wrong of [bytes.subarray(0, 60), bytes.subarray(0, 120), 'user,time\n', '{"cascadeLab":"x"}\n', '']) {
      await writeFile(path, wrong);
      expect(await code(readCheckpoint(path))).toBe('unreadable-file');
    }
    expect(await code(writeCheckpoint(join(folder, 'nowhere', 'c'), resume))).toBe('no-room');
  });
});

describe('a long run', () => {
  it('keeps its checkpoints, goes on from the last, and gives the numbers of a run without a stop', async () => {
    const path = join(folder, 'run.checkpoint');
    const whole = await execute(training(), network, tiny, { clock, cascades });
    const stop = new AbortController();
    const { client } = lab();
    const first = said();
    const keeper = {
      onKept: async (resume: Resumable) => {
        await writeCheckpoint(path, resume);
        stop.abort();
      },
    };
    const about = loadedLab(client, training(), { network, cascades });
    const stopping = { ...first.streams, signal: stop.signal };
    await runPoint(about, point, stopping, {}, keeper);
    const resume = await resumeOf({ checkpoint: path }, training(), tiny, first.streams);
    expect(resume?.digest).toBe(digestExperiment(training(), tiny));
    expect(first.text.err).toContain(`Going on from ${path}`);
    const second = await runPoint(about, point, first.streams, resume ? { resume } : {});
    expect(second.result?.outputs).toEqual(whole.outputs);
  });

  it('goes on by itself where only its device is lost, as long as it comes further', async () => {
    const { text, streams } = said();
    const experiment = training({ trouble: 'lose', at: 25 });
    const about = loadedLab(lab().client, experiment, { network, cascades });
    const [losing] = expandSweep(experiment);
    expect(await code(runPoint(about, losing, streams))).toBe('device-lost');
    expect(text.err.match(/The abacus has fallen. Going on from 20./g)).toHaveLength(1);
  });

  it('refuses checkpoints of other experiments, and missing ones that were named', async () => {
    const path = join(folder, 'other.checkpoint');
    await writeCheckpoint(path, { digest: 'other', blocks: 0, done: 1, total: 2, state: {} });
    const { streams } = said();
    expect(await code(resumeOf({ resume: path }, training(), tiny, streams))).toBe('cannot-resume');
    expect(await code(resumeOf({ resume: join(folder, 'none') }, training(), tiny, streams))).toBe('no-checkpoint');
    expect(await resumeOf({ checkpoint: join(folder, 'none') }, training(), tiny, streams)).toBeUndefined();
    expect(await resumeOf({}, training(), tiny, streams)).toBeUndefined();
  });

  it('writes its model as a file, and only its header as a line', async () => {
    const { text, streams } = said();
    const { result } = await runPoint(loadedLab(lab().client, training(), { network, cascades }), point, streams);
    if (!result) throw new Error('no result');
    writeResult(point, result, streams.out);
    const line = text.out.split('\n').find((one) => one.includes('"kind":"model"'));
    expect(JSON.parse(line ?? '')).toMatchObject({ output: 'model', header: { epoch: 1 } });
    expect(JSON.parse(line ?? '')).not.toHaveProperty('model');
    expect(text.out).toContain('"device":"abacus"');
    const path = join(folder, 'mine.model');
    await saveModelOf(result.outputs, path, streams);
    const output = result.outputs.model;
    expect(readModel(await readFile(path), path).model).toEqual(output?.kind === 'model' && output.model);
    expect(await code(saveModelOf(result.outputs, join(folder, 'nowhere', 'x'), streams))).toBe('no-room');
    await saveModelOf({}, path, streams);
    expect(text.err).toContain('no model to save');
  });

  it('saves no model where none is trained or asked for', () => {
    const saving = { saveModel: 'x' };
    expect(() => checkSaving(saving, tinyExperiment(), tiny)).toThrow('trains no model');
    expect(() => checkSaving(saving, { ...training(), outputs: ['weights'] }, tiny)).toThrow('does not ask');
    expect(() => checkSaving(saving, training(), tiny)).not.toThrow();
    expect(() => checkSaving({}, tinyExperiment(), tiny)).not.toThrow();
  });
});

describe('the file of a model', () => {
  const run = async (...args: string[]) => {
    const { text, streams } = said();
    return { code: await main(args, streams), ...text };
  };

  it('is looked at, alone and among others', async () => {
    const [good, bad] = [join(folder, 'good.model'), join(folder, 'bad.model')];
    const bytes = encodeModel(tinyModel(Float32Array.of(1, 2, 3), 4, 'a'.repeat(64)));
    await writeFile(good, bytes);
    await writeFile(bad, bytes.subarray(0, -4));
    const one = await run('inspect', good);
    expect(one.code).toBe(0);
    expect(one.out).toContain('5 weights in 2 tensors: weights [3], pair [1 × 2]');
    expect(one.out).toContain('trained by waiting/train (version 1), epoch 1, seed 0, on abacus');
    expect(await run('describe', good)).toEqual(one);
    const broken = await run('inspect', bad);
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('its tensors take 20')]);
    const json = JSON.parse((await run('inspect', good, bad, '--json')).out) as { models: object[] };
    expect(json.models).toMatchObject([{ header: { userCount: 4 } }, { issues: [{ code: 'model-incomplete' }] }]);
    const edges = join(folder, 'edges.txt');
    await writeFile(edges, 'a b\nb c\n');
    const both = await run('inspect', edges, good);
    expect([both.code, both.out]).toEqual([0, expect.stringMatching(/trained model[\s\S]*3 nodes, 2 edges/)]);
  });

  it('is named on the command line', async () => {
    const ask = await run('run', 'karate', '--model', join(folder, 'good.model'), '--set', 'method=forest/next-user');
    expect(ask.code).toBe(1);
    expect((await run('run', 'karate', '--save-model', 'x')).err).toContain('trains no model');
    expect((await run('run', 'karate', '--checkpoint', 'x', '--block', '1/2')).code).toBe(2);
    const sweep = ['--set', 'sweep=[{"path":"seed","values":[1,2]}]'];
    expect((await run('run', 'karate', '--checkpoint', 'x', ...sweep)).err).toContain('A sweep is several runs');
    expect((await run('run', 'karate', '--resume', join(folder, 'none'))).err).toContain('no checkpoint');
    expect((await run('describe', 'forest/evaluate')).out).toContain(
      'Works on: cascades and a trained model; takes a network where there is one.',
    );
  });
});
