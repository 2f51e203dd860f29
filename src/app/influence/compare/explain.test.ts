import { describe, expect, it } from 'vitest';
import { glossary } from '../../help/glossary';
import type { Piece } from '../../../plots/ExplainCurve';
import { curve } from '../testing';
import { explainInfluence, type Compared } from './explain';

const say = (pieces: Piece[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join('');
const grid = [0, 2, 4, 6, 8];
const truth = curve(grid, [2, 20, 50, 80, 100], [0, 0.2, 0.3, 0.4, 0.4]);
const base: Compared = {
  n: 140,
  model: 'SI',
  delay: 'exponential',
  shape: 1,
  reference: { name: 'Monte Carlo', curve: truth },
};
const sampled = {
  curve: curve(grid, [2, 21, 51, 81, 100], [0, 2, 3, 3, 3]),
  runs: 40,
  literal: false,
  outside: 0,
  varianceFactor: 0.76,
};
const sentences = (changes: Partial<Compared>): string[] => explainInfluence({ ...base, ...changes }).map(say);

describe('the sentences about influence curves', () => {
  it('say where mean field is too high by most, and why', () => {
    const [said] = sentences({ meanField: curve(grid, [2, 40, 110, 130, 138]) });
    expect(said).toBe(
      'The mean-field curve is at most 120 % too high, at t = 4, because it lets a node be infected back by those it has infected, and forgets that neighbours tend to be active together.',
    );
  });
  it('say that mean field does no harm where it does none', () => {
    const [said] = sentences({ meanField: curve(grid, [2, 20.1, 50.2, 80, 100]) });
    expect(said).toMatch(/^The mean-field curve stays within 0\.5 % of Monte Carlo/);
  });
  it('put a mean field that is too low down to luck, or to recovery for good', () => {
    const low = curve(grid, [2, 15, 45, 78, 99]);
    expect(sentences({ meanField: low })[0]).toMatch(/at most 25 % too low, at t = 2\. .*luck/);
    expect(sentences({ meanField: low, model: 'SIR' })[0]).toMatch(/too low, at t = 2, because it takes neighbours/);
  });
  it('hold ConTinEst against its own error', () => {
    const error = [0, 2, 3, 3, 4];
    expect(sentences({ conTinEst: curve(grid, [2, 21, 52, 79, 101], error) })[0]).toBe(
      'ConTinEst agrees with Monte Carlo within its error: ± 8.0 nodes at the end.',
    );
    expect(sentences({ conTinEst: curve(grid, [2, 21, 80, 79, 101], error) })[0]).toMatch(
      /^ConTinEst is off by 30\.0 nodes at t = 4, more than its error of ± 6\.0/,
    );
  });
  it('count what antithetic pairs are worth: 1/(1 + ρ)', () => {
    expect(sentences({ sampled })).toEqual(['In antithetic pairs 40 runs are worth 1.3 times as many plain ones.']);
    expect(sentences({ sampled: { ...sampled, varianceFactor: 1.02 } })[0]).toMatch(/gain nothing/);
    expect(sentences({ sampled: { ...sampled, varianceFactor: NaN } })).toEqual([]);
  });
  it('say that steps shift the curve, where that is more than luck', () => {
    const shifted = {
      ...sampled,
      varianceFactor: NaN,
      curve: curve(grid, [2, 10, 40, 72, 95], [0, 0.5, 0.5, 0.5, 0.5]),
    };
    expect(sentences({ sampled: shifted })[0]).toMatch(/^jump-SDE is off by \d+ % at t = \d, more than luck/);
  });
  it('begin with a literal scheme that ran away', () => {
    const all = sentences({
      sampled: { ...sampled, literal: true, outside: 12 },
      meanField: curve(grid, [2, 40, 110, 130, 138]),
    });
    expect(all[0]).toMatch(/^In 12 of 40 runs the literal scheme left 0 … 1/);
    expect(all[1]).toMatch(/mean-field/);
  });
  it('tell growing interest from fading interest', () => {
    expect(sentences({ delay: 'rayleigh' })[0]).toMatch(
      /^With Rayleigh delays nobody .* starts flat .* Half .* by t = 6\.$/,
    );
    expect(sentences({ delay: 'weibull', shape: 0.5 })[0]).toMatch(/^With Weibull delays interest fades/);
    expect(sentences({ delay: 'weibull', shape: 2 })[0]).toMatch(/grows with age/);
    expect(sentences({ delay: 'weibull', shape: 1 })).toEqual([]);
    expect(sentences({ delay: 'power-law' })[0]).toMatch(/^With power-law delays interest fades/);
  });
  it('say how recovery ends: balance, decline, or for good', () => {
    const level = curve([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 20, 40, 50, 55, 57, 58, 58, 58, 58]);
    const other = { name: 'Monte Carlo', curve: level };
    expect(sentences({ model: 'SIS', reference: other })[0]).toMatch(/^From about t = 7 on .* about 58 of 140 nodes/);
    const falling = { name: 'Monte Carlo', curve: curve(grid, [2, 20, 30, 18, 6]) };
    expect(sentences({ model: 'SIS', reference: falling })[0]).toMatch(/^The most are active at t = 4;/);
    expect(sentences({ model: 'SIR', recovered: 45.25, reference: falling })[0]).toBe(
      'By the end 45.3 nodes have recovered for good and 6.0 are still active.',
    );
  });
  it('say that everybody is active at the end', () => {
    const full = { name: 'exact', curve: curve(grid, [2, 80, 130, 139, 139.9]) };
    expect(sentences({ reference: full })).toEqual([
      'Almost all 140 nodes are active at the end, so the methods can only differ before.',
    ]);
  });
  it('are four at most, none without a truth, and lead to entries of the glossary', () => {
    const everything: Partial<Compared> = {
      delay: 'rayleigh',
      sampled: { ...sampled, literal: true, outside: 3 },
      meanField: curve(grid, [2, 40, 110, 130, 138]),
      conTinEst: curve(grid, [2, 21, 52, 79, 101], [0, 2, 3, 3, 3]),
      reference: { name: 'Monte Carlo', curve: curve(grid, [2, 20, 50, 80, 139], [0, 0.2, 0.3, 0.4, 0.1]) },
    };
    expect(sentences(everything)).toHaveLength(4);
    const { reference: _none, ...alone } = { ...base, meanField: truth, conTinEst: truth };
    expect(explainInfluence(alone)).toEqual([]);
    const known = glossary.map(({ id }) => id);
    const named = explainInfluence({ ...base, ...everything }).flat();
    const entries = named.flatMap((piece) => (typeof piece === 'object' && 'entry' in piece ? [piece.entry] : []));
    for (const entry of entries) expect(known).toContain(entry);
  });
});
