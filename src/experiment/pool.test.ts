import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint';
import { messageClock } from './message-clock';
import { Pool, keyOf } from './pool';
import type { Slot, SlotUser } from './pool';
import type { FromWorker, ToWorker } from './protocol';
import { circleNetwork, triangle } from './testing/tiny-lab';

interface Fake extends Endpoint {
  sent: ToWorker[];
  say(message: FromWorker): void;
  lose(reason: string): void;
  ended: boolean;
}

function pool(size: number): { pool: Pool; made: Fake[] } {
  const made: Fake[] = [];
  const make = (): Endpoint => {
    const fake: Fake = {
      sent: [],
      ended: false,
      say: () => {},
      lose: () => {},
      post: (message) => void fake.sent.push(message),
      onMessage: (listener) => void (fake.say = listener),
      onLost: (listener) => void (fake.lose = listener),
      terminate: () => void (fake.ended = true),
    };
    made.push(fake);
    return fake;
  };
  return { pool: new Pool(make, size, messageClock()), made };
}

interface Log extends SlotUser {
  heard: string[];
}

function user(uses?: string): Log {
  const heard: string[] = [];
  return {
    heard,
    onMessage: (message) => void heard.push(message.type),
    onLost: (reason) => void heard.push(`lost: ${reason}`),
    onEvicted: () => void heard.push('evicted'),
    uses: (key) => key === uses,
  };
}

const typesOf = (fake: Fake): string[] => fake.sent.map((message) => message.type);

describe('choosing', () => {
  it('keeps the first worker for what is urgent, and shares the rest', () => {
    const { pool: four } = pool(4);
    expect(four.choose(true)).toBe(four.slots[0]);
    const seen = new Set<Slot>();
    for (let i = 0; i < 3; i++) {
      const slot = four.choose(false);
      slot.users.add(user());
      seen.add(slot);
    }
    expect(seen).toEqual(new Set(four.slots.slice(1)));
  });

  it('has one worker at least', () => {
    for (const size of [1, 0, -3, 0.5]) {
      const { pool: one } = pool(size);
      expect(one.slots).toHaveLength(1);
      expect(one.choose(false)).toBe(one.choose(true));
    }
  });

  it('starts a worker when it is first needed, and goodbyes start none', () => {
    const { pool: two, made } = pool(2);
    two.slots[0].postIfStarted({ type: 'forget', run: 1 });
    expect(made).toHaveLength(0);
    expect(two.slots[0].started).toBe(false);
    two.slots[0].post({ type: 'ack', run: 1 });
    expect(made).toHaveLength(1);
    expect(two.slots[0].started).toBe(true);
  });
});

describe('messages', () => {
  it('reach the run or the request they belong to, and nobody else', () => {
    const { pool: one, made } = pool(1);
    const [run, request] = [user(), user()];
    const runId = one.register('run', run);
    const requestId = one.register('request', request);
    one.slots[0].post({ type: 'ack', run: runId });
    made[0].say({ type: 'started', run: runId });
    made[0].say({ type: 'read-progress', request: requestId, at: 0, bytes: 1, total: 2 });
    made[0].say({ type: 'progress', run: requestId, done: 1, stage: 'x' });
    one.unregister('run', runId);
    made[0].say({ type: 'progress', run: runId, done: 1, stage: 'late' });
    expect(run.heard).toEqual(['started']);
    expect(request.heard).toEqual(['read-progress']);
  });

  it('say which engine there is', () => {
    const { pool: one, made } = pool(1);
    one.slots[0].post({ type: 'ack', run: 1 });
    made[0].say({ type: 'ready', engine: 'V9' });
    expect(one.slots[0].engine).toBe('V9');
  });

  it('of a worker that was replaced are dropped', () => {
    const { pool: one, made } = pool(1);
    const run = user();
    const id = one.register('run', run);
    const [slot] = one.slots;
    slot.post({ type: 'ack', run: id });
    one.evict(slot, run);
    slot.post({ type: 'ack', run: id });
    expect(made).toHaveLength(2);
    made[0].say({ type: 'started', run: id });
    made[0].lose('too late');
    expect(run.heard).toEqual([]);
    made[1].say({ type: 'started', run: id });
    expect(run.heard).toEqual(['started']);
  });
});

