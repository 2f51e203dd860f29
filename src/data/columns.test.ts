import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, guessHeader, guessMeaning, namesEnds, roleOf } from './columns';

describe('roleOf', () => {
  it('knows the names that people and collections use, in any spelling', () => {
    const cases: Record<string, string | undefined> = {
      source: 'source',
      Source: 'source',
      FromNodeId: 'source',
      from_node: 'source',
      'node 1': 'source',
      '# FromNodeId': 'source',
      TARGET: 'target',
      'To-Node': 'target',
      dst: 'target',
      Weight: 'weight',
      W: 'weight',
      α: 'alpha',
      Probability: 'alpha',
      timestamp: 'time',
      date: 'time',
      name: undefined,
      '': undefined,
      sources: undefined,
    };
    for (const [name, role] of Object.entries(cases)) expect([name, roleOf(name)]).toEqual([name, role]);
  });

  it('is not led astray by names of the language', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(roleOf(name)).toBeUndefined();
  });
});

describe('namesEnds', () => {
  it('wants both ends, wherever they stand', () => {
    expect(namesEnds(['weight', 'to', 'from'])).toBe(true);
    expect(namesEnds(['source', 'weight'])).toBe(false);
    expect(namesEnds(['a', 'b'])).toBe(false);
    expect(namesEnds([])).toBe(false);
  });
});

describe('guessHeader', () => {
  const guess = (...lines: string[]) => guessHeader(lines.map((line) => line.split(',')));

  it('is sure of names it knows, also without a line of data', () => {
    expect(guess('source,target')).toEqual({ header: true, unsure: false });
    expect(guess('to,from,x', 'a,b,1')).toEqual({ header: true, unsure: false });
  });

  it('takes a word above numbers for a name', () => {
    expect(guess('a,b,strength of tie', 'x,y,1', 'y,z,2')).toEqual({ header: true, unsure: false });
    expect(guess('one,two', '1,2', '2,3')).toEqual({ header: true, unsure: false });
    expect(guess('1,2,x', '1,2,3', '2,3,4')).toMatchObject({ header: true });
  });

  it('takes numbers above numbers for an edge', () => {
    expect(guess('1,2', '2,3')).toEqual({ header: false, unsure: false });
    expect(guess('1,2')).toEqual({ header: false, unsure: false });
  });

  it('asks when two words could be names or nodes', () => {
    expect(guess('giver,taker', 'Ann,Bob', 'Bob,Carl')).toEqual({ header: false, unsure: true });
    // Ann comes back: a node.
    expect(guess('Ann,Bob', 'Bob,Carl', 'Carl,Ann')).toEqual({ header: false, unsure: false });
  });
});

describe('guessMeaning', () => {
  it('is weight, probability or time by the values', () => {
    expect(guessMeaning(['1', '5', '2.5'], false)).toEqual({ third: 'weight', unsure: false });
    expect(guessMeaning(['0.1', '0.9', '1'], false)).toEqual({ third: 'alpha', unsure: true });
    expect(guessMeaning(['0', '1', '1'], false)).toEqual({ third: 'weight', unsure: false });
    expect(guessMeaning(['1082040961', '1082155839'], false)).toEqual({ third: 'time', unsure: true });
    expect(guessMeaning(['2004-04-15', '2004-04-16 10:00'], false)).toEqual({ third: 'time', unsure: false });
    expect(guessMeaning(['-1', '0.5'], false)).toEqual({ third: 'weight', unsure: false });
  });

  it('is nothing where most values are words', () => {
    expect(guessMeaning(['friend', 'foe', '1'], false)).toEqual({ third: 'ignore', unsure: true });
    expect(guessMeaning(['0,5', '0,7'], false)).toMatchObject({ third: 'ignore' });
    expect(guessMeaning(['0,5', '0,7'], true)).toMatchObject({ third: 'alpha' });
  });

  it('never takes a value outside 0…1 for a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
        const { third } = guessMeaning(values.map(String), false);
        expect(third === 'alpha' && values.some((v) => v < 0 || v > 1)).toBe(false);
      }),
    );
  });
});

describe('declared', () => {
  it('reads what collections write into their comments', () => {
    expect(declared(['# Directed graph (each unordered pair once)', '# Nodes: 82168 Edges: 948464'])).toEqual({
      matrix: false,
      directed: true,
      nodes: 82168,
    });
    expect(declared(['# Undirected graph: ../../data/output/as.txt', '# Nodes: 22,963'])).toEqual({
      matrix: false,
      directed: false,
      nodes: 22963,
    });
    expect(declared(['%%MatrixMarket matrix coordinate pattern symmetric'])).toEqual({ matrix: true, directed: false });
    expect(declared(['%%MatrixMarket matrix coordinate real general'])).toEqual({ matrix: true, directed: true });
    expect(declared(['# third column: probability'])).toEqual({ matrix: false, third: 'alpha' });
    expect(declared(['# third column = time'])).toEqual({ matrix: false, third: 'time' });
  });

  it('does not take part of a word, or both at once, for a statement', () => {
    expect(declared(['# misdirected mail'])).toEqual({ matrix: false });
    expect(declared(['# directed or undirected?'])).toEqual({ matrix: false });
    expect(declared(['# general remarks, symmetric'])).toEqual({ matrix: false });
    expect(declared([])).toEqual({ matrix: false });
  });
});
