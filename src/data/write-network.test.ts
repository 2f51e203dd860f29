import { readdirSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, nodeLabel, type Network } from '../core/network';
import { readText } from './fixtures/reading';
import { networkFormats } from './network-formats';
import { networkOf, readBytesAs, sampleOf } from './network-formats/fixtures/read';
import type { ReadChoices } from './read';
import { NETWORK_WRITERS, type NetworkToWrite, type NetworkWriter } from './write-network';

const writer = (id: NetworkWriter['id']): NetworkWriter => {
  const found = NETWORK_WRITERS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const text = (id: NetworkWriter['id'], data: NetworkToWrite): string => [...writer(id).write(data)].join('');

/** Reads a written file with the format that recognises it. */
function readBack(written: string, choices: ReadChoices = {}): Network {
  const bytes = strToU8(written);
  const formats = networkFormats.filter((format) => format.sniff(sampleOf(bytes)) > 0);
  expect(formats).toHaveLength(1);
  return networkOf(readBytesAs(formats[0], bytes, choices));
}

/** What two equal networks agree in, whatever objects they are made of. */
const essence = (network: Network) => ({
  directed: network.directed,
  labels: Array.from({ length: network.n }, (_, i) => nodeLabel(network, i)),
  edges: Array.from(network.from, (u, e) => [u, network.to[e]]),
  values: Object.fromEntries(Object.entries(network.edgeValues).map(([name, values]) => [name, [...values]])),
  ofNodes: Object.fromEntries(Object.entries(network.nodeValues).map(([name, values]) => [name, [...values]])),
  positions: network.positions && [...network.positions],
});

/** Characters that formats trip over. */
const nasty = fc.constantFrom(
  '"',
  "'",
  ',',
  ';',
  '<',
  '>',
  '&',
  '&amp;',
  '&#34;',
  ']]>',
  '<b>',
  '\\',
  '%',
  '#',
  '*',
  '=1+1',
  '[',
  ']',
  '{',
  '}',
  ' ',
  '\u00a0',
  'é',
  '漢',
  '😀',
  '‮',
  'a',
  'B',
  '0',
  '-1',
  'nan',
  '__proto__',
  '\u200b',
);
const name = fc
  .array(nasty, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((label) => label !== '');
/** Labels are distinct, and not all of them are numbers: those would be renumbered by right. */
const names = fc
  .uniqueArray(name, { minLength: 2, maxLength: 8 })
  .filter((labels) => labels.some((label) => !/^\d+$/.test(label)));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x));
const chance = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => (Object.is(x, -0) ? 0 : x));
const place = fc.float({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x));

/** Networks as the lab holds them after reading: no self-loops, every edge once. */
const anyNetwork = names.chain((labels) => {
  const n = labels.length;
  const pair = fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })).filter(([u, v]) => u !== v);
  return fc
    .record({
      labels: fc.constantFrom(labels, undefined),
      directed: fc.boolean(),
      pairs: fc.array(pair, { minLength: 1, maxLength: 12 }),
      values: fc.record({
        weight: fc.option(fc.infiniteStream(number)),
        alpha: fc.option(fc.infiniteStream(chance)),
        influence: fc.option(fc.infiniteStream(chance)),
        'a <b> "c"': fc.option(fc.infiniteStream(number)),
      }),
      preference: fc.option(fc.array(chance, { minLength: n, maxLength: n })),
      positions: fc.option(fc.array(place, { minLength: 2 * n, maxLength: 2 * n })),
    })
    .map((raw): Network => {
      const seen = new Set<string>();
      const pairs = raw.pairs.filter(([u, v]) => {
        const key = raw.directed ? `${u} ${v}` : `${Math.min(u, v)} ${Math.max(u, v)}`;
        return seen.size < seen.add(key).size;
      });
      const edgeValues: Record<string, Float64Array> = {};
      for (const [key, stream] of Object.entries(raw.values)) {
        if (stream) edgeValues[key] = Float64Array.from(pairs, () => stream.next().value as number);
      }
      const apart = raw.positions?.some((x, k) => x !== raw.positions?.[k % 2]);
      return buildNetwork({
        n,
        directed: raw.directed,
        from: Int32Array.from(pairs, ([u]) => u),
        to: Int32Array.from(pairs, ([, v]) => v),
        edgeValues,
        ...(raw.preference ? { nodeValues: { preference: Float64Array.from(raw.preference) } } : {}),
        ...(raw.labels ? { labels: raw.labels } : {}),
        ...(raw.positions && apart ? { positions: Float32Array.from(raw.positions) } : {}),
      });
    });
});

