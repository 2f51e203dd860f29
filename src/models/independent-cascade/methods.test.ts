import { describe, expect, it } from 'vitest';
import type { BlockRun, Method, Streams, WholeRun } from '../../core/method';
import type { Network } from '../../core/network';
import type { NodeFieldOutput, NodeFieldOverTimeOutput, Outputs, ScalarOutput, SeriesOutput } from '../../core/outputs';
import { defaults, type ParameterValue } from '../../core/parameters';
import { findMethod } from '../index';
import { independentCascadeMethods } from './methods';
import { networkOf, result, streamsOf } from './test-support';

type Values = Record<string, number | string | boolean | Int32Array>;

/** Defaults, with node lists as node numbers, and changes on top. */
const resolved = (method: Method, changes: Values = {}): Values => ({
  ...(Object.fromEntries(
    Object.entries(defaults(method.parameters)).map(([id, value]: [string, ParameterValue]) => [
      id,
      Array.isArray(value) ? new Int32Array() : value,
    ]),
  ) as Values),
  ...changes,
});

async function run(
  id: string,
  network: Network,
  changes: Values = {},
  streams: Streams = streamsOf(1),
): Promise<Outputs> {
  const method = findMethod(id)!;
  const values = resolved(method, changes);
  const runner = (await method.load()) as WholeRun<Values> | BlockRun<Values, unknown>;
  if (runner.kind === 'whole') return result(runner.run({ network }, values, streams));
  let state: unknown;
  for (let from = 0, count = runner.count(values); from < count; from += 64)
    state = runner.fold(state, result(runner.block({ network }, values, streams, from, Math.min(count, from + 64))));
  return runner.finish({ network }, values, state);
}

const network = networkOf(7, [
  [0, 1],
  [0, 2],
  [1, 3],
  [1, 4],
  [2, 5],
  [2, 6],
  [5, 6],
]);
const ids = independentCascadeMethods.map(({ id }) => id);

it('registers five methods under their ids', () => {
  expect(ids).toEqual([
    'independent-cascade/simulate',
    'independent-cascade/monte-carlo',
    'independent-cascade/dmp',
    'independent-cascade/error-against-cost',
    'independent-cascade/cascades',
  ]);
  expect(findMethod('toString')).toBeUndefined();
});

describe.each(ids)('%s', (id) => {
  const method = findMethod(id)!;
  const small: Values = { runs: 200, referenceRuns: 200, largestRuns: 10 };
  const own = Object.fromEntries(Object.entries(small).filter(([key]) => key in method.parameters));

  it('gives exactly the outputs that it declares, of their kinds', async () => {
    const outputs = await run(id, network, own);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(method.outputs).sort());
    for (const [name, output] of Object.entries(outputs)) expect(output.kind).toBe(method.outputs[name].kind);
  });

  it('estimates and checks itself at its defaults', () => {
    const values = resolved(method);
    const { operations, bytes } = method.estimate(values, network);
    expect(operations).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(0);
    expect(method.check!(values, network)).toEqual([]);
    expect(method.estimate(values, { n: 0, m: 0, directed: false }).operations).toBeLessThan(Infinity);
  });

  it('has defaults within their own bounds, and help everywhere', () => {
    for (const parameter of Object.values(method.parameters)) {
      expect(parameter.help.length).toBeGreaterThan(10);
      const [min, max] = parameter.kind === 'number' ? [parameter.min, parameter.max] : [0, 0];
      const value = parameter.kind === 'number' ? parameter.default : 0;
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  });
});

describe('the methods agree', () => {
  it('run r shown alone is run r of the ensemble', async () => {
    const one = await run('independent-cascade/simulate', network, { replicate: 0 });
    const ensemble = await run('independent-cascade/monte-carlo', network, { runs: 1 });
    const times = (one['activation-time'] as NodeFieldOutput).values;
    const marginals = (ensemble['marginals'] as NodeFieldOverTimeOutput).values;
    for (let t = 0; t <= 16; t++) times.forEach((time, i) => expect(marginals[t * 7 + i]).toBe(time <= t ? 1 : 0));
    expect((ensemble['tries'] as ScalarOutput).value).toBe((one['tries'] as ScalarOutput).value);
    const later = await run('independent-cascade/simulate', network, { replicate: 3, alpha: 0.5 });
    const luck = streamsOf(1);
    const shifted: Streams = (...key) => (key[0] === 'run' ? luck('run', Number(key[1]) + 3) : luck(...key));
    const same = await run('independent-cascade/monte-carlo', network, { runs: 1, alpha: 0.5 }, shifted);
    expect((same['reached'] as SeriesOutput).y).toEqual((later['reached'] as SeriesOutput).y);
  });

  it('Monte Carlo and message passing meet within standard errors on a tree, with random α of the same draw', async () => {
    const tree = networkOf(7, [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 5],
      [2, 6],
    ]);
    const law = { alphaLaw: 'random', initial: 'stochastic', expectedSources: 2, horizon: 5 };
    const simulated = await run('independent-cascade/monte-carlo', tree, { ...law, runs: 20_000 });
    const passed = await run('independent-cascade/dmp', tree, law);
    const p = (passed['marginals'] as NodeFieldOverTimeOutput).values;
    (simulated['marginals'] as NodeFieldOverTimeOutput).values.forEach((estimate, k) =>
      expect(Math.abs(estimate - p[k]), `seed 1, cell ${k}`).toBeLessThan(
        4.5 * Math.sqrt((p[k] * (1 - p[k])) / 20_000),
      ),
    );
    const size = simulated['mean-size'] as ScalarOutput;
    expect(Math.abs(size.value - (passed['mean-size'] as ScalarOutput).value), 'seed 1').toBeLessThan(
      4 * size.standardError!,
    );
    expect((passed['tries'] as ScalarOutput).value).toBe(60);
  });

  it('bands lie around the median, and the final sizes count every run', async () => {
    const outputs = await run('independent-cascade/monte-carlo', network, { runs: 500 });
    const { bands } = outputs['reached'] as SeriesOutput;
    expect(bands!.map((band) => band.label)).toEqual(['5–95 % of runs', '25–75 % of runs']);
    const [wide, narrow] = bands!;
    wide.lo.forEach((lo, t) => {
      expect(lo).toBeLessThanOrEqual(narrow.lo[t]);
      expect(narrow.lo[t]).toBeLessThanOrEqual(narrow.hi[t]);
      expect(narrow.hi[t]).toBeLessThanOrEqual(wide.hi[t]);
    });
    const histogram = outputs['final-size'];
    expect(histogram.kind === 'histogram' && histogram.counts.reduce((a, b) => a + b)).toBe(500);
  });
});

it('refuses a horizon that needs too much memory before it starts', () => {
  const method = findMethod('independent-cascade/dmp')!;
  const large = networkOf(30_000, [[0, 1]]);
  expect(method.check!(resolved(method, { horizon: 10_000 }), large).map((issue) => issue.code)).toEqual(['too-large']);
});
