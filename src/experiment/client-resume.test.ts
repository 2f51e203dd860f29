import { describe, expect, it } from 'vitest';
import type { Outputs } from '../core/outputs';
import type { Resumable } from './admit';
import type { LabClient } from './client';
import { digestExperiment } from './digest';
import { execute } from './execute';
import type { Experiment } from './experiment';
import type { RunEvent } from './run-events';
import { ending } from './testing/collect';
import { circleNetwork as network, tiny, tinyExperiment } from './testing/tiny-lab';
import { clock, lab } from './testing/client-lab';

const wander = tinyExperiment({ method: 'tiny/wander', version: 1, parameters: { steps: 40_000 } });
const relay = tinyExperiment({ method: 'tiny/relay', version: 1, parameters: { steps: 400, spin: 100 } });

/** The outputs of a run without a stop. The time that parts take changes no number. */
async function withoutStop(experiment: Experiment): Promise<Outputs | undefined> {
  const quick = 'spin' in experiment.parameters ? { ...experiment.parameters, spin: 0 } : experiment.parameters;
  return (await execute({ ...experiment, parameters: quick }, network(), tiny, { clock })).outputs;
}

/** Runs until a picture of at least so many steps is there, then stops; gives the last event. */
async function stopAfter(
  client: LabClient,
  experiment: Experiment,
  done: number,
  resume?: Resumable,
): Promise<Extract<RunEvent, { type: 'cancelled' }>> {
  const stop = new AbortController();
  let end: RunEvent | undefined;
  for await (const event of client.run(experiment, network(), {
    signal: stop.signal,
    ...(resume ? { resume } : {}),
  })) {
    if (event.type === 'progress' && event.done >= done) stop.abort();
    end = event;
  }
  if (end?.type !== 'cancelled') throw new Error(`expected cancelled, got ${JSON.stringify(end)}`);
  return end;
}

describe('a stopped run that is not cut into blocks', () => {
  for (const [name, experiment, total] of [
    ['in one piece', wander, 40_000],
    ['in rounds', relay, 400],
  ] as const)
    for (const workers of [1, 3])
      it(`goes on to the numbers of a run without a stop (${name}, ${workers})`, async () => {
        const here = await withoutStop(experiment);
        const { client, made } = lab(workers);
        const first = await stopAfter(client, experiment, total / 10);
        expect(first.total).toBe(total);
        expect(first.done).toBeLessThan(total);
        // The picture is the one of the step that the run goes on from.
        expect(first.resume).toMatchObject({ blocks: 0, done: first.done, total, state: { k: first.done } });
        const state = first.resume?.state as { x: Float64Array } | undefined;
        expect(first.result?.outputs.x).toEqual({ kind: 'node-field', values: state?.x });
        expect(first.result?.stamp).toMatchObject({ done: first.done, total });
        const second = await stopAfter(client, experiment, total / 5, first.resume);
        expect(second.done).toBeGreaterThan(first.done);
        for (const resume of [first.resume, second.resume, second.resume]) {
          const again = await ending(client.run(experiment, network(), resume ? { resume } : {}));
          if (again.type !== 'done') throw new Error(again.type);
          expect(again.result.outputs).toEqual(here);
        }
        expect(made.every((worker) => !worker.terminated)).toBe(true);
      });

  it('goes on with another number of workers, and in this thread', async () => {
    const here = await withoutStop(relay);
    const three = await stopAfter(lab(3).client, relay, 100);
    const one = await stopAfter(lab(1).client, relay, 200, three.resume);
    expect(one.done).toBeGreaterThan(three.done);
    const resume = one.resume as Resumable;
    const more = await ending(lab(3).client.run(relay, network(), { resume }));
    expect(more).toMatchObject({ type: 'done', result: { outputs: here } });
    expect((await execute(relay, network(), tiny, { clock, resume })).outputs).toEqual(here);
  });

  it('keeps what it was resumed from when it is stopped before its next checkpoint', async () => {
    const rare = { ...wander, parameters: { steps: 1e6, every: 0 } };
    const { client } = lab();
    const never = await stopAfter(client, rare, 100);
    expect(never.resume).toBeUndefined();
    expect(never.result?.stamp).toMatchObject({ done: never.done, total: 1e6 });
    const digest = digestExperiment(rare, tiny);
    expect(never.result?.stamp.digest).toBe(digest);
    const resume = { digest, blocks: 0, state: { k: 10, x: new Float64Array(12) }, done: 10, total: 1e6 };
    const again = await stopAfter(client, rare, 100, resume);
    expect(again.done).toBeGreaterThanOrEqual(100);
    expect(again.resume).toBe(resume);
  });

  it('is left with its last picture when its worker had to be ended', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    let shown: number | undefined;
    let end: RunEvent | undefined;
    for await (const event of client.run({ ...wander, parameters: { steps: 1e6 } }, network(), {
      signal: stop.signal,
    })) {
      if (event.type === 'partial') {
        shown = event.done;
        made[0].deafTo.add('cancelled').add('partial');
        stop.abort();
      }
      end = event;
    }
    expect(made[0].terminated).toBe(true);
    expect(end).toMatchObject({ type: 'cancelled', done: shown, result: { stamp: { done: shown } } });
    expect(end).not.toHaveProperty('resume');
  });

  it('may be paused, stopped while it is, and resumed', async () => {
    const { client } = lab(3);
    const stop = new AbortController();
    const handle = client.run(relay, network(), { signal: stop.signal });
    let end: RunEvent | undefined;
    for await (const event of handle) {
      if (event.type === 'progress' && event.done >= 20 && !stop.signal.aborted) {
        handle.pause();
        handle.step();
        stop.abort();
      }
      end = event;
    }
    if (end?.type !== 'cancelled' || !end.resume) throw new Error(JSON.stringify(end));
    const here = await withoutStop(relay);
    const again = await ending(client.run(relay, network(), { resume: end.resume }));
    expect(again).toMatchObject({ type: 'done', result: { outputs: here } });
  });
});
