/** One network written in every format in the plainest way: all must be read as the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { nodeLabel } from '../../core/network';
import type { ReadChoices } from '../read';
import { networkOf, readBytesAs, sampleOf } from './fixtures/read';
import { networkFormats } from './index';

interface Plain {
  directed: boolean;
  names: string[];
  edges: { from: number; to: number; weight: number }[];
  places: [x: number, y: number][];
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const lines = <T>(items: readonly T[], line: (item: T, k: number) => string): string => items.map(line).join('\n');

/** `y` points upwards where the format's programs draw so. */
const WRITERS: Readonly<Record<string, (net: Plain) => string>> = {
  gexf: ({ directed, names, edges, places }) =>
    `<?xml version="1.0"?>\n<gexf version="1.2" xmlns:viz="v"><graph defaultedgetype="${directed ? 'directed' : 'undirected'}"><nodes>\n${lines(
      names,
      (name, i) =>
        `<node id="i${i}" label="${xml(name)}"><viz:position x="${places[i][0]}" y="${-places[i][1]}"/></node>`,
    )}\n</nodes><edges>\n${lines(edges, ({ from, to, weight }) => `<edge source="i${from}" target="i${to}" weight="${weight}"/>`)}\n</edges></graph></gexf>`,
  graphml: ({ directed, names, edges, places }) =>
    `<graphml><key id="n" for="node" attr.name="name"/><key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>\n<graph edgedefault="${directed ? 'directed' : 'undirected'}">\n${lines(
      names,
      (name, i) =>
        `<node id="i${i}"><data key="n">${xml(name)}</data><data key="x">${places[i][0]}</data><data key="y">${-places[i][1]}</data></node>`,
    )}\n${lines(edges, ({ from, to, weight }) => `<edge source="i${from}" target="i${to}"><data key="w">${weight}</data></edge>`)}\n</graph></graphml>`,
  pajek: ({ directed, names, edges, places }) =>
    `*Vertices ${names.length}\r\n${names.map((name, i) => `${i + 1} "${name.replaceAll('"', '&#34;')}" ${places[i][0]} ${places[i][1]} 0.5`).join('\r\n')}\r\n*${directed ? 'Arcs' : 'Edges'}\r\n${edges.map(({ from, to, weight }) => `${from + 1} ${to + 1} ${weight}`).join('\r\n')}\r\n`,
  gml: ({ directed, names, edges, places }) =>
    `graph [\ndirected ${directed ? 1 : 0}\n${lines(
      names,
      (name, i) => `node [\nid ${i}\nlabel "${xml(name)}"\ngraphics [ x ${places[i][0]} y ${places[i][1]} ]\n]`,
    )}\n${lines(edges, ({ from, to, weight }) => `edge [\nsource ${from}\ntarget ${to}\nvalue ${weight}\n]`)}\n]\n`,
  'node-link-json': ({ directed, names, edges, places }) =>
    JSON.stringify({
      directed,
      nodes: names.map((name, i) => ({ id: i + 100, label: name, x: places[i][0], y: places[i][1] })),
      links: edges.map(({ from, to, weight }) => ({ source: from + 100, target: to + 100, weight })),
    }),
  'graphology-json': ({ directed, names, edges, places }) =>
    JSON.stringify(
      {
        options: { type: directed ? 'directed' : 'undirected' },
        nodes: names.map((name, i) => ({
          key: `k${i}`,
          attributes: { label: name, x: places[i][0], y: -places[i][1] },
        })),
        edges: edges.map(({ from, to, weight }) => ({ source: `k${from}`, target: `k${to}`, attributes: { weight } })),
      },
      null,
      1,
    ),
  'cytoscape-json': ({ directed, names, edges, places }) =>
    JSON.stringify({
      directed,
      elements: {
        nodes: names.map((name, i) => ({
          data: { id: `k${i}`, name },
          position: { x: places[i][0], y: places[i][1] },
        })),
        edges: edges.map(({ from, to, weight }) => ({ data: { source: `k${from}`, target: `k${to}`, weight } })),
      },
    }),
  'adjacency-json': ({ directed, names, edges, places }) =>
    JSON.stringify({
      directed,
      nodes: names.map((name, i) => ({ id: i, label: name, x: places[i][0], y: places[i][1] })),
      adjacency: names.map((_, i) =>
        edges.filter(({ from }) => from === i).map(({ to, weight }) => ({ id: to, weight })),
      ),
    }),
};

