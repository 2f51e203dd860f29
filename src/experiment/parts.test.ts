import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import { Assembly, takeApart } from './attach';
import { copyPlain } from './copy-plain';
import { EventQueue } from './event-queue';
import { Pace, SLICE_MS, drive } from './pace';
import { isDeeperThan, shown } from './plain-json';
import { arrived } from './testing/collect';

describe('attach', () => {
  it('puts a network together again, without its names', () => {
    const m = 1_100_000;
    const network = buildNetwork({
      n: 1000,
      directed: true,
      from: Int32Array.from({ length: m }, (_, e) => e % 1000),
      to: Int32Array.from({ length: m }, (_, e) => (e * 7) % 1000),
      edgeValues: { weight: Float64Array.from({ length: m }, (_, e) => e) },
      labels: Array.from({ length: 1000 }, (_, i) => `node ${i}`),
      positions: new Float32Array(2000).fill(1),
    });
    const assembly = new Assembly();
    let built;
    let pieces = 0;
    let largest = 0;
    for (const part of takeApart(network)) {
      pieces++;
      if (part.piece === 'array') largest = Math.max(largest, part.values.buffer.byteLength);
      built = assembly.add(part);
    }
    expect(pieces).toBe(1 + 2 + 2 + 3 + 1 + 1);
    const { labels: _labels, ...rest } = network;
    expect(largest).toBe(4_000_000);
    // Arrays by their bytes: as text they would be most of this test's time.
    const told = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) =>
        ArrayBuffer.isView(part)
          ? `${part.constructor.name} ${createHash('sha1')
              .update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
              .digest('hex')}`
          : part,
      );
    expect(told(built)).toBe(told(rest));
    expect(told(rest)).toMatch(/"from":"Int32Array [0-9a-f]{40}"/);
    expect(() => new Assembly().add({ piece: 'end' })).toThrow('start with a head');
  });
});

describe('EventQueue', () => {
  it('keeps the newest progress only, and order otherwise', async () => {
    const pulled: string[] = [];
    const queue = new EventQueue<{ type: string; i: number }>(
      'progress',
      (event) => pulled.push(event.type),
      () => {},
    );
    for (let i = 0; i < 100; i++) queue.push({ type: 'progress', i });
    queue.push({ type: 'partial', i: 100 });
    queue.push({ type: 'progress', i: 101 });
    queue.push({ type: 'done', i: 102 });
    queue.close();
    queue.push({ type: 'late', i: 103 });
    expect(queue.length).toBe(3);
    const seen: number[] = [];
    for await (const event of queue) seen.push(event.i);
    expect(seen).toEqual([100, 101, 102]);
    expect(pulled).toEqual(['partial', 'progress', 'done']);
  });

  it('wakes a consumer that waits, also by its end', async () => {
    const queue = new EventQueue<{ type: string }>(
      'progress',
      () => {},
      () => {},
    );
    const [first, second] = [queue.next(), queue.next()];
    queue.push({ type: 'done' });
    queue.close();
    expect(await first).toEqual({ done: false, value: { type: 'done' } });
    expect(await second).toEqual({ done: true, value: undefined });
  });

  it('tells when its consumer leaves early', async () => {
    let left = 0;
    const queue = new EventQueue<{ type: string }>(
      'progress',
      () => {},
      () => left++,
    );
    queue.push({ type: 'a' });
    for await (const _ of queue) break;
    expect(left).toBe(1);
  });
});

describe('drive', () => {
  /** A clock that advances by itself, one millisecond per look. */
  const clock = () => {
    let time = 0;
    let turns = 0;
    return { now: () => time++, turn: async () => void turns++, turns: () => turns };
  };
  function* count(to: number, log: string[] = []) {
    try {
      for (let i = 1; i <= to; i++) yield { done: i, total: to, stage: 'Counting' };
      return to;
    } finally {
      log.push('finally');
    }
  }

  it('steps in slices and reports at their ends', async () => {
    const reports: number[] = [];
    const own = clock();
    const result = await drive(count(100), { pace: new Pace(), clock: own, report: ({ done }) => reports.push(done) });
    expect(result).toMatchObject({ finished: true, value: 100, latest: { done: 100 } });
    expect(own.turns()).toBe(reports.length);
    expect(reports.length).toBeGreaterThan(100 / (SLICE_MS + 2));
    expect(reports.length).toBeLessThan(20);
  });

  it('makes single steps and lets the computation clean up when cancelled', async () => {
    const pace = new Pace();
    const log: string[] = [];
    pace.step(3);
    const reports: number[] = [];
    const running = drive(count(100, log), { pace, clock: clock(), report: ({ done }) => reports.push(done) });
    await arrived();
    expect(reports).toEqual([3]);
    pace.step();
    await arrived();
    expect(reports).toEqual([3, 4]);
    expect(log).toEqual([]);
    pace.cancel();
    expect(await running).toEqual({ finished: false, latest: { done: 4, total: 100, stage: 'Counting' } });
    expect(log).toEqual(['finally']);
  });

  it('gives way to what is more urgent', async () => {
    let urgent = 5;
    const result = await drive(count(3), { pace: new Pace(), clock: clock(), giveWay: () => urgent-- > 0 });
    expect(result.finished).toBe(true);
    expect(urgent).toBeLessThan(0);
  });
});

describe('plain data', () => {
  it('is copied deeply', () => {
    const buffer = new Float64Array([1, 2, 3, 4]);
    const value = {
      a: buffer.subarray(1, 3),
      b: [new Map([['x', Int32Array.of(1)]]), new Set([2])],
      c: null,
      d: buffer.buffer,
    };
    const copy = copyPlain(value);
    expect(copy).toEqual(value);
    buffer.fill(0);
    expect(copy.a).toEqual(Float64Array.of(2, 3));
    expect(copy.d).toEqual(new Float64Array([1, 2, 3, 4]).buffer);
    expect(copyPlain(new DataView(new ArrayBuffer(3))).byteLength).toBe(3);
  });

  it('is measured without recursion', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(isDeeperThan(deep, 32)).toBe(true);
    fc.assert(
      fc.property(fc.nat({ max: 30 }), (depth) => {
        let value: unknown = 1;
        for (let i = 0; i < depth; i++) value = { a: value };
        return isDeeperThan(value, depth - 1) && !isDeeperThan(value, depth);
      }),
    );
    expect(shown('x'.repeat(1000)).length).toBeLessThan(130);
  });
});
