import { describe, expect, it, vi } from 'vitest';
import { POLITE_MS, ask } from './client-request';
import type { Endpoint } from './endpoint';
import { messageClock } from './message-clock';
import { Pool } from './pool';
import type { FromWorker, ToWorker } from './protocol';
import { triangle } from './testing/tiny-lab';

interface Fake {
  sent: ToWorker[];
  say(message: FromWorker): void;
  lose(reason: string): void;
  ended: boolean;
}

function pool(size = 1): { pool: Pool; made: Fake[] } {
  const made: Fake[] = [];
  const make = (): Endpoint => {
    const fake: Fake = { sent: [], say: () => {}, lose: () => {}, ended: false };
    made.push(fake);
    return {
      post: (message) => void fake.sent.push(message),
      onMessage: (listener) => void (fake.say = listener),
      onLost: (listener) => void (fake.lose = listener),
      terminate: () => void (fake.ended = true),
    };
  };
  return { pool: new Pool(make, size, messageClock()), made };
}

const question = (request: number): ToWorker => ({
  type: 'materialise',
  request,
  source: { kind: 'bundled', id: 'x' },
});
const requestOf = (fake: Fake): number => (fake.sent.findLast((m) => 'request' in m) as { request: number }).request;

describe('ask', () => {
  it('gives the answer, and leaves nothing behind', async () => {
    const { pool: one, made } = pool();
    const asked = ask(one, question);
    const request = requestOf(made[0]);
    made[0].say({ type: 'materialised', request, network: triangle() });
    expect(await asked).toMatchObject({ type: 'materialised' });
    expect(one.slots[0].users.size).toBe(0);
    // A second answer has nobody to go to.
    made[0].say({ type: 'refused', request, error: { code: 'x', message: 'late' } });
  });

  it('rejects with what the worker refused it with', async () => {
    const { pool: one, made } = pool();
    const asked = ask(one, question);
    made[0].say({
      type: 'refused',
      request: requestOf(made[0]),
      error: { code: 'no-network', message: 'There is none.', hint: 'Take another one.' },
    });
    await expect(asked).rejects.toMatchObject({
      code: 'no-network',
      message: 'There is none.',
      hint: 'Take another one.',
    });
  });

  it('tells progress until it is given up', async () => {
    const { pool: one, made } = pool();
    const stop = new AbortController();
    const seen: number[] = [];
    const asked = ask(one, question, { signal: stop.signal, onProgress: (_at, bytes) => seen.push(bytes) });
    const request = requestOf(made[0]);
    made[0].say({ type: 'read-progress', request, at: 0, bytes: 5, total: 10 });
    stop.abort();
    made[0].say({ type: 'read-progress', request, at: 0, bytes: 7, total: 10 });
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([5]);
    expect(made[0].sent.at(-1)).toEqual({ type: 'abandon', request });
  });

  it('does not even ask when it was given up before', async () => {
    const { pool: one, made } = pool();
    await expect(ask(one, question, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(made).toHaveLength(0);
  });

  it('ends a worker that does not let go, and not one that does', async () => {
    vi.useFakeTimers();
    try {
      for (const letsGo of [true, false]) {
        const { pool: one, made } = pool();
        const stop = new AbortController();
        const asked = ask(one, question, { signal: stop.signal });
        stop.abort();
        await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
        vi.advanceTimersByTime(POLITE_MS - 1);
        expect(made[0].ended).toBe(false);
        if (letsGo)
          made[0].say({ type: 'refused', request: requestOf(made[0]), error: { code: 'cancelled', message: '' } });
        vi.advanceTimersByTime(2);
        expect(made[0].ended).toBe(!letsGo);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('is put again, to another worker, when its own was ended because of somebody else', async () => {
    const { pool: one, made } = pool();
    const asked = ask(one, question);
    const culprit = { onMessage: () => {}, onLost: () => {}, onEvicted: () => {} };
    one.evict(one.slots[0], culprit);
    expect(made).toHaveLength(2);
    made[1].say({ type: 'materialised', request: requestOf(made[1]), network: triangle() });
    expect(await asked).toMatchObject({ type: 'materialised' });
  });

  it('sends the network it is about first, again to a worker in its place', async () => {
    const { pool: one, made } = pool();
    const network = triangle();
    const asked = ask(one, (request) => ({ type: 'measure', request, network: 'k' }), { data: network });
    await vi.waitFor(() => expect(made[0].sent.at(-1)?.type).toBe('measure'));
    expect(made[0].sent.map((message) => message.type)).toEqual([...new Array<string>(5).fill('attach'), 'measure']);
    one.evict(one.slots[0], { onMessage: () => {}, onLost: () => {}, onEvicted: () => {} });
    await vi.waitFor(() => expect(made[1].sent.at(-1)?.type).toBe('measure'));
    made[1].say({ type: 'measured', request: requestOf(made[1]), facts: { transitivity: 1 } });
    expect(await asked).toMatchObject({ facts: { transitivity: 1 } });
  });

  it('rejects when the worker is lost, or none can be had', async () => {
    const { pool: one, made } = pool();
    const asked = ask(one, question);
    made[0].lose('it crashed.');
    await expect(asked).rejects.toMatchObject({ code: 'worker-lost', message: expect.stringContaining('it crashed.') });
    const none = new Pool(
      () => {
        throw new Error('blocked');
      },
      1,
      messageClock(),
    );
    await expect(ask(none, question)).rejects.toMatchObject({ code: 'worker-lost' });
    await expect(ask(none, question, { data: triangle() })).rejects.toMatchObject({ code: 'worker-lost' });
    expect(none.slots[0].users.size).toBe(0);
  });
});
