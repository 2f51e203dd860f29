import { describe, expect, it } from 'vitest';
import type { Progress } from '../core/method';
import { EventQueue } from './event-queue';
import { messageClock } from './message-clock';
import type { Beat, Checkpoint } from './pace';
import { Pace, REACH_MS, SLICE_MS, drive } from './pace';
import { arrived } from './testing/collect';
import { Urgency } from './urgency';

function* counting(to: number): Generator<Progress, number, void> {
  for (let i = 1; i <= to; i++) yield { done: i, total: to, stage: 'Counting' };
  return to;
}

describe('Pace', () => {
  it('is free at first', async () => {
    const pace = new Pace();
    expect(pace.holds).toBe(false);
    await pace.ready();
  });

  it('holds after as many steps as were allowed, and adds steps up', () => {
    const pace = new Pace();
    pace.step(2);
    pace.step();
    for (let i = 0; i < 3; i++) {
      expect(pace.holds).toBe(false);
      pace.stepped();
    }
    expect(pace.holds).toBe(true);
    pace.stepped();
    pace.step();
    expect(pace.holds).toBe(false);
  });

  it('forgets steps when it is paused, and all bounds when it is free', () => {
    const pace = new Pace();
    pace.step(5);
    pace.pause();
    expect(pace.holds).toBe(true);
    pace.resume();
    for (let i = 0; i < 10; i++) pace.stepped();
    expect(pace.holds).toBe(false);
  });

  it('lets everybody who waits go on, or end', async () => {
    for (const free of ['resume', 'cancel', 'step'] as const) {
      const pace = new Pace();
      pace.pause();
      let passed = 0;
      const waiting = [pace.ready(), pace.ready()].map((one) => one.then(() => passed++));
      await arrived();
      expect(passed).toBe(0);
      pace[free]();
      await Promise.all(waiting);
      expect([passed, pace.cancelled]).toEqual([2, free === 'cancel']);
    }
  });
});

describe('drive', () => {
  it('gives back what the computation returns and said last', async () => {
    const result = await drive(counting(3), { pace: new Pace(), clock: messageClock() });
    expect(result).toEqual({ finished: true, value: 3, latest: { done: 3, total: 3, stage: 'Counting' } });
    const silent = await drive(counting(0), { pace: new Pace(), clock: messageClock() });
    expect(silent).toEqual({ finished: true, value: 0 });
  });

  it('does not begin when it was cancelled before', async () => {
    const pace = new Pace();
    pace.cancel();
    let begun = false;
    function* never(): Generator<Progress, void, void> {
      begun = true;
      yield { done: 0, stage: 'x' };
    }
    expect(await drive(never(), { pace, clock: messageClock() })).toEqual({ finished: false });
    expect(begun).toBe(false);
  });

  it('passes on what the computation throws', async () => {
    function* failing(): Generator<Progress, void, void> {
      yield { done: 0, stage: 'x' };
      throw new RangeError('too large');
    }
    await expect(drive(failing(), { pace: new Pace(), clock: messageClock() })).rejects.toThrow('too large');
  });

  it('lets messages in between two slices', async () => {
    let time = 0;
    const clock = { now: () => (time += SLICE_MS / 3), turn: messageClock().turn };
    const pace = new Pace();
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener('message', () => pace.cancel());
    port2.start();
    port1.postMessage(0);
    expect(await drive(counting(1e7), { pace, clock })).toMatchObject({ finished: false });
    port1.close();
  });

  /** Some steps can be resumed from. */
  function* resumable(to: number, every = 3): Generator<Beat, number, void> {
    for (let i = 1; i <= to; i++) {
      yield undefined;
      yield { done: i, stage: 'Counting', ...(i % every === 0 ? { checkpoint: () => ({ i }) } : {}) };
    }
    return to;
  }

  /** Stops when that many milliseconds, of which every look takes one, have gone by. */
  async function stopped(steps: Generator<Beat, number, void>, after: number, how: 'cancel' | 'abandon' = 'cancel') {
    const pace = new Pace();
    let time = 0;
    const clock = {
      now: () => {
        if (++time === after) pace[how]();
        return time;
      },
      turn: messageClock().turn,
    };
    return { driven: await drive(steps, { pace, clock }), time: () => time };
  }

  it('goes on to the next checkpoint when it is stopped, and no further', async () => {
    for (const after of [7, 8, 9, 10, 20, 50, 51]) {
      const { driven } = await stopped(resumable(1e6), after);
      expect(driven).toMatchObject({ finished: false });
      if (driven.finished) continue;
      const done = driven.latest?.done;
      expect(driven.checkpoint).toEqual({ done, state: { i: done } });
      expect(driven.latest?.done).toBeLessThan(after);
    }
  });

  it('does not wait for a checkpoint of a computation that has offered none', async () => {
    const first = await stopped(resumable(1e6, 100), 20);
    expect(first.driven).toMatchObject({ finished: false });
    expect(first.driven).not.toHaveProperty('checkpoint');
    expect(first.time()).toBeLessThan(50);
    const never = await stopped(counting(1e6), 60);
    expect(never.driven).toMatchObject({ finished: false });
    expect(never.driven).not.toHaveProperty('checkpoint');
  });

  it('gives up a checkpoint that is far', async () => {
    function* rare(): Generator<Beat, number, void> {
      yield { done: 1, stage: 'Counting', checkpoint: () => 1 };
      for (;;) yield undefined;
    }
    const { driven, time } = await stopped(rare(), 60);
    expect(driven).toMatchObject({ finished: false, latest: { done: 1 } });
    expect(driven).not.toHaveProperty('checkpoint');
    expect(time()).toBeGreaterThan(60 + REACH_MS - SLICE_MS);
    expect(time()).toBeLessThan(60 + REACH_MS + 2 * SLICE_MS);
  });

  it('keeps checkpoints that are far apart, now and then, each taken once', async () => {
    let taken = 0;
    function* slow(): Generator<Beat, number, void> {
      for (let i = 1; ; i++) {
        for (let inside = 0; inside < 400; inside++) yield undefined;
        yield {
          done: i,
          total: 1000,
          stage: 'Counting',
          checkpoint: () => {
            taken++;
            return { i };
          },
        };
      }
    }
    // Stopped in the middle between two checkpoints, further from the next one than it may go.
    for (const after of [2000, 5000]) {
      taken = 0;
      const { driven } = await stopped(slow(), after);
      if (driven.finished) throw new Error('finished');
      const { done } = driven.checkpoint as Checkpoint;
      expect(done).toBeGreaterThan(1);
      expect(done).toBeLessThanOrEqual(driven.latest?.done ?? 0);
      expect(driven.checkpoint).toEqual({ done, total: 1000, state: { i: done } });
      expect(taken).toBeLessThanOrEqual(driven.latest?.done ?? 0);
    }
    // Close together, most are let pass.
    taken = 0;
    const { driven } = await stopped(
      (function* () {
        for (let i = 1; ; i++) yield { done: i, stage: 'Counting', checkpoint: () => ++taken };
      })(),
      5000,
    );
    expect(driven).toMatchObject({ finished: false, checkpoint: { state: taken } });
    expect(taken).toBeLessThan(5000 / 250 + 1);
  });

  it('takes no checkpoint for a run that nobody asks about any more', async () => {
    const { driven, time } = await stopped(resumable(1e6), 50, 'abandon');
    expect(driven).toEqual({ finished: false });
    expect(time()).toBeLessThan(50 + 2 * SLICE_MS);
  });

  it('waits for what a computation waits for, and counts only progress as a step', async () => {
    const order: string[] = [];
    let open = (): void => {};
    function* waiting(): Generator<Beat, string, void> {
      for (let i = 0; i < 5; i++) yield undefined;
      yield { until: new Promise<void>((resolve) => (open = resolve)) };
      order.push('waited');
      yield { done: 1, stage: 'Waiting' };
      order.push('on');
      return 'end';
    }
    const pace = new Pace();
    pace.step();
    const result = drive(waiting(), { pace, clock: messageClock() });
    await arrived();
    expect(order).toEqual([]);
    open();
    await arrived();
    expect(order).toEqual(['waited']);
    pace.resume();
    expect(await result).toMatchObject({ finished: true, value: 'end' });
  });
});