describe('read → write → read is the same network', () => {
  it.each(['gexf', 'graphml', 'node-link-json'] as const)('%s, with all values and places', (id) => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        expect(essence(readBack(text(id, { network })))).toEqual(essence(network));
      }),
      { seed: 36, numRuns: 120 },
    );
  });

  it('pajek, with its one number', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { weight, alpha, ...others } = network.edgeValues;
        const value = weight ?? alpha ?? Object.values(others)[0];
        // Pajek counts from 1: names that are just 0 … n−1 become 1 … n unless they are labels.
        const expected = essence({ ...network, edgeValues: value ? { weight: value } : {}, nodeValues: {} });
        expect(essence(readBack(text('pajek', { network })))).toEqual(expected);
      }),
      { seed: 37, numRuns: 120 },
    );
  });

  it('table of edges: the same edges by name, with the direction told', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (network) => {
        const outcome = await readText(text('edges-csv', { network }), {
          directed: network.directed,
          separator: 'comma',
          header: true,
        });
        const read = outcome.network;
        expect(read && Array.from(read.from, (u, e) => [nodeLabel(read, u), nodeLabel(read, read.to[e])])).toEqual(
          Array.from(network.from, (u, e) => [nodeLabel(network, u), nodeLabel(network, network.to[e])]),
        );
        expect(read?.edgeValues).toEqual(network.edgeValues);
      }),
      { seed: 38, numRuns: 80 },
    );
  });
});

const triangle = buildNetwork({
  n: 3,
  directed: true,
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(1, 2, 0),
  edgeValues: { weight: Float64Array.of(0.1 + 0.2, NaN, 1e-300) },
  labels: ['Ann, B.', 'say "hi"', '=SUM(A1)'],
  positions: Float32Array.of(0, 1, 2.5, -3, 0.1, 0.2),
});
const computed: NetworkToWrite = {
  network: triangle,
  title: 'A <triangle>',
  nodeColumns: [
    { name: 'probability', values: Float64Array.of(1 / 3, NaN, 1) },
    { name: 'state', values: ['active', '', 'not "active"'] },
    { name: 'id', values: [7, 8, 9] },
  ],
  edgeColumns: [{ name: 'weight', values: [1, 2, 3] }],
};

describe('tables', () => {
  it('edges: quotes where needed, nothing altered, all digits, empty for no value', () => {
    expect(text('edges-csv', computed)).toBe(
      [
        'source,target,weight,weight (2)',
        '"Ann, B.","say ""hi""",0.30000000000000004,1',
        '"say ""hi""",=SUM(A1),,2',
        '=SUM(A1),"Ann, B.",1e-300,3',
        '',
      ].join('\r\n'),
    );
  });

  it('nodes: names, places, computed columns', () => {
    expect(text('nodes-csv', computed)).toBe(
      [
        'id,x,y,probability,state,id (2)',
        '"Ann, B.",0,1,0.3333333333333333,active,7',
        '"say ""hi""",2.5,-3,,,8',
        '=SUM(A1),0.10000000149011612,0.20000000298023224,1,"not ""active""",9',
        '',
      ].join('\r\n'),
    );
  });
});

