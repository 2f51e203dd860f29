/** Sentences of the further tabs of the Influence page: one run, plan, sweep, learned rates. */
import { translated } from '../../core/language';
import type { Piece } from '../../plots/ExplainCurve';
import { count, counted, significant } from './format';
import { n, sentence, type Part } from './sentence';

const grid = (steps: number, h: Piece): Piece[] => sentence`In each of ${n(counted(steps, 'step'))} of ${h}`;

/** The schemes of `jump-sde`, by their ids. */
const SCHEMES = {
  event: 'The scheme by events',
  'jump-adapted': 'Algorithm 1',
  'clamped-euler': 'The clamped Euler scheme',
  'literal-euler': 'The literal Euler scheme',
  'literal-taylor': 'The literal Taylor scheme',
} as const;
export type Scheme = keyof typeof SCHEMES;

/** The exact process on the same marks: as many active, how many, or nothing to compare with. */
export type Exact = 'same' | number | undefined;
const beside = (exact: Exact): Part =>
  exact === undefined
    ? '.'
    : exact === 'same'
      ? ', as in the exact process on the same marks.'
      : sentence`; in the exact process on the same marks ${n(count(exact))} ${exact === 1 ? 'is' : 'are'} active.`;

const SMALL = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `at`: as `t = 8`; nodes come by name: `node 12`, `Ada`. */
export const runWords = translated('app/influence-tabs-sentences/runWords', {
  active: (active: number, nodes: number, at: Piece, exact: Exact) =>
    sentence`In this run ${n(count(active))} of ${counted(nodes, 'node')} ${active === 1 ? 'is' : 'are'} active at ${at}${beside(exact)}`,
  /** States that count no nodes. */
  addUp: (sum: Piece, nodes: number, at: Piece, exact: Exact) =>
    sentence`In this run the states of ${counted(nodes, 'node')} add up to ${sum} at ${at}${beside(exact)}`,
  next: (name: string, at: Piece) => sentence`${name.replace(/^node /, 'Node ')} is the first to follow, at ${at}.`,
  nobody: 'Nobody follows the sources.',
  scheme: {
    event: (_steps: number, _h: Piece) => [
      'The scheme goes from event to event and draws only what can still matter. It has no step, so its only error is that of chance.',
    ],
    'jump-adapted': (_steps: number, _h: Piece) => [
      'Algorithm 1 draws all marks of the horizon first and applies them in the order of their times. It is exact too; marks of nodes that are not active are wasted.',
    ],
    'clamped-euler': (steps: number, h: Piece) =>
      sentence`${grid(steps, h)} a node is activated with the chance that its active neighbours have in that time. States stay 0 or 1, and half the step halves the error of the mean.`,
    'literal-euler': (steps: number, h: Piece) =>
      sentence`${grid(steps, h)} the marks are counted and added as eq. 14 says, with the states at the start of the step. Nothing keeps a state between 0 and 1, so shorter steps are needed where rates are high.`,
    'literal-taylor': (steps: number, h: Piece) =>
      sentence`${grid(steps, h)} eq. 15 also counts what one mark changes for the next, so the error of the mean falls with the square of the step. Nothing keeps a state between 0 and 1.`,
  } satisfies Record<Scheme, (steps: number, h: Piece) => Piece[]>,
  /** The first value that left 0 … 1, and why: so many marks in one step, or marks of recovery; undefined where that is not known. */
  put: (scheme: Scheme, name: string, value: Piece, at: Piece, why: number | 'recovery' | undefined) =>
    sentence`${SCHEMES[scheme]} put ${name} at ${value} at ${at}${
      why === undefined
        ? '.'
        : why === 'recovery'
          ? ': more marks of recovery came in one step than it can bear.'
          : `: ${SMALL[why] ?? count(why)} marks came in the same step, and each added one.`
    }`,
  left: (scheme: Scheme) => sentence`${SCHEMES[scheme]} left what a state can be.`,
  outside: {
    unbounded: (outside: number, states: number, _largest: Piece) =>
      sentence`${left(outside, states)}, and numbers grew beyond all bounds: the run has no meaning.`,
    away: (outside: number, states: number, largest: Piece) =>
      sentence`${left(outside, states)}; the largest is ${largest}: the run has run away. Take shorter steps.`,
    few: (outside: number, states: number, _largest: Piece) =>
      sentence`${left(outside, states)}. Shorter steps make this rarer.`,
  },
});

function left(outside: number, states: number): Piece[] {
  return sentence`${n(count(outside))} of ${n(counted(states, 'state'))} left 0\u00a0…\u00a01`;
}

