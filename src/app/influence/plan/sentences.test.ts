import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import { sayBound, sayPlan, type PlanFacts } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join('');

const facts: PlanFacts = {
  wanted: 1,
  needed: 5312,
  deviation: 37.2,
  predicted: 0.9998,
  achieved: 1.04,
  size: 100,
  sizeError: 0.5,
  pilotRuns: 200,
  mostSamples: 200_000,
  marks: 3e6,
};

describe('the plan', () => {
  it('says what the error takes and what came of it', () => {
    expect(text(sayPlan(facts))).toBe(
      'An error of 1 % takes 5,312 samples: runs deviate by 37.2 nodes in the pilot of 200 runs. ' +
        'Predicted were 1 %, and 1 % came out.',
    );
  });

  it('owns up where the pilot misled', () => {
    expect(text(sayPlan({ ...facts, achieved: 1.5 }))).toContain('1.5 % came out: the pilot was too small');
  });

  it('says that there are too many to be taken', () => {
    const said = text(sayPlan({ ...facts, wanted: 0.01, needed: 53_120_000, achieved: NaN }));
    expect(said).toContain('takes 53,120,000 samples');
    expect(said).toMatch(/more than the 200,000 allowed here, so they were not taken\. Allow more, or want less\.$/);
    expect(said).not.toContain('NaN');
  });

  it('stops at the prediction while the samples are being taken', () => {
    expect(text(sayPlan({ ...facts, achieved: NaN }))).toMatch(/pilot of 200 runs\.$/);
  });

  it('needs nothing where runs do not differ, and says nothing without numbers', () => {
    expect(text(sayPlan({ ...facts, deviation: 0, needed: 0 }))).toContain('the same every time');
    expect(sayPlan({ ...facts, needed: NaN })).toEqual([]);
  });
});

describe('the bound', () => {
  it('has no step term for exact schemes', () => {
    expect(text(sayBound(true, NaN))).toContain('the bound is ε⁻²');
    expect(text(sayBound(true, NaN))).toContain('Corollary 2');
  });

  it('names the step of the others', () => {
    expect(text(sayBound(false, 0.1))).toContain('Steps of 0.1 add an error that more samples do not remove (eq. 18)');
  });
});
