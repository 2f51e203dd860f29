import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, HISTORY_LIMIT, MERGE_MS, redo, startHistory, undo } from './history';

describe('history', () => {
  it('undoes and redoes ten changes back to the start and forth again', () => {
    let h = startHistory(0);
    for (let i = 1; i <= 10; i++) h = change(h, i, `p${i}`, i * 10_000);
    for (let i = 0; i < 10; i++) h = undo(h);
    expect(h.present).toBe(0);
    expect(undo(h)).toBe(h);
    for (let i = 0; i < 10; i++) h = redo(h);
    expect(h.present).toBe(10);
    expect(redo(h)).toBe(h);
  });

  it('takes a dragged slider as one step, but not after a pause or under another key', () => {
    let h = startHistory(0);
    for (let i = 1; i <= 5; i++) h = change(h, i, 'alpha', i * 100);
    expect(h.past).toEqual([0]);
    h = change(h, 6, 'alpha', 500 + MERGE_MS);
    h = change(h, 7, 'horizon', 500 + MERGE_MS);
    expect(h.past).toEqual([0, 5, 6]);
  });

  it('does not merge into a state that undo came back to', () => {
    let h = change(startHistory(0), 1, 'a', 1000);
    h = undo(h);
    h = change(h, 2, 'a', 1001);
    expect(undo(h).present).toBe(0);
  });

  it('forgets the future at a change and the oldest past beyond the limit', () => {
    let h = startHistory(-1);
    for (let i = 0; i < HISTORY_LIMIT + 50; i++) h = change(h, i, `${i}`, i * 10_000);
    expect(h.past).toHaveLength(HISTORY_LIMIT);
    h = change(undo(h), 999, 'x', 1e9);
    expect(h.future).toEqual([]);
  });

  it('gives back every state in order for any mix of changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
        const distinct = values.map((v, i) => `${v}:${i}`);
        let h = startHistory('start');
        distinct.forEach((v, i) => (h = change(h, v, v, i * 10_000)));
        for (const v of distinct.toReversed()) {
          expect(h.present).toBe(v);
          h = undo(h);
        }
        expect(h.present).toBe('start');
      }),
    );
  });
});
