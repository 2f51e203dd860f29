import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from './event-queue';
import { TimeHeap } from '../../core/time-heap';

/** Delays of very different sizes, so that buckets are empty, full, and the last one far too small. */
const delay = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom(0, 1e-12, 0.5, 3),
);

/** Pops everything, and after every pop pushes the next of the delays, as events lead to events. */
function drain(queue: EventQueue, starts: number[], later: number[]): [number, number][] {
  let item = 0;
  const out: [number, number][] = [];
  for (const time of starts) queue.push(time, item++, -1);
  while (queue.pop()) {
    const { time } = queue;
    out.push([time, queue.item]);
    const next = later[item - starts.length];
    if (next !== undefined) queue.push(time + next, item++, queue.item);
  }
  return out;
}

describe('EventQueue', () => {
  it('gives events in the order of time, then item, in every run of a queue that adapts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            starts: fc.array(delay, { minLength: 1, maxLength: 40 }),
            later: fc.array(delay, { maxLength: 200 }),
          }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.integer({ min: 1, max: 5000 }),
        (runs, expected) => {
          const queue = new EventQueue(20, expected);
          for (const { starts, later } of runs) {
            queue.clear();
            const out = drain(queue, starts, later);
            expect(out.length).toBe(starts.length + later.length);
            // what is pushed later has a larger number here, so ties are in the order of numbers
            expect(out).toEqual(out.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells where an event came from, and forgets what is left at a clear', () => {
    const queue = new EventQueue(10, 4);
    queue.push(3, 7, 70);
    queue.push(1, 8, 80);
    expect(queue.pop()).toBe(true);
    expect([queue.time, queue.item, queue.origin]).toEqual([1, 8, 80]);
    queue.clear();
    expect(queue.pop()).toBe(false);
    queue.push(9.5, 1, 10);
    queue.push(1e9, 2, 20);
    expect(queue.pop()).toBe(true);
    expect([queue.time, queue.item, queue.origin]).toEqual([9.5, 1, 10]);
    expect(queue.pop()).toBe(true);
    expect([queue.time, queue.item, queue.origin]).toEqual([1e9, 2, 20]);
    expect(queue.pop()).toBe(false);
  });
});

describe('TimeHeap', () => {
  it('sorts by time, then item', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat({ max: 50 })), { maxLength: 300 }),
        (entries) => {
          const heap = new TimeHeap();
          for (const [time, item] of entries) heap.push(time, item);
          const out: [number, number][] = [];
          while (heap.length > 0) {
            const time = heap.times[0];
            out.push([time, heap.pop()]);
          }
          expect(out).toEqual([...entries].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
        },
      ),
    );
  });
});
