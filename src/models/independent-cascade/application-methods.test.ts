/** The applications as methods: declared outputs, lengths, what ties outputs together, and what happens on odd networks. */
import { describe, expect, it } from 'vitest';
import type { Input, Method, WholeRun } from '../../core/method';
import { buildCascadeSet } from '../../core/cascade';
import { generateNetwork } from '../../core/generators';
import type { Network } from '../../core/network';
import { buffersOf, type Output, type OutputKind, type Outputs } from '../../core/outputs';
import { defaults, type ParameterValue } from '../../core/parameters';
import { findMethod } from '../index';
import { applicationMethods } from './application-methods';
import { result, networkOf, streamsOf } from './test-support';

type Values = Record<string, number | string | boolean | Int32Array>;
const T = 5;

const resolved = (method: Method, changes: Values): Values => ({
  ...(Object.fromEntries(
    Object.entries(defaults(method.parameters)).map(([id, value]: [string, ParameterValue]) => [
      id,
      Array.isArray(value) ? new Int32Array() : value,
    ]),
  ) as Values),
  horizon: T,
  runs: 200,
  budget: 2,
  ...changes,
});

async function run(id: string, network: Network, changes: Values = {}, more: Partial<Input> = {}): Promise<Outputs> {
  const method = findMethod(`independent-cascade/${id}`);
  if (!method) throw new Error(`no method ${id}`);
  const values = resolved(method, changes);
  expect(method.check?.(values, network) ?? []).toEqual([]);
  const runner = (await method.load()) as WholeRun<Values>;
  return result(runner.run({ network, ...more }, values, streamsOf(4)));
}

const of = <K extends OutputKind>(outputs: Outputs, id: string, kind: K): Extract<Output, { kind: K }> => {
  const output = outputs[id];
  if (output?.kind !== kind) throw new Error(`${id} is ${output?.kind}, not ${kind}`);
  return output as Extract<Output, { kind: K }>;
};
const columnIn = (outputs: Outputs, table: string, id: string): number[] => {
  const found = of(outputs, table, 'table').columns.find((one) => one.id === id);
  return Array.from((found?.values ?? []) as Float64Array);
};
const scalar = (outputs: Outputs, id: string): number => of(outputs, id, 'scalar').value;

function generated(id: string, parameters: Record<string, unknown>): Network {
  const made = generateNetwork(id, parameters, 5);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}
const tree = generated('random-tree', { n: 40 });
const loopy = generated('barabasi-albert', { n: 60, k: 2 });
const ring = networkOf(
  6,
  Array.from({ length: 6 }, (_, i): [number, number] => [i, (i + 1) % 6]),
  true,
);

/** Problems in the lengths of outputs. */
function misfits(outputs: Outputs, { n, m }: Network): string[] {
  return Object.entries(outputs).flatMap(([id, output]) => {
    const wrong = (found: number, expected: number): string[] =>
      found === expected ? [] : [`${id}: ${found} values, expected ${expected}`];
    switch (output.kind) {
      case 'node-field':
        return wrong(output.values.length, n);
      case 'edge-field':
        return wrong(output.values.length, m);
      case 'node-field-over-time':
        return wrong(output.values.length, (T + 1) * n);
      case 'series':
        return [
          ...wrong(output.x.length, output.y.length),
          ...wrong(output.standardError?.length ?? output.y.length, output.y.length),
        ];
      case 'table':
        return output.columns.flatMap(({ values }) => wrong(values.length, output.columns[0].values.length));
      case 'scalar':
        return output.value >= 0 ? [] : [`${id}: ${output.value}`];
      case 'histogram':
      case 'cascades':
      case 'network':
      case 'model':
        return [`${id}: not declared by any of these`];
      default:
        return output satisfies never;
    }
  });
}

const variants: [string, Values][] = [
  ['seed-selection', { evaluation: 'all' }],
  ['seed-selection', { evaluation: 'lazy' }],
  ['seed-selection', { evaluation: 'slope' }],
  ['source-localisation', { clue: 'snapshot', snapshotTime: 3, sources: Int32Array.of(1) }],
  ['source-localisation', { clue: 'times', sources: Int32Array.of(1), hiddenShare: 20 }],
  ['edge-blocking', { what: 'edges', ranking: 'once', sources: Int32Array.of(0) }],
  ['edge-blocking', { what: 'edges', ranking: 'again', initial: 'stochastic', expectedSources: 2 }],
  ['edge-blocking', { what: 'nodes', ranking: 'again', sources: Int32Array.of(0) }],
];

describe.each(variants)('%s with %j', (id, changes) => {
  it.each([
    ['a tree', tree],
    ['a network with loops', loopy],
    ['a directed ring', ring],
  ])('gives what it declares, in its lengths and in memory of its own, on %s', async (_, network) => {
    const method = findMethod(`independent-cascade/${id}`);
    const outputs = await run(id, network, changes);
    const kinds = (of: Readonly<Record<string, { kind: OutputKind }>>): Record<string, OutputKind> =>
      Object.fromEntries(Object.entries(of).map(([name, { kind }]) => [name, kind]));
    expect(kinds(outputs)).toEqual(kinds(method?.outputs ?? {}));
    expect(misfits(outputs, network)).toEqual([]);
    const mine = buffersOf(network);
    for (const buffer of buffersOf(outputs)) expect(mine.has(buffer)).toBe(false);
    structuredClone(outputs, { transfer: [...buffersOf(outputs)] });
  });

  it('gives the same arrays for the same seed, whatever was run before', async () => {
    const first = await run(id, loopy, changes);
    await run(id, tree, changes);
    expect(await run(id, loopy, changes)).toEqual(first);
  });
});