describe('Urgency', () => {
  it('is claimed while an urgent run computes, and not while it is paused', async () => {
    const urgency = new Urgency();
    const pace = new Pace();
    expect(urgency.claimed).toBe(false);
    const work = urgency.during(pace, () => arrived());
    expect(urgency.claimed).toBe(true);
    pace.pause();
    expect(urgency.claimed).toBe(false);
    pace.resume();
    await work;
    expect(urgency.claimed).toBe(false);
  });

  it('is given back also when the run fails', async () => {
    const urgency = new Urgency();
    await expect(urgency.during(new Pace(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(urgency.claimed).toBe(false);
  });
});

describe('messageClock', () => {
  it('goes forward, and its turns let tasks in', async () => {
    const clock = messageClock();
    const before = clock.now();
    const order: string[] = [];
    setTimeout(() => order.push('task'), 0);
    while (order.length === 0) await clock.turn();
    expect(order).toEqual(['task']);
    expect(clock.now()).toBeGreaterThanOrEqual(before);
  });
});

describe('EventQueue', () => {
  const queue = () =>
    new EventQueue<{ type: string; i?: number }>(
      'progress',
      () => {},
      () => {},
    );

  it('holds the newest progress only, behind what came before it', async () => {
    const one = queue();
    one.push({ type: 'progress', i: 1 });
    one.push({ type: 'partial', i: 2 });
    one.push({ type: 'progress', i: 3 });
    expect(one.length).toBe(2);
    expect((await one.next()).value).toEqual({ type: 'partial', i: 2 });
    expect((await one.next()).value).toEqual({ type: 'progress', i: 3 });
  });

  it('ends after its last event, however often it is asked', async () => {
    const one = queue();
    one.push({ type: 'done' });
    one.close();
    one.push({ type: 'progress' });
    expect(await one.next()).toMatchObject({ done: false });
    for (let i = 0; i < 3; i++) expect(await one.next()).toEqual({ done: true, value: undefined });
  });

  it('does not tell of leaving when it was over already', async () => {
    let left = 0;
    const one = new EventQueue<{ type: string }>(
      'progress',
      () => {},
      () => left++,
    );
    one.push({ type: 'done' });
    one.close();
    await one.return();
    expect(left).toBe(0);
    expect(one.length).toBe(0);
  });
});
