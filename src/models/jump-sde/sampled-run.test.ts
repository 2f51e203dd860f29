import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScalarOutput, SeriesOutput } from '../../core/outputs';
import { buildNetwork } from '../../core/network';
import { foldCounts, type SampleCounts } from './counts';
import type { PropagationModel } from './propagation';
import { sampledRunner } from './sampled-run';
import { sampleTrajectories } from './sample-trajectories';
import { meanInfluence, varianceFactor } from './sample-summary';
import { samplesOf, type Scheme } from './scheme-settings';
import { finish, modelFrom, streamsOf, type Arc } from './scheme-test-support';
import { settingsOf } from './settings-test-support';

interface Reference {
  name: string;
  n: number;
  edges: Arc[];
  sources: number[];
  gamma: number[];
  times: number[];
  SI: { I: number[]; se: number[] };
  SIS: { I: number[]; se: number[] };
}
const { networks } = JSON.parse(readFileSync(new URL('./fixtures/networks.json', import.meta.url), 'utf8')) as {
  networks: Reference[];
};
const modelOf = (one: Reference, kind: 'SI' | 'SIS' | 'SIR'): PropagationModel =>
  modelFrom({ ...one, horizon: one.times.at(-1)! }, kind);

const sampled = (model: PropagationModel, scheme: Scheme, samples: number, more = {}): SampleCounts => {
  const p = settingsOf({ scheme, model: model.kind, horizon: model.horizon, ...more });
  return finish(sampleTrajectories(model, p, streamsOf(21), 0, samples));
};

describe.each(networks.slice(0, 2).map((one) => [one.name, one] as const))('on the network %s', (_, one) => {
  it.each([
    ['SI', 'jump-adapted'],
    ['SIS', 'jump-adapted'],
    ['SI', 'event'],
  ] as const)('%s by %s: the reference within errors, and pairs that help', (kind, scheme) => {
    const counts = sampled(modelOf(one, kind), scheme, 600);
    expect(counts).toMatchObject({ runs: 600, pairs: true, outside: 0 });
    const { mean, standardError } = meanInfluence(counts);
    one.times.forEach((__, k) => {
      const error = Math.hypot(standardError[5 * k], one[kind].se[k]);
      expect(Math.abs(mean[5 * k] - one[kind].I[k])).toBeLessThanOrEqual(4 * error);
    });
    // published for 400 pairs with ±.05: −.09 … −.17 (SI), −.06 … −.15 (SIS), delays −.23 … −.52
    const rho = varianceFactor(counts) - 1;
    const published = scheme === 'event' ? [-0.57, -0.18] : kind === 'SI' ? [-0.22, -0.04] : [-0.2, -0.01];
    expect(rho).toBeGreaterThan(published[0]);
    expect(rho).toBeLessThan(published[1]);
  });
});

describe('schemes with steps', () => {
  const tiny = modelFrom(
    {
      n: 3,
      edges: [
        [0, 1, 1.5],
        [1, 2, 1.43],
      ],
      gamma: [0.491, 0.979, 0.38],
      horizon: 2,
    },
    'SI',
  );

  it('clamped Euler keeps its known bias, which no number of runs removes', () => {
    // fixtures/schemes.json: chain3, SI, h = .4: I(T) = 2.68381
    const { mean, standardError } = meanInfluence(sampled(tiny, 'clamped-euler', 4000, { step: 0.4 }));
    expect(Math.abs(mean[100] - 2.6838140895713587)).toBeLessThan(4 * standardError[100]);
    expect(Math.abs(mean[100] - 2.74010389403405)).toBeGreaterThan(4 * standardError[100]);
  });

  it('literal Taylor is nearer to the truth than literal Euler with the same steps', () => {
    // 0 → 1 → 2, 0 → 2 of literal-scheme.test.ts: with h = ¼ Euler is .081 too high, Taylor .005 too low
    const triangle = modelFrom(
      {
        n: 3,
        edges: [
          [0, 1, 1],
          [0, 2, 0.5],
          [1, 2, 1.5],
        ],
        horizon: 1,
      },
      'SI',
    );
    const truth = 3 - Math.exp(-1) - Math.exp(-0.5) * (3 * Math.exp(-1) - 2 * Math.exp(-1.5));
    const at = (scheme: Scheme): number => meanInfluence(sampled(triangle, scheme, 6000, { step: 0.25 })).mean[100];
    expect(Math.abs(at('literal-taylor') - truth)).toBeLessThan(Math.abs(at('literal-euler') - truth) / 2);
  });

  it('a literal scheme tells in how many runs states left 0 … 1; its values stay numbers where runs run away', () => {
    const wild = modelFrom(
      {
        n: 3,
        edges: [
          [0, 1, 6],
          [1, 0, 6],
          [1, 2, 6],
          [2, 0, 6],
          [0, 2, 6],
        ],
        gamma: [3, 3, 3],
        horizon: 300,
      },
      'SIS',
    );
    for (const scheme of ['literal-euler', 'literal-taylor'] as const) {
      const counts = sampled(wild, scheme, 40, { step: 0.5 });
      expect(counts.outside).toBe(40);
      const { mean, standardError } = meanInfluence(counts);
      for (const x of [...mean, ...standardError]) expect(Number.isFinite(x)).toBe(true);
      expect(Math.max(...mean.map(Math.abs))).toBeGreaterThan(1e6);
    }
  });
});

