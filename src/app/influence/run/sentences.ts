/** One run in words: how it ended, what its scheme does, where that went wrong. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { runWords as words, type Scheme } from '../../text/en-influence-tabs-sentences';
import { significant } from '../../text/format';
import { scientific } from '../../text/scientific';
import { joined, n } from '../../text/sentence';
import type { Left } from './trajectory';

const large = (x: number): Piece => n(Math.abs(x) < 1e6 ? significant(x).replace('-', '−') : scientific(x));
/** With spaces that do not break. */
const at = (time: number): Piece => n(`t\u00a0=\u00a0${significant(time)}`);

export type SchemeId = Scheme;
export const SCHEMES: readonly SchemeId[] = [
  'event',
  'jump-adapted',
  'clamped-euler',
  'literal-euler',
  'literal-taylor',
];

export const isLiteral = (scheme: SchemeId): boolean => scheme === 'literal-euler' || scheme === 'literal-taylor';

export interface RunFacts {
  nodes: number;
  /** T */
  horizon: number;
  /** Active nodes at T; a literal scheme may give any number. */
  active: number;
  /** The exact process on the same marks at T; undefined where there is none to compare with. */
  exact: number | undefined;
  /** Who follows the sources first, and when. */
  next: { name: string; time: number } | undefined;
}

/** How the run ended. */
export function sayOneRun({ nodes, horizon, active, exact, next }: RunFacts): Piece[] {
  const possible = Number.isInteger(active) && active >= 0 && active <= nodes;
  const beside = exact !== undefined && exact === active ? 'same' : exact;
  return joined(
    possible
      ? words.active(active, nodes, at(horizon), beside)
      : words.addUp(large(active), nodes, at(horizon), beside),
    next ? words.next(next.name, at(next.time)) : [words.nobody],
  );
}

/** What the scheme does, in two sentences. @param h length of a step, @param steps their number; without meaning for exact schemes */
export const sayScheme = (scheme: SchemeId, h: number, steps: number): Piece[] =>
  words.scheme[scheme](steps, n(significant(h)));

/** Above this a state has run away. */
const AWAY = 100;

/**
 * What left 0 … 1, and why. Nothing where nothing did.
 * @param outside values of the trajectory that are neither 0, 1 nor between, of `values` = nodes × times
 * @param largest the largest |X|
 * @param everyStep whether `first` was looked for in every step: only then its cause is known, since all states were right before
 */
export function sayOutside(
  scheme: SchemeId,
  outside: number,
  values: number,
  largest: number,
  first: (Omit<Left, 'node'> & { name: string }) | undefined,
  everyStep: boolean,
): Piece[] {
  if (!isLiteral(scheme) || !(outside > 0)) return [];
  const how = !Number.isFinite(largest) ? 'unbounded' : largest > AWAY ? 'away' : 'few';
  return joined(
    first
      ? words.put(
          scheme,
          first.name,
          large(first.value),
          at(first.time),
          everyStep && scheme === 'literal-euler' ? why(first.value) : undefined,
        )
      : words.left(scheme),
    words.outside[how](outside, values, large(largest)),
  );
}

/** Euler adds one for every mark of an active neighbour: that many fell into the same step. */
function why(value: number): number | 'recovery' | undefined {
  if (Number.isInteger(value) && value >= 2 && value <= 9) return value;
  return value < 0 ? 'recovery' : undefined;
}