describe('choosing sources', () => {
  it('tells one story in table, series and fields; simulation meets message passing on a tree', async () => {
    const outputs = await run('seed-selection', tree, { budget: 4, runs: 6000 });
    const nodes = columnIn(outputs, 'chosen', 'node');
    const order = of(outputs, 'order', 'node-field').values;
    nodes.forEach((node, k) => expect(order[node]).toBe(k + 1));
    expect(order.filter((x) => x > 0)).toHaveLength(4);
    const influence = of(outputs, 'influence', 'series').y;
    expect(columnIn(outputs, 'chosen', 'influence')).toEqual([...influence]);
    const simulated = of(outputs, 'simulated', 'series');
    expect(columnIn(outputs, 'chosen', 'simulated')).toEqual([...simulated.y]);
    simulated.y.forEach((mean, k) =>
      expect(
        Math.abs(mean - influence[k]) / (simulated.standardError?.[k] ?? 0),
        `seed 4, first ${k + 1}`,
      ).toBeLessThan(4.5),
    );
    const last = of(outputs, 'marginals', 'node-field-over-time').values.subarray(T * tree.n);
    expect(last.reduce((a, b) => a + b, 0)).toBeCloseTo(influence[3], 10);
    const alone = of(outputs, 'alone', 'node-field').values;
    expect(Math.max(...alone)).toBeCloseTo(influence[0], 10);
    for (const rival of ['by-degree', 'random'])
      expect(of(outputs, rival, 'series').y[3]).toBeLessThan(simulated.y[3] + 4 * (simulated.standardError?.[3] ?? 0));
    expect(of(outputs, 'lead', 'scalar').value).toBeCloseTo(
      simulated.y[3] - of(outputs, 'by-degree', 'series').y[3],
      10,
    );
    expect(of(outputs, 'chosen', 'table').columns[0].refersTo).toBe('node');
  });

  it('shows what is chosen so far, in the outputs’ own forms', async () => {
    const runner = (await applicationMethods[0].load()) as unknown as WholeRun<Values>;
    const values = resolved(applicationMethods[0] as unknown as Method, { budget: 3, evaluation: 'slope' });
    const pictures = [...runner.run({ network: tree }, values, streamsOf(1))].flatMap((step) =>
      step.outputs ? [step.outputs] : [],
    );
    expect(pictures.map((one) => columnIn(one, 'chosen', 'node').length)).toEqual([1, 2]);
    expect(pictures.flatMap((one) => misfits(one, tree))).toEqual([]);
  });
});

describe('finding the source', () => {
  const wide = { alpha: 0.7, horizon: T, sources: Int32Array.of(7) };

  it('ranks the true source where it is known, and measures how far the best candidate is from it', async () => {
    const outputs = await run('source-localisation', tree, { ...wide, snapshotTime: 3 });
    const nodes = columnIn(outputs, 'candidates', 'node');
    const scores = of(outputs, 'scores', 'node-field').values;
    columnIn(outputs, 'candidates', 'score').forEach((score, k) => expect(score).toBe(scores[nodes[k]]));
    expect(scalar(outputs, 'rank')).toBe(columnIn(outputs, 'candidates', 'rank')[nodes.indexOf(7)]);
    expect(scalar(outputs, 'distance')).toBe(columnIn(outputs, 'candidates', 'distance')[0]);
    expect(of(outputs, 'shares', 'node-field').values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(of(outputs, 'true-source', 'node-field').values.filter((x) => x === 1)).toHaveLength(1);
    const seen = of(outputs, 'seen', 'node-field').values;
    expect(seen[7]).toBeNaN();
    expect(seen.filter((x) => x === 0 || x === 1)).toHaveLength(39);
    expect(scalar(outputs, 'impossible')).toBe(0);
  });

  it('finds the source by its own time where it may be seen', async () => {
    const outputs = await run('source-localisation', loopy, { ...wide, clue: 'times', sourceSeen: true });
    expect([scalar(outputs, 'rank'), scalar(outputs, 'distance')]).toEqual([1, 0]);
    expect(of(outputs, 'seen', 'node-field').values[7]).toBe(0);
  });

  it('does better than chance over many drawn cascades', async () => {
    let sum = 0;
    for (let replicate = 0; replicate < 30; replicate++)
      sum += scalar(await run('source-localisation', tree, { alpha: 0.6, snapshotTime: 4, replicate }), 'rank');
    // Chance: a mean of 20.5 with a standard error of 2.1.
    expect(sum / 30, 'seed 4').toBeLessThan(12);
  });

  it('looks at a cascade of one’s own; where several nodes began, the nearest counts', async () => {
    const path = networkOf(
      6,
      Array.from({ length: 5 }, (_, i): [number, number] => [i, i + 1]),
    );
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, 1, 6),
      users: Int32Array.of(0, 5, 4, 3, 9, 5),
      times: Float64Array.of(0, 100, 112, 125, 130, 131),
      userCount: 10,
      time: { unit: 'second', origin: 'epoch' },
    });
    const cascadeNodes = Int32Array.of(0, 1, 2, 3, 4, 5, -1, -1, -1, -1);
    const mine = { evidence: 'observed', cascade: 2, stepWidth: 10, snapshotTime: 2, unknownUsers: 'skip' };
    const outputs = await run('source-localisation', path, mine, { cascades: set, cascadeNodes });
    expect([...of(outputs, 'seen', 'node-field').values]).toEqual([0, 0, 0, 1, 1, NaN]);
    expect(of(outputs, 'true-source', 'node-field').values[5]).toBe(1);
    expect(columnIn(outputs, 'candidates', 'node')).toHaveLength(6);
    const later = await run(
      'source-localisation',
      path,
      { ...mine, clue: 'times', sourceSeen: true },
      { cascades: set, cascadeNodes },
    );
    expect([...of(later, 'seen', 'node-field').values]).toEqual([5, 5, 5, 2, 1, 0]);
    expect(scalar(later, 'rank')).toBe(1);
  });

  it('says when nobody is seen', async () => {
    const pair = networkOf(2, [[0, 1]]);
    const none = { hiddenNodes: Int32Array.of(0), sources: Int32Array.of(1) };
    await expect(run('source-localisation', pair, none)).rejects.toThrow('All 2 nodes are hidden');
  });
});

