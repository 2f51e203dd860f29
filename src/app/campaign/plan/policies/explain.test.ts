import { describe, expect, it } from 'vitest';
import { GREEDY, ONLINE_GREEDY, ONLINE_SEARCH, RANDOM, WEIGHT_SUM } from '../../methods';
import type { PolicyResult } from '../numbers';
import { series, text } from '../testing';
import { endsOf, explainPlan, sayBracket, sayWeightSum, sayWhy, sayWinner, type PlanFacts } from './explain';

const result = (id: PolicyResult['id'], mean: number, error = 0.1, exact = NaN): PolicyResult => ({
  id,
  mean,
  error,
  exact,
  pushes: 50,
  runs: 1000,
  stale: false,
  atOnce: true,
});
const gain = { id: ONLINE_GREEDY, mean: 3.23, half: 0.22, unpaired: 0.3, better: 0.8, worse: 0.1, runs: 1000 };
const facts: PlanFacts = {
  results: [result(ONLINE_SEARCH, 18.7), result(ONLINE_GREEDY, 15.5)],
  differences: [gain],
  bracket: undefined,
  chance: { [ONLINE_SEARCH]: { first: 0.19, last: 0.58 }, [ONLINE_GREEDY]: { first: 0.25, last: 0.26 } },
  influence: { [ONLINE_SEARCH]: { first: 1.98, last: 0.1 }, [ONLINE_GREEDY]: { first: 0.6, last: 0.5 } },
  theta: 0.2,
  drawn: true,
  repeats: true,
};

describe('who wins', () => {
  it('is said with the difference of pairs', () => {
    expect(text(sayWinner(facts))).toBe(
      'OnlineSearch comes to 18.7 yeses in 50 pushes, 3.2 ± 0.2 more than OnlineGreedy, the next.',
    );
  });
  it('is left open where the interval holds 0', () => {
    const open = { ...facts, differences: [{ ...gain, mean: -0.1 }] };
    expect(text(sayWinner(open))).toContain(
      'It cannot be told from OnlineGreedy here: run by run they differ by 0.1 ± 0.2.',
    );
  });
  it('has no luck in it where values are exact', () => {
    const exact = { ...facts, results: [result(ONLINE_SEARCH, 1, 0.1, 0.908), result(GREEDY, 1, 0.1, 0.758)] };
    expect(text(sayWinner(exact))).toContain('0.908 yeses in 50 pushes, 0.150 more than Greedy');
    const same = { ...facts, results: [result(ONLINE_SEARCH, 1, 0.1, 0.5), result(GREEDY, 1, 0.1, 0.5)] };
    expect(text(sayWinner(same))).toContain('and Greedy to exactly as many.');
  });
  it('is alone where one policy ran, and only beside others where they were not paired', () => {
    expect(text(sayWinner({ ...facts, results: [result(RANDOM, 5)] }))).toBe(
      'Random comes to 5.00 yeses in 50 pushes.',
    );
    expect(text(sayWinner({ ...facts, differences: [] }))).toContain('next is OnlineGreedy with 15.5.');
  });
});

describe('why', () => {
  it('is early influence, paid back by later chances', () => {
    expect(text(sayWhy(facts))).toBe(
      'OnlineSearch starts with users who matter to others: an influence of 1.98 at first, 0.60 by OnlineGreedy. ' +
        'For that it takes lower chances (19 % against 25 %), and is paid back in the end: 58 % against 26 %.',
    );
  });
  it('is nothing where nobody listens', () => {
    expect(text(sayWhy({ ...facts, theta: 1 }))).toContain('Nobody listens to friends (θ = 1)');
    expect(text(sayWhy({ ...facts, theta: 1, drawn: false }))).toContain('OnlineSearch starts');
  });
  it('is not made up where there is no difference', () => {
    expect(sayWhy({ ...facts, differences: [{ ...gain, mean: 0.1 }] })).toEqual([]);
    expect(sayWhy({ ...facts, results: [result(ONLINE_SEARCH, 18.7)] })).toEqual([]);
  });
  it('of WeightSum is that it does not give up', () => {
    const results = [result(WEIGHT_SUM, 1.9, 0.05), result(RANDOM, 5, 0.05)];
    expect(text(sayWeightSum({ ...facts, results }))).toContain('again and again until she says yes');
    expect(text(sayWeightSum({ ...facts, results, repeats: false }))).toContain('need not be likely');
    expect(sayWeightSum({ ...facts, results, theta: 1 })).toEqual([]);
    expect(sayWeightSum({ ...facts, results: [result(WEIGHT_SUM, 5), result(RANDOM, 5)] })).toEqual([]);
  });
});

describe('how much there was to reach', () => {
  const bracket = { lower: 18, upper: 30, value: NaN, pushes: 50, stale: false };
  it('is at most the upper bound', () => {
    expect(text(sayBracket({ ...facts, bracket }))).toBe(
      'No policy can come to more than 30.0, so OnlineSearch has at least 62 % of what can be had.',
    );
  });
  it('is the optimum where it is proved', () => {
    expect(text(sayBracket({ ...facts, bracket: { ...bracket, value: 20, lower: 20, upper: 20 } }))).toContain(
      'reaches 94 % of it.',
    );
    expect(text(sayBracket({ ...facts, bracket: { ...bracket, value: 18.8 } }))).toContain(
      'within the error of the runs.',
    );
  });
  it('is another number where answers come later', () => {
    const results = [{ ...result(ONLINE_SEARCH, 15), atOnce: false }];
    const said = text(sayBracket({ ...facts, results, bracket: { ...bracket, value: 20 } }));
    expect(said).toContain('With answers at once the optimum is 20.0;');
    expect(said).not.toContain('%');
  });
  it('is not said of other numbers of pushes', () => {
    expect(sayBracket({ ...facts, bracket: { ...bracket, pushes: 4 } })).toEqual([]);
    expect(sayBracket({ ...facts, bracket: { ...bracket, upper: Infinity } })).toEqual([]);
  });
});

describe('the whole', () => {
  it('is a paragraph for every rule that applies', () => {
    expect(explainPlan(facts)).toHaveLength(2);
    expect(explainPlan({ ...facts, results: [] })).toEqual([]);
    expect(text(explainPlan({ ...facts, results: [result(RANDOM, 0, 0)] })[0])).toContain('nobody can start');
  });
  it('reads the first and the last tenth', () => {
    const y = Array.from({ length: 40 }, (_, t) => t);
    expect(endsOf(series(y, y))).toEqual({ first: 1.5, last: 37.5 });
    expect(endsOf(series([1], [NaN]))).toBeUndefined();
    expect(endsOf(undefined)).toBeUndefined();
  });
});
