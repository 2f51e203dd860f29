/** SEISMIC against an independent evaluation of the paper's formulas by numerical integration. */
import { describe, expect, it } from 'vitest';
import type { History } from '../history';
import { SEISMIC, seismic } from './seismic';

const TIMES = [0, 12, 45, 80, 95, 160, 210, 340, 420, 600, 850, 1000, 1400, 1900, 2600, 3300];
const FOLLOWERS = [5000, 120, 80, 3000, 15, 60, 400, 210, 33, 900, 70, 1200, 45, 310, 88, 150];

function history(times: number[], followers: number[], end: number): History {
  return { times: Float64Array.from(times), marks: Float64Array.from(followers), seeds: 1, end };
}

const LATE = history(
  [0, 100, 9000, 43_000, 43_500, 44_000, 45_000, 47_000, 49_000],
  [50_000, 100, 200, 1000, 2000, 500, 600, 700, 800],
  50_000,
);

describe('reference numbers', () => {
  it('with windows of half the age, back to the last events, and of the greatest span', () => {
    for (const [one, infectiousness, size] of [
      [history(TIMES, FOLLOWERS, 3600), 0.002126966595995049, 30.88112909271937],
      [history(TIMES.slice(0, 10), FOLLOWERS.slice(0, 10), 600.5), 0.0024376375830567052, 33.231917261776644],
      [history(TIMES.slice(0, 4), FOLLOWERS.slice(0, 4), 2000), 5.954283670058428e-5, 4.258002070519948],
      [history([0, 30_000, 40_000], [5000, 100, 200], 50_000), 0.002685526379407888, 7.938623055835879],
      [LATE, 0.0014050375488563454, 33.47230811629337],
    ] as const) {
      const found = seismic(one);
      expect(found.infectiousness / infectiousness).toBeCloseTo(1, 6);
      expect(found.size / size).toBeCloseTo(1, 6);
    }
  });
});

describe('limits', () => {
  it('is infinite where each event has more than one expected', () => {
    const found = seismic(
      history(
        TIMES,
        FOLLOWERS.map((n) => n / 50),
        3600,
      ),
    );
    expect(found.size).toBe(Infinity);
    expect(found.infectiousness).toBeGreaterThan(0.01);
  });

  it('has no answer without followers, and says so', () => {
    const { marks: _marks, ...unmarked } = history(TIMES, FOLLOWERS, 3600);
    expect(seismic(unmarked)).toEqual({ size: NaN, infectiousness: NaN, reason: 'no-marks' });
    expect(seismic(history([0, 1], [0, 0], 9)).reason).toBe('no-marks');
  });

  it('expects nothing more of a post that nobody shared, and little of an old one', () => {
    expect(seismic(history([0], [100], 3600))).toEqual({ size: 1, infectiousness: 0 });
    const week = seismic(history(TIMES, FOLLOWERS, 7 * 86_400));
    expect(week.size).toBeGreaterThan(16);
    expect(week.size).toBeLessThan(16.5);
  });

  it('does not depend on how followers are counted, if the mean is counted alike', () => {
    const thousands = history(
      TIMES,
      FOLLOWERS.map((n) => n / 1000),
      3600,
    );
    const found = seismic(thousands, { ...SEISMIC, meanFollowers: SEISMIC.meanFollowers / 1000 });
    expect(found.size).toBeCloseTo(seismic(history(TIMES, FOLLOWERS, 3600)).size, 9);
  });

  it('is corrected by α and γ', () => {
    const one = history(TIMES, FOLLOWERS, 3600);
    const plain = seismic(one).size - 16;
    expect(seismic(one, { ...SEISMIC, alpha: 0.5 }).size - 16).toBeCloseTo(plain / 2, 10);
    expect(seismic(one, { ...SEISMIC, gamma: 0 }).size - 16).toBeCloseTo(plain * (1 - 0.2126966595995), 5);
  });
});