/** How many samples an error takes. */
export const planWords = translated('app/influence-tabs-sentences/planWords', {
  noError: (pilotRuns: number) =>
    sentence`The pilot of ${n(counted(pilotRuns, 'run'))} came out the same every time, so there is no error of chance: every run gives this influence.`,
  takes: (wanted: Piece, samples: number, deviation: number, pilotRuns: number) =>
    sentence`An error of ${wanted} takes ${n(counted(samples, 'sample'))}: runs deviate by ${n(significant(deviation))} ${deviation === 1 ? 'node' : 'nodes'} in the pilot of ${n(counted(pilotRuns, 'run'))}.`,
  tooMany: (most: number) =>
    sentence`That is more than the ${n(count(most))} allowed here, so they were not taken. Allow more, or want less.`,
  achieved: (predicted: Piece, achieved: Piece) => sentence`Predicted were ${predicted}, and ${achieved} came out.`,
  misled: (predicted: Piece, achieved: Piece) =>
    sentence`Predicted were ${predicted}, and ${achieved} came out: the pilot was too small to know the deviation well.`,
  exact:
    'Corollary 2 weighs the error of the step against that of chance. This scheme is exact, so the step has none: the bound is ε⁻², four times the samples for half the error.',
  steps: (h: Piece) =>
    sentence`The interval knows the error of chance only. Steps of ${h} add an error that more samples do not remove (eq. 18); an exact scheme has none (Corollary 2).`,
});

/** Where a method ends, in nodes. */
export interface End {
  name: string;
  off: number;
}

/** How errors move. Methods come by name: `mean field`. */
export const sweepWords = translated('app/influence-tabs-sentences/sweepWords', {
  /** `place`: `16 sources`; `of`: active at the horizon. */
  ends: (place: string, ends: readonly End[], of: Piece | undefined) =>
    sentence`With ${place} ${ends.flatMap(({ name, off }, k) =>
      k === 0
        ? sentence`${name} is off by ${n(significant(off))} ${off === 1 ? 'node' : 'nodes'}`
        : sentence`${k === ends.length - 1 ? ' and' : ','} ${name} by ${n(significant(off))}`,
    )} at worst${of ? sentence`, of ${of} that are active at the horizon` : ''}.`,
  worse: (worst: string, times: Piece, best: string) =>
    sentence`${capital(worst)} errs ${times} times as much as ${best}.`,
  grew: (name: string, share: Piece) => sentence`The error of ${name} grew by ${share}.`,
  fell: (name: string, share: Piece) => sentence`The error of ${name} fell to ${share} of what it was.`,
});

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What NetRate learned and how well that predicts. */
export const ratesWords = translated('app/influence-tabs-sentences/ratesWords', {
  found: (edges: number, users: number, cascades: number, keptAway: number, going: boolean) =>
    sentence`NetRate found ${n(counted(edges, 'edge'))} among ${n(counted(users, 'user'))} from ${n(counted(cascades, 'cascade'))}${going ? ' so far' : ''}${
      keptAway > 0 ? sentence`; ${n(count(keptAway))} ${keptAway === 1 ? 'is' : 'are'} kept to judge` : ''
    }.`,
  likelihood: (nats: Piece) => sentence`Their log-likelihood is ${nats} nats.`,
  truth: (precision: Piece, recall: Piece, error: Piece | undefined) =>
    sentence`Of the edges found ${precision} are true, and of the true ones ${recall} were found${
      error ? sentence`; rates are off by ${error} on average` : ''
    }.`,
  met: 'Every node meets the optimality conditions to 10⁻⁴: no rate can be changed to make these cascades more likely.',
  unmet: (nodes: number, all: number, residual: Piece) =>
    sentence`${n(count(nodes))} of ${counted(all, 'node')} ${nodes === 1 ? 'does' : 'do'} not meet the optimality conditions to 10⁻⁴; the largest residual is ${residual}. The table says which ${nodes === 1 ? 'it is' : 'they are'}. Allow more iterations.`,
  predicted: (cascades: number, error: Piece, meanField: Piece | undefined) =>
    sentence`Over ${n(counted(cascades, 'held-out cascade'))} the jump SDE is off by ${error} on average over time${
      meanField ? sentence`, mean field by ${meanField}` : ''
    }.`,
  end: (observed: number, predicted: Piece, meanField: Piece | undefined) =>
    sentence`In the end ${n(significant(observed))} ${observed === 1 ? 'user is' : 'users are'} active on average; predicted were ${predicted}${
      meanField ? sentence`, by mean field ${meanField}` : ''
    }.`,
});
