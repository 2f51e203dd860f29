import { describe, expect, it } from 'vitest';
import { glossary } from './glossary';

describe('glossary', () => {
  it('has every word that the pages use', () => {
    const ids = new Set(glossary.map((entry) => entry.id));
    for (const id of [
      'activation-probability',
      'cascade',
      'marginal',
      'message-passing',
      'monte-carlo',
      'standard-error',
      'band',
      'horizon',
      'source',
      'stochastic-seeds',
      'loop',
      'transitivity',
      'cavity-message',
      'seed',
      'tree',
      'runs',
      'identifiable',
      'slicer',
      'mixture',
      'distance-to-a-perfect-fit',
      'delta-p',
      'hidden-node',
      'dmprec',
      'l-bfgs',
      'hazard',
      'activation-rate',
      'recovery-rate',
      'jump-sde',
      'poisson-process',
      'weak-order',
      'step-schemes',
      'antithetic-pair',
      'variance-factor',
      'mean-field',
      'continest',
      'netrate',
      'kkt',
      'influence',
      'throttled-attention',
      'weibull-delay',
      'rayleigh-delay',
      'power-law-delay',
      'held-out',
      'branching-factor',
      'compensator',
      'coverage',
      'excess-dispersion',
      'final-size',
      'hawkesn',
      'kernel',
      'kolmogorov-smirnov',
      'ljung-box',
      'marks',
      'profile-likelihood',
      'self-exciting',
      'sir-hawkes-link',
      'time-rescaling',
      'adaptivity-gap',
      'batch',
      'budget',
      'chance',
      'common-random-numbers',
      'delay',
      'influence-weight',
      'luck',
      'par',
      'policy',
      'preference',
      'push',
      'refusal',
      'skill',
      'spread',
      'theta',
      'ao-star',
      'bracket',
      'branch-and-bound',
      'h1',
      'h2',
      'online-search',
      'optimum',
      'rank-bound',
      'sponsor-bound',
      'twins',
      'action-log',
      'calibration',
      'celf',
      'degree-discount',
      'imm',
      'influence-maximisation',
      'linear-threshold',
      'mean-rank',
      'opim',
      'reverse-reachable-set',
    ])
      expect(ids).toContain(id);
    expect(ids.size).toBe(glossary.length);
  });
  it('gives each a full sentence, a formula and a source', () => {
    for (const entry of glossary) {
      expect(entry.sentence).toMatch(/^[A-Z].*\.$/);
      expect(entry.formula?.length).toBeGreaterThan(3);
      expect(entry.source.length).toBeGreaterThan(3);
    }
  });
  it('is in alphabetical order, as a reader looks', () => {
    const words = glossary.map((entry) => entry.id);
    expect(words).toEqual([...words].sort());
  });
});
