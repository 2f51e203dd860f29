import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../models';
import { timeGrid } from '../models/jump-sde/propagation';
import { REPLAY_BEATS } from './playhead';
import { continuousTime, horizonOf } from './time-line';

describe('the horizon of a method', () => {
  it('is its own, or that of its family', () => {
    expect(horizonOf(methods, 'independent-cascade/dmp')?.integer).toBe(true);
    expect(horizonOf(methods, 'jump-sde/sampled')?.integer).not.toBe(true);
    expect('horizon' in methods['jump-sde/netrate'].parameters).toBe(false);
    expect(horizonOf(methods, 'jump-sde/netrate')).toMatchObject({ default: 8, unit: 'time' });
    expect(horizonOf(methods, 'nothing/here')).toBeUndefined();
  });
});

describe('a time of any size', () => {
  it('stops where results are given, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (horizon) => {
        const [end, events, pace] = continuousTime(horizon);
        expect(end).toBe(horizon);
        expect(events).toEqual(timeGrid(horizon));
        expect(pace).toEqual({ beats: REPLAY_BEATS, grain: horizon / 100 });
      }),
    );
  });
});
