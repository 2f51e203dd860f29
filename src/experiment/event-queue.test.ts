import { describe, expect, it, vi } from 'vitest';
import { EventQueue } from './event-queue';

interface Event {
  type: 'progress' | 'partial' | 'done';
  k: number;
}

function queue() {
  const pulled: number[] = [];
  let abandoned = 0;
  const events = new EventQueue<Event>(
    'progress',
    (event) => pulled.push(event.k),
    () => abandoned++,
  );
  return { events, pulled, abandoned: () => abandoned };
}

describe('a queue of events', () => {
  it('gives events in the order in which they came, then ends', async () => {
    const { events } = queue();
    events.push({ type: 'partial', k: 1 });
    events.push({ type: 'done', k: 2 });
    events.close();
    const seen: number[] = [];
    for await (const { k } of events) seen.push(k);
    expect(seen).toEqual([1, 2]);
  });

  it('keeps only the newest progress, at its own place behind what came before it', async () => {
    const { events } = queue();
    for (let k = 0; k < 1000; k++) events.push({ type: 'progress', k });
    events.push({ type: 'partial', k: 1000 });
    events.push({ type: 'progress', k: 1001 });
    expect(events.length).toBe(2);
    expect(await events.next()).toEqual({ done: false, value: { type: 'partial', k: 1000 } });
    expect(await events.next()).toEqual({ done: false, value: { type: 'progress', k: 1001 } });
  });

  it('hands an event straight to a consumer that waits, the first one first', async () => {
    const { events, pulled } = queue();
    const [first, second] = [events.next(), events.next()];
    events.push({ type: 'partial', k: 1 });
    events.push({ type: 'partial', k: 2 });
    expect([(await first).value, (await second).value]).toMatchObject([{ k: 1 }, { k: 2 }]);
    expect(events.length).toBe(0);
    expect(pulled).toEqual([1, 2]);
  });

  it('says when an event is taken, not when it comes', async () => {
    const { events, pulled } = queue();
    events.push({ type: 'partial', k: 1 });
    expect(pulled).toEqual([]);
    await events.next();
    expect(pulled).toEqual([1]);
  });

  it('lets nobody wait for ever: closing ends all who wait, and drops what comes later', async () => {
    const { events } = queue();
    const waiting = [events.next(), events.next()];
    events.close();
    events.push({ type: 'partial', k: 1 });
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('tells its owner once when the consumer leaves early, and not after the end', async () => {
    const early = queue();
    early.events.push({ type: 'partial', k: 1 });
    early.events.push({ type: 'partial', k: 2 });
    for await (const _ of early.events) break;
    expect(early.abandoned()).toBe(1);
    expect(early.events.length).toBe(0);
    const late = queue();
    late.events.close();
    await late.events.return();
    expect(late.abandoned()).toBe(0);
  });

  it('gives spaced events no closer than asked for, the newest alone; anything else goes at once, behind what came before', async () => {
    vi.useFakeTimers();
    try {
      const events = new EventQueue<Event>(
        'progress',
        () => undefined,
        () => undefined,
        { type: 'progress', rest: (over) => void setTimeout(over, 100) },
      );
      const seen: number[] = [];
      void (async () => {
        for await (const { k } of events) seen.push(k);
      })();
      for (let k = 0; k < 10; k++) events.push({ type: 'progress', k });
      await vi.advanceTimersByTimeAsync(99);
      expect(seen).toEqual([0]);
      await vi.advanceTimersByTimeAsync(2);
      expect(seen).toEqual([0, 9]);
      events.push({ type: 'progress', k: 10 });
      events.push({ type: 'partial', k: 11 });
      await vi.advanceTimersByTimeAsync(0);
      expect(seen).toEqual([0, 9, 10, 11]);
      events.push({ type: 'progress', k: 12 });
      events.close();
      await vi.advanceTimersByTimeAsync(0);
      expect(seen).toEqual([0, 9, 10, 11, 12]);
    } finally {
      vi.useRealTimers();
    }
  });
});
