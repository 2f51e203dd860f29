/** Every exact engine against the chain solved by matrix exponential (exact-ctmc). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineOf } from './engine';
import { eachEvent, modelOf, shares, worstDeviation } from './engine-test-support';
import { FirstPassage } from './first-passage';
import { NextMarks } from './next-marks';
import type { PropagationModel } from './propagation';
import { Rejection } from './rejection';
import { stream } from '../../core/rng';
import type { Engine } from './trajectory';

interface Solved {
  p: number[][];
}
interface Case {
  name: string;
  n: number;
  /** Tail, head, rate. */
  edges: number[][];
  sources: number[];
  gamma: number[];
  theta: number[];
  times: number[];
  SI: Solved;
  SIS: Solved;
  SI_throttled: Solved;
  SIS_throttled: Solved;
  SIR?: { p_active: number[][]; p_recovered: number[][] };
}
interface Complete {
  n: number;
  beta_per_arc: number;
  gamma: number;
  initial_active: number;
  times: number[];
  I_SI: number[];
  I_SIS: number[];
}

const fixture = JSON.parse(readFileSync(new URL('./fixtures/exact-ctmc.json', import.meta.url), 'utf8')) as {
  cases: Case[];
  complete: Complete[];
};

const RUNS = 5000;
/** 4.5 rather than 4: about four hundred values are compared with every engine. */
const MOST_ERRORS = 4.5;

const firstPassage = (m: PropagationModel): Engine => new FirstPassage(m, false);
const nextMarks = (m: PropagationModel): Engine => new NextMarks(m);
const rejection = (m: PropagationModel): Engine => new Rejection(m);

const variants = [
  { key: 'SI', kind: 'SI', name: 'first passage', make: firstPassage },
  { key: 'SI', kind: 'SI', name: 'next marks', make: nextMarks },
  { key: 'SIR', kind: 'SIR', name: 'first passage', make: firstPassage },
  { key: 'SIR', kind: 'SIR', name: 'next marks', make: nextMarks },
  { key: 'SIS', kind: 'SIS', name: 'rejection', make: rejection },
  { key: 'SIS', kind: 'SIS', name: 'next marks', make: nextMarks },
  { key: 'SI_throttled', kind: 'SI', name: 'thinning', make: engineOf },
  { key: 'SIS_throttled', kind: 'SIS', name: 'thinning', make: engineOf },
] as const;

describe('exact engines have the marginals of the chain', () => {
  for (const { key, kind, name, make } of variants)
    it(`${key} by ${name}`, () => {
      for (const one of fixture.cases) {
        const solved = one[key];
        if (!solved) continue;
        const truth = 'p' in solved ? solved.p : solved.p_active;
        const model = modelOf(one, {
          kind,
          sources: one.sources,
          horizon: 6,
          recovery: one.gamma,
          ...(key.endsWith('throttled') ? { threshold: one.theta } : {}),
        });
        const { p } = shares(make(model), model, one.times, RUNS);
        expect(worstDeviation(p, truth, RUNS)).toBeLessThan(MOST_ERRORS);
      }
    });

  it('SIR: the nodes that have recovered for good', () => {
    for (const one of fixture.cases) {
      // cases too large for 3ⁿ states have none
      if (!one.SIR) continue;
      const { p_recovered: truth } = one.SIR;
      const model = modelOf(one, { kind: 'SIR', sources: one.sources, horizon: 6, recovery: one.gamma });
      for (const make of [firstPassage, nextMarks]) {
        const engine = make(model);
        const recovered = truth.map((row) => row.map(() => 0));
        for (let l = 0; l < RUNS; l++)
          eachEvent(engine, stream(7, 'run', l), (time, node) => {
            if (node < 0) one.times.forEach((t, k) => (recovered[~node][k] += t >= time ? 1 / RUNS : 0));
          });
        expect(worstDeviation(recovered, truth, RUNS)).toBeLessThan(MOST_ERRORS);
      }
    }
  });

  it('on complete graphs, SI and SIS as the birth–death chain', () => {
    for (const one of fixture.complete) {
      const nodes = Array.from({ length: one.n }, (_, i) => i);
      const edges = nodes.flatMap((j) => nodes.filter((i) => i !== j).map((i) => [j, i, one.beta_per_arc]));
      const rest = {
        sources: nodes.slice(0, one.initial_active),
        horizon: 6,
        recovery: nodes.map(() => one.gamma),
      };
      for (const [kind, truth, make] of [
        ['SI', one.I_SI, firstPassage],
        ['SIS', one.I_SIS, rejection],
        ['SIS', one.I_SIS, nextMarks],
      ] as const) {
        const model = modelOf({ n: one.n, edges }, { ...rest, kind });
        const { mean, standardError } = shares(make(model), model, one.times, 300);
        one.times.forEach((t, k) =>
          expect(Math.abs(mean[k] - truth[k]), `${kind} at ${t}`).toBeLessThanOrEqual(4 * standardError[k] + 1e-6),
        );
      }
    }
  });
});