describe('the method', () => {
  const edges: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
    [0, 2],
    [4, 1],
  ];
  const network = buildNetwork({
    n: 6,
    directed: false,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
  });
  const input = { network };
  const cases = (['SI', 'SIS', 'SIR'] as const).flatMap((model) =>
    (['event', 'jump-adapted', 'clamped-euler', 'literal-euler', 'literal-taylor'] as const).flatMap((scheme) =>
      (['unlimited', 'random'] as const)
        .filter((attention) => !scheme.startsWith('literal') || (model !== 'SIR' && attention === 'unlimited'))
        .map((attention) => ({ model, scheme, attention, samples: 24, horizon: 2, step: 0.3 })),
    ),
  );

  it.each(cases)('$model by $scheme, attention $attention: the same numbers however it is cut', (more) => {
    const p = settingsOf(more);
    const total = sampledRunner.count(p);
    const outputs = (cuts: readonly number[]) => {
      let state: SampleCounts | undefined;
      for (let b = 1; b < cuts.length; b++)
        state = sampledRunner.fold(state, finish(sampledRunner.block(input, p, streamsOf(5), cuts[b - 1], cuts[b])));
      return sampledRunner.finish(input, p, state!);
    };
    const whole = outputs([0, total]);
    for (const cuts of [
      [0, 1, 2, 4, 7, total],
      [0, 5, 6, 19, total],
    ]) {
      const other = outputs(cuts);
      for (const [id, output] of Object.entries(whole)) {
        const values = output.kind === 'scalar' ? [output.value] : Array.from((output as SeriesOutput).y ?? []);
        const others =
          other[id].kind === 'scalar' ? [other[id].value] : Array.from((other[id] as SeriesOutput).y ?? []);
        values.forEach((x, k) => expect(others[k]).toBeCloseTo(x, 9));
      }
      // sums of whole numbers have no order
      const isWhole = more.scheme === 'event' || more.scheme === 'jump-adapted';
      expect(isWhole ? other : whole).toEqual(whole);
    }
    expect((whole.influence as SeriesOutput).y[0]).toBe(1);
  });

  it('takes an even number of runs where there are pairs, and gives a band of the mean between 0 and n', () => {
    const p = settingsOf({ scheme: 'jump-adapted', samples: 11, horizon: 3 });
    expect(samplesOf(p)).toBe(12);
    expect(sampledRunner.count(p)).toBe(12);
    const counts = finish(sampledRunner.block(input, p, streamsOf(1), 0, 12));
    const { influence, ...rest } = sampledRunner.finish(input, p, counts) as Record<
      string,
      SeriesOutput | ScalarOutput
    >;
    const { bands, y } = influence as SeriesOutput;
    expect(bands!.map(({ label }) => label)).toEqual(['95 % of the mean']);
    y.forEach((x, k) => {
      expect(bands![0].lo[k]).toBeGreaterThanOrEqual(0);
      expect(bands![0].lo[k]).toBeLessThanOrEqual(x);
      expect(bands![0].hi[k]).toBeLessThanOrEqual(6);
    });
    expect((rest['mean-size'] as ScalarOutput).value).toBe(y[100]);
    expect((rest.recovered as SeriesOutput).x).toHaveLength(0);
  });

  it('has the variance of pair means, by hand from two pairs', () => {
    const p = settingsOf({ scheme: 'jump-adapted', samples: 4, horizon: 1 });
    const curves = [0, 2].map((from) => {
      const part = finish(sampledRunner.block(input, p, streamsOf(3), from, from + 2));
      return part.influence[100] / 2;
    });
    const both = finish(sampledRunner.block(input, p, streamsOf(3), 0, 4));
    const spread = Math.abs(curves[0] - curves[1]) / 2;
    expect(meanInfluence(both).standardError[100]).toBeCloseTo(spread, 12);
    expect(
      varianceFactor(finish(sampledRunner.block(input, settingsOf({ scheme: 'clamped-euler' }), streamsOf(3), 0, 4))),
    ).toBe(1);
  });

  it('folds without touching the part', () => {
    const p = settingsOf({ scheme: 'literal-euler', samples: 4, horizon: 1 });
    const part = finish(sampledRunner.block(input, p, streamsOf(3), 0, 4));
    const before = structuredClone(part);
    foldCounts(foldCounts(undefined, part), part);
    expect(part).toEqual(before);
  });
});
