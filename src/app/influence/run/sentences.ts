/** One run in words: how it ended, what its scheme does, where that went wrong. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, significant } from '../../text/format';
import { scientific } from '../../text/scientific';
import type { Left } from './trajectory';

const n = (text: string): Piece => ({ number: text });
const large = (x: number): Piece => n(Math.abs(x) < 1e6 ? significant(x).replace('-', '−') : scientific(x));
/** With spaces that do not break. */
const at = (time: number): Piece => n(`t\u00a0=\u00a0${significant(time)}`);

/** The schemes of `jump-sde`, by their ids. */
export type SchemeId = 'event' | 'jump-adapted' | 'clamped-euler' | 'literal-euler' | 'literal-taylor';
export const SCHEMES: readonly SchemeId[] = [
  'event',
  'jump-adapted',
  'clamped-euler',
  'literal-euler',
  'literal-taylor',
];

export const isLiteral = (scheme: SchemeId): boolean => scheme === 'literal-euler' || scheme === 'literal-taylor';
const NAMES: Readonly<Record<SchemeId, string>> = {
  event: 'The scheme by events',
  'jump-adapted': 'Algorithm 1',
  'clamped-euler': 'The clamped Euler scheme',
  'literal-euler': 'The literal Euler scheme',
  'literal-taylor': 'The literal Taylor scheme',
};

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
export const sayOneRun = translated(
  'app/influence/run/sentences/sayOneRun',
  ({ nodes, horizon, active, exact, next }: RunFacts): Piece[] => {
    const possible = Number.isInteger(active) && active >= 0 && active <= nodes;
    const pieces: Piece[] = possible
      ? ['In this run ', n(count(active)), ` of ${counted(nodes, 'node')} ${active === 1 ? 'is' : 'are'} active at `]
      : [`In this run the states of ${counted(nodes, 'node')} add up to `, large(active), ' at '];
    pieces.push(at(horizon));
    if (exact === undefined) pieces.push('.');
    else if (exact === active) pieces.push(', as in the exact process on the same marks.');
    else
      pieces.push(
        '; in the exact process on the same marks ',
        n(count(exact)),
        exact === 1 ? ' is' : ' are',
        ' active.',
      );
    if (next) pieces.push(` ${next.name.replace(/^node /, 'Node ')} is the first to follow, at `, at(next.time), '.');
    else pieces.push(' Nobody follows the sources.');
    return pieces;
  },
);

/** What the scheme does, in two sentences. @param h length of a step, @param steps their number; without meaning for exact schemes */
export const sayScheme = translated(
  'app/influence/run/sentences/sayScheme',
  (scheme: SchemeId, h: number, steps: number): Piece[] => {
    const grid: Piece[] = [n(counted(steps, 'step')), ' of ', n(significant(h))];
    switch (scheme) {
      case 'event':
        return [
          'The scheme goes from event to event and draws only what can still matter. It has no step, so its only error is that of chance.',
        ];
      case 'jump-adapted':
        return [
          'Algorithm 1 draws all marks of the horizon first and applies them in the order of their times. It is exact too; marks of nodes that are not active are wasted.',
        ];
      case 'clamped-euler':
        return [
          'In each of ',
          ...grid,
          ' a node is activated with the chance that its active neighbours have in that time. States stay 0 or 1, and half the step halves the error of the mean.',
        ];
      case 'literal-euler':
        return [
          'In each of ',
          ...grid,
          ' the marks are counted and added as eq. 14 says, with the states at the start of the step. Nothing keeps a state between 0 and 1, so shorter steps are needed where rates are high.',
        ];
      case 'literal-taylor':
        return [
          'In each of ',
          ...grid,
          ' eq. 15 also counts what one mark changes for the next, so the error of the mean falls with the square of the step. Nothing keeps a state between 0 and 1.',
        ];
      default:
        return scheme satisfies never;
    }
  },
);

/** Above this a state has run away. */
const AWAY = 100;

/**
 * What left 0 … 1, and why. Nothing where nothing did.
 * @param outside values of the trajectory that are neither 0, 1 nor between, of `values` = nodes × times
 * @param largest the largest |X|
 * @param everyStep whether `first` was looked for in every step: only then its cause is known, since all states were right before
 */
export const sayOutside = translated(
  'app/influence/run/sentences/sayOutside',
  (
    scheme: SchemeId,
    outside: number,
    values: number,
    largest: number,
    first: (Omit<Left, 'node'> & { name: string }) | undefined,
    everyStep: boolean,
  ): Piece[] => {
    if (!isLiteral(scheme) || !(outside > 0)) return [];
    const pieces: Piece[] = [];
    if (first) {
      pieces.push(
        `${NAMES[scheme]} put ${first.name} at `,
        large(first.value),
        ' at ',
        at(first.time),
        everyStep ? why(scheme, first.value) : '.',
      );
    } else pieces.push(`${NAMES[scheme]} left what a state can be.`);
    pieces.push(' ', n(count(outside)), ' of ', n(counted(values, 'state')), ' left 0\u00a0…\u00a01');
    if (!Number.isFinite(largest)) pieces.push(', and numbers grew beyond all bounds: the run has no meaning.');
    else if (largest > AWAY)
      pieces.push('; the largest is ', large(largest), ': the run has run away. Take shorter steps.');
    else pieces.push('. Shorter steps make this rarer.');
    return pieces;
  },
);

const SMALL = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Euler adds one for every mark of an active neighbour: that many fell into the same step. */
function why(scheme: SchemeId, value: number): string {
  if (scheme !== 'literal-euler') return '.';
  const marks = SMALL[value];
  if (marks) return `: ${marks} marks came in the same step, and each added one.`;
  return value < 0 ? ': more marks of recovery came in one step than it can bear.' : '.';
}
