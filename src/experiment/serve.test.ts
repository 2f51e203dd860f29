import { describe, expect, it, vi } from 'vitest';
import { readTogether } from '../data/read-together';
import { takeApart } from './attach';
import type { Experiment } from './experiment';
import { servedFrom } from './load-runner';
import { messageClock } from './message-clock';
import type { FromAssistant, FromWorker, ToAssistant, ToWorker } from './protocol';
import { findMethod } from './registry';
import { resolveValues } from './resolve-values';
import type { ServeOptions } from './serve';
import { serve } from './serve';
import { gossip } from './testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from './testing/tiny-lab';

/** A worker's side whose messages are seen as they are sent: nothing is cloned, nothing is transferred. */
function worker(more: Partial<ServeOptions> = {}): { tell(message: ToWorker): void; said: FromWorker[] } {
  const said: FromWorker[] = [];
  let listen: (message: ToWorker) => void = () => {};
  serve(
    { post: (message) => void said.push(message), onMessage: (listener) => void (listen = listener) },
    { ...servedFrom(tiny), clock: messageClock(), engine: 'test', ...more },
  );
  return { tell: (message) => listen(message), said };
}

async function answer(said: readonly FromWorker[], type: FromWorker['type']): Promise<FromWorker> {
  return vi.waitFor(() => {
    const found = said.find((message) => message.type === type);
    if (!found) throw new Error(`no ${type} yet`);
    return found;
  });
}

function attachTriangle(tell: (message: ToWorker) => void): void {
  for (const part of takeApart(triangle())) tell({ type: 'attach', key: 'k', part });
}

/** As the page announces run 1 on the triangle. */
function announce(experiment: Experiment): Extract<ToWorker, { type: 'start' }> {
  const table = findMethod(tiny, experiment.method)?.parameters ?? {};
  const values = resolveValues(table, experiment.parameters);
  return { type: 'start', run: 1, experiment, network: 'k', values, urgent: false };
}
const start = announce(tinyExperiment());

