import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import { buildNetwork, NO_NETWORK } from '../../../core/network';
import { stream } from '../../../core/rng';
import { forestData, idsOf, lengthOf, type DataSettings } from './forest-data';
import type { Sequences } from './vocabulary';

const streams = (...key: readonly (string | number)[]) => stream(7, ...key);
const settings: DataSettings = { split: 'file', longest: 500, tooLong: 'drop', graph: 'given' };

/** Users of every cascade at times 0, 1, 2 … after a beginning. */
function setOf(
  lists: readonly (readonly number[])[],
  more: Partial<CascadeSet> & { begins?: number[] } = {},
): CascadeSet {
  const { begins, ...parts } = more;
  const offsets = Int32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let c = 0; c < lists.length; c++) offsets[c + 1] += offsets[c];
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(lists.flat()),
    times: Float64Array.from(lists.flatMap((list, c) => list.map((_, k) => (begins?.[c] ?? 0) + k))),
    userCount: Math.max(...lists.flat()) + 1,
    time: { unit: 'second', origin: 'common' },
    ...parts,
  });
}

const listsOf = (part: Sequences): number[][] => Array.from({ length: part.count }, (_, s) => [...idsOf(part, s)]);

describe('the data of FOREST', () => {
  it('are ids from 2 on, in the parts of the files', () => {
    const set = setOf(
      [
        [0, 1, 2],
        [2, 0],
        [1, 2, 0],
        [0, 2],
      ],
      { split: Uint8Array.of(2, 0, 1, 0) },
    );
    const data = forestData(set, undefined, NO_NETWORK, settings, streams);
    expect([data.V, data.split]).toEqual([5, 'file']);
    expect([data.train, data.validation, data.test].map(listsOf)).toEqual([
      [
        [4, 2],
        [2, 4],
      ],
      [[3, 4, 2]],
      [[2, 3, 4]],
    ]);
    expect([...data.train.cascades]).toEqual([1, 3]);
    expect([...data.train.ended]).toEqual([1, 1]);
    expect([...data.userOf]).toEqual([-1, -1, 0, 1, 2]);
    expect([...data.nodeOf]).toEqual([-1, -1, -1, -1, -1]);
  });

  it('leave out and count repeats, events of nobody, short and long cascades', () => {
    const set = setOf(
      [
        [0, 1, 0, -1, 2],
        [1, 1, 1],
        [0, 1, 2, 3, 4, 5],
        [-1, 3],
        [3, 4, 5, 0, 1],
      ],
      { split: new Uint8Array(5) },
    );
    const five = { ...settings, longest: 5 };
    const dropped = forestData(set, undefined, NO_NETWORK, five, streams);
    expect(listsOf(dropped.train)).toEqual([
      [2, 3, 4],
      [5, 6, 7, 2, 3],
    ]);
    expect(dropped.V).toBe(8);
    expect(dropped.counts).toEqual({
      tooShort: 2,
      tooLong: 1,
      cut: 0,
      repeated: 3,
      nameless: 2,
      notInNetwork: 0,
      notInCascades: 0,
    });
    const cut = forestData(set, undefined, NO_NETWORK, { ...five, tooLong: 'cut' }, streams);
    expect(listsOf(cut.train)[1]).toEqual([2, 3, 4, 5, 6]);
    expect([...cut.train.ended]).toEqual([1, 0, 1]);
    expect([cut.counts.tooLong, cut.counts.cut]).toEqual([0, 1]);
    expect(lengthOf(cut.train, 1)).toBe(5);
  });

  it('give ids to nodes that are in no cascade only where the network is the context', () => {
    const set = setOf([
      [0, 1],
      [1, 2],
    ]);
    const network = buildNetwork({ n: 4, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 3) });
    const nodes = Int32Array.of(3, -1, 0);
    const given = forestData(set, nodes, network, settings, streams);
    expect([...given.nodeOf]).toEqual([-1, -1, 3, -1, 0, 1, 2]);
    expect([...given.userOf]).toEqual([-1, -1, 0, 1, 2, -1, -1]);
    expect([given.counts.notInNetwork, given.counts.notInCascades]).toEqual([1, 2]);
    for (const graph of ['training', 'none'] as const) {
      const without = forestData(set, nodes, network, { ...settings, graph }, streams);
      expect([...without.nodeOf]).toEqual([-1, -1, 3, -1, 0]);
    }
  });

  it('are split at random by the seed, each cascade once, 80, 10 and 10 per cent', () => {
    const set = setOf(Array.from({ length: 25 }, (_, c) => [c, c + 1]));
    const parts = (seed: number) => {
      const { train, validation, test, split } = forestData(set, undefined, NO_NETWORK, settings, (...key) =>
        stream(seed, ...key),
      );
      expect(split).toBe('random');
      return [train, validation, test].map(({ cascades }) => [...cascades]);
    };
    const first = parts(1);
    expect(first.map(({ length }) => length)).toEqual([20, 2, 3]);
    expect(first.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, c) => c));
    expect(first[0]).toEqual(first[0].toSorted((a, b) => a - b));
    expect(parts(1)).toEqual(first);
    expect(parts(2)).not.toEqual(first);
  });

  it('are split by the list of times, equal ones in the order of the file', () => {
    const lists = Array.from({ length: 10 }, (_, c) => (c === 4 ? [0, 1] : [0, 1, 2]));
    const set = setOf(lists, { begins: [9, 8, 7, 6, 1, 1, 1, 3, 2, 0] });
    const data = forestData(set, undefined, NO_NETWORK, { ...settings, split: 'time' }, streams);
    expect([...data.train.cascades]).toEqual([9, 4, 5, 6, 8, 7, 3, 2]);
    expect([[...data.validation.cascades], [...data.test.cascades]]).toEqual([[1], [0]]);
  });
});
