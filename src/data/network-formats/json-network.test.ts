import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import { choiceOf, codesOf, edgesOf, networkOf, readAs, sampleOf } from './fixtures/read';
import { networkFormats } from './index';
import { adjacencyJson, cytoscapeJson, graphologyJson, nodeLinkJson } from './json-network';

const read = (value: unknown, choices: ReadChoices = {}) =>
  readAs(nodeLinkJson, typeof value === 'string' ? value : JSON.stringify(value), choices);
const sentence = (value: unknown): string =>
  read(value)
    .says.map(({ text }) => text)
    .join('');

describe('node-link', () => {
  it('keeps all digits of identifiers', () => {
    const result = read(
      '{"nodes":[{"id":9007199254740993},{"id":9007199254740992},{"id":-12345678901234567890}],"links":[{"source":9007199254740993,"target":9007199254740992,"weight":12345678901234567890},{"source":"9007199254740992","target":-12345678901234567890,"weight":2}]}',
    );
    expect(networkOf(result).labels).toEqual(['9007199254740993', '9007199254740992', '-12345678901234567890']);
    expect(edgesOf(result)).toEqual([
      ['9007199254740993', '9007199254740992', Number('12345678901234567890')],
      ['9007199254740992', '-12345678901234567890', 2],
    ]);
    expect(codesOf(result)).toEqual([]);
  });

  it('of NetworkX: direction, identifiers of any kind, values', () => {
    const result = read({
      directed: true,
      multigraph: false,
      graph: {},
      nodes: [{ id: 1 }, { id: 'b', label: 'Bob' }, { id: [0, 'x'] }],
      links: [
        { source: 1, target: 'b', weight: 2 },
        { source: 'b', target: [0, 'x'], weight: '0.5' },
      ],
    });
    expect(networkOf(result)).toMatchObject({ directed: true, labels: ['1', 'Bob', '(0, x)'] });
    expect(edgesOf(result).map(([, , weight]) => weight)).toEqual([2, 0.5]);
  });

  it('of D3: nodes by number, ends by number or as the nodes themselves; direction is asked', () => {
    const result = read({
      nodes: [{ name: 'Myriel', group: 1 }, { name: 'Napoleon' }, { name: 'Cosette' }],
      links: [
        { source: 1, target: 0, value: 3 },
        { source: { index: 2, name: 'Cosette' }, target: { index: 0 }, value: 1 },
      ],
    });
    expect(edgesOf(result)).toEqual([
      ['Napoleon', 'Myriel', 3],
      ['Cosette', 'Myriel', 1],
    ]);
    expect(choiceOf(result, 'directed')).toBe('undirected?');
    expect(codesOf(result)).toEqual(['node-attributes-ignored']);
  });

  it('ends are numbers of nodes where the identifiers do not explain them', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const result = read({ directed: false, nodes, links: [{ source: 0, target: 1 }] });
    expect([edgesOf(result), codesOf(result)]).toEqual([[['a', 'b']], ['ends-are-numbers']]);
    const wrong = read({
      directed: false,
      nodes,
      links: [
        { source: 0, target: 1 },
        { source: 'a', target: 'b' },
      ],
    });
    expect([edgesOf(wrong), codesOf(wrong)]).toEqual([[['a', 'b']], ['node-unknown']]);
  });

  it('without nodes, edges introduce them', () => {
    expect(edgesOf(read({ edges: [{ from: 'x', to: 'y' }] }))).toEqual([['x', 'y']]);
  });

  it('single edges may say their direction', () => {
    const value = {
      nodes: ['a', 'b', 'c'],
      edges: [
        { source: 'a', target: 'b', directed: true },
        { source: 'b', target: 'c', type: 'undirected' },
      ],
    };
    expect(networkOf(read(value))).toMatchObject({ directed: true, m: 3 });
  });

  it('names that reach for prototypes are names like any other', () => {
    const text = `{"nodes": [{"id": "__proto__", "__proto__": {"id": "x"}}, {"id": "constructor"}], "__proto__": {"nodes": []}, "links": [{"source": "__proto__", "target": "constructor", "__proto__": 1, "constructor": 2}]}`;
    const result = read(text);
    expect(networkOf(result).labels).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(networkOf(result).edgeValues)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(networkOf(result).edgeValues)).toBe(Object.prototype);
    expect(Object.hasOwn({}, 'id')).toBe(false);
  });

  it('entries that are none, with their lines', () => {
    const text =
      '{"directed": false, "nodes": [\n{"id": "a"},\n{"id": "b"},\n{"name": "no id"},\nnull,\n{"id": null}],\n"edges": [\n{"source": "a", "target": "b"},\n17,\n{"source": "a"},\n{"source": "a", "target": {"x": 1}},\n{"source": "a",\n "target": "nobody"}]}';
    const result = read(text);
    expect(result.issues.map(({ code, where }) => [code, where?.line])).toEqual([
      ['missing-id', 4],
      ['not-an-object', 5],
      ['missing-id', 6],
      ['not-an-object', 9],
      ['empty-target', 10],
      ['empty-target', 11],
      ['node-unknown', 12],
    ]);
    expect(networkOf(result)).toMatchObject({ n: 2, m: 1 });
    expect(result.preview.find(({ line }) => line === 9)).toMatchObject({ status: 'skipped', text: '17,' });
  });
});