describe('loss', () => {
  it('is told to everybody there, and the next message starts a new worker', () => {
    const { pool: two, made } = pool(2);
    const [here, elsewhere] = [user(), user()];
    two.slots[0].users.add(here);
    two.slots[1].users.add(elsewhere);
    two.slots[0].post({ type: 'ack', run: 1 });
    made[0].lose('it crashed.');
    expect(here.heard).toEqual(['lost: it crashed.']);
    expect(elsewhere.heard).toEqual([]);
    expect(made[0].ended).toBe(true);
    expect(two.slots[0].started).toBe(false);
    two.slots[0].post({ type: 'ack', run: 1 });
    expect(made).toHaveLength(2);
  });

  it('by eviction tells all but the one who caused it', () => {
    const { pool: one, made } = pool(1);
    const [culprit, bystander] = [user(), user()];
    const [slot] = one.slots;
    slot.users.add(culprit).add(bystander);
    slot.post({ type: 'ack', run: 1 });
    one.evict(slot, culprit);
    expect([culprit.heard, bystander.heard]).toEqual([[], ['evicted']]);
    expect(made[0].ended).toBe(true);
    expect(slot.users.has(culprit)).toBe(false);
  });

  it('by closing the lab tells all', () => {
    const { pool: two, made } = pool(2);
    const users = two.slots.map((slot) => {
      const one = user();
      slot.users.add(one);
      slot.post({ type: 'ack', run: 1 });
      return one;
    });
    two.dispose();
    for (const one of users) expect(one.heard).toEqual(['lost: The lab was closed.']);
    expect(made.every((fake) => fake.ended)).toBe(true);
  });
});

describe('networks', () => {
  it('have one key each, by identity', () => {
    const network = triangle();
    expect(keyOf(network)).toBe(keyOf(network));
    expect(keyOf(triangle())).not.toBe(keyOf(network));
  });

  it('are sent once per worker, also when asked for twice at the same time', async () => {
    const { pool: one, made } = pool(1);
    const network = triangle();
    await Promise.all([one.slots[0].attach(network), one.slots[0].attach(network)]);
    await one.slots[0].attach(network);
    // Head, two lists of ends, one edge value, end.
    expect(typesOf(made[0])).toEqual(new Array(5).fill('attach'));
  });

  it('are sent again to a worker that replaces another', async () => {
    const { pool: one, made } = pool(1);
    const network = triangle();
    await one.slots[0].attach(network);
    made[0].lose('gone');
    await one.slots[0].attach(network);
    expect(typesOf(made[1])).toEqual(typesOf(made[0]));
  });

  it('are let go, the longest unused first, but none that is in use', async () => {
    const { pool: one, made } = pool(1);
    const [slot] = one.slots;
    const networks = [3, 4, 5, 6, 7].map((n) => circleNetwork(n));
    const holder = user(keyOf(networks[0]));
    slot.users.add(holder);
    for (const network of networks) await slot.attach(network);
    slot.tidy();
    const detached = (): string[] =>
      made[0].sent.flatMap((message) => (message.type === 'detach' ? [message.key] : []));
    expect(detached()).toEqual([keyOf(networks[1]), keyOf(networks[2])]);
    slot.users.delete(holder);
    await slot.attach(networks[0]);
    await slot.attach(networks[1]);
    slot.tidy();
    expect(detached().slice(2)).toEqual([keyOf(networks[3])]);
  });

  it('stop on their way when the worker is gone', async () => {
    const { pool: one, made } = pool(1);
    const large = circleNetwork(900_000);
    const attached = one.slots[0].attach(large);
    made[0].lose('gone');
    await attached;
    expect(made).toHaveLength(1);
    expect(made[0].sent.at(-1)).not.toMatchObject({ part: { piece: 'end' } });
  });
});
