import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import type { Facts } from './facts';
import { sayLearned, sayMixture, sayPrediction } from './sentences';

const read = (paragraphs: Piece[][]): string =>
  paragraphs
    .map((s) => s.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join(''))
    .join(' ');

const base: Facts = {
  error: 0.031,
  constant: 0.25,
  identifiable: 388,
  distance: 1.2,
  heldOut: undefined,
  deltaP: 0.07,
  deltaPTrue: 0.2,
  noise: 0.04,
  gradients: 120,
  converged: true,
  ending: 'converged: the gradient is below the tolerance',
  hidden: 3,
  cascades: 5000,
  floored: 0,
};

describe('what was learned', () => {
  it('says what has no probability, and where to look', () => {
    expect(read(sayLearned('SLICER', { ...base, floored: 362 }, 388, false))).toContain(
      '362 activations have no probability at that time and are left out: look at the width of a step',
    );
  });

  it('says from how much, how it ended, what a constant would do, and what cannot be known', () => {
    expect(read(sayLearned('SLICER', base, 395, false))).toBe(
      'SLICER learned from 5,000 cascades and converged after 120 gradients. The best constant guess would be off by 0.250, 8.1 times as much. 7 edges are not identifiable: these cascades say nothing of them.',
    );
  });
  it('does not call an end at a limit convergence', () => {
    const limit = { ...base, converged: false, ending: 'not converged: the limit of iterations was reached' };
    expect(read(sayLearned('SLICER', limit, 388, false))).toContain(
      'ended after 120 gradients without converging: the limit of iterations was reached.',
    );
  });
  it('knows what goes on and what was stopped', () => {
    const going: Facts = { ...base, converged: undefined, ending: undefined };
    expect(read(sayLearned('SLICER', going, 388, true))).toContain(
      'is learning from 5,000 cascades: 120 gradients so far.',
    );
    expect(read(sayLearned('SLICER', going, 388, false))).toContain('was stopped after 120 gradients.');
  });
  it('admits that nothing is gained, and that one α is the truth', () => {
    expect(read(sayLearned('SLICER', { ...base, error: 0.3 }, 388, false))).toContain(
      'so far nothing is gained over it.',
    );
    const flat = read(sayLearned('SLICER', { ...base, constant: 0 }, 389, false));
    expect(flat).toContain('Every edge has the same α here');
    expect(flat).toContain('1 edge is not identifiable');
    expect(flat).not.toContain('constant guess');
  });
  it('speaks of the distance where the truth is not known', () => {
    const own = { ...base, error: undefined, constant: undefined };
    expect(read(sayLearned('SLICER', own, 388, false))).toContain(
      'The true α is not known; the distance to a perfect fit is 1.2 nats per cascade.',
    );
  });
});

describe('what a mixture gained', () => {
  it('is said against one replica, the true α and the noise', () => {
    expect(read(sayMixture([1.15, 0.31], [0.063, 0.059], 0.76, 0.05))).toBe(
      'With 2 replicas the distance to a perfect fit is 0.31 instead of 1.15. Its predictions err by 5.9 %, one replica errs by 6.3 % and message passing with the true α errs by 76 %. A wrong α predicts better than the right one, since it makes up for loops. The simulation itself is known to 5 %.',
    );
  });
  it('is hardly anything where the distance stays', () => {
    expect(read(sayMixture([1, 0.9999], undefined, undefined, undefined))).toContain('hardly a gain');
  });
  it('is not spoken of with one replica, nor before anything was learned', () => {
    expect(read(sayMixture([1.15], [0.063], 0.05, 0.05))).toBe(
      'Its predictions err by 6.3 %; message passing with the true α errs by 5 %. The simulation itself is known to 5 %.',
    );
    expect(sayMixture([], undefined, undefined, undefined)).toEqual([]);
  });
});

describe('what is predicted', () => {
  it('is compared with the true α, within the noise', () => {
    expect(read(sayPrediction('SLICER', base, 'held-out sources'))).toContain('wrong where loops mislead');
    expect(read(sayPrediction('SLICER', { ...base, deltaPTrue: 0.02 }, 'x'))).toContain('more cascades would help');
    expect(read(sayPrediction('SLICER', { ...base, deltaPTrue: 0.08 }, 'x'))).toContain('beyond the noise of 4 %');
  });
  it('is not spoken of without numbers', () => {
    expect(sayPrediction('SLICER', { ...base, deltaPTrue: undefined }, 'x')).toEqual([]);
  });
});
