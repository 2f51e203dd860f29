/** Log-likelihoods, gradients and most likely rates that were computed independently, by L-BFGS-B. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../core/once';
import { atRates } from './netrate-objective';
import { KKT_LIMIT, mostLikelyRates } from './netrate-rates';
import { evidenceOf, usableOf, type Events } from './netrate-test-support';

interface Case {
  model: 'exp' | 'powerlaw' | 'rayleigh';
  delta: number;
  n: number;
  horizon: number;
  cascades: Events[];
  nodes: {
    node: number;
    candidate_parents: number[];
    W: number[];
    alpha_test: number[];
    loglik_at_test: number;
    grad_at_test: number[];
    rates: number[];
    loglik_at_mle: number;
  }[];
  total_loglik_at_mle: number;
}
interface Fixture {
  tolerance: Record<'loglik_rel' | 'gradient_abs' | 'mle_loglik_abs' | 'rates_abs', number>;
  cases: Case[];
}

const fixture = JSON.parse(readFileSync(new URL('./fixtures/netrate.json', import.meta.url), 'utf8')) as Fixture;
const LAWS = { exp: 'exponential', powerlaw: 'power-law', rayleigh: 'rayleigh' } as const;
const { tolerance } = fixture;

describe.each(fixture.cases)('$model', ({ model, delta, n, horizon, cascades, nodes, total_loglik_at_mle: total }) => {
  const usable = usableOf(cascades, n, { window: horizon });
  const law = { law: LAWS[model], lawCutoff: delta };

  it.each(nodes)('node $node', (known) => {
    const evidence = evidenceOf(known.node, usable, law);
    expect([...evidence.parents]).toEqual(known.candidate_parents);
    for (const [i, j] of evidence.parents.entries()) expect(evidence.exposure[i]).toBeCloseTo(known.W[j], 5);
    const there = atRates(
      evidence,
      Float64Array.from(evidence.parents, (j) => known.alpha_test[j]),
    );
    expect(Math.abs(there.logLikelihood / known.loglik_at_test - 1)).toBeLessThan(tolerance.loglik_rel);
    for (const [i, j] of evidence.parents.entries())
      expect(Math.abs(there.gradient[i] - known.grad_at_test[j])).toBeLessThan(tolerance.gradient_abs);

    const found = atOnce(mostLikelyRates(evidence, 300));
    expect(Math.abs(found.logLikelihood - known.loglik_at_mle)).toBeLessThan(tolerance.mle_loglik_abs);
    for (const [i, j] of evidence.parents.entries())
      expect(Math.abs(found.rates[i] - known.rates[j])).toBeLessThan(tolerance.rates_abs);
    expect(found.gradient).toBeLessThan(KKT_LIMIT);
    expect(found.slack).toBeLessThan(KKT_LIMIT);
  });

  it('and all nodes together', () => {
    const found = nodes.map(({ node }) => atOnce(mostLikelyRates(evidenceOf(node, usable, law), 300)));
    expect(found.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0)).toBeCloseTo(total, 4);
  });
});
