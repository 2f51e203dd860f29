import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainInteger, NodeNames, similarNames } from './node-names';

function number(names: readonly string[], declared?: number) {
  const nodes = new NodeNames();
  const seen = names.map((name) => nodes.text(name));
  const result = nodes.finish(declared);
  return { seen, ...result, place: seen.map((node) => (result.renumber ? result.renumber[node] : node)) };
}

describe('NodeNames', () => {
  it('takes names that are exactly 0 … n−1 as the numbers themselves', () => {
    const { n, place, labels } = number(['2', '0', '1', '2']);
    expect([n, place, labels]).toEqual([3, [2, 0, 1, 2], undefined]);
  });

  it('takes 1 … n in their order and keeps the names', () => {
    const { n, place, labels } = number(['3', '1', '2']);
    expect([n, place, labels]).toEqual([3, [2, 0, 1], ['1', '2', '3']]);
  });

  it('keeps other numbers as names in the order of first sight', () => {
    const { n, place, labels } = number(['7', '0', '7', '99999999999']);
    expect([n, place, labels]).toEqual([3, [0, 1, 0, 2], ['7', '0', '99999999999']]);
  });

  it('keeps nodes without an edge when the file states how many there are', () => {
    expect(number(['4', '0'], 6)).toMatchObject({ n: 6, place: [4, 0] });
    expect(number(['6', '1'], 6)).toMatchObject({ n: 6, place: [5, 0], labels: ['1', '2', '3', '4', '5', '6'] });
    expect(number(['40', '0'], 6)).toMatchObject({ n: 2, labels: ['40', '0'] });
  });

  it('does not take 007 for 7 and loses nothing when text follows numbers', () => {
    const { seen, labels } = number(['7', '007', 'x', '7', '8']);
    expect(seen).toEqual([0, 1, 2, 0, 3]);
    expect(labels).toEqual(['7', '007', 'x', '8']);
    expect(['7', '0', '007', '-1', '1e3', '1234567890123456', ''].map(isPlainInteger)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives equal names equal nodes and different names different ones', () => {
    const name = fc.oneof(
      fc.nat(20).map(String),
      fc.nat(1 << 26).map(String),
      fc.string({ minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (names) => {
        const { place, labels, n } = number(names);
        expect(n).toBe(new Set(names).size);
        names.forEach((own, i) => expect(labels ? labels[place[i]] : String(place[i])).toBe(own));
      }),
    );
  });
});

describe('similarNames', () => {
  it('finds names that differ only by blanks or case', () => {
    expect(similarNames(['Al_Sharq', 'New York', 'al_sharq', 'NewYork', 'new  york', 'x'], 2)).toEqual({
      pairs: [
        ['Al_Sharq', 'al_sharq'],
        ['New York', 'NewYork'],
      ],
      total: 3,
    });
  });
});
