import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import { sayOneRun, sayOutside, sayScheme, SCHEMES } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces
    .map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term))
    .join('')
    .replaceAll('\u00a0', ' ');

describe('one run', () => {
  const facts = { nodes: 140, horizon: 8, active: 98, exact: undefined, next: { name: 'node 12', time: 0.1302 } };

  it('says how it ended and who followed first', () => {
    expect(text(sayOneRun(facts))).toBe(
      'In this run 98 of 140 nodes are active at t = 8. Node 12 is the first to follow, at t = 0.13.',
    );
  });

  it('is held against the exact process on the same marks', () => {
    expect(text(sayOneRun({ ...facts, exact: 98 }))).toContain('as in the exact process on the same marks.');
    expect(text(sayOneRun({ ...facts, active: 101, exact: 97 }))).toContain(
      'In this run 101 of 140 nodes are active at t = 8; in the exact process on the same marks 97 are active.',
    );
    expect(text(sayOneRun({ ...facts, exact: 1 }))).toContain('on the same marks 1 is active.');
  });

  it('adds up states where they count no nodes', () => {
    expect(text(sayOneRun({ ...facts, active: 6.651e12, exact: 34 }))).toContain(
      'In this run the states of 140 nodes add up to 6.65 · 10¹² at t = 8; in the exact process on the same marks 34 are active.',
    );
    expect(text(sayOneRun({ ...facts, active: -0.5 }))).toContain('add up to −0.5 at');
  });

  it('says that nobody followed', () => {
    expect(text(sayOneRun({ ...facts, active: 1, next: undefined }))).toBe(
      'In this run 1 of 140 nodes is active at t = 8. Nobody follows the sources.',
    );
  });
});

describe('schemes', () => {
  it.each(SCHEMES)('%s is told in two sentences', (scheme) => {
    const said = text(sayScheme(scheme, 0.1, 80));
    expect(said.match(/[.;] (?=[A-Z])|\.$/g)).toHaveLength(2);
  });

  it('those with steps say how many and how long', () => {
    for (const scheme of ['clamped-euler', 'literal-euler', 'literal-taylor'] as const)
      expect(text(sayScheme(scheme, 0.1, 80))).toMatch(/^In each of 80 steps of 0\.1 /);
    expect(text(sayScheme('event', 0.1, 80))).not.toMatch(/\d/);
  });
});

describe('what left 0 … 1', () => {
  const first = { name: 'node 7', value: 2, time: 1.3 };

  it('is told with its cause', () => {
    expect(text(sayOutside('literal-euler', 3, 11_200, 2, first, true))).toBe(
      'The literal Euler scheme put node 7 at 2 at t = 1.3: two marks came in the same step, and each added one. ' +
        '3 of 11,200 states left 0 … 1. Shorter steps make this rarer.',
    );
  });

  it('has other causes below 0, and none that is sure for Taylor', () => {
    expect(text(sayOutside('literal-euler', 1, 20, 1, { ...first, value: -1 }, true))).toContain('marks of recovery');
    expect(text(sayOutside('literal-taylor', 1, 20, 1.5, { ...first, value: 1.5 }, true))).toContain(
      'The literal Taylor scheme put node 7 at 1.5 at t = 1.3. 1 of 20 states',
    );
  });

  it('runs away', () => {
    expect(text(sayOutside('literal-euler', 30, 200, 4e5, first, true))).toContain(
      'the largest is 400,000: the run has run away.',
    );
    expect(text(sayOutside('literal-taylor', 30, 200, Infinity, first, true))).toContain('beyond all bounds');
  });

  it('is nothing for schemes that cannot, and where nothing did', () => {
    expect(sayOutside('clamped-euler', 0, 20, 1, undefined, true)).toEqual([]);
    expect(sayOutside('literal-euler', 0, 20, 1, undefined, true)).toEqual([]);
    expect(sayOutside('literal-euler', NaN, 20, 1, undefined, true)).toEqual([]);
  });

  it('has no cause where not every step was looked at', () => {
    expect(text(sayOutside('literal-euler', 3, 11_200, 2, first, false))).toContain('at t = 1.3. 3 of 11,200');
  });

  it('goes without a node that is not on the grid shown', () => {
    expect(text(sayOutside('literal-euler', 2, 20, 2, undefined, true))).toMatch(/^The literal Euler scheme left what/);
  });
});
