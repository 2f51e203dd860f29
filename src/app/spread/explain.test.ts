import { describe, expect, it } from 'vitest';
import type { Piece } from '../../plots/ExplainCurve';
import { explainOneRun, explainReached, type Comparison } from './explain';

const read = (sentences: Piece[][]): string =>
  sentences
    .map((s) => s.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join(''))
    .join(' ');
const base: Comparison = {
  t: 7,
  sampled: 228.5,
  standardError: 0.75,
  runs: 2000,
  passed: 268.6,
  isForest: false,
  transitivity: 0.43,
  saturated: 0.1,
};

describe('explainReached', () => {
  it('names the size and the cause of the error where loops are short', () => {
    expect(read(explainReached(base))).toBe(
      'At t = 7 message passing is 18 % too high: it takes the neighbours of a node to be independent, but 43 % of neighbour pairs know each other, so news returns through short loops and is counted as new.',
    );
  });
  it('does not speak of neighbour pairs that know each other where there are none', () => {
    expect(read(explainReached({ ...base, transitivity: 0 }))).not.toContain('pairs');
  });
  it('says why they agree on a forest and when everybody is reached', () => {
    expect(read(explainReached({ ...base, passed: 229, isForest: true }))).toMatch(
      /agree within sampling error: 229\.0 against 228\.5 ± 1\.5\..*no loop/s,
    );
    expect(read(explainReached({ ...base, passed: 229, saturated: 0.99 }))).toContain('Almost everybody');
  });
  it('never blames loops where there are none, or where luck may be enough', () => {
    expect(read(explainReached({ ...base, passed: 231, isForest: true }))).toMatch(/That is luck: without loops/);
    expect(read(explainReached({ ...base, passed: 230.5 }))).toMatch(/2\.0 above the runs.*luck could be ruled out/s);
    expect(read(explainReached({ ...base, passed: 230.9 }))).toContain('too high');
  });
  it('does not call loops harmless when the runs are too few to see', () => {
    expect(read(explainReached({ ...base, standardError: 21, runs: 5 }))).toMatch(/less than these runs can show/);
  });
  it('claims nothing from runs that are all alike, or from one run', () => {
    const alike = { ...base, sampled: 1, passed: 1.04, standardError: 0, runs: 10, isForest: true };
    expect(read(explainReached(alike))).toMatch(/all 10 runs have reached 1, message passing expects 1\.04/);
    expect(explainReached({ ...base, standardError: NaN, runs: 1 })).toEqual([]);
  });
  it('keeps a second decimal where few are reached', () => {
    const few = { ...base, sampled: 1.646, passed: 1.65, standardError: 0.0107 };
    expect(read(explainReached(few))).toContain('1.65 against 1.65 ± 0.02');
  });
  it('calls a lower value luck', () => {
    expect(read(explainReached({ ...base, passed: 226 }))).toMatch(/by luck/);
  });
  it('says nothing without numbers', () => {
    expect(explainReached({ ...base, sampled: NaN })).toEqual([]);
  });
  it('keeps a decimal for small shares', () => {
    expect(read(explainReached({ ...base, passed: 234.2 }))).toContain('2.5 % too high');
  });
});

describe('explainOneRun', () => {
  it('speaks only of remarkable runs', () => {
    expect(explainOneRun(100, 100, 50, 150)).toEqual([]);
    expect(read(explainOneRun(20, 100, 50, 150))).toContain('a small one');
    expect(read(explainOneRun(200, 100, 50, 150))).toContain('a large one');
    expect(explainOneRun(20, undefined, 1, 2)).toEqual([]);
  });
});
