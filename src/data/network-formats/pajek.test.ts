import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { choiceOf, codesOf, edgesOf, networkOf, readAs, sampleOf } from './fixtures/read';
import { pajek, pajekFields } from './pajek';

const read = (text: string, choices = {}) => readAs(pajek, text, choices);

describe('Pajek', () => {
  it('vertices with labels and places, arcs, edges, weights, comments', () => {
    const result = read(
      '% made by hand\n*Network little\n*Vertices 4\n1 "Ann B." 0.1 0.2 0.5 ic Red\n2 Bob 0.3 0.4\n3 "" 0.5 0.6\n4 "d&#233;j&#224;" 0.7 0.8\n\n*Arcs\n1 2 2.5 c Blue\n*Edges\n% here\n3 4 1 l "friends"\n',
    );
    expect(networkOf(result)).toMatchObject({ directed: true, labels: ['Ann B.', 'Bob', '3', 'déjà'] });
    expect(edgesOf(result)).toEqual([
      ['Ann B.', 'Bob', 2.5],
      ['3', 'déjà', 1],
      ['déjà', '3', 1],
    ]);
    expect([...(networkOf(result).positions ?? [])]).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(Math.fround));
    expect(codesOf(result)).toEqual(['mixed-directions']);
  });

  it('vertices that are only counted', () => {
    const result = read('*vertices 3\r\n*edges\r\n3 1\r\n');
    expect(networkOf(result)).toMatchObject({ n: 3, directed: false, labels: ['1', '2', '3'], edgeValues: {} });
    expect(edgesOf(result)).toEqual([['3', '1']]);
  });

  it('lists of neighbours', () => {
    expect(edgesOf(read('*Vertices 4\n*Arcslist\n1 2 3\n4 1\n'))).toEqual([
      ['1', '2'],
      ['1', '3'],
      ['4', '1'],
    ]);
    expect(networkOf(read('*Vertices 3\n*Edgeslist\n1 2 3\n'))).toMatchObject({ directed: false, m: 2 });
  });

  it('a matrix: values are weights, symmetric means undirected', () => {
    const symmetric = read('*Vertices 3\n*Matrix\n0 2 0\n2 0 1.5\n0 1.5 0\n');
    expect(choiceOf(symmetric, 'directed')).toBe('undirected?');
    expect(edgesOf(symmetric)).toEqual([
      ['1', '2', 2],
      ['2', '3', 1.5],
    ]);
    expect(edgesOf(read('*Vertices 2\n*Matrix\n0\n1\n0.5 0\n'))).toEqual([
      ['1', '2', 1],
      ['2', '1', 0.5],
    ]);
    expect(edgesOf(read('*Vertices 5 2\n*Matrix\n1 0 0\n0 0 3\n'))).toEqual([
      ['1', '3', 1],
      ['2', '5', 3],
    ]);
  });

  it('a matrix that is not symmetric is directed, by what it holds', () => {
    const result = read('*Vertices 3\n*Matrix\n0 1 0\n0 0 2\n1 0 0\n');
    expect(networkOf(result).directed).toBe(true);
    expect(choiceOf(result, 'directed')).toBe('directed');
    expect(networkOf(read('*Vertices 3\n*Matrix\n0 1 0\n1 0 2\n0 3 0\n')).directed).toBe(true);
    expect(choiceOf(read('*Vertices 2\n*Matrix\n0 1\n1 0\n'), 'directed')).toBe('undirected?');
  });

  it('a matrix with rows that do not fit', () => {
    const result = read('*Vertices 2\n*Matrix\n0 1 2\n1 0\n0 0\n1\n');
    expect(result.issues.map(({ code, where }) => [code, where?.line]).slice(0, 3)).toEqual([
      ['field-count', 3],
      ['field-count', 5],
      ['field-count', 6],
    ]);
    expect(codesOf(read('*Matrix\n0 1\n'))).toContain('bad-size');
  });

  it('vertices that do not exist, with line and value', () => {
    const result = read('*Vertices 2\n1 "a"\n7 "b"\n*Arcs\n1 2\n1 3\n0 1\nx 1\n1\n');
    expect(result.issues.map(({ code, found, where }) => [code, found, where?.line])).toEqual([
      ['node-unknown', '7', 3],
      ['node-unknown', '3', 6],
      ['node-unknown', '0', 7],
      ['node-unknown', 'x', 8],
      ['node-unknown', '', 9],
    ]);
    expect(networkOf(result)).toMatchObject({ n: 2, m: 1 });
  });

  it('weights that are no numbers', () => {
    const result = read('*Vertices 3\n*Arcs\n1 2 1\n2 3 NaN\n3 1 1,5\n');
    expect(result.issues.map(({ code, where }) => [code, where?.line])).toEqual([
      ['isolated-nodes', undefined],
      ['not-a-number', 4],
      ['not-a-number', 5],
    ]);
  });

  it('relations are joined, further sections are left and told', () => {
    const result = read(
      '*Vertices 3\n*Arcs :1 "likes"\n1 2 1\n*Arcs :2 "hates"\n2 3 1\n*Partition classes\n*Vertices 3\n1\n1\n2\n*Vector x\n*Vertices 3\n0.5\n0.5\n0.5\n',
    );
    expect(networkOf(result)).toMatchObject({ n: 3, m: 2 });
    expect(codesOf(result).toSorted()).toEqual(['relations-joined', 'sections-ignored']);
  });

  it('without a number of vertices, edges introduce them', () => {
    expect(edgesOf(read('*Edges\n5 9 2\n'))).toEqual([['5', '9', 2]]);
  });

  it('a number of vertices beyond the limit takes no memory', () => {
    expect(codesOf(read('*Vertices 999999999\n*Arcs\n1 2\n'))).toEqual(['too-many-nodes']);
    expect(codesOf(read('*Vertices many\n*Arcs\n1 2\n'))).toEqual(['bad-size']);
    expect(codesOf(read(`*Vertices 2\n1 "${'x'.repeat(2 << 20)}"\n`))).toEqual(['line-too-long']);
  });

  it('times in brackets are told', () => {
    expect(codesOf(read('*Vertices 2\n*Arcs\n1 2 1 [5-7]\n'))).toEqual(['times-ignored']);
  });

  it('fields with quotes', () => {
    expect(pajekFields('1 "a b" 0.5 "c')).toEqual(['1', 'a b', '0.5', 'c']);
  });

  it('is recognised by its first section', () => {
    const score = (text: string): number => pajek.sniff(sampleOf(strToU8(text)));
    expect(['*Vertices 3', '% c\n\n*network x', '  *arcs', '* Vertices 2'].map(score)).toEqual([1, 1, 1, 1]);
    expect(['*bold* text', 'vertices 3', ''].map(score)).toEqual([0, 0, 0]);
  });
});
