import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../read';
import { codesOf, edgesOf, networkOf, readAs, sampleOf } from './fixtures/read';
import { graphml } from './graphml';

const file = (keys: string, inside: string, attributes = 'edgedefault="undirected"'): string =>
  `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}\n<graph ${attributes}>\n${inside}\n</graph>\n</graphml>\n`;
const read = (keys: string, inside: string, choices: ReadChoices = {}, attributes?: string) =>
  readAs(graphml, file(keys, inside, attributes), choices);
const key = (id: string, owner: string, name: string, type: string, fallback = ''): string =>
  `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type}">${fallback && `<default>${fallback}</default>`}</key>`;
const NODES = '<node id="a"/><node id="b"/><node id="c"/>';

describe('GraphML', () => {
  it('keys of edges with defaults; a key for all', () => {
    const keys = key('w', 'edge', 'weight', 'double', '2') + key('p', 'all', 'probability', 'float');
    const result = read(
      keys,
      `${NODES}<edge source="a" target="b"><data key="p">0.5</data></edge><edge source="b" target="c"><data key="w"> 7 </data><data key="p">1</data></edge>`,
    );
    expect(networkOf(result).edgeValues).toEqual({ alpha: Float64Array.of(0.5, 1), weight: Float64Array.of(2, 7) });
  });

  it('labels before names before identifiers', () => {
    const keys = key('l', 'node', 'label', 'string') + key('n', 'node', 'name', 'string');
    const node = (id: string, ...data: string[]): string => `<node id="${id}">${data.join('')}</node>`;
    const result = read(
      keys,
      node('1', '<data key="n">name 1</data>', '<data key="l">label 1</data>') +
        node('2', '<data key="n">name 2</data>') +
        node('3') +
        '<edge source="1" target="2"/>',
    );
    expect(networkOf(result).labels).toEqual(['label 1', 'name 2', '3']);
  });

  it('a label in CDATA and with references is text', () => {
    const result = read(
      key('l', 'node', 'label', 'string'),
      '<node id="1"><data key="l"><![CDATA[<b>&amp;]]></data></node><node id="2"><data key="l">&lt;b&gt; &#233;</data></node><edge source="1" target="2"/>',
    );
    expect(networkOf(result).labels).toEqual(['<b>&amp;', '<b> é']);
  });

  it('files of yEd: labels and places in their drawing, labels of edges left alone', () => {
    const drawn = (id: string, x: number, label: string): string =>
      `<node id="${id}"><data key="d0"><y:ShapeNode><y:Geometry height="30" width="30" x="${x}" y="7"/><y:NodeLabel hasText="true">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>`;
    const result = readAs(
      graphml,
      `<?xml version="1.0"?><graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" yfiles.type="edgegraphics"/><graph edgedefault="directed">${drawn('n0', 1, 'Ann')}${drawn('n1', 5, 'Bob')}<edge source="n0" target="n1"><data key="d1"><y:PolyLineEdge><y:EdgeLabel>knows</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>`,
    );
    expect(networkOf(result)).toMatchObject({ directed: true, labels: ['Ann', 'Bob'] });
    expect([...(networkOf(result).positions ?? [])]).toEqual([1, 7, 5, 7]);
  });

  it('single edges may say their direction', () => {
    const result = read('', `${NODES}<edge source="a" target="b" directed="true"/><edge source="b" target="c"/>`);
    expect(edgesOf(result)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ]);
  });

  it('nested graphs are read flat; hyperedges, ports and further graphs are told', () => {
    const result = readAs(
      graphml,
      file(
        '',
        `<node id="a"><port name="north"/><graph edgedefault="directed"><node id="b"/><node id="c"/><edge source="b" target="c"/></graph></node><hyperedge><endpoint node="a"/></hyperedge><edge source="a" target="b"/>`,
      ).replace('</graphml>', '<graph edgedefault="directed"><node id="z"/></graph></graphml>'),
    );
    expect(edgesOf(result)).toEqual([
      ['b', 'c'],
      ['a', 'b'],
    ]);
    expect(networkOf(result)).toMatchObject({ n: 3, directed: false });
    expect(codesOf(result).toSorted()).toEqual([
      'hierarchy-flattened',
      'hyperedges-ignored',
      'more-graphs',
      'ports-ignored',
    ]);
  });

  it('places only where every node has one', () => {
    const keys = key('x', 'node', 'x', 'double') + key('y', 'node', 'y', 'double');
    const node = (id: string, place: string): string => `<node id="${id}">${place}</node>`;
    const at = '<data key="x">1</data><data key="y">2</data>';
    const some = read(keys, `${node('a', at)}${node('b', '')}<edge source="a" target="b"/>`);
    expect(networkOf(some).positions).toBeUndefined();
    expect(some.counts['positions-incomplete']).toBe(1);
    const infinite = read(keys, `${node('a', at)}${node('b', at.replace('1', '1e300'))}<edge source="a" target="b"/>`);
    expect(networkOf(infinite).positions).toBeUndefined();
  });

  it('edges of unknown nodes, with their line', () => {
    const result = read('', `${NODES}\n<edge source="a"\n target="x"/>\n<edge source="a" target="b"/>`);
    expect(result.issues.at(-1)).toMatchObject({ code: 'node-unknown', where: { line: 6 } });
    expect(result.preview.find(({ line }) => line === 6)?.status).toBe('skipped');
  });

  it('is recognised by its root', () => {
    expect(graphml.sniff(sampleOf(strToU8(file('', ''))))).toBe(1);
    expect(graphml.sniff(sampleOf(strToU8('<svg></svg>')))).toBe(0);
  });
});
