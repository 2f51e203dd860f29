import { describe, expect, it } from 'vitest';
import { Pace } from './pace';
import { inOneThread } from '../core/method';
import type { ExecuteOptions, Outcome } from './execute';
import { execute, streamsOf } from './execute';
import type { Resumable } from './admit';
import { messageClock } from './message-clock';
import { circleNetwork as network, tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { relayRun } from './testing/tiny-rounds';

const clock = messageClock();

describe('execute', () => {
  it('runs a whole method and stamps nothing else on it', async () => {
    const outcome = await execute(tinyExperiment({ method: 'tiny/walk', parameters: { steps: 5 } }), network(), tiny, {
      clock,
    });
    expect(outcome).toMatchObject({ type: 'done', done: 5, total: 5 });
    expect(Object.keys(outcome.outputs ?? {})).toEqual(['path', 'end', 'degree']);
  });

  it('gives only the outputs asked for', async () => {
    const outcome = await execute(tinyExperiment({ outputs: ['count'] }), network(), tiny, { clock });
    expect(outcome.outputs).toEqual({ count: { kind: 'scalar', value: 100 } });
  });

  it('passes node names as node numbers', async () => {
    const zero = { steps: 1, alpha: 1 };
    const start = async (seeds: string[]): Promise<unknown> =>
      (
        await execute(
          tinyExperiment({ method: 'tiny/walk', parameters: { ...zero, seeds }, outputs: ['end'] }),
          triangle(),
          tiny,
          { clock },
        )
      ).outputs?.end;
    expect(await start(['c', 'b'])).toEqual({ kind: 'scalar', value: 4 });
    expect(await start(['a'])).toEqual({ kind: 'scalar', value: 1 });
  });

  it('refuses unknown nodes and whatever the method refuses', async () => {
    const unknown = execute(tinyExperiment({ method: 'tiny/walk', parameters: { seeds: ['z'] } }), triangle(), tiny, {
      clock,
    });
    await expect(unknown).rejects.toMatchObject({
      code: 'bad-input',
      issues: [{ code: 'node-unknown', where: { path: 'parameters.seeds' } }],
    });
    const long = execute(tinyExperiment({ method: 'tiny/walk', parameters: { steps: 3001 } }), triangle(), tiny, {
      clock,
    });
    await expect(long).rejects.toMatchObject({ issues: [{ code: 'too-long' }] });
  });

  it('shows pictures on the way', async () => {
    const seen: number[] = [];
    await execute(tinyExperiment(), network(), tiny, { clock, onPartial: (_, done) => seen.push(done) });
    expect(seen[0]).toBe(1);
  });

  it('keeps what was folded when cancelled, and goes on from there to the same numbers', async () => {
    const experiment = tinyExperiment({ parameters: { runs: 300 } });
    const whole = await execute(experiment, network(), tiny, { clock });
    for (const stopAfter of [1, 7, 150, 299]) {
      const pace = new Pace();
      pace.step(stopAfter);
      const counting = {
        now: () => clock.now(),
        turn: () => {
          if (pace.holds) pace.cancel();
          return clock.turn();
        },
      };
      const stopped = await execute(experiment, network(), tiny, { clock: counting, pace });
      expect(stopped.type).toBe('cancelled');
      if (stopped.type !== 'cancelled') continue;
      expect(stopped.total).toBe(300);
      expect(stopped.outputs?.count ?? { kind: 'scalar', value: 0 }).toEqual({ kind: 'scalar', value: stopped.done });
      const again = { clock, ...(stopped.resume ? { resume: stopped.resume } : {}) };
      expect(await execute(experiment, network(), tiny, again)).toEqual(whole);
      // The state may be used more than once.
      expect(await execute(experiment, network(), tiny, again)).toEqual(whole);
    }
  });

  for (const [method, parameters] of [
    ['tiny/wander', { steps: 60 }],
    ['tiny/wander', { steps: 60, every: 7 }],
    ['tiny/relay', { steps: 50 }],
  ] as const)
    it(`stops ${method} where it can be resumed, and goes on to the same numbers (${JSON.stringify(parameters)})`, async () => {
      const experiment = tinyExperiment({ method, version: 1, parameters });
      const whole = await execute(experiment, network(), tiny, { clock });
      for (const stopAfter of [1, 5, 9]) {
        const pace = new Pace();
        pace.step(stopAfter);
        const counting = {
          now: () => clock.now(),
          turn: () => {
            if (pace.holds) pace.cancel();
            return clock.turn();
          },
        };
        let options: ExecuteOptions = { clock: counting, pace };
        // Stopped, resumed, stopped again and resumed again.
        for (let time = 0; time < 2; time++) {
          const stopped = await execute(experiment, network(), tiny, options);
          if (stopped.type !== 'cancelled') throw new Error(stopped.type);
          expect(stopped.total).toBe(parameters.steps);
          options = { ...options, ...(stopped.resume ? { resume: stopped.resume } : {}) };
          const { done, outputs } = stopped;
          const values = outputs?.x?.kind === 'node-field' ? outputs.x.values : undefined;
          const there = { blocks: 0, done, state: { k: done, x: values } };
          expect(stopped.resume).toEqual(stopped.resume && { ...stopped.resume, ...there });
          pace.cancelled = false;
          pace.step(stopAfter);
        }
        const { resume } = options;
        const again = { clock, ...(resume ? { resume } : {}) };
        // The state may be used more than once.
        for (let time = 0; time < 2; time++) expect(await execute(experiment, network(), tiny, again)).toEqual(whole);
      }
    });

  it('keeps what it was resumed from when it is stopped before the next checkpoint', async () => {
    const experiment = tinyExperiment({ method: 'tiny/wander', version: 1, parameters: { every: 10 } });
    const stopAt = async (steps: number, resume?: Resumable): Promise<Outcome> => {
      const pace = new Pace();
      pace.step(steps);
      const turn = (): Promise<void> => {
        if (pace.holds) pace.cancel();
        return clock.turn();
      };
      const more = resume ? { resume } : {};
      return execute(experiment, network(), tiny, { clock: { now: clock.now, turn }, pace, ...more });
    };
    const first = await stopAt(12);
    if (first.type !== 'cancelled') throw new Error(first.type);
    expect(first).toMatchObject({ done: 20, resume: { done: 20 } });
    const second = await stopAt(3, first.resume);
    if (second.type !== 'cancelled') throw new Error(second.type);
    expect(second.done).toBe(23);
    expect(second.resume).toEqual(first.resume);
  });

  it('computes in rounds what one thread computes', async () => {
    const experiment = tinyExperiment({ method: 'tiny/relay', version: 1 });
    const input = { network: network() };
    const alone = inOneThread(relayRun, input, { steps: 30, parts: 7, spin: 0 }, streamsOf(experiment.seed));
    let step = alone.next();
    while (!step.done) step = alone.next();
    expect(await execute(experiment, network(), tiny, { clock })).toEqual({
      type: 'done',
      outputs: step.value,
      done: 30,
      total: 30,
    });
  });

  it('does not go on from the state of another experiment', async () => {
    const resume: Resumable = { digest: 'other', blocks: 1, state: {}, done: 1, total: 100 };
    await expect(execute(tinyExperiment(), network(), tiny, { clock, resume })).rejects.toMatchObject({
      code: 'cannot-resume',
    });
  });

  it('lets errors of the method through', async () => {
    const run = execute(tinyExperiment({ method: 'tiny/broken', parameters: {} }), network(), tiny, { clock });
    await expect(run).rejects.toThrow('as asked');
  });
});
