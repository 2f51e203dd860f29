/**
 * *Explain this curve*: two to four sentences about message passing against Monte Carlo, made from the numbers. No rule, no sentence.
 */

import { translated } from '../../core/language';
import { numeral } from '../../core/numerals';
import type { Piece } from '../../plots/ExplainCurve';

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

const number = (x: number, digits: number): Piece => ({
  number: numeral(x, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
});
const percent = (share: number): Piece => ({
  number: `${numeral(100 * share, { maximumFractionDigits: Math.abs(share) < 0.0995 ? 1 : 0 })} %`,
});
const MESSAGES: Piece = { term: 'message passing', entry: 'message-passing' };

/** Standard errors from which a difference is put down to loops and not to luck. */
const CLEAR = 3;

/** Sentences for one moment; empty when there is nothing to say. */
export const explainReached = translated('app/spread/explain/explainReached', (c: Comparison): Piece[][] => {
  const at: Piece[] = ['At ', { number: `t = ${c.t}` }, ' '];
  const gap = c.passed - c.sampled;
  const noise = 2 * c.standardError;
  // where few are reached, one decimal would hide the error
  const digits = c.sampled < 10 ? 2 : 1;
  if (c.t === 0) return [['Nothing has been passed on yet: both methods start in the same way.']];
  // One run has no standard error, and nothing can be said of a difference.
  if (!(c.sampled > 0) || Number.isNaN(noise)) return [];

  if (Math.abs(gap) <= Math.max(noise, 1e-9)) {
    const agree: Piece[] = [
      ...at,
      MESSAGES,
      ' and ',
      number(c.runs, 0),
      ' runs agree within sampling error: ',
      number(c.passed, digits),
      ' against ',
      number(c.sampled, digits),
      ' ± ',
      number(noise, digits),
      '.',
    ];
    if (c.isForest)
      return [
        agree,
        [
          'They must: without its sources this network has no ',
          { term: 'loop', entry: 'loop' },
          ', so news can reach a node along one way only, and messages count every way exactly once.',
        ],
      ];
    if (c.saturated > 0.95)
      return [agree, ['Almost everybody is reached by now, so there is nothing left to overestimate.']];
    return [
      agree,
      ['There are ', { term: 'loops', entry: 'loop' }, ', but what they count twice is less than these runs can show.'],
    ];
  }

  if (c.standardError === 0)
    return [
      [
        ...at,
        'all ',
        number(c.runs, 0),
        ' runs have reached ',
        number(c.sampled, 0),
        ', ',
        MESSAGES,
        ' expects ',
        number(c.passed, 2),
        '. So few runs do not show what is rare; more runs could tell luck from error.',
      ],
    ];

  if (gap > 0 && (c.isForest || gap <= CLEAR * c.standardError))
    return [
      [
        ...at,
        MESSAGES,
        ' lies ',
        number(gap, digits),
        ' above the runs, more than their error of ± ',
        number(noise, digits),
        c.isForest
          ? '. That is luck: without loops messages are exact.'
          : ', but not by so much that luck could be ruled out.',
      ],
    ];

  if (gap > 0) {
    const size = percent(gap / c.sampled);
    const high: Piece[] = [
      ...at,
      MESSAGES,
      ' is ',
      size,
      ' too high: it takes the neighbours of a node to be independent, ',
    ];
    if (c.transitivity >= 0.02)
      return [
        [
          ...high,
          'but ',
          percent(c.transitivity),
          ' of neighbour pairs know each other, so news returns through ',
          { term: 'short loops', entry: 'loop' },
          ' and is counted as new.',
        ],
      ];
    return [[...high, 'but here news returns through ', { term: 'loops', entry: 'loop' }, ' and is counted as new.']];
  }

  return [
    [
      ...at,
      'the runs lie ',
      number(-gap, digits),
      ' above ',
      MESSAGES,
      ', by luck: messages can be too high, never too low. ',
      number(c.runs, 0),
      ' runs leave an error of ± ',
      number(noise, digits),
      '.',
    ],
  ];
});

/** The sentence for one run alone. */
export const explainOneRun = translated(
  'app/spread/explain/explainOneRun',
  (reached: number, mean: number | undefined, p05: number | undefined, p95: number | undefined): Piece[][] => {
    if (mean === undefined || p05 === undefined || p95 === undefined) return [];
    const rank =
      reached < p05
        ? 'a small one: fewer than 5 in 100 runs end below it'
        : reached > p95
          ? 'a large one: fewer than 5 in 100 runs end above it'
          : undefined;
    if (!rank) return [];
    return [
      [
        'The run on the stage, with ',
        number(reached, 0),
        ' reached where ',
        number(mean, 0),
        ' are reached on average, is ',
        rank,
        '.',
      ],
    ];
  },
);
