import { describe, expect, it } from 'vitest';
import type { ParameterValue } from '../../core/parameters';
import { buildNetwork } from '../../core/network';
import { registry } from '../../experiment/lab-registry';
import { availability } from './availability';
import { CONTINEST, COST, EXACT, MEAN_FIELD, MONTE_CARLO, SAMPLED, TICKED } from './methods';
import { village } from './testing';

const ring = (n: number) =>
  buildNetwork({
    n,
    directed: false,
    from: Int32Array.from({ length: n }, (_, i) => i),
    to: Int32Array.from({ length: n }, (_, i) => (i + 1) % n),
  });
const of = (parameters: Record<string, ParameterValue>, n = 30, ticked: readonly (typeof EXACT)[] = TICKED) =>
  availability({ ...village, parameters }, ticked, ring(n), registry);

describe('what can run', () => {
  it('is everything but the exact chain in the plain model', () => {
    const { problems, unavailable } = of({});
    expect(problems).toEqual([]);
    expect(Object.keys(unavailable)).toEqual([EXACT]);
    expect(unavailable[EXACT]).toMatch(/30 nodes/);
    expect(of({}, 12).unavailable).toEqual({});
  });
  it('is not ConTinEst where nodes recover or listen to few', () => {
    for (const model of ['SIS', 'SIR']) expect(of({ model }, 8).unavailable[CONTINEST]).toMatch(/recovery/);
    expect(of({ attention: 'constant' }, 8).unavailable[CONTINEST]).toMatch(/attention/);
    expect(of({ model: 'SIR' }, 12).unavailable[EXACT]).toMatch(/3ⁿ/);
  });
  it('is neither mean field nor the exact chain where delays have a memory', () => {
    for (const delay of ['rayleigh', 'weibull', 'power-law']) {
      const { problems, unavailable } = of({ delay }, 8);
      expect(Object.keys(unavailable).toSorted()).toEqual([EXACT, MEAN_FIELD].toSorted());
      expect(problems).toEqual([]);
    }
  });
  it('a scheme that does not suit is mended in the form, and is no end of the method', () => {
    const { problems, unavailable } = of({ delay: 'rayleigh', scheme: 'jump-adapted' }, 8);
    expect(unavailable[SAMPLED]).toBeUndefined();
    expect(unavailable[COST]).toBeUndefined();
    expect(problems.map(({ where }) => where?.path)).toEqual(['parameters.scheme']);
  });
  it('problems are told once, of what is ticked', () => {
    const wrong = { rateLaw: 'file' };
    expect(of(wrong).problems.map(({ code }) => code)).toEqual(['missing-edge-value']);
    expect(of(wrong, 30, []).problems).toEqual([]);
    expect(of({ scheme: 'jump-adapted', delay: 'rayleigh' }, 30, [MONTE_CARLO]).problems).toEqual([]);
  });
});
