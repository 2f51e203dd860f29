/** Preferences of nodes and influence of edges in files of every kind, what is wrong with one, and that nothing is lost on the way. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../core/network';
import { roleOf } from './columns';
import { choice, chunksOf, codes, edgesOf, readText } from './fixtures/reading';
import { readTogether } from './read-together';
import { writeEdgesCsv, writeNodesCsv } from './write-network-csv';
import { writeGexf } from './write-network-gexf';
import { writeGraphml } from './write-network-graphml';
import { writeNodeLinkJson } from './write-network-json';

describe('a column called influence', () => {
  it('is known by its name, and means directed edges', async () => {
    for (const name of ['influence', 'Influence', 'influence_weight', 'w_vu']) expect(roleOf(name)).toBe('influence');
    const outcome = await readText('source,target,influence\nann,bob,0.5\nbob,cem,0.25\n');
    expect([edgesOf(outcome), outcome.network?.directed, outcome.issues]).toEqual([
      [
        ['ann', 'bob', 0.5],
        ['bob', 'cem', 0.25],
      ],
      true,
      [],
    ]);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['influence']);
    expect([choice(outcome, 'third'), choice(outcome, 'duplicates')]).toEqual(['influence', 'stop']);
    expect(outcome.sentence).toContain('source, target and influence');
  });

  it('may be chosen, also without names', async () => {
    const chosen = await readText('0 1 0.5\n1 2 0.25\n', { third: 'influence' });
    expect(chosen.network?.edgeValues).toEqual({ influence: Float64Array.of(0.5, 0.25) });
    const comment = await readText('# third column: influence\na b 0.5\nb c 0.25\n');
    expect(Object.keys(comment.network?.edgeValues ?? {})).toEqual(['influence']);
  });

  it('tells values that are no chances with their lines, in the fast and in the careful way', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${i} ${i + 1} 0.5`);
    const fast = await readText([...lines, '3 7 1.5', '4 8 0.5'].join('\n'), { third: 'influence' });
    expect(fast.issues.map(({ code, severity, where }) => [code, severity, where?.line])).toEqual([
      ['out-of-range', 'skipped', 21],
    ]);
    const outcome = await readText(
      'source,target,influence\na,b,-1\nb,c,nan\nc,d,1.5\nd,e,\ne,f,x\nf,g,0.5\ng,h,0\nh,i,1\ni,j,1\nj,k,1\nk,l,1\n',
    );
    expect(outcome.issues.map(({ code, where, message }) => [where?.line, code, message])).toEqual([
      [2, 'out-of-range', 'Edge a–b: influence -1 is outside 0…1.'],
      [3, 'not-a-number', 'Edge b–c: influence “nan” is not a number between 0 and 1.'],
      [4, 'out-of-range', 'Edge c–d: influence 1.5 is outside 0…1.'],
      [5, 'missing-value', 'Edge d–e: influence is missing; expected a number between 0 and 1.'],
      [6, 'not-a-number', 'Edge e–f: influence “x” is not a number between 0 and 1.'],
    ]);
    expect((await readText('source,target,influence\na,b,2\nb,c,1\n', { badLines: 'stop' })).network).toBeUndefined();
  });

  it('stops where an edge comes twice, until a rule is chosen', async () => {
    const text = 'source,target,influence\na,b,0.25\na,b,0.5\n';
    const outcome = await readText(text);
    expect([outcome.network, outcome.issues.map(({ code, where }) => [code, where?.line])]).toEqual([
      undefined,
      [['duplicate-edge', 3]],
    ]);
    expect(edgesOf(await readText(text, { duplicates: 'sum' }))).toEqual([['a', 'b', 0.75]]);
    expect(edgesOf(await readText(text, { duplicates: 'last' }))).toEqual([['a', 'b', 0.5]]);
  });
});

const GML = (a: string, b: string): string =>
  `graph [ directed 1\nnode [ id 1 ${a} ]\nnode [ id 2 ${b} ]\nedge [ source 1 target 2 influence 0.5 ]\n]\n`;
const GRAPHML = (name: string, a: string, b: string): string =>
  `<graphml><key id="p" for="node" attr.name="${name}" attr.type="double"/>\n<graph edgedefault="directed">\n<node id="1"><data key="p">${a}</data></node>\n<node id="2"><data key="p">${b}</data></node>\n<edge source="1" target="2"/></graph></graphml>`;

describe('preferences of nodes', () => {
  it('are read from attributes called preference, in every format of networks', async () => {
    const files = [
      GML('preference 0.5', 'preference 0.25'),
      GRAPHML('preference', '0.5', '0.25'),
      '<gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="preference" type="double"/></attributes><nodes><node id="1"><attvalues><attvalue for="0" value="0.5"/></attvalues></node><node id="2"><attvalues><attvalue for="0" value="0.25"/></attvalues></node></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>',
      '{"directed": true, "nodes": [{"id": 1, "preference": 0.5}, {"id": 2, "preference": 0.25}], "links": [{"source": 1, "target": 2}]}',
      '{"options": {"type": "directed"}, "nodes": [{"key": "1", "attributes": {"preference": 0.5}}, {"key": "2", "attributes": {"preference": "0.25"}}], "edges": [{"source": "1", "target": "2"}]}',
      '{"elements": {"nodes": [{"data": {"id": "1", "preference": 0.5}}, {"data": {"id": "2", "preference": 0.25}}], "edges": [{"data": {"source": "1", "target": "2"}}]}}',
    ];
    for (const text of files) {
      const outcome = await readText(text, {}, 'net');
      expect([outcome.format, outcome.network?.nodeValues]).toEqual([
        outcome.format,
        { preference: Float64Array.of(0.5, 0.25) },
      ]);
      expect(outcome.issues).toEqual([]);
      expect(outcome.sentence).toContain('2 nodes with preferences');
    }
  });

  it('a b is one where it can be, and the blue of a node is none', async () => {
    expect((await readText(GML('b 0.5', 'b 1'))).network?.nodeValues).toEqual({ preference: Float64Array.of(0.5, 1) });
    for (const text of [GML('b 153', 'b 0'), GML('r 0 g 0 b 0', 'r 1 g 1 b 1'), GML('b "x"', 'b "y"')]) {
      const outcome = await readText(text);
      expect([outcome.network?.nodeValues, codes(outcome)]).toEqual([{}, ['node-attributes-ignored']]);
    }
    const both = await readText(GML('b 0.1 preference 0.5', 'preference 0.25 b 0.2'));
    expect(both.network?.nodeValues).toEqual({ preference: Float64Array.of(0.5, 0.25) });
    expect(codes(both)).toEqual(['node-attributes-ignored']);
  });

  it('that are no chances stop the import; missing ones are 0, and told; other attributes are named', async () => {
    const wrong = await readText(GRAPHML('preference', '1.5', 'nan'));
    expect(wrong.network).toBeUndefined();
    expect(wrong.issues.map(({ code, where, message }) => [where?.line, code, message])).toEqual([
      [3, 'out-of-range', 'Node 1: preference 1.5 is outside 0…1.'],
      [4, 'not-a-number', 'Node 2: preference “nan” is not a number between 0 and 1.'],
    ]);
    expect((await readText(GML('preference -0.5', 'preference 0.5'))).issues[0]).toMatchObject({
      code: 'out-of-range',
      where: { line: 2 },
    });
    const some = await readText(GML('preference 0.5', 'age 30'));
    expect(some.network?.nodeValues).toEqual({ preference: Float64Array.of(0.5, 0) });
    expect(codes(some).toSorted()).toEqual(['missing-preference', 'node-attributes-ignored']);
    const words = await readText(GRAPHML('preference', 'cats', 'dogs'));
    expect([words.network?.nodeValues, codes(words)]).toEqual([{}, ['node-attributes-ignored']]);
  });
});

describe('a table of nodes beside a table of edges', () => {
  const together = (...texts: string[]) =>
    readTogether(
      texts.map((text, k) => {
        const bytes = strToU8(text);
        return {
          name: k === 0 ? 'edges.csv' : 'nodes.csv',
          bytes: bytes.length,
          chunks: () => chunksOf(bytes),
          choices: {},
        };
      }),
    );
  const EDGES = 'source,target,influence\n1,2,0.5\n2,3,0.25\n';

  it('brings preferences, with names or without', async () => {
    const named = await together(EDGES, 'id,label,preference\n1,Ann,0.5\n3,Cem,0.1\n2,Bob,0.25\n');
    expect([named.network?.labels, named.network?.nodeValues.preference, named.issues]).toEqual([
      ['Ann', 'Bob', 'Cem'],
      Float64Array.of(0.5, 0.25, 0.1),
      [],
    ]);
    expect(named.files.map(({ role, why }) => [role, why])).toEqual([
      ['network', undefined],
      ['labels', 'names and preferences of 3 nodes'],
    ]);
    const bare = await together(EDGES, 'id;b\n1;0,5\n2;0,25\n9;1\n');
    expect([bare.network?.labels, bare.network?.nodeValues.preference]).toEqual([
      ['1', '2', '3'],
      Float64Array.of(0.5, 0.25, 0),
    ]);
    expect(bare.issues.map(({ code }) => code)).toEqual([
      'nodes-without-name',
      'names-without-node',
      'missing-preference',
    ]);
  });

  it('says which line holds a preference that is no chance, and keeps colours apart', async () => {
    const wrong = await readText('id,preference\n1,0.5\n2,-1\n3,x\n4,1.2\n');
    expect(wrong.format).toBe('node-list');
    expect(wrong.issues.map(({ code, severity, where, message }) => [where?.line, severity, code, message])).toEqual([
      [3, 'stopped', 'out-of-range', 'Node 2: preference -1 is outside 0…1.'],
      [4, 'stopped', 'not-a-number', 'Node 3: preference “x” is not a number between 0 and 1.'],
      [5, 'stopped', 'out-of-range', 'Node 4: preference 1.2 is outside 0…1.'],
    ]);
    expect((await readText('id,label,r,g,b\n1,Ann,0,0,255\n2,Bob,9,9,9\n')).labels).toEqual({
      ids: ['1', '2'],
      names: ['Ann', 'Bob'],
    });
  });
});

describe('what the lab writes', () => {
  const network = buildNetwork({
    n: 3,
    directed: true,
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 2),
    edgeValues: { influence: Float64Array.of(0.5, 0.3) },
    nodeValues: { preference: Float64Array.of(0.1, 0, 1) },
    labels: ['Ann', 'Bob', 'Cem'],
    positions: Float32Array.of(0, 0, 1, 0, 1, 1),
  });
  const values = (one: Network | undefined) => [one?.labels, one?.nodeValues, one?.edgeValues, one?.directed];

  it.each([
    ['GEXF', writeGexf],
    ['GraphML', writeGraphml],
    ['JSON', writeNodeLinkJson],
  ] as const)('%s holds preferences and influence, and reads as the same', async (_, write) => {
    const again = await readText([...write({ network })].join(''), {}, 'out');
    expect([values(again.network), again.issues]).toEqual([values(network), []]);
  });

  it('two tables read as the same', async () => {
    const [edges, nodes] = [writeEdgesCsv, writeNodesCsv].map((write) => strToU8([...write({ network })].join('')));
    const again = await readTogether(
      [edges, nodes].map((bytes, k) => ({
        name: ['net-edges.csv', 'net-nodes.csv'][k],
        bytes: bytes.length,
        chunks: () => chunksOf(bytes),
        choices: {},
      })),
    );
    expect([values(again.network), again.issues]).toEqual([values(network), []]);
  });
});
