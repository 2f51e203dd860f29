import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, keepAllRows, keepFirstRows, rowAt } from './slicer-rows';

describe('rows of received messages', () => {
  it('are all there: the first for all replicas, then each time and replica its own', () => {
    const plan = keepAllRows(3, 2);
    const rows = [0, 1].map((replica) => [0, 1, 2].map((t) => rowAt(plan, replica, t)));
    expect(rows).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
    expect(plan.rows).toBe(5);
  });

  it('of first times never meet others; those between meet only at the same place of another block', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), (times, replicas) => {
        const plan = keepFirstRows(times, replicas);
        const owner = new Map<number, string>();
        for (let replica = 0; replica < replicas; replica++)
          for (let t = 0; t < times; t++) {
            const row = rowAt(plan, replica, t);
            expect(row).toBeGreaterThanOrEqual(0);
            expect(row).toBeLessThan(plan.rows);
            const first = t % plan.block === 0;
            const name = t === 0 ? 'start' : first ? `${replica} ${blockAt(plan, t)}` : `place ${t % plan.block}`;
            expect(owner.get(row) ?? name).toBe(name);
            owner.set(row, name);
          }
        expect(owner.size).toBe(plan.rows);
        expect(plan.rows).toBeLessThanOrEqual(2 * Math.ceil(Math.sqrt(times * replicas)) + 1);
      }),
    );
  });
});
