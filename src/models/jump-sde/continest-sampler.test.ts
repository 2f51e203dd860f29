import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { ConTinEstSampler } from './continest-sampler';
import { addCurve, curveErrors, noCurves } from './curve-moments';
import { exactChain } from './exact-chain';
import { result } from '../independent-cascade/test-support';
import { referenceNetworks } from './networks-fixture';
import { timeGrid, type PropagationModel } from './propagation';
import { modelOf } from './small-models';

const text = (name: string): string => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
const networks = referenceNetworks(text('networks'));

function sampled(model: PropagationModel, labelSets: number, samples: number, seed: number, intervals: number) {
  const sampler = new ConTinEstSampler(model, labelSets, timeGrid(model.horizon, intervals));
  const curves = noCurves(intervals + 1);
  for (let r = 0; r < samples; r++) {
    result(sampler.sample(stream(seed, 'run', r)));
    addCurve(curves, sampler.counts);
  }
  return curves;
}

describe('on reference networks (fixtures/networks.json)', () => {
  for (const one of networks)
    it(`${one.name}: mean and deviation of the estimate`, () => {
      const { n, edges, sources, times, continest, SI } = one;
      const model = modelOf({ n, arcs: edges, sources, horizon: times[times.length - 1] });
      const samples = 300;
      const curves = sampled(model, continest.labels, samples, 3, times.length - 1);
      // the fixture's deviation is that of a mean over 1,000 samples
      const scale = Math.sqrt(continest.samples / samples);
      times.forEach((_, k) => {
        if (k === 0) return;
        const bound = 4 * scale * continest.sd_of_estimate[k] + 4 * SI.se[k];
        expect(Math.abs(curves.mean[k] - continest.expected[k]), `seed 3, time ${k}`).toBeLessThan(bound);
        // a standard deviation from 300 samples is known to 4 % where they are normal; heavy tails of 1/Σ r* take more
        const ratio = curveErrors(curves)[k] / (scale * continest.sd_of_estimate[k]);
        expect(ratio, `seed 3, time ${k}`).toBeGreaterThan(0.75);
        expect(ratio, `seed 3, time ${k}`).toBeLessThan(1.35);
      });
    });
});

describe('without bias for any law of delays', () => {
  const arcs = [
    [0, 1, 0.8],
    [0, 2, 1.4],
    [1, 3, 0.9],
    [2, 3, 0.6],
    [3, 4, 1.1],
    [4, 0, 0.5],
  ] as const;

  it('exponential: the exact chain', () => {
    const model = modelOf({ n: 5, arcs, horizon: 3 });
    const curves = sampled(model, 6, 3000, 8, 10);
    const { active } = result(exactChain(model, timeGrid(3, 10)));
    const errors = curveErrors(curves);
    curves.mean.forEach((mean, k) => {
      const truth = active.subarray(5 * k, 5 * k + 5).reduce((a, b) => a + b, 0);
      expect(Math.abs(mean - truth) / errors[k], `seed 8, time ${k}`).toBeLessThan(4);
    });
  });

  // P(delay ≤ t) of a single arc at rate 0.8
  const laws: [PropagationModel['delay'], (t: number) => number][] = [
    [{ kind: 'rayleigh' }, (t) => 1 - Math.exp(-0.4 * t * t)],
    [{ kind: 'weibull', shape: 0.7 }, (t) => 1 - Math.exp(-((0.8 * t) ** 0.7))],
    [{ kind: 'power-law', cutoff: 0.25 }, (t) => (t > 0.25 ? 1 - (t / 0.25) ** -0.8 : 0)],
  ];
  for (const [delay, law] of laws)
    it(`${delay.kind}: its distribution`, () => {
      const model = modelOf({ n: 2, arcs: [[0, 1, 0.8]], delay, horizon: 4 });
      const curves = sampled(model, 8, 3000, 5, 8);
      const errors = curveErrors(curves);
      timeGrid(4, 8).forEach((t, k) =>
        expect(Math.abs(curves.mean[k] - 1 - law(t)) / errors[k], `seed 5, time ${k}`).toBeLessThan(4),
      );
    });
});

it('has variance k² / (m − 2) where the count k is certain', () => {
  const model = modelOf({ n: 6, arcs: [], sources: [0, 1, 2, 4] });
  const curves = sampled(model, 12, 4000, 21, 1);
  expect(Math.abs(curves.mean[1] - 4) / curveErrors(curves)[1], 'seed 21').toBeLessThan(4);
  expect(curves.squares[1] / 3999 / (16 / 10), 'seed 21').toBeGreaterThan(0.85);
  expect(curves.squares[1] / 3999 / (16 / 10), 'seed 21').toBeLessThan(1.15);
});

it('never falls over time within a sample', () => {
  const [{ n, edges, sources }] = networks;
  const sampler = new ConTinEstSampler(modelOf({ n, arcs: edges, sources, horizon: 8 }), 4, timeGrid(8));
  for (let r = 0; r < 20; r++) {
    result(sampler.sample(stream(1, 'run', r)));
    for (let k = 1; k <= 100; k++) expect(sampler.counts[k]).toBeGreaterThanOrEqual(sampler.counts[k - 1]);
    expect(sampler.entries).toBeGreaterThan(4 * n);
    expect(sampler.work).toBeGreaterThan(edges.length);
  }
});
