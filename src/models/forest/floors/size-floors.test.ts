import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { ForestData, Sequences } from '../data/vocabulary';
import { sequencesOf } from './floors-test-support';
import { HistoryRidge } from './history-ridge';
import { sized, sizeFloors, sizeForecasts } from './size-floors';

const streams = (...key: readonly (string | number)[]) => stream(5, ...key);
const long = (from: number, length: number): number[] => Array.from({ length }, (_, k) => from + k);

function dataOf(train: Sequences, test: Sequences, V: number): ForestData {
  const none = new Int32Array(V).fill(-1);
  const counts = { tooShort: 0, tooLong: 0, cut: 0, repeated: 0, nameless: 0, notInNetwork: 0, notInCascades: 0 };
  return { V, train, validation: test, test, userOf: none, nodeOf: none, split: 'random', counts };
}

describe('forecasts of the size by counting', () => {
  const train = sequencesOf([long(2, 3), long(2, 6), long(2, 12), long(2, 2)]);
  const test = sequencesOf([long(5, 4), long(2, 24), long(9, 2)]);

  it('look at cascades that ended and have K users', () => {
    expect([...sized(train, 3)]).toEqual([0, 1, 2]);
    expect([...sized({ ...train, ended: Uint8Array.of(1, 0, 1, 1) }, 3)]).toEqual([0, 2]);
  });

  it('are constants of the training sizes', () => {
    const { floors, n } = sizeFloors(dataOf(train, test, 30), 'test', 3, 500, streams);
    const error = (forecast: string) => floors.find((floor) => floor.forecast === forecast)?.error;
    const mean = (size: number) => (Math.log(4 / size) ** 2 + Math.log(24 / size) ** 2) / 2;
    expect(n).toBe(2);
    expect(error('Usual size (geometric mean)')).toBeCloseTo(mean(6), 12);
    expect(error('Median size')).toBeCloseTo(mean(6), 12);
    expect(error('Mean size')).toBeCloseTo(mean(7), 12);
    expect(error('Nothing more happens')).toBeCloseTo(mean(3), 12);
    expect(error('Size of a training cascade')).toBeCloseTo((mean(3) + mean(6) + mean(12)) / 3, 12);
  });

  it('draw endings from the share of occasions at which cascades ended', () => {
    // three ends on 1 + 4 + 10 occasions: sizes are 3 + a geometric number with chance 1/5
    const one = sequencesOf(Array.from({ length: 200 }, () => long(2, 3)));
    const { floors } = sizeFloors(dataOf(train, one, 30), 'test', 3, 500, streams);
    const found = floors.find(({ forecast }) => forecast === 'Constant chance to end, one simulation')?.error ?? NaN;
    let [expected, fourth] = [0, 0];
    for (let k = 0; k < 400; k++) {
      const error = Math.log((3 + k) / 3) ** 2;
      expected += 0.2 * 0.8 ** k * error;
      fourth += 0.2 * 0.8 ** k * error ** 2;
    }
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt((fourth - expected ** 2) / 10_000));
  });

  it('say nothing where no cascade has K users', () => {
    expect(sizeFloors(dataOf(train, test, 30), 'test', 25, 500, streams)).toEqual({ floors: [], n: 0 });
    expect(sizeFloors(dataOf(train, test, 30), 'test', 13, 500, streams)).toEqual({ floors: [], n: 1 });
    expect(sizeForecasts({ train, V: 30 }, 13)).toBeUndefined();
  });
});

describe('the ridge on histories', () => {
  it('learns that cascades of some users are larger', () => {
    const rng = stream(1, 'ridge');
    // users 2 … 11 are in small cascades, 12 … 21 in large ones
    const lists = Array.from({ length: 200 }, (_, c) => {
      const from = c % 2 === 0 ? 2 : 12;
      return [
        ...rng.shuffle(long(from, 10)).slice(0, 5),
        ...long(30, c % 2 === 0 ? 1 + rng.below(3) : 40 + rng.below(40)),
      ];
    });
    const train = sequencesOf(lists);
    const ridge = new HistoryRidge(train, sized(train, 5), 5, 120);
    const small = ridge.forecast(Int32Array.of(2, 3, 4, 5, 6));
    const large = ridge.forecast(Int32Array.of(12, 13, 14, 15, 16));
    expect(small).toBeGreaterThan(5);
    expect(small).toBeLessThan(10);
    expect(large).toBeGreaterThan(40);
    expect(large).toBeLessThan(90);
  });

  it('solves the penalised normal equations without looking at the row itself', () => {
    // one row: everything but the constant is the same as without any history
    const train = sequencesOf([[2, 3, 4, 5]]);
    const ridge = new HistoryRidge(train, Int32Array.of(0), 2, 8);
    const y = Math.log(4);
    const x = [1, y, y, 0, 0, 0];
    const weight = y / (x.reduce((sum, value) => sum + value * value, 0) + 0.01);
    const expected = Math.exp(weight * x.reduce((sum, value) => sum + value * value, 0));
    expect(ridge.forecast(Int32Array.of(6, 7))).toBeCloseTo(expected, 10);
    expect(new HistoryRidge(train, Int32Array.of(0), 4, 8).forecast(Int32Array.of(6, 7))).toBe(4);
  });
});