describe('graphology', () => {
  it('attributes, kinds of edges, places with y upwards', () => {
    const value = {
      options: { type: 'mixed', multi: false },
      attributes: { name: 'x' },
      nodes: [
        { key: 'a', attributes: { label: 'Ann', x: 1, y: 2, size: 3 } },
        { key: 'b', attributes: { label: 'Bob', x: 3, y: 4 } },
      ],
      edges: [{ key: 'e', source: 'a', target: 'b', undirected: true, attributes: { weight: 5, color: '#000' } }],
    };
    const result = readAs(graphologyJson, JSON.stringify(value));
    expect(edgesOf(result)).toEqual([['Ann', 'Bob', 5]]);
    expect(networkOf(result).directed).toBe(false);
    expect([...(networkOf(result).positions ?? [])]).toEqual([1, -2, 3, -4]);
    const directed = { ...value, edges: [{ source: 'a', target: 'b' }] };
    expect(networkOf(read(directed)).directed).toBe(true);
    expect(networkOf(read({ ...directed, options: { type: 'undirected' } })).directed).toBe(false);
    expect(sentence(value)).toBe('Looks like graphology JSON: 2 nodes and 1 undirected edge with weights.');
  });
});

describe('Cytoscape', () => {
  const node = { data: { id: 'a', name: 'Ann' }, position: { x: 1, y: 2 } };
  const other = { data: { id: 'b', name: 'Bob' }, position: { x: 3, y: 4 } };
  const edge = { data: { id: 'e', source: 'a', target: 'b', weight: 2 } };
  it('elements in two lists or in one', () => {
    for (const elements of [{ nodes: [node, other], edges: [edge] }, [edge, node, other]]) {
      const result = read({ elements });
      expect(edgesOf(result)).toEqual([['Ann', 'Bob', 2]]);
    }
    expect([...(networkOf(read({ elements: [node, other, edge] })).positions ?? [])]).toEqual([1, 2, 3, 4]);
  });
});

describe('JSON that is broken', () => {
  it.each([
    ['{"nodes": [\n{"id": 1},\n{"id": 2}', 3, '10', 'the end of the file', 'a comma or “]”'],
    ['{"nodes": [\r\n  {"id": 1,}\r\n]}', 2, '12', '“}”', 'a name'],
    ['{"nodes": [{"id": NaN}]}', 1, '19', '“NaN}]}”', 'a value'],
    ['{"nodes": ["a\nb"]}', 1, '14', 'a line break', 'a closing quote'],
  ])('%j: line %i, column %s', (text, line, column, found, expected) => {
    const { network, issues } = read(text);
    expect(network).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'bad-json', where: { line, column } });
    expect(issues[0].message).toContain(`near line ${line}, column ${column}: found ${found}`);
    expect(issues[0].expected).toContain(expected);
  });

  it('nested without end', () => {
    expect(codesOf(read(`{"nodes": ${'['.repeat(200_000)}`))).toEqual(['bad-json']);
  });

  it('or holds no network', () => {
    for (const text of ['[]', '{}', '3', 'null', '{"nodes": 3}', '{"features": []}'])
      expect(codesOf(read(text))).toEqual(['no-network']);
    for (const text of ['{"nodes": []}', '{"nodes": [{"id": 1}], "edges": []}', '{"elements": []}'])
      expect(codesOf(read(text))).toContain('no-edges');
  });
});

describe('sniff', () => {
  const best = (text: string): string[] =>
    networkFormats.filter((format) => format.sniff(sampleOf(strToU8(text))) > 0).map(({ id }) => id);
  it('tells the shapes apart, from the head of a file too', () => {
    expect(best('{"directed": true, "nodes": [{"id": 1}, {"id"')).toEqual([nodeLinkJson.id]);
    expect(best('{"links": [')).toEqual([nodeLinkJson.id]);
    expect(best('{"attributes": {}, "nodes": [{"key": "a", "attr')).toEqual([graphologyJson.id]);
    expect(best('{"elements": {"nodes"')).toEqual([cytoscapeJson.id]);
    expect(best('{"nodes": [{"id": 1}], "adjacency": [[')).toEqual([adjacencyJson.id]);
  });

  it('leaves lines of JSON, experiments and other JSON alone', () => {
    expect(best('{"id": 1, "nodes": []}\n{"id": 2, "nodes": []}\n')).toEqual([]);
    expect(best('{"schema": 1, "method": "x"}')).toEqual([]);
    expect(best('[{"source": 1}]')).toEqual([]);
    expect(best('nodes,edges\n1,2\n')).toEqual([]);
  });
});
