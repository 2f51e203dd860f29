/** Outputs of all methods that spread, in full: lengths, ranges and what ties them together, on networks of all kinds. */
import { describe, expect, it } from 'vitest';
import type { BlockRun, Method, WholeRun } from '../../core/method';
import type { Network } from '../../core/network';
import { buffersOf, type Output, type OutputKind, type Outputs } from '../../core/outputs';
import { checkValues, defaults, type ParameterValue } from '../../core/parameters';
import { findMethod, methods } from '../index';
import { independentCascadeMethods } from './methods';
import { networkOf, result, streamsOf } from './test-support';

type Values = Record<string, number | string | boolean | Int32Array>;

const T = 5;
/** Shown in tables, on the network, or not at all. */
const WITHOUT_AXES: readonly OutputKind[] = [
  'scalar',
  'node-field',
  'edge-field',
  'table',
  'cascades',
  'network',
  'model',
];

/** Runs a method at its defaults with a short horizon and few runs. */
async function run(method: Method, network: Network, changes: Values = {}): Promise<Outputs> {
  const few: Values = { horizon: T, runs: 300, referenceRuns: 300, largestRuns: 30 };
  const values: Values = { ...few, ...changes };
  for (const [id, value] of Object.entries(defaults(method.parameters)) as [string, ParameterValue][])
    values[id] ??= Array.isArray(value) ? new Int32Array() : (value as number | string | boolean);
  const runner = (await method.load()) as WholeRun<Values> | BlockRun<Values, unknown>;
  const streams = streamsOf(4);
  if (runner.kind === 'whole') return result(runner.run({ network }, values, streams));
  const part = result(runner.block({ network }, values, streams, 0, runner.count(values)));
  return runner.finish({ network }, values, runner.fold(undefined, part));
}

const of = <K extends OutputKind>(outputs: Outputs, id: string, kind: K): Extract<Output, { kind: K }> => {
  const output = outputs[id];
  if (output?.kind !== kind) throw new Error(`${id} is ${output?.kind}, not ${kind}`);
  return output as Extract<Output, { kind: K }>;
};

/** What is wrong with the lengths and ranges of an output of a run over T steps on n nodes. */
function misfits(output: Output, n: number): string[] {
  const lengths = (found: Record<string, number | undefined>, expected: number): string[] =>
    Object.entries(found).flatMap(([name, length]) =>
      length === undefined || length === expected ? [] : [`${name} has ${length} values, expected ${expected}`],
    );
  switch (output.kind) {
    case 'node-field':
      return lengths({ values: output.values.length }, n);
    case 'node-field-over-time':
      return [
        ...lengths({ values: output.values.length }, (T + 1) * n),
        ...(output.times.every((t, k) => t === k) ? [] : ['times are not 0 … T']),
        ...(output.values.every((p) => p >= 0 && p <= 1) ? [] : ['a value is outside 0…1']),
      ];
    case 'series':
      return [
        ...lengths(
          { x: output.x.length, errors: output.standardError?.length, labels: output.pointLabels?.length },
          output.y.length,
        ),
        ...(output.bands ?? []).flatMap(({ lo, hi }) => lengths({ lo: lo.length, hi: hi.length }, T + 1)),
      ];
    case 'histogram':
      return lengths({ edges: output.edges.length }, output.counts.length + 1);
    case 'scalar':
      return output.value >= 0 ? [] : [`value is ${output.value}`];
    case 'cascades': {
      const { users, times, parents, userCount } = output.set;
      return [
        ...lengths({ users: userCount }, n),
        ...(times.every((t) => t >= 0 && t <= T && Number.isInteger(t)) ? [] : ['a time is no step']),
        ...lengths({ times: times.length, parents: parents?.length }, users.length),
      ];
    }
    case 'edge-field':
    case 'table':
    case 'network':
    case 'model':
      return ['no method declares this kind'];
    default:
      return output satisfies never;
  }
}

const networks: Record<string, Network> = {
  'a lone node': networkOf(1, []),
  'a pair and an isolated last node': networkOf(3, [[0, 1]]),
  'a directed ring': networkOf(
    6,
    Array.from({ length: 6 }, (_, i): [number, number] => [i, (i + 1) % 6]),
    true,
  ),
  'a star': networkOf(
    30,
    Array.from({ length: 29 }, (_, i): [number, number] => [0, i + 1]),
  ),
};
const cases = independentCascadeMethods.flatMap((method: Method) =>
  Object.entries(networks).map(([name, network]) => [method.id, name, method, network] as const),
);

describe.each(cases)('%s on %s', (_, __, method, network) => {
  it('gives fields of one value per node and step, series of equal lengths, histograms with one more edge', async () => {
    const outputs = await run(method, network);
    expect(
      Object.entries(outputs).flatMap(([id, output]) => misfits(output, network.n).map((m) => `${id}: ${m}`)),
    ).toEqual([]);
  });

  it('keeps its outputs in memory of their own, which can be handed over without emptying the network', async () => {
    const outputs = await run(method, network);
    const mine = buffersOf(network);
    for (const buffer of buffersOf(outputs)) expect(mine.has(buffer)).toBe(false);
    structuredClone(outputs, { transfer: [...buffersOf(outputs)] });
    expect(network.offsets).toHaveLength(network.n + 1);
  });
});

