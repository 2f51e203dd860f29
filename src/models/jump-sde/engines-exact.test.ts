/** Every exact engine against the chain solved by matrix exponential, and against each other. */
import { describe, expect, it } from 'vitest';
import { shares, worstDeviation, modelOf } from './engine-support';
import { engineOf } from './engine';
import { FirstPassage } from './first-passage';
import fixture from './fixtures/exact-ctmc.json';
import { NextMarks } from './next-marks';
import type { PropagationModel } from './propagation';
import { Rejection } from './rejection';
import type { Engine } from './trajectory';

const RUNS = 20_000;

const variants = [
  {
    key: 'SI',
    kind: 'SI',
    throttled: false,
    engines: [(m: PropagationModel) => new FirstPassage(m, false), (m: PropagationModel) => new NextMarks(m)],
  },
  {
    key: 'SIR',
    kind: 'SIR',
    throttled: false,
    engines: [(m: PropagationModel) => new FirstPassage(m, false), (m: PropagationModel) => new NextMarks(m)],
  },
  {
    key: 'SIS',
    kind: 'SIS',
    throttled: false,
    engines: [(m: PropagationModel) => new Rejection(m), (m: PropagationModel) => new NextMarks(m)],
  },
  { key: 'SI_throttled', kind: 'SI', throttled: true, engines: [engineOf] },
  { key: 'SIS_throttled', kind: 'SIS', throttled: true, engines: [engineOf] },
] as const satisfies readonly {
  key: string;
  kind: 'SI' | 'SIS' | 'SIR';
  throttled: boolean;
  engines: readonly ((m: PropagationModel) => Engine)[];
}[];

describe('exact engines', () => {
  for (const { key, kind, throttled, engines } of variants)
    it(`${key}: the marginals of the chain (exact-ctmc), within 4.5 standard errors`, () => {
      for (const one of fixture.cases) {
        const truth = one[key];
        if (!truth) continue;
        const model = modelOf(one, {
          kind,
          sources: one.sources,
          horizon: 6,
          recovery: one.gamma,
          ...(throttled ? { threshold: one.theta } : {}),
        });
        for (const make of engines) {
          const { p } = shares(make(model), model, one.times, RUNS);
          expect(worstDeviation(p, truth.p, RUNS), `${one.name}, ${make(model).constructor.name}`).toBeLessThan(4.5);
        }
      }
    });
});
