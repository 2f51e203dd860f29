/**
 * *Explain this curve*: two to four sentences about message passing against Monte Carlo, made from the numbers. No rule, no sentence.
 */

import { numeral } from '../../core/numerals';
import type { Piece } from '../../plots/ExplainCurve';
import { oneRunWords, reachedWords as words } from '../text/en-spread-sentences';
import { n } from '../text/sentence';

export interface Comparison {
  t: number;
  /** Mean number reached by t over the runs, and its standard error. */
  sampled: number;
  standardError: number;
  runs: number;
  /** Expected number reached by t, by message passing. */
  passed: number;
  /** Without its certain sources the network has no loop: message passing is exact. */
  isForest: boolean;
  /** Share of neighbour pairs of a node that are neighbours themselves, in 0 … 1. */
  transitivity: number;
  /** Nodes that are reached by t with probability above 0.995, share of all. */
  saturated: number;
}

const number = (x: number, digits: number): Piece =>
  n(numeral(x, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
const percent = (share: number): Piece =>
  n(`${numeral(100 * share, { maximumFractionDigits: Math.abs(share) < 0.0995 ? 1 : 0 })} %`);

/** Standard errors from which a difference is put down to loops and not to luck. */
const CLEAR = 3;

/** Sentences for one moment; empty when there is nothing to say. */
export function explainReached(c: Comparison): Piece[][] {
  const t = n(`t = ${c.t}`);
  const gap = c.passed - c.sampled;
  const noise = 2 * c.standardError;
  // where few are reached, one decimal would hide the error
  const digits = c.sampled < 10 ? 2 : 1;
  if (c.t === 0) return [[words.start]];
  // One run has no standard error, and nothing can be said of a difference.
  if (!(c.sampled > 0) || Number.isNaN(noise)) return [];
  const runs = number(c.runs, 0);
  const error = number(noise, digits);

  if (Math.abs(gap) <= Math.max(noise, 1e-9)) {
    const agree = words.agree(t, runs, number(c.passed, digits), number(c.sampled, digits), error);
    if (c.isForest) return [agree, words.forest()];
    return [agree, c.saturated > 0.95 ? [words.saturated] : words.tooFew()];
  }

  if (c.standardError === 0) return [words.alike(t, runs, number(c.sampled, 0), number(c.passed, 2))];

  if (gap > 0 && c.isForest) return [words.luckyForest(t, number(gap, digits), error)];
  if (gap > 0 && gap <= CLEAR * c.standardError) return [words.perhapsLuck(t, number(gap, digits), error)];
  if (gap > 0) {
    const size = percent(gap / c.sampled);
    return [c.transitivity >= 0.02 ? words.shortLoops(t, size, percent(c.transitivity)) : words.longLoops(t, size)];
  }
  return [words.below(t, number(-gap, digits), runs, error)];
}

/** The sentence for one run alone. */
export function explainOneRun(
  reached: number,
  mean: number | undefined,
  p05: number | undefined,
  p95: number | undefined,
): Piece[][] {
  if (mean === undefined || p05 === undefined || p95 === undefined) return [];
  const rank = reached < p05 ? 'small' : reached > p95 ? 'large' : undefined;
  return rank ? [oneRunWords[rank](number(reached, 0), number(mean, 0))] : [];
}
