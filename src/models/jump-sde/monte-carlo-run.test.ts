/** The runners of Monte Carlo and of drawn cascades: settings in, outputs of the methods out. */
import { describe, expect, it } from 'vitest';
import type { BlockRun, Input } from '../../core/method';
import { buildNetwork } from '../../core/network';
import type { CascadesOutput, NodeFieldOverTimeOutput, Outputs, ScalarOutput, SeriesOutput } from '../../core/outputs';
import { stream } from '../../core/rng';
import { cascadesRunner } from './cascades-run';
import { monteCarloRunner } from './monte-carlo-run';
import { cascades, monteCarlo } from './simulation-methods';

const random = stream(1, 'network');
const ends = Array.from({ length: 160 }, () => [random.below(60), random.below(60)]).filter(([a, b]) => a !== b);
const network = buildNetwork({
  n: 60,
  directed: true,
  from: Int32Array.from(ends, ([a]) => a),
  to: Int32Array.from(ends, ([, b]) => b),
});
const input: Input = { network };

function run<P, Part>(runner: BlockRun<P, Part>, parameters: P, cuts: readonly number[]): Outputs {
  const streams = (...key: readonly (string | number)[]) => stream(4, ...key);
  let state: Part | undefined;
  let from = 0;
  for (const to of [...cuts, runner.count(parameters)]) {
    const steps = runner.block(input, parameters, streams, from, to);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        // parts travel
        state = runner.fold(state, structuredClone(step.value));
        break;
      }
    }
    from = to;
  }
  if (state === undefined) throw new Error('no blocks');
  return runner.finish(input, parameters, state);
}

type Settings<R> = R extends BlockRun<infer P, infer _> ? P : never;
type MonteCarlo = Settings<typeof monteCarloRunner>;
type Draws = Settings<typeof cascadesRunner>;

const defaults = (parameters: Record<string, { default: unknown }>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([id, { default: value }]) => [id, value]));
const monteCarloSettings = (more: Partial<MonteCarlo>): MonteCarlo =>
  ({ ...defaults(monteCarlo.parameters), sources: new Int32Array(0), runs: 60, ...more }) as MonteCarlo;
const drawSettings = (more: Partial<Draws>): Draws =>
  ({ ...defaults(cascades.parameters), sources: new Int32Array(0), runs: 60, ...more }) as Draws;

describe('Monte Carlo', () => {
  for (const model of ['SI', 'SIS', 'SIR'] as const)
    it(`${model}: gives every output, the same for every cut into blocks`, () => {
      for (const more of [
        {},
        { delay: 'rayleigh' },
        { attention: 'random' },
        { initial: 'random', randomSources: 3 },
      ] as const) {
        const settings = monteCarloSettings({ model, ...more });
        const whole = run(monteCarloRunner, settings, []);
        expect(Object.keys(whole).sort()).toEqual(Object.keys(monteCarlo.outputs).sort());
        expect(run(monteCarloRunner, settings, [1, 20, 21])).toEqual(whole);
        const influence = whole.influence as SeriesOutput;
        const marginals = whole.marginals as NodeFieldOverTimeOutput;
        expect(influence.bands?.map(({ label }) => label)).toEqual(['5–95 % of runs', '25–75 % of runs']);
        expect(influence.y[0]).toBe('randomSources' in more ? 3 : 1);
        for (let k = 0; k <= 100; k++) {
          const sum = marginals.values.subarray(60 * k, 60 * (k + 1)).reduce((s, p) => s + p, 0);
          expect(sum).toBeCloseTo(influence.y[k], 9);
        }
        const atHorizon = whole['mean-size'] as ScalarOutput;
        expect(atHorizon.value).toBe(influence.y[100]);
        expect((whole.recovered as SeriesOutput).x.length).toBe(model === 'SIR' ? 101 : 0);
      }
    });
});

describe('drawn cascades', () => {
  it('have real times, and parents that came before along an arc', () => {
    for (const model of ['SI', 'SIS', 'SIR'] as const) {
      const outputs = run(cascadesRunner, drawSettings({ model }), []);
      expect(Object.keys(outputs).sort()).toEqual(Object.keys(cascades.outputs).sort());
      const { set } = outputs.cascades as CascadesOutput;
      expect([set.count, set.userCount, set.time.unit]).toEqual([60, 60, 'unknown']);
      const arcs = new Set(ends.map(([a, b]) => 60 * a + b));
      for (let c = 0; c < set.count; c++) {
        const seen = new Set<number>();
        for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
          expect(seen.has(set.users[e])).toBe(false);
          seen.add(set.users[e]);
          const parent = set.parents?.[e] ?? -1;
          const isRight =
            e === set.offsets[c]
              ? set.times[e] === 0 && parent === -1
              : parent >= set.offsets[c] &&
                parent < e &&
                set.times[parent] <= set.times[e] &&
                arcs.has(60 * set.users[parent] + set.users[e]);
          expect(isRight).toBe(true);
        }
      }
      const size = outputs['mean-size'] as ScalarOutput;
      expect(size.value).toBeCloseTo(set.users.length / set.count, 9);
    }
  });

  it('are the same for every cut into blocks, and start anew from one node each', () => {
    const settings = drawSettings({ runs: 200 });
    const whole = run(cascadesRunner, settings, []);
    expect(run(cascadesRunner, settings, [3, 100])).toEqual(whole);
    const { set } = whole.cascades as CascadesOutput;
    expect(new Set(Array.from({ length: set.count }, (_, c) => set.users[set.offsets[c]])).size).toBeGreaterThan(40);
  });

  it('start from chosen nodes where told so, with the luck of Monte Carlo', () => {
    const sources = Int32Array.of(5, 9);
    const { set } = run(cascadesRunner, drawSettings({ initial: 'sources', sources }), []).cascades as CascadesOutput;
    for (let c = 0; c < set.count; c++)
      expect([...set.users.subarray(set.offsets[c], set.offsets[c] + 2)]).toEqual([5, 9]);
    const size = run(monteCarloRunner, monteCarloSettings({ sources }), [])['mean-size'] as ScalarOutput;
    expect(set.users.length / set.count).toBeCloseTo(size.value, 9);
  });
});
