import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, edgesOf, networkOf, readAs, sampleOf } from './fixtures/read';
import { gml } from './gml';
import { decodeEntities, GmlTokens, type Token } from './gml-tokens';

const read = (text: string, choices = {}) => readAs(gml, text, choices);
const NODES = 'node [ id 1 label "Ann" ] node [ id 2 label "Bob" ]';

describe('GML', () => {
  it('in the hand of Newman, with a comment and a creator', () => {
    const result = read(
      'Creator "Mark Newman on Fri Jul 21 2006"\n# a comment with a " quote\ngraph\n[\n  directed 1\n  node\n  [\n    id 0\n    label "Myriel"\n  ]\n  node\n  [\n    id 1\n    label "Napoleon"\n  ]\n  edge\n  [\n    source 1\n    target 0\n    value 3\n  ]\n]\n',
    );
    expect(networkOf(result).directed).toBe(true);
    expect(edgesOf(result)).toEqual([['Napoleon', 'Myriel', 3]]);
    expect(Object.keys(networkOf(result).edgeValues)).toEqual(['weight']);
    expect(result.preview.find(({ line }) => line === 16)).toMatchObject({
      status: 'read',
      fields: ['Napoleon', 'Myriel', 'value 3'],
    });
  });

  it('takes the weight for the weight where there is a value beside it, and keeps the value', () => {
    const result = read(`graph [ ${NODES} edge [ source 1 target 2 value 0.5 weight 3 ] ]`);
    expect(networkOf(result).edgeValues).toEqual({ value: Float64Array.of(0.5), weight: Float64Array.of(3) });
    expect(codesOf(result)).toContain('values-kept');
  });

  it('on one line, with places and entities, undirected by default', () => {
    const result = read(
      'graph [ node [ id 1 label "A&quot;B" graphics [ x 1.5 y 2 w 9 ] ] node [ id 2 label "C &#233; &nix;" graphics [ x 3 y 4 ] ] edge [ source 1 target 2 ] ]',
    );
    expect(networkOf(result)).toMatchObject({ directed: false, labels: ['A"B', 'C é &nix;'] });
    expect([...(networkOf(result).positions ?? [])]).toEqual([1.5, 2, 3, 4]);
  });

  it('nested lists inside nodes and edges are no attributes', () => {
    const result = read(`graph [ ${NODES} edge [ source 1 target 2 data [ weight 9 deep [ source 7 ] ] weight 2 ] ]`);
    expect(edgesOf(result)).toEqual([['Ann', 'Bob', 2]]);
  });

  it('a text over several lines counts them', () => {
    const result = read(
      `graph [ comment "one\ntwo\r\nthree" ${NODES}\nedge [ source 1 target 3 ]\nedge [ source 1 target 2 ] ]`,
    );
    expect(result.issues).toMatchObject([{ code: 'node-unknown', found: '3', where: { line: 4 } }]);
  });

  it.each([
    ['graph [\n node [ id 1 ]\n edge [ source 1', 3, '`edge [` is not closed'],
    ['graph [\n node [ id 1 ]\n', 1, '`graph [` is not closed'],
    ['graph [ node [ id 1\n label "Ann ] ]\n', 2, 'a text in quotes that begins here is not closed'],
    ['graph [ ]\n]', 2, 'a bracket closes nothing'],
    ['graph [\n[ id 1 ] ]', 2, 'a list without a name'],
    ['graph [ node [ id ] ]', 1, '“id” has no value'],
    ['graph [ 12 13 ]', 1, 'found “12”, expected a name'],
    ['graph [ "x" 13 ]', 1, 'found the text “x”, expected a name'],
    ['graph', 1, '“graph” has no value'],
  ])('%j is refused in line %i: %s', (text, line, reason) => {
    const { network, issues } = read(text);
    expect(network).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'not-well-formed', severity: 'stopped', where: { line } });
    expect(issues[0].message).toContain(reason);
  });

  it('nested without end is refused', () => {
    expect(codesOf(read('a [ '.repeat(100_000)))).toEqual(['not-well-formed']);
  });

  it('more than one graph: the first', () => {
    const result = read(`graph [ ${NODES} edge [ source 1 target 2 ] ] graph [ node [ id 1 ] ]`);
    expect([networkOf(result).n, codesOf(result)]).toEqual([2, ['more-graphs']]);
  });

  it('is recognised by its first list', () => {
    const score = (text: string): number => gml.sniff(sampleOf(strToU8(text)));
    expect(['graph [', 'Creator "x"\nVersion 1\ngraph\n[', '# c\ngraph [ directed 0', 'GRAPH['].map(score)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(['graph {', 'digraph [', 'a b\ngraph c', 'node [ id 1 ]'].map(score)).toEqual([0, 0, 0, 0]);
  });
});

describe('GmlTokens', () => {
  const tokensOf = (pieces: readonly string[]): Token[] => {
    const tokens: Token[] = [];
    const reader = new GmlTokens((token) => tokens.push(token));
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return tokens;
  };

  it('are the same however the text was cut', () => {
    const bit = fc.constantFrom('word', '12.5', '"te xt"', '"a&amp;b\n"', ' ', '\n', '[', ']', '# note\n', '-3');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (bits, size) => {
        const text = bits.join(' ');
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, k) =>
          text.slice(k * size, (k + 1) * size),
        );
        expect(tokensOf(pieces)).toEqual(tokensOf([text]));
      }),
      { seed: 33, numRuns: 300 },
    );
  });

  it('entities that stand for no character stay as they are', () => {
    expect(decodeEntities('&amp;lt; &#0; &#xD800; &#x1F600; &bogus; &')).toBe('&lt; &#0; &#xD800; 😀 &bogus; &');
  });
});
