/** What is odd about a fit, in codes and in plain words: limits that the likelihood runs to, and doubts about the search. */
import { SYMBOLS, type Coordinate } from '../history';

export type FitStatusCode =
  /** N = number of events: a cascade seen to its end, everybody was reached. */
  | 'n-at-observed'
  /** N without limit: the Hawkes process does as well. */
  | 'n-unbounded'
  /** No decay is visible: the SI benchmark does as well. */
  | 'theta-to-zero'
  /** A power law with large θ and c, which is an exponential. */
  | 'exponential-limit'
  | 'q-to-two'
  /** A parameter at the edge of its box. */
  | 'on-bound'
  /** n* ≤ 1 was asked for, and holds the fit. */
  | 'n-star-held'
  | 'few-starts-agree'
  | 'not-converged'
  /** The surface is not curved downwards everywhere: no standard errors. */
  | 'no-errors';

export interface FitStatus {
  readonly code: FitStatusCode;
  /** One sentence. */
  readonly says: string;
  readonly parameter?: Coordinate;
}

export interface StatusNumbers {
  readonly infectionRate: number;
  readonly population: number;
  readonly startsReached: number;
  readonly starts: number;
  readonly gradientNorm: number;
}

const digits = (x: number): string => String(Number(x.toPrecision(4)));

export function statusOf(code: FitStatusCode, numbers: StatusNumbers, parameter?: Coordinate): FitStatus {
  return { code, says: wordsOf(code, numbers, parameter), ...(parameter && { parameter }) };
}

function wordsOf(code: FitStatusCode, numbers: StatusNumbers, parameter: Coordinate = 'theta'): string {
  switch (code) {
    case 'n-at-observed':
      return `The best N is the number of events, ${digits(numbers.population)}: as if everybody had been reached. Cascades seen to their end often look like that although many were not reached.`;
    case 'n-unbounded':
      return 'The likelihood does not fall as N grows: these events say nothing of an end of people, and plain Hawkes fits as well.';
    case 'theta-to-zero':
      return `No decay can be seen: the model becomes SI, without recovery. κ and n* mean nothing then, but β_I = ${digits(numbers.infectionRate)} does.`;
    case 'exponential-limit':
      return 'θ and c grow together: the power law becomes an exponential. Read EXP instead.';
    case 'q-to-two':
      return 'q goes to 2, where n* becomes infinite: the kernel has a heavier tail than a q-exponential can have.';
    case 'on-bound':
      return `${SYMBOLS[parameter]} is at the edge of what is searched; the best value may lie beyond.`;
    case 'n-star-held':
      return 'n* is held at 1; without that it would be larger.';
    case 'few-starts-agree':
      return `Only ${numbers.startsReached} of ${numbers.starts} starts came to this point; a better one may exist. Try more starts.`;
    case 'not-converged':
      return `The search ended on a slope (${digits(numbers.gradientNorm)}): this may not be the best point.`;
    case 'no-errors':
      return 'The likelihood is flat in some direction: there are no standard errors.';
  }
}
