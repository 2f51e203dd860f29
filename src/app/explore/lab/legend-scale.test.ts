import { describe, expect, it } from 'vitest';
import { timeMap } from '../../../plots/timeline-layout';
import { REPLAY_BEATS } from '../../../store/playhead';
import { legendScale } from './legend-scale';
import type { Replayed } from './use-clock';

const replayed: Replayed = {
  of: 'cascade',
  zero: 0,
  horizon: 1000,
  grain: 1,
  events: { times: [], counts: [] },
  map: timeMap('log', 1000, [], 1),
  format: String,
  ticks: () => [],
  tickText: (t) => t.toFixed(0),
};

describe('the scale of a legend', () => {
  it('follows the clock for times, and keeps values in time', () => {
    const scale = legendScale({ kind: 'activation', time: new Float64Array(), horizon: REPLAY_BEATS }, replayed, 1);
    if (!scale) throw new Error('no scale');
    expect(scale.format(REPLAY_BEATS)).toBe('1000');
    expect(scale.toValue(scale.toPlace(30))).toBeCloseTo(30);
    expect(scale.forPicture([0, 1000])).toEqual([0, REPLAY_BEATS]);
  });

  it('is logarithmic for counts, with whole values at its ends', () => {
    const scale = legendScale({ kind: 'measure', values: new Float64Array(), top: 461, scale: 'log' }, undefined, 1);
    if (!scale) throw new Error('no scale');
    expect(scale.ticks.map(scale.format)).toEqual(['0', '4', '20', '99', '461']);
    expect(scale.toValue(scale.domain[1])).toBe(461);
    expect(scale.forPicture([2, 9])).toEqual([2, 9]);
    expect(legendScale({ kind: 'degree' }, undefined, 9)?.format(Math.log1p(9))).toBe('9');
  });

  it('is not there where colour says no number, or no time is replayed', () => {
    expect(legendScale({ kind: 'none' }, replayed, 3)).toBeUndefined();
    expect(legendScale({ kind: 'activation', time: new Float64Array(), horizon: 1 }, undefined, 3)).toBeUndefined();
  });
});
