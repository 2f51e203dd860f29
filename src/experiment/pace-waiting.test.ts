/** Driving what waits for a device: refusals, cancels, promises that are there at once, checkpoints that are worth keeping. */
import { describe, expect, it } from 'vitest';
import { messageClock } from './message-clock';
import type { Beat, Checkpoint } from './pace';
import { drive, Pace } from './pace';

const clock = messageClock();
const never = (): Promise<void> => new Promise(() => {});

describe('drive, of what waits', () => {
  it('throws a refusal where it is waited for, and goes on where it is mended', async () => {
    function* mends(): Generator<Beat, string, void> {
      try {
        yield { until: Promise.reject(new Error('refused')) };
      } catch (error) {
        yield { done: 1, stage: (error as Error).message };
      }
      yield { until: Promise.resolve() };
      return 'mended';
    }
    const result = await drive(mends(), { pace: new Pace(), clock });
    expect(result).toEqual({ finished: true, value: 'mended', latest: { done: 1, stage: 'refused' } });
  });

  it('passes a refusal on that nobody mends, after the computation has cleared up', async () => {
    let cleared = false;
    function* fails(): Generator<Beat, void, void> {
      try {
        yield { until: Promise.reject(new RangeError('refused')) };
      } finally {
        cleared = true;
      }
    }
    await expect(drive(fails(), { pace: new Pace(), clock })).rejects.toThrow('refused');
    expect(cleared).toBe(true);
  });

  for (const how of ['cancel', 'abandon'] as const)
    it(`does not wait for ever once it is over (${how})`, async () => {
      let cleared = false;
      const pace = new Pace();
      function* hangs(): Generator<Beat, void, void> {
        try {
          yield { done: 1, stage: 'x' };
          yield { until: never() };
        } finally {
          cleared = true;
        }
      }
      const driven = drive(hangs(), { pace, clock });
      for (let turns = 0; turns < 5; turns++) await clock.turn();
      pace[how]();
      const result = await driven;
      expect(result.finished).toBe(false);
      expect(cleared).toBe(true);
      expect(result.latest).toEqual(how === 'cancel' ? { done: 1, stage: 'x' } : undefined);
    });

  it('waits a little longer for a checkpoint, and takes the former one where it does not come', async () => {
    for (const answers of [true, false]) {
      const pace = new Pace();
      let settle: () => void = () => {};
      function* steps(): Generator<Beat, void, void> {
        yield { done: 1, stage: 'x', checkpoint: () => 'first', keep: true };
        yield {
          until: new Promise<void>((resolve) => {
            settle = resolve;
          }),
        };
        yield { done: 2, stage: 'x', checkpoint: () => 'second' };
        throw new Error('went on');
      }
      const driven = drive(steps(), { pace, clock });
      for (let turns = 0; turns < 5; turns++) await clock.turn();
      pace.cancel();
      if (answers) settle();
      const { done, state } = ((await driven) as { checkpoint: Checkpoint }).checkpoint;
      expect([done, state]).toEqual(answers ? [2, 'second'] : [1, 'first']);
    }
  });

  it('lets messages in though everything that it waits for is there at once', async () => {
    const pace = new Pace();
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => pace.cancel();
    port1.postMessage(0);
    function* eager(): Generator<Beat, void, void> {
      for (;;) yield { until: Promise.resolve() };
    }
    expect((await drive(eager(), { pace, clock })).finished).toBe(false);
    port1.close();
  });

  it('hears of every checkpoint that is worth keeping, once, and of the device that was said last', async () => {
    const kept: Checkpoint[] = [];
    let made = 0;
    function* steps(): Generator<Beat, void, void> {
      for (let k = 1; k <= 9; k++) {
        yield {
          done: k,
          total: 9,
          stage: 'x',
          checkpoint: () => ++made,
          ...(k % 3 === 0 ? { keep: true } : {}),
          ...(k < 3 ? { device: `device ${k}` } : {}),
        };
        yield { until: Promise.resolve() };
      }
    }
    const result = await drive(steps(), { pace: new Pace(), clock, onKept: (checkpoint) => kept.push(checkpoint) });
    expect(kept.map(({ done, total }) => [done, total])).toEqual([
      [3, 9],
      [6, 9],
      [9, 9],
    ]);
    expect(made).toBe(3);
    expect(result.device).toBe('device 2');
  });
});
