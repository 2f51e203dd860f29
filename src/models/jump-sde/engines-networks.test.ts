/** The exact engines on networks of 200 to 300 nodes against Monte Carlo of other implementations (networks), and laws of delays. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineOf } from './engine';
import { modelOf, shares, worstDeviation } from './engine-test-support';
import { NextMarks } from './next-marks';
import type { DelayLaw, PropagationModel } from './propagation';

interface Truth {
  runs: number;
  I: number[];
  se: number[];
  p_times?: number[];
  p?: number[][];
}

interface NetworkCase {
  name: string;
  n: number;
  edges: number[][];
  sources: number[];
  gamma: number[];
  times: number[];
  SI: Truth;
  SIS: Truth;
  SIR: Truth;
  rayleigh_SI: Truth;
  weibull_SI: Truth & { shape: number };
}
interface Diamond {
  kind: string;
  n: number;
  /** Tail, head, parameters of the law. */
  edges: [number, number, number[]][];
  sources: number[];
  times: number[];
  p: number[][];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as T;
}
const fixture = read<{ networks: NetworkCase[] }>('networks');
const diamonds = read<{ cases: Diamond[] }>('time-varying');

const RUNS = 400;

/** What disagrees: |Î − I| ≤ 4 √(se² + se²) at every time; |p̂ − p| ≤ 4.5 √(p (1 − p) (1/K + 1/K)) + 1e-4 but for one node in 500. */
function disagreements(model: PropagationModel, times: number[], truth: Truth): string[] {
  const engine = engineOf(model);
  const { mean, standardError } = shares(engine, model, times, RUNS);
  const found = times.flatMap((t, k) =>
    Math.abs(mean[k] - truth.I[k]) <= 4 * Math.hypot(standardError[k], truth.se[k]) ? [] : [`I(${t}): ${mean[k]}`],
  );
  if (!truth.p || !truth.p_times) return found;
  const { p } = shares(engine, model, truth.p_times, RUNS);
  let beyond = 0;
  truth.p.forEach((row, i) =>
    row.forEach((value, k) => {
      // where another implementation counted none or all, p is not known to be 0 or 1
      const share = (value * truth.runs + p[i][k] * RUNS) / (truth.runs + RUNS);
      const bound = 4.5 * Math.sqrt(share * (1 - share) * (1 / truth.runs + 1 / RUNS)) + 1e-4;
      if (Math.abs(p[i][k] - value) > bound) beyond++;
    }),
  );
  return beyond > Math.ceil(model.n / 500) ? [...found, `${beyond} marginals`] : found;
}

describe('exact engines on networks', () => {
  for (const network of fixture.networks) {
    const make = (kind: 'SI' | 'SIS' | 'SIR', delay?: DelayLaw): PropagationModel =>
      modelOf(network, {
        kind,
        sources: network.sources,
        horizon: network.times.at(-1) ?? 8,
        recovery: network.gamma,
        ...(delay ? { delay } : {}),
      });
    it(`${network.name}: SI, SIS, SIR`, () => {
      expect(disagreements(make('SI'), network.times, network.SI)).toEqual([]);
      expect(disagreements(make('SIS'), network.times, network.SIS)).toEqual([]);
      expect(disagreements(make('SIR'), network.times, network.SIR)).toEqual([]);
    });
    it(`${network.name}: SI with Rayleigh and Weibull delays`, () => {
      expect(disagreements(make('SI', { kind: 'rayleigh' }), network.times, network.rayleigh_SI)).toEqual([]);
      expect(
        disagreements(
          make('SI', { kind: 'weibull', shape: network.weibull_SI.shape }),
          network.times,
          network.weibull_SI,
        ),
      ).toEqual([]);
    });
  }
});

describe('laws of delays on a diamond (time-varying, by quadrature)', () => {
  const laws: Record<string, (parameters: number[]) => { rate: number; delay: DelayLaw }> = {
    exp: ([alpha]) => ({ rate: alpha, delay: { kind: 'exponential' } }),
    rayleigh: ([alpha]) => ({ rate: alpha, delay: { kind: 'rayleigh' } }),
    // scale λ = 1/α
    weibull: ([shape, scale]) => ({ rate: 1 / scale, delay: { kind: 'weibull', shape } }),
  };
  const runs = 8000;
  for (const one of diamonds.cases)
    it(`${one.kind} ${JSON.stringify(one.edges[0][2])}: first passage and next marks within 4 standard errors`, () => {
      const edges = one.edges.map(([tail, head, parameters]) => ({
        tail,
        head,
        ...laws[one.kind](parameters),
      }));
      const model = modelOf(
        { n: one.n, edges: edges.map(({ tail, head, rate }) => [tail, head, rate]) },
        { kind: 'SI', sources: one.sources, horizon: 3, delay: edges[0].delay },
      );
      for (const engine of [engineOf(model), new NextMarks(model)])
        expect(worstDeviation(shares(engine, model, one.times, runs).p, one.p, runs)).toBeLessThan(4);
    });
});
