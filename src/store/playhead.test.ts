import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { advance, Playhead, STEP_MS, type Ticker } from './playhead';

function manualTicker(): { ticker: Ticker; tick(ms: number): void; running(): boolean } {
  let frame: ((now: number) => void) | undefined;
  let now = 1;
  return {
    ticker: (f) => {
      frame = f;
      f(now);
      return () => {
        frame = undefined;
      };
    },
    tick(ms) {
      for (let left = ms; left > 0; left -= 16) {
        now += Math.min(16, left);
        frame?.(now);
      }
    },
    running: () => frame !== undefined,
  };
}

describe('playhead', () => {
  it('plays one step per beat, stops at the end and starts over from there', () => {
    const { ticker, tick, running } = manualTicker();
    const p = new Playhead(ticker);
    p.setHorizon(4);
    p.play();
    tick(STEP_MS);
    expect(p.get()).toBeCloseTo(1, 1);
    tick(STEP_MS * 4);
    expect(p.get()).toBe(4);
    expect(running()).toBe(false);
    p.play();
    expect(p.get()).toBeLessThan(0.2);
  });

  it('moves from step to step when stepwise', () => {
    const { ticker, tick } = manualTicker();
    const p = new Playhead(ticker);
    p.setStepwise(true);
    p.setHorizon(10);
    const seen = new Set<number>();
    p.subscribe(() => seen.add(p.get()));
    p.play();
    tick(STEP_MS * 3.5);
    expect([...seen]).toEqual([1, 2, 3]);
  });

  it('tells of time and of transport separately, and not when nothing moved', () => {
    const p = new Playhead(manualTicker().ticker);
    p.setHorizon(8);
    const time = vi.fn();
    const transport = vi.fn();
    p.subscribe(time);
    p.subscribeTransport(transport);
    p.seek(3);
    p.seek(3);
    expect(time).toHaveBeenCalledTimes(1);
    expect(transport).not.toHaveBeenCalled();
    p.setSpeed(4);
    expect(transport).toHaveBeenCalledTimes(1);
  });

  it('steps over events both ways and stays within 0 and the horizon', () => {
    const p = new Playhead(manualTicker().ticker);
    p.setHorizon(10, [0, 2, 3, 7]);
    p.stepBy(1);
    expect(p.get()).toBe(2);
    p.stepBy(2);
    expect(p.get()).toBe(7);
    p.stepBy(1);
    expect(p.get()).toBe(10);
    p.stepBy(-1);
    expect(p.get()).toBe(7);
    p.stepBy(-9);
    expect(p.get()).toBe(0);
  });

  it('keeps the time when the horizon grows and pulls it back when it shrinks', () => {
    const p = new Playhead(manualTicker().ticker);
    p.setHorizon(10);
    p.seek(6);
    p.setHorizon(20);
    expect(p.get()).toBe(6);
    p.setHorizon(5);
    expect(p.get()).toBe(5);
  });

  it('reaches every event in one beat each by the event clock', () => {
    const events = [0, 1, 4, 5, 9];
    let t = 0;
    for (const expected of [1, 4, 5, 9]) {
      t = advance(t, 1, 12, 'event', events);
      expect(t).toBeCloseTo(expected, 9);
    }
  });

  it('never runs backwards or past the end, and two half beats make one, by every clock', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('real', 'log', 'event'),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }),
        (clock, t, steps, raw) => {
          const events = raw.toSorted((a, b) => a - b);
          const once = advance(t, steps, 20, clock, events);
          expect(once).toBeGreaterThanOrEqual(t);
          expect(once).toBeLessThanOrEqual(20);
          const twice = advance(advance(t, steps / 2, 20, clock, events), steps / 2, 20, clock, events);
          expect(twice).toBeCloseTo(once, 6);
        },
      ),
    );
  });
});
