import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { advance, Playhead, REPLAY_BEATS, STEP_MS, type Ticker } from './playhead';

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

describe('a pace', () => {
  const pace = { beats: REPLAY_BEATS, grain: 60 };
  const events = [10, 20, 3_000, 90_000, 3e6];

  it.each(['real', 'log', 'event'] as const)(
    'is through after twelve seconds on the %s clock, whatever the horizon',
    (clock) => {
      for (const horizon of [0.01, 40, 3e6]) {
        const own = { ...pace, grain: horizon / 1e4 };
        const many = Array.from({ length: 2_000 }, (_, k) => ((k + 1) * horizon) / 2_000);
        let t = 0;
        for (let beat = 0; beat < 200; beat++) t = advance(t, REPLAY_BEATS / 200, horizon, clock, many, own);
        expect(t / horizon).toBeCloseTo(1, 6);
        expect(advance(0, REPLAY_BEATS * 0.9, horizon, clock, many, own)).toBeLessThan(horizon);
      }
    },
  );

  it('leaves few events their beat each', () => {
    expect(advance(0, 1, 3e6, 'event', events, pace)).toBe(10);
    expect(advance(0, 2.5, 3e6, 'event', events, pace)).toBeCloseTo(1_510);
  });

  it('runs the log clock evenly in the logarithm beyond its grain', () => {
    const half = advance(0, REPLAY_BEATS / 2, 3e6, 'log', events, pace);
    expect(half).toBeCloseTo(60 * (Math.sqrt(1 + 3e6 / 60) - 1), 3);
  });

  it('plays a replay of milliseconds to its end in twelve seconds', () => {
    const { ticker, tick } = manualTicker();
    const p = new Playhead(ticker);
    p.setHorizon(3.4e9, new Float64Array(0), { beats: REPLAY_BEATS, grain: 6e4 });
    p.play();
    tick(11_000);
    expect(p.get()).toBeGreaterThan(3e9);
    expect(p.get()).toBeLessThan(3.4e9);
    tick(1_500);
    expect(p.get()).toBe(3.4e9);
  });
});