describe('serve', () => {
  it('says first what it is', () => {
    expect(worker().said).toEqual([{ type: 'ready', engine: 'test' }]);
  });

  it('answers for a file above the limit without touching a byte of it', async () => {
    const { tell, said } = worker({ readTogether });
    const file = {
      size: 1.3e9,
      stream: () => {
        throw new Error('the file was opened');
      },
    } as unknown as Blob;
    tell({ type: 'read-together', request: 1, files: [{ file, name: 'big.csv', choices: {} }] });
    expect(await answer(said, 'read-done')).toMatchObject({
      outcome: { files: [{ issues: [{ code: 'too-large', message: expect.stringContaining('1.3 GB') }], digest: '' }] },
    });
  });

  it('reports a file that cannot be read any more', async () => {
    const { tell, said } = worker({ readTogether });
    const file = { size: 10, stream: () => new ReadableStream({ start: (c) => c.error(new Error('gone')) }) };
    tell({
      type: 'read-together',
      request: 1,
      files: [{ file: file as unknown as Blob, name: 'gone.csv', choices: {} }],
    });
    expect(await answer(said, 'read-done')).toMatchObject({
      outcome: { files: [{ issues: [{ code: 'unreadable', message: expect.stringContaining('gone') }] }] },
    });
  });

  it('answers abandoned questions with one refusal', async () => {
    const { tell, said } = worker({ bundled: async () => triangle() });
    tell({ type: 'materialise', request: 7, source: { kind: 'bundled', id: 'triangle' } });
    tell({ type: 'abandon', request: 7 });
    expect(await answer(said, 'refused')).toMatchObject({ request: 7, error: { code: 'cancelled' } });
    expect(said.map((message) => message.type)).toEqual(['ready', 'refused']);
  });

  it('does not even begin with a question that was taken back at once', async () => {
    const { tell, said } = worker();
    for (const part of takeApart(gossip())) tell({ type: 'attach', key: 's', part });
    const touched: PropertyKey[] = [];
    const chosen = new Proxy(Uint8Array.of(1, 1), {
      get(target, key) {
        touched.push(key);
        return Reflect.get(target, key, target) as unknown;
      },
    });
    tell({ type: 'measure-cascades', request: 1, cascades: 's', chosen });
    tell({ type: 'abandon', request: 1 });
    tell({ type: 'measure-cascades', request: 2, cascades: 's' });
    expect(await answer(said, 'measured-cascades')).toMatchObject({ request: 2, facts: { cascades: 2, events: 5 } });
    expect(said).toContainEqual({ type: 'refused', request: 1, error: { code: 'cancelled', message: 'Cancelled.' } });
    expect(touched).toEqual([]);
  });

  it('refuses runs and questions about networks that it does not have', async () => {
    const { tell, said } = worker();
    tell(start);
    expect(said.at(-1)).toMatchObject({ type: 'failed', run: 1, error: { code: 'internal' } });
    tell({ type: 'measure', request: 2, network: 'k' });
    expect(await answer(said, 'refused')).toMatchObject({ request: 2 });
    attachTriangle(tell);
    tell(start);
    expect(await answer(said, 'started')).toMatchObject({ run: 1, count: 100, unit: 'runs' });
    tell({ type: 'detach', key: 'k' });
    tell({ ...start, run: 3 });
    expect(said.at(-1)).toMatchObject({ type: 'failed', run: 3 });
  });

  it('refuses methods that the lab does not have', () => {
    const { tell, said } = worker();
    attachTriangle(tell);
    tell(announce(tinyExperiment({ method: 'no/method' })));
    expect(said.at(-1)).toMatchObject({ type: 'failed', error: { code: 'unknown-method' } });
  });

  it('ignores messages about runs it has forgotten', async () => {
    const { tell, said } = worker();
    attachTriangle(tell);
    tell(start);
    await answer(said, 'started');
    tell({ type: 'forget', run: 1 });
    const before = said.length;
    tell({ type: 'task', run: 1, task: { kind: 'block', index: 0, from: 0, to: 10 } });
    tell({ type: 'finish', run: 1, mode: 'final' });
    tell({ type: 'cancel', run: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).toHaveLength(before);
  });

  it('answers a cancel with the step that it rests at, its picture and its checkpoint', async () => {
    const { tell, said } = worker();
    attachTriangle(tell);
    const experiment = tinyExperiment({ method: 'tiny/wander', version: 1, parameters: { steps: 1e6 } });
    tell(announce(experiment));
    await answer(said, 'started');
    tell({ type: 'task', run: 1, task: { kind: 'whole', resume: { k: 500, x: new Float64Array(3) } } });
    await answer(said, 'partial');
    tell({ type: 'cancel', run: 1 });
    const cancelled = await answer(said, 'cancelled');
    if (cancelled.type !== 'cancelled') throw new Error(cancelled.type);
    const { done = 0, checkpoint } = cancelled.at ?? {};
    expect(done).toBeGreaterThan(500);
    expect(cancelled.at).toMatchObject({ total: 1e6, checkpoint: { done, total: 1e6, state: { k: done } } });
    expect(cancelled.outputs?.x).toEqual({
      kind: 'node-field',
      values: (checkpoint?.state as { x: Float64Array } | undefined)?.x,
    });
  });

  it('assists a run in rounds through a port of its own', async () => {
    const { tell, said } = worker();
    attachTriangle(tell);
    const experiment = tinyExperiment({ method: 'tiny/relay', version: 1 });
    const { port1, port2 } = new MessageChannel();
    const heard: FromAssistant[] = [];
    port1.onmessage = ({ data }: MessageEvent<FromAssistant>) => void heard.push(data);
    tell({ ...announce(experiment), type: 'assist', line: port2 });
    await vi.waitFor(() => expect(heard).toEqual([{ type: 'ready' }]));
    const message = { k: 0, x: new Float64Array(3) };
    const order: ToAssistant = {
      round: 4,
      parts: [1, 3],
      message,
      news: { shared: { weights: Float64Array.of(1, 2, 3) } },
    };
    port1.postMessage(order);
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(1));
    const answers = heard.flatMap((one) => (one.type === 'answers' && one.round === 4 ? one.answers : []));
    expect(answers.map(([part]) => part)).toEqual([1, 3]);
    expect(answers[0][1]).toBeInstanceOf(Float64Array);
    // What is shared is remembered; a part that cannot be computed is said to be, and the page hears nothing of it.
    port1.postMessage({ round: 5, parts: [0], message });
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ type: 'answers', round: 5 }));
    port1.postMessage({ round: 6, parts: [0], message: undefined });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'failed' }));
    tell({ type: 'cancel', run: 1 });
    await answer(said, 'cancelled');
    tell({ type: 'forget', run: 1 });
    expect(said.map(({ type }) => type)).toEqual(['ready', 'cancelled']);
    port1.close();
  });

  it('lets go of runs when it is ended', async () => {
    const said: FromWorker[] = [];
    let tell: (message: ToWorker) => void = () => {};
    const end = serve(
      { post: (message) => void said.push(message), onMessage: (listener) => void (tell = listener) },
      { ...servedFrom(tiny), clock: messageClock(), engine: 'test' },
    );
    attachTriangle(tell);
    tell(announce(tinyExperiment({ method: 'tiny/wander', version: 1, parameters: { steps: 1e6 } })));
    await answer(said, 'started');
    tell({ type: 'task', run: 1, task: { kind: 'whole' } });
    await answer(said, 'progress');
    end();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = said.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(said).toHaveLength(before);
  });

  it('sends the state along with a picture, and goes on counting in its own', async () => {
    const { tell, said } = worker();
    attachTriangle(tell);
    tell(start);
    await answer(said, 'started');
    tell({ type: 'task', run: 1, task: { kind: 'block', index: 0, from: 0, to: 10 } });
    const part = await answer(said, 'part');
    if (part.type !== 'part') throw new Error(part.type);
    tell({ type: 'fold', run: 1, index: 0, part: part.part });
    tell({ type: 'finish', run: 1, mode: 'partial' });
    const picture = await answer(said, 'partial');
    expect(picture).toMatchObject({ outputs: { count: { value: 10 } }, state: { count: 10 } });
    tell({ type: 'finish', run: 1, mode: 'final' });
    const done = await answer(said, 'done');
    if (done.type !== 'done' || picture.type !== 'partial') throw new Error(done.type);
    expect(done.outputs.field).toEqual(picture.outputs.field);
  });
});
