import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPlayhead, NAME_EVERY } from './spoken-label';

/** A playhead that is set by hand. */
function handPlayhead() {
  let t = 0;
  const listeners = new Set<() => void>();
  return {
    get: () => t,
    set: (to: number) => {
      t = to;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listeners,
  };
}

describe('followPlayhead', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const follow = () => {
    const playhead = handPlayhead();
    const names: string[] = [];
    const stop = followPlayhead(
      playhead,
      (step) => `t = ${step}`,
      (name) => names.push(name),
    );
    return { playhead, names, stop };
  };

  it('names the step at once, and no fraction of it', () => {
    const { playhead, names } = follow();
    expect(names).toEqual(['t = 0']);
    vi.advanceTimersByTime(NAME_EVERY);
    playhead.set(0.7);
    expect(names).toHaveLength(1);
    playhead.set(3 - 1e-12);
    expect(names.at(-1)).toBe('t = 3');
  });
  it('speaks once a second while it plays, and never leaves out where it comes to rest', () => {
    const { playhead, names } = follow();
    for (let frame = 1; frame <= 180; frame++) {
      vi.advanceTimersByTime(1000 / 60);
      playhead.set(frame / 12);
    }
    expect(names.length).toBeGreaterThan(2);
    expect(names.length).toBeLessThanOrEqual(4);
    vi.advanceTimersByTime(NAME_EVERY);
    expect(names.at(-1)).toBe('t = 15');
    vi.advanceTimersByTime(10 * NAME_EVERY);
    expect(names.length).toBeLessThanOrEqual(5);
  });
  it('leaves nothing behind', () => {
    const { playhead, names, stop } = follow();
    playhead.set(2);
    stop();
    vi.advanceTimersByTime(5 * NAME_EVERY);
    expect(names).toEqual(['t = 0']);
    expect(playhead.listeners.size).toBe(0);
  });
});