const bit = fc.constantFrom(
  'a',
  'B',
  ' ',
  '"',
  '<',
  '>',
  '&',
  '&lt;',
  ';',
  '[',
  ']',
  '{',
  '%',
  'é',
  '漢',
  '😀',
  "'",
  ',',
);
const name = fc
  .array(bit, { minLength: 1, maxLength: 5 })
  .map((bits) => bits.join('').trim())
  .filter((text) => text !== '');
const plain = fc.uniqueArray(name, { minLength: 2, maxLength: 6 }).chain((names) => {
  const node = fc.nat({ max: names.length - 1 });
  const edge = fc.record({ from: node, to: node, weight: fc.double({ min: 1e-9, max: 1e9, noNaN: true }) });
  const key = ({ from, to }: { from: number; to: number }): string => `${Math.min(from, to)} ${Math.max(from, to)}`;
  // Sorted by source, as the adjacency lists them.
  const edges = fc
    .uniqueArray(edge, { minLength: 1, maxLength: 8, selector: key })
    .map((list) => list.filter(({ from, to }) => from !== to).toSorted((a, b) => a.from - b.from))
    .filter((list) => list.length > 0);
  const coordinate = fc.integer({ min: 1, max: 1000 }).map((x) => x / 8);
  return fc.record<Plain>({
    directed: fc.boolean(),
    names: fc.constant(names),
    edges,
    places: fc.array(fc.tuple(coordinate, coordinate), { minLength: names.length, maxLength: names.length }),
  });
});

const essence = (network: Network) => ({
  directed: network.directed,
  names: Array.from({ length: network.n }, (_, i) => nodeLabel(network, i)),
  edges: Array.from(network.from, (from, e) => ({ from, to: network.to[e], weight: network.edgeValues.weight?.[e] })),
  places: Array.from({ length: network.n }, (_, i) => [...(network.positions?.subarray(2 * i, 2 * i + 2) ?? [])]),
});

/** Campaigns hold no networks of any other kind. */
const formats = networkFormats.filter(({ id }) => id !== 'campaign-json');

describe('the same network in every format', () => {
  it('has a writer here for every format', () => {
    expect(Object.keys(WRITERS).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  });

  it.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
    fc.assert(
      fc.property(plain, fc.constantFrom(1, 3, 64, 100_000), (net, size) => {
        // Places that are all the same say nothing, so they are not kept.
        fc.pre(net.places.some(([x, y]) => x !== net.places[0][0] || y !== net.places[0][1]));
        const bytes = strToU8(WRITERS[id](net));
        expect(networkFormats.filter((one) => one.sniff(sampleOf(bytes)) > 0)).toEqual([format]);
        const result = readBytesAs(format, bytes, {}, size);
        expect(essence(networkOf(result))).toEqual(net);
      }),
      { seed: 39, numRuns: 80 },
    );
  });
});

const folder = new URL('./fixtures/', import.meta.url);
const FILES = readdirSync(folder)
  .filter((file) => /\.(gexf|graphml|gml|net|json)$/.test(file))
  .map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))] as const);

describe('every file', () => {
  it.each(FILES)('%s: the same however its bytes come, with CRLF, and with a byte-order mark', (_, bytes) => {
    const format = networkFormats.find((one) => one.sniff(sampleOf(bytes)) > 0) ?? networkFormats[0];
    const whole = readBytesAs(format, bytes, {}, bytes.length);
    for (const size of [1, 2, 3, 7, 50, 1000]) expect(readBytesAs(format, bytes, {}, size)).toEqual(whole);
    const text = new TextDecoder().decode(bytes);
    for (const again of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      const changed = readBytesAs(format, strToU8(again));
      expect(changed.network).toEqual(whole.network);
      expect(changed.issues).toEqual(whole.issues);
      expect(changed.lines).toBe(whole.lines);
    }
  });

  it.each(FILES)('%s: every choice that is offered can be taken, and then stands', (_, bytes) => {
    const format = networkFormats.find((one) => one.sniff(sampleOf(bytes)) > 0) ?? networkFormats[0];
    const first = readBytesAs(format, bytes);
    for (const { id, value, options } of first.choices) {
      expect(options.map((option) => option.value)).toContain(value);
      for (const option of options) {
        const choices: ReadChoices =
          id === 'directed' ? { directed: option.value === 'directed' } : { [id]: option.value };
        const again = readBytesAs(format, bytes, choices);
        expect(again.choices.find((one) => one.id === id)).toMatchObject({ value: option.value, unsure: false });
      }
    }
    for (const { column, options } of first.columns ?? [])
      for (const role of options) {
        const again = readBytesAs(format, bytes, { columns: { [column]: role } });
        expect(again.columns?.find((one) => one.column === column)?.role).toBe(role);
      }
  });
});