describe('computed columns', () => {
  it('reach GEXF, GraphML and JSON, in the text as given', () => {
    for (const id of ['gexf', 'graphml'] as const) {
      const written = text(id, computed);
      expect(written).toContain('0.3333333333333333');
      expect(written).toContain('not &quot;active&quot;');
      expect(written).not.toContain('NaN');
    }
    expect(text('gexf', computed)).toContain('<title>A &lt;triangle&gt;</title>');
    const json = JSON.parse(text('node-link-json', computed)) as { graph: object; nodes: object[]; edges: object[] };
    expect(json.graph).toEqual({ name: 'A <triangle>' });
    expect(json.nodes[1]).toEqual({ id: 'say "hi"', x: 2.5, y: -3, state: '', 'id (2)': 8 });
    expect(json.edges[1]).toEqual({ source: 'say "hi"', target: '=SUM(A1)', 'weight (2)': 2 });
  });

  it('of another length are a defect of the caller', () => {
    expect(() => text('gexf', { network: triangle, nodeColumns: [{ name: 'x', values: [1] }] })).toThrow(
      'expected 3 values',
    );
  });

  it('infinite numbers are written as the format can', () => {
    const infinite = { ...computed, edgeColumns: [{ name: 'delay', values: [Infinity, -Infinity, 0] }] };
    expect(text('gexf', infinite)).toContain('value="INF"');
    expect(text('graphml', infinite)).toContain('-INF');
    expect(text('edges-csv', infinite)).toContain('-Infinity');
    expect(text('node-link-json', infinite)).not.toContain('Infinity');
  });
});

describe('characters that XML cannot hold', () => {
  it('are replaced, tabs and breaks survive', () => {
    const odd = buildNetwork({
      n: 2,
      directed: false,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      labels: ['a\u0000\u000b\uffff\ud800', 'b\tc\nd'],
    });
    for (const id of ['gexf', 'graphml'] as const) {
      expect(text(id, { network: odd })).toContain('a\uFFFD\uFFFD\uFFFD\uFFFD');
      expect(readBack(text(id, { network: odd })).labels).toEqual(['a\uFFFD\uFFFD\uFFFD\uFFFD', 'b c d']);
    }
  });
});

describe('shape of the output', () => {
  it('parallel edges make a multigraph', () => {
    const edges = (from: number[], to: number[]): string =>
      text('node-link-json', {
        network: buildNetwork({ n: 3, directed: true, from: Int32Array.from(from), to: Int32Array.from(to) }),
      });
    expect(edges([0, 0], [1, 1])).toContain('"multigraph": true');
    expect(edges([0, 1], [1, 0])).toContain('"multigraph": false');
  });

  it('comes in pieces, none of them giant', () => {
    const m = 20_000;
    const chain = buildNetwork({
      n: m + 1,
      directed: true,
      from: Int32Array.from({ length: m }, (_, e) => e),
      to: Int32Array.from({ length: m }, (_, e) => e + 1),
    });
    for (const one of NETWORK_WRITERS) {
      const pieces = [...one.write({ network: chain })];
      expect(pieces.length).toBeGreaterThan(1);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
    }
    expect(readBack(text('gexf', { network: chain }))).toEqual(chain);
  });

  it('no network without edges or nodes breaks a writer', () => {
    const empty = buildNetwork({ n: 0, directed: false, from: new Int32Array(0), to: new Int32Array(0) });
    for (const one of NETWORK_WRITERS) expect([...one.write({ network: empty })].join('')).not.toBe('');
  });
});

describe('files of independent writers', () => {
  const folder = new URL('./network-formats/fixtures/', import.meta.url);
  const files = readdirSync(folder).filter((file) => /\.(gexf|graphml|gml|net|json)$/.test(file));

  it.each(files)('%s → GEXF, GraphML, JSON → the same network', (file) => {
    const network = readBack(readFileSync(new URL(file, folder), 'utf8'));
    for (const id of ['gexf', 'graphml', 'node-link-json'] as const)
      expect([id, essence(readBack(text(id, { network })))]).toEqual([id, essence(network)]);
  });
});
