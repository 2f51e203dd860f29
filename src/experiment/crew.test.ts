import { describe, expect, it, vi } from 'vitest';
import { Crew } from './crew';
import type { Pacing } from './crew';
import type { Endpoint } from './endpoint';
import { messageClock } from './message-clock';
import { planBlocks } from './plan';
import { Pool } from './pool';
import type { SlotUser } from './pool';
import type { ToWorker } from './protocol';
import { arrived } from './testing/collect';
import { tinyExperiment, triangle } from './testing/tiny-lab';

const user: SlotUser = { onMessage: () => {}, onLost: () => {}, onEvicted: () => {} };

function crew(size = 2, pacing?: Pacing, make?: () => Endpoint) {
  const sent: ToWorker[][] = [];
  const maker = (): Endpoint => {
    const mine: ToWorker[] = [];
    sent.push(mine);
    return { post: (message) => void mine.push(message), onMessage: () => {}, onLost: () => {}, terminate: () => {} };
  };
  const pool = new Pool(make ?? maker, size, messageClock());
  const failures: unknown[] = [];
  const briefing = { run: 5, experiment: tinyExperiment(), network: triangle(), values: {}, urgent: false };
  const made = new Crew(user, briefing, pacing, (error) => failures.push(error));
  const types = (worker: number): string[] =>
    (sent[worker] ?? []).map((m) => m.type).filter((type) => type !== 'attach');
  return { crew: made, slots: pool.slots, sent, types, failures };
}

