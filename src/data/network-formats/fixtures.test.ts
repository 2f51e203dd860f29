/** Files by independent writers: NetworkX (make.py), igraph (make_igraph.py), and one as Gephi saves it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf, edgesOf, networkOf, readBytesAs, sampleOf, type Result } from './fixtures/read';
import { networkFormats } from './index';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

/** Reads a fixture with the format that is surest of it. */
function read(name: string): Result & { format: string } {
  const bytes = bytesOf(name);
  const scores = networkFormats.map((format) => format.sniff(sampleOf(bytes)));
  const best = networkFormats[scores.indexOf(Math.max(...scores))];
  expect(scores.filter((score) => score > 0)).toHaveLength(1);
  return { ...readBytesAs(best, bytes, {}, 100), format: best.id };
}

const NAMES = ['Ada', 'Bela B.', 'the "boss"', 'Zoë & Cie', '<b>Eve</b>'];
const ARCS: [string, string, number, number][] = [
  ['Ada', 'Bela B.', 0.5, 1],
  ['Bela B.', 'the "boss"', 2, 2.5],
  ['the "boss"', 'Ada', 4, 3],
  ['Ada', 'Zoë & Cie', 1e-9, 12],
  ['Bela B.', 'Ada', 7.25, 13],
];
/** NetworkX lists arcs by their source, igraph as they were given. */
const sorted = (edges: readonly (readonly (string | number)[])[]): string[] =>
  edges.map((edge) => JSON.stringify(edge)).toSorted();
const unquoted = <T>(rows: readonly (readonly T[])[]): T[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (cell.replaceAll('"', '') as T & string) : cell)));

describe('the directed network of five people', () => {
  it.each([
    ['networkx.gexf', 'gexf'],
    ['networkx.graphml', 'graphml'],
    ['igraph.graphml', 'graphml'],
    ['networkx.gml', 'gml'],
    ['igraph.gml', 'gml'],
    ['networkx-node-link.json', 'node-link-json'],
    ['networkx-adjacency.json', 'adjacency-json'],
    ['networkx-cytoscape.json', 'cytoscape-json'],
  ])('%s', (name, format) => {
    const result = read(name);
    expect(result.format).toBe(format);
    const network = networkOf(result);
    expect([network.directed, network.labels]).toEqual([true, NAMES]);
    expect(Object.keys(network.edgeValues)).toEqual(['weight', 'time']);
    expect(sorted(edgesOf(result))).toEqual(sorted(ARCS));
    expect(codesOf(result).filter((code) => code !== 'node-attributes-ignored')).toEqual(['isolated-nodes']);
  });

  it.each(['networkx.net', 'igraph.net'])('%s, which has no times', (name) => {
    const result = read(name);
    expect(result.format).toBe('pajek');
    expect(networkOf(result)).toMatchObject({ directed: true, labels: unquoted([NAMES])[0] });
    expect(sorted(edgesOf(result))).toEqual(sorted(unquoted(ARCS.map((arc) => arc.slice(0, 3)))));
  });

  it.each([
    ['networkx.gexf', -1],
    ['networkx.graphml', -1],
    ['networkx.net', 1],
  ])('%s: places of the nodes, y downwards', (name, up) => {
    const { positions } = networkOf(read(name));
    expect(Array.from(positions ?? [])).toEqual([0, up, 1.5, -2 * up, 0.25, 0.125 * up, -3, 4 * up, 10, 20 * up]);
  });
});

describe('its undirected shadow', () => {
  const links = ARCS.slice(0, 4);
  it.each(['networkx-undirected.gexf', 'networkx-undirected.graphml', 'networkx-node-link-edges.json'])(
    '%s',
    (name) => {
      const result = read(name);
      expect(networkOf(result)).toMatchObject({ directed: false, n: 5, m: 4 });
      expect(edgesOf(result).map(([u, v]) => [u, v].map(String).toSorted().join(' '))).toEqual(
        expect.arrayContaining(links.map(([u, v]) => [u, v].map(String).toSorted().join(' '))),
      );
      expect(edgesOf(result).map(([, , weight]) => weight)).toEqual(
        expect.arrayContaining(links.map(([, , weight]) => weight)),
      );
    },
  );

  it('networkx-undirected.net', () => {
    expect(networkOf(read('networkx-undirected.net'))).toMatchObject({ directed: false, n: 5, m: 4 });
  });
});

describe('gephi.gexf', () => {
  it('mixed directions, defaults, places, and what is not used', () => {
    const result = read('gephi.gexf');
    expect(result.says.map(({ text }) => text).join('')).toBe(
      'Looks like GEXF 1.3: 3 nodes and 4 directed edges with weights and activation probabilities.',
    );
    expect(networkOf(result).labels).toEqual(['Valjean', 'Gavroche', 'Marius']);
    expect(edgesOf(result)).toEqual([
      ['Valjean', 'Gavroche', 31, 0.5],
      ['Gavroche', 'Marius', 4, 0.25],
      ['Marius', 'Gavroche', 4, 0.25],
      ['Marius', 'Valjean', 1, 0.125],
    ]);
    expect(Object.keys(networkOf(result).edgeValues)).toEqual(['weight', 'alpha']);
    expect(Array.from(networkOf(result).positions ?? []).slice(2, 4)).toEqual([387.89572, 110.462326].map(Math.fround));
    expect(codesOf(result).toSorted()).toEqual([
      'columns-ignored',
      'missing-weight',
      'mixed-directions',
      'node-attributes-ignored',
    ]);
    expect(result.columns?.map(({ name, role, values }) => [name, role, values])).toEqual([
      ['weight', 'weight', ['31.0', '4.0']],
      ['Probability', 'alpha', ['0.5', '0.25', '0.125']],
    ]);
  });
});
