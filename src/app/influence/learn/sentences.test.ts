import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import type { PredictionFacts, RateFacts } from './facts';
import { sayConditions, sayPrediction, sayRates } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join('');

const rates: RateFacts = {
  edges: 128,
  users: 40,
  learnedFrom: 300,
  keptAway: 200,
  logLikelihood: -2310.42,
  worstGradient: 2e-5,
  worstSlack: 1e-6,
  unconverged: 0,
  precision: undefined,
  recall: undefined,
  rateError: undefined,
};

describe('what was learned', () => {
  it('says of how many cascades', () => {
    expect(text(sayRates(rates, false))).toBe(
      'NetRate found 128 edges among 40 users from 300 cascades; 200 are kept to judge. Their log-likelihood is −2,310.4 nats.',
    );
    expect(text(sayRates({ ...rates, keptAway: 0, logLikelihood: NaN }, false))).toBe(
      'NetRate found 128 edges among 40 users from 300 cascades.',
    );
    expect(text(sayRates({ ...rates, keptAway: 1 }, false))).toContain('; 1 is kept to judge.');
  });

  it('is no more than that while it goes on', () => {
    expect(text(sayRates({ ...rates, precision: 0.9, recall: 0.1 }, true))).toBe(
      'NetRate found 128 edges among 40 users from 300 cascades so far; 200 are kept to judge.',
    );
  });

  it('is held against the truth where that is known', () => {
    expect(text(sayRates({ ...rates, precision: 0.92, recall: 0.88, rateError: 0.31 }, false))).toContain(
      ' Of the edges found 92 % are true, and of the true ones 88 % were found; rates are off by 31 % on average.',
    );
    expect(text(sayRates({ ...rates, precision: 1, recall: 0.5 }, false))).toMatch(/50 % were found\.$/);
  });
});

describe('the optimality conditions', () => {
  it('are met by every node', () => {
    expect(text(sayConditions(rates))).toMatch(/^Every node meets the optimality conditions to 10⁻⁴/);
  });

  it('or it is said by how many they are not, and what to do', () => {
    expect(text(sayConditions({ ...rates, unconverged: 3, worstGradient: 0.0213 }))).toBe(
      '3 of 40 nodes do not meet the optimality conditions to 10⁻⁴; the largest residual is 0.0213. The table says which they are. Allow more iterations.',
    );
    expect(text(sayConditions({ ...rates, unconverged: 1, worstSlack: 1 }))).toContain('1 of 40 nodes does not meet');
  });

  it('have no sentence without numbers, or where they contradict each other', () => {
    expect(sayConditions({ ...rates, worstGradient: NaN })).toEqual([]);
    expect(sayConditions({ ...rates, worstGradient: 1 })).toEqual([]);
  });
});

describe('the prediction', () => {
  const facts: PredictionFacts = {
    cascades: 120,
    error: 0.123,
    meanFieldError: 0.4,
    observed: 14.23,
    predicted: 15,
    meanField: 22.1,
  };

  it('says how far it is off, of how many cascades', () => {
    expect(text(sayPrediction(facts))).toBe(
      'Over 120 held-out cascades the jump SDE is off by 12 % on average over time, mean field by 40 %. ' +
        'In the end 14.2 users are active on average; predicted were 15, by mean field 22.1.',
    );
  });

  it('goes without mean field where that is not defined', () => {
    expect(text(sayPrediction({ ...facts, meanFieldError: undefined, meanField: undefined }))).toMatch(
      /over time\. In the end .* predicted were 15\.$/,
    );
    expect(sayPrediction({ ...facts, error: NaN })).toEqual([]);
  });
});