describe('what outputs of one run say about each other', () => {
  const star = networks['a star'];

  it('one run: times, infectors, growth and size tell one story', async () => {
    const outputs = await run(findMethod('independent-cascade/simulate')!, star, { replicate: 2 });
    const times = of(outputs, 'activation-time', 'node-field').values;
    const infectors = of(outputs, 'infector', 'node-field').values;
    const { x, y } = of(outputs, 'reached', 'series');
    expect([...x]).toEqual([0, 1, 2, 3, 4, 5]);
    y.forEach((reached, t) => expect(reached).toBe(times.filter((time) => time <= t).length));
    expect(of(outputs, 'final-size', 'scalar').value).toBe(y[T]);
    times.forEach((time, i) => expect(Number.isNaN(infectors[i])).toBe(!(time > 0)));
  });

  it('Monte Carlo: columns of marginals grow, their sum is the mean, the histogram has the same mean', async () => {
    const outputs = await run(findMethod('independent-cascade/monte-carlo')!, star);
    const { values } = of(outputs, 'marginals', 'node-field-over-time');
    const { y } = of(outputs, 'reached', 'series');
    for (let t = 0; t <= T; t++) {
      const row = values.subarray(t * star.n, (t + 1) * star.n);
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(y[t], 9);
      const before = t > 0 ? values.subarray((t - 1) * star.n, t * star.n) : new Float64Array(star.n);
      row.forEach((p, i) => expect(p).toBeGreaterThanOrEqual(before[i]));
    }
    const { edges, counts } = of(outputs, 'final-size', 'histogram');
    const weighed = counts.reduce((sum, count, k) => sum + (count * (edges[k] + edges[k + 1] - 1)) / 2, 0);
    expect(weighed / 300).toBeCloseTo(of(outputs, 'mean-size', 'scalar').value, 9);
    expect(of(outputs, 'mean-size', 'scalar').value).toBe(y[T]);
  });

  it('message passing: the expected size is the sum of the last row', async () => {
    const outputs = await run(findMethod('independent-cascade/dmp')!, star);
    const last = of(outputs, 'marginals', 'node-field-over-time').values.subarray(T * star.n);
    expect(of(outputs, 'mean-size', 'scalar').value).toBeCloseTo(
      last.reduce((a, b) => a + b),
      12,
    );
    expect(of(outputs, 'tries', 'scalar').value).toBe(58 * T);
  });

  it('error against cost: points with growing cost, labelled by their runs; message passing is one point', async () => {
    const outputs = await run(findMethod('independent-cascade/error-against-cost')!, star);
    const { x, pointLabels } = of(outputs, 'monte-carlo', 'series');
    expect(pointLabels).toEqual(['4 runs', '10 runs', '30 runs']);
    expect([...x]).toEqual([...x].sort((a, b) => a - b));
    expect([...of(outputs, 'message-passing', 'series').x]).toEqual([58 * T]);
  });
});

describe.each(Object.values(methods).map((method) => [method.id, method] as const))('the table of %s', (_, method) => {
  it('passes its own check at its defaults, and depends only on settings it has', () => {
    expect(checkValues(method.parameters, defaults(method.parameters)).issues).toEqual([]);
    for (const { when, label, help, group } of Object.values(method.parameters)) {
      expect([label, group]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(help).toMatch(/\.$/);
      const decisive = when && method.parameters[when.parameter];
      const values: unknown[] = decisive?.kind === 'choice' ? decisive.options.map((option) => option.value) : [];
      if (decisive?.kind === 'boolean') values.push(true, false);
      expect(values).toEqual(expect.arrayContaining([...(when?.is ?? [])]));
    }
  });

  it('keeps sliders and steps within the bounds', () => {
    for (const p of Object.values(method.parameters)) {
      if (p.kind !== 'number') continue;
      const [low, high] = p.slider ?? [p.min, p.max];
      const ordered = p.min <= low && low < high && high <= p.max && p.step > 0 && p.step <= high - low;
      expect({ label: p.label, ordered, logarithm: p.scale !== 'log' || low > 0 }).toEqual({
        label: p.label,
        ordered: true,
        logarithm: true,
      });
    }
  });

  it('names the axes of everything that is drawn over something', () => {
    const drawn = Object.values(method.outputs).filter(({ kind }) => !WITHOUT_AXES.includes(kind));
    for (const { x, y } of drawn) expect([x?.label, y?.label]).toEqual([expect.any(String), expect.any(String)]);
    for (const { label, help } of Object.values(method.outputs)) {
      expect(label).toMatch(/^(\p{Lu}|α)/u);
      expect(help ?? '.').toMatch(/\.$/);
    }
  });
});