describe('Crew', () => {
  it('tells a worker of the run once it has the network', async () => {
    const { crew: one, slots, sent } = crew();
    one.enlist(slots[0]);
    expect(slots[0].users.has(user)).toBe(true);
    await vi.waitFor(() => expect(sent[0]).toHaveLength(6));
    expect(sent[0].map((message) => message.type)).toEqual([...new Array<string>(5).fill('attach'), 'start']);
    expect(sent[0].at(-1)).toMatchObject({ run: 5, urgent: false, experiment: { method: 'tiny/mean' } });
  });

  it('gives one block to each worker that is ready and free', async () => {
    const { crew: two, slots, sent } = crew(3);
    for (const slot of slots) two.enlist(slot);
    await arrived();
    const blocks = planBlocks(100);
    let next = 0;
    const take = () => blocks[next++];
    two.ready(slots[0]);
    two.ready(slots[2]);
    two.dispatch(take);
    two.dispatch(take);
    const given = sent.map((messages) => messages.flatMap((m) => (m.type === 'task' ? [m.task] : [])));
    expect(given).toEqual([[{ kind: 'block', ...blocks[0] }], [], [{ kind: 'block', ...blocks[1] }]]);
    two.delivered(slots[2]);
    two.dispatch(take);
    expect(sent[2].at(-1)).toMatchObject({ type: 'task', task: { index: 2 } });
    two.delivered(slots[0]);
    two.dispatch(() => undefined);
    expect(sent[0].filter((message) => message.type === 'task')).toHaveLength(1);
  });

  it('counts what is done in unfinished blocks', async () => {
    const { crew: two, slots } = crew();
    for (const slot of slots) two.enlist(slot);
    two.progress(slots[0], 3);
    two.progress(slots[1], 4);
    expect(two.inProgress).toBe(7);
    two.delivered(slots[0]);
    expect(two.inProgress).toBe(4);
  });

  it('passes the pace on, and keeps it for workers that join later', async () => {
    const { crew: two, slots, types, sent } = crew();
    two.pace({ mode: 'paused', steps: 1 });
    two.pace({ mode: 'paused', steps: 1 });
    two.enlist(slots[0]);
    await arrived();
    expect(sent[0].at(-1)).toEqual({ type: 'pace', run: 5, mode: 'paused', steps: 2 });
    two.enlist(slots[1]);
    await arrived();
    // The steps were for the first one.
    expect(sent[1].at(-1)).toEqual({ type: 'pace', run: 5, mode: 'paused' });
    two.pace({ mode: 'free' });
    expect([types(0).at(-1), types(1).at(-1)]).toEqual(['pace', 'pace']);
    expect(two.pacing).toEqual({ mode: 'free' });
  });

  it('takes the pace over when the run starts again', async () => {
    const { crew: again, slots, sent } = crew(1, { mode: 'paused' });
    again.enlist(slots[0]);
    await arrived();
    expect(sent[0].at(-1)).toMatchObject({ type: 'pace', mode: 'paused' });
  });

  it('asks those who know of the run to stop, and lets the others go', async () => {
    const { crew: two, slots, types } = crew();
    two.enlist(slots[0]);
    await arrived();
    two.enlist(slots[1]);
    two.cancel();
    await arrived();
    expect(types(0)).toEqual(['start', 'cancel']);
    expect(types(1)).toEqual([]);
    expect([two.size, two.has(slots[1]), slots[1].users.has(user)]).toEqual([1, false, false]);
    expect(two.awaited).toEqual([slots[0]]);
    two.stopped(slots[0]);
    expect(two.awaited).toEqual([]);
  });

  it('makes everybody forget the run, and tells nobody of it afterwards', async () => {
    const { crew: two, slots, types } = crew();
    two.enlist(slots[0]);
    await arrived();
    two.enlist(slots[1]);
    two.leave();
    await arrived();
    expect(types(0)).toEqual(['start', 'forget']);
    expect(types(1)).toEqual(['forget']);
    expect(two.size).toBe(0);
    expect(slots.every((slot) => slot.users.size === 0)).toBe(true);
  });

  it('joins assistants to their leader, asks them to stop after it, and lets lost ones go', async () => {
    const { crew: three, slots, types, sent } = crew(3);
    three.enlist(slots[0]);
    await arrived();
    three.enlist(slots[1], slots[0]);
    three.enlist(slots[2], slots[0]);
    await arrived();
    expect(types(1)).toEqual(['assist']);
    expect(types(0)).toEqual(['start', 'assistant', 'assistant']);
    expect(sent[0].slice(-2)).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(slots.map((slot) => three.isAssistant(slot))).toEqual([false, true, true]);
    // The pace is the leader's.
    three.pace({ mode: 'paused' });
    expect(sent.map((messages) => messages.some(({ type }) => type === 'pace'))).toEqual([true, false, false]);
    three.release(slots[1], slots[0]);
    expect(sent[0].at(-1)).toEqual({ type: 'dismiss', run: 5, number: 1 });
    expect(three.has(slots[1])).toBe(false);
    three.cancel();
    expect(three.awaited).toEqual([slots[0]]);
    expect(types(2)).not.toContain('cancel');
    three.stopped(slots[0]);
    expect(types(2).at(-1)).toBe('cancel');
    expect(three.awaited).toEqual([slots[2]]);
    three.stopped(slots[2]);
    expect(three.awaited).toEqual([]);
    for (const messages of sent) for (const message of messages) if ('line' in message) message.line.close();
  });

  it('does without assistants that cannot be had', async () => {
    let count = 0;
    const only = (): Endpoint => {
      if (++count > 1) throw new Error('no threads left');
      return { post: () => {}, onMessage: () => {}, onLost: () => {}, terminate: () => {} };
    };
    const { crew: two, slots, failures } = crew(2, undefined, only);
    two.enlist(slots[0]);
    await arrived();
    two.enlist(slots[1], slots[0]);
    await arrived();
    expect(failures).toEqual([]);
    expect(two.size).toBe(1);
  });

  it('reports that no worker can be started, unless nobody needs it any more', async () => {
    const fail = (): Endpoint => {
      throw new Error('no threads left');
    };
    const broken = crew(1, undefined, fail);
    broken.crew.enlist(broken.slots[0]);
    await arrived();
    expect(broken.failures).toEqual([new Error('no threads left')]);
    const gone = crew(1, undefined, fail);
    gone.crew.enlist(gone.slots[0]);
    gone.crew.leave();
    await arrived();
    expect(gone.failures).toEqual([]);
  });
});
