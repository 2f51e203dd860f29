import { describe, expect, it } from 'vitest';
import { buildCascadeSet, TIME_UNITS, type TimeOrigin } from '../../../core/cascade';
import type { ReadChoice } from '../../../data/read';
import { readingsOf } from './readings';

const unit = (value: string): ReadChoice => ({
  id: 'timeUnit',
  label: 'Unit of time',
  value,
  options: TIME_UNITS.map((u) => ({ value: u, label: u })),
  unsure: true,
});
const set = (times: number[], origin: TimeOrigin) =>
  buildCascadeSet({
    offsets: Int32Array.of(0, 2, times.length),
    users: new Int32Array(times.length).fill(-1),
    times: Float64Array.from(times),
    userCount: 0,
    time: { unit: 'unknown', origin },
  });

describe('readings of an open question', () => {
  it('are the units under which moments are dates of our time, and the chosen one', () => {
    const readings = readingsOf(unit('second'), set([1.285e9, 1.2851e9, 1.286e9, 1.287e9], 'epoch'));
    expect(readings.map(({ value, chosen }) => [value, chosen])).toEqual([['second', true]]);
    expect(readings[0].times).toEqual({ unit: 'second', first: 1.285e9, median: 1e5, longest: 1e6 });
    const doubted = readingsOf(unit('minute'), set([1.285e9, 1.2851e9, 1.286e9, 1.287e9], 'epoch'));
    expect(doubted.map(({ value }) => value)).toEqual(['second', 'minute']);
  });

  it('speak of cascades that last: single events do not count, as in the plot beside', () => {
    const many = buildCascadeSet({
      offsets: Int32Array.of(0, 1, 2, 3, 5),
      users: new Int32Array(5).fill(-1),
      times: Float64Array.of(0, 0, 0, 0, 600),
      userCount: 0,
      time: { unit: 'second', origin: 'own' },
    });
    const [chosen] = readingsOf(unit('second'), many).filter((reading) => reading.chosen);
    expect(chosen.times).toMatchObject({ median: 600, longest: 600 });
    const [single] = readingsOf(unit('second'), { ...many, count: 3 }).filter((reading) => reading.chosen);
    expect(single.times).toMatchObject({ median: 0, longest: 0 });
  });

  it('are at most three where any unit will do', () => {
    const readings = readingsOf(unit('unknown'), set([0, 10, 0, 60], 'own'));
    expect(readings).toHaveLength(3);
    expect(readings.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['unknown']);
  });

  it('say how long cascades last that have a second event', () => {
    const alone = buildCascadeSet({
      offsets: Int32Array.of(0, 1, 2, 3, 5, 7, 9),
      users: new Int32Array(9).fill(-1),
      times: Float64Array.of(0, 0, 0, 0, 10, 0, 20, 0, 90),
      userCount: 0,
      time: { unit: 'unknown', origin: 'own' },
    });
    expect(readingsOf(unit('second'), alone)[0].times).toMatchObject({ first: 0, median: 20, longest: 90 });
    const none = buildCascadeSet({
      offsets: Int32Array.of(0, 1, 2),
      users: new Int32Array(2).fill(-1),
      times: Float64Array.of(3, 7),
      userCount: 0,
      time: { unit: 'unknown', origin: 'common' },
    });
    expect(readingsOf(unit('second'), none)[0].times).toMatchObject({ first: 3, median: 0, longest: 0 });
  });

  it('are all options of other questions', () => {
    const choice: ReadChoice = {
      id: 'directed',
      label: 'Edges',
      value: 'directed',
      options: [
        { value: 'undirected', label: 'undirected' },
        { value: 'directed', label: 'directed' },
      ],
      unsure: true,
    };
    expect(readingsOf(choice, undefined)).toEqual([
      { value: 'undirected', label: 'undirected', chosen: false },
      { value: 'directed', label: 'directed', chosen: true },
    ]);
  });
});
