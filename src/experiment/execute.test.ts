import { describe, expect, it } from 'vitest';
import { Pace } from './pace';
import { execute } from './execute';
import type { Resumable } from './admit';
import { messageClock } from './message-clock';
import { circleNetwork as network, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

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
      issues: [{ code: 'unknown-node', where: { path: 'parameters.seeds' } }],
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