describe('blocking', () => {
  it('tells one story in table, series, fields and numbers; simulation meets message passing on a tree', async () => {
    const start = { alpha: 0.7 };
    const outputs = await run('edge-blocking', tree, { ...start, budget: 3, runs: 6000 });
    const edges = columnIn(outputs, 'blocked', 'edge');
    const order = of(outputs, 'order', 'edge-field').values;
    edges.forEach((edge, k) => expect(order[edge]).toBe(k + 1));
    const influence = of(outputs, 'influence', 'series');
    expect([...influence.x]).toEqual([0, 1, 2, 3]);
    expect([scalar(outputs, 'expected-before'), scalar(outputs, 'expected-after')]).toEqual([
      influence.y[0],
      influence.y[3],
    ]);
    // With one source on a tree σ is linear in every α: what is lost is the first-order loss.
    columnIn(outputs, 'blocked', 'loss').forEach((loss, k) =>
      expect(influence.y[k] - influence.y[k + 1]).toBeCloseTo(loss, 10),
    );
    expect(of(outputs, 'loss', 'edge-field').values[edges[0]]).toBeCloseTo(columnIn(outputs, 'blocked', 'loss')[0], 10);
    const simulated = of(outputs, 'simulated', 'series');
    simulated.y.forEach((mean, k) =>
      expect(
        Math.abs(mean - influence.y[k]) / (simulated.standardError?.[k] ?? 0),
        `seed 4, ${k} blocked`,
      ).toBeLessThan(4.5),
    );
    expect(scalar(outputs, 'prevented')).toBeCloseTo(scalar(outputs, 'before') - scalar(outputs, 'after'), 10);
    for (const rival of ['by-degree', 'random'])
      expect(of(outputs, rival, 'series').y[3]).toBeGreaterThan(simulated.y[3] - 1e-9);
    expect(of(outputs, 'blocked', 'table').columns[0].refersTo).toBe('edge');
  });

  it('of nodes names nodes, marks their edges, and never takes a certain source', async () => {
    const outputs = await run('edge-blocking', loopy, { what: 'nodes', sources: Int32Array.of(0), budget: 4 });
    const nodes = columnIn(outputs, 'blocked', 'node');
    expect(nodes).toHaveLength(4);
    expect(nodes).not.toContain(0);
    const byNode = of(outputs, 'node-order', 'node-field').values;
    const byEdge = of(outputs, 'order', 'edge-field').values;
    byEdge.forEach((order, e) => {
      const ends = [byNode[loopy.from[e]], byNode[loopy.to[e]]].filter((x) => x > 0);
      expect(order).toBe(ends.length > 0 ? Math.min(...ends) : NaN);
    });
    const degree = of(outputs, 'node-loss', 'node-field').values;
    const loss = of(outputs, 'loss', 'edge-field').values;
    const first = nodes[0];
    const around = loss.filter((_, e) => loopy.from[e] === first || loopy.to[e] === first).reduce((a, b) => a + b, 0);
    expect(degree[first]).toBeCloseTo(around, 10);
  });

  it('blocks nothing where nothing spreads', async () => {
    const outputs = await run('edge-blocking', tree, { alpha: 0 });
    expect(columnIn(outputs, 'blocked', 'order')).toEqual([]);
    expect([scalar(outputs, 'before'), scalar(outputs, 'after'), scalar(outputs, 'prevented')]).toEqual([1, 1, 0]);
  });
});
