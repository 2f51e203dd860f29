/** What is seen of a cascade of a set. */
import { expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import { historyOf, modelNamed, observedHistory, type History, type ObservationWindow } from './history';
import { remarksOnHistory, tiedShare } from './history-remarks';

function setOf(cascades: number[][], marks?: number[]): CascadeSet {
  const offsets = [0];
  for (const times of cascades) offsets.push(offsets[offsets.length - 1] + times.length);
  const times = Float64Array.from(cascades.flat());
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: new Int32Array(times.length).fill(-1),
    times,
    userCount: 0,
    time: { unit: 'second', origin: 'epoch' },
    ...(marks && { marks: Float64Array.from(marks) }),
  });
}
const see = (part: Partial<ObservationWindow>): ObservationWindow => ({
  observeBy: 'all',
  until: 60,
  share: 0.4,
  ...part,
});
const start = 1.7e12;
const set = setOf(
  [
    [start, start, start + 30, start + 60, start + 61],
    [5, 9],
  ],
  [3, 0, 2, 1, 8, NaN, 4],
);

it('sees 29 of 100 events by a share of 0.29', () => {
  const hundred = setOf([Array.from({ length: 100 }, (_, i) => i)]);
  expect(observedHistory(hundred, 0, see({ observeBy: 'share', share: 0.29 })).times.length).toBe(29);
});

it('counts times from the first event and seeds at it', () => {
  expect(observedHistory(set, 0, see({}))).toEqual({
    times: Float64Array.of(0, 0, 30, 60, 61),
    marks: Float64Array.of(3, 0, 2, 1, 8),
    seeds: 2,
    end: 61,
  });
});
it('ends with the window of time, events at its end included', () => {
  const { times, end } = observedHistory(set, 0, see({ observeBy: 'time' }));
  expect([...times, end]).toEqual([0, 0, 30, 60, 60]);
  expect(observedHistory(set, 0, see({ observeBy: 'time', until: 3600 })).end).toBe(3600);
});
it('ends with the last event of a share, and has always one', () => {
  const { times, end, marks } = observedHistory(set, 0, see({ observeBy: 'share', share: 0.6 }));
  expect([...times, end]).toEqual([0, 0, 30, 30]);
  expect(marks).toEqual(Float64Array.of(3, 0, 2));
  expect(observedHistory(set, 1, see({ observeBy: 'share' })).times).toHaveLength(1);
});
it('has no marks where one is unknown, or the set has none', () => {
  expect(observedHistory(set, 1, see({})).marks).toBeUndefined();
  expect(observedHistory(setOf([[0, 1]]), 0, see({})).marks).toBeUndefined();
  expect(historyOf(Float64Array.of(0, 2))).toEqual({ times: Float64Array.of(0, 2), seeds: 1, end: 2 });
});
it('remarks on coarse clocks and on marks that are missing', () => {
  const coarse = historyOf(Float64Array.of(0, 0, 1, 1, 2, 3));
  expect(tiedShare(coarse)).toBe(0.25);
  const codes = (history: History, name: string): string[] =>
    remarksOnHistory(history, modelNamed(name)!).map(({ code }) => code);
  expect(codes(coarse, 'mEXPN')).toEqual(['many-ties', 'marks-missing']);
  expect(codes(observedHistory(set, 0, see({})), 'mEXPN')).toEqual([]);
  expect(codes(historyOf(Float64Array.of(0, 0, 0)), 'PL')).toEqual([]);
});
