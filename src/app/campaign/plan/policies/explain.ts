/** Which policy wins and why, in words, from the numbers of a run. No rule, no sentence. Pure. */
import { translated } from '../../../../core/language';
import type { MethodId } from '../../../../core/method';
import type { SeriesOutput } from '../../../../core/outputs';
import type { Piece } from '../../../../plots/ExplainCurve';
import { GREEDY, ONLINE_GREEDY, ONLINE_SEARCH, RANDOM, SHORT, WEIGHT_SUM } from '../../methods';
import { interval, short } from '../../../text/en-campaign-plan';
import { counted, decimals, percent } from '../../../text/format';
import type { Difference } from '../differences';
import { best, type Bracket, type PolicyResult } from '../numbers';

const n = (text: string): Piece => ({ number: text });

/** Means over the first and the last tenth of the pushes. */
export interface Ends {
  first: number;
  last: number;
}

export interface PlanFacts {
  /** Of the present settings, the best first or not. */
  results: readonly PolicyResult[];
  differences: readonly Difference[];
  bracket: Bracket | undefined;
  /** q(u_t) and w(u_t) of policies. */
  chance: Readonly<Partial<Record<MethodId, Ends>>>;
  influence: Readonly<Partial<Record<MethodId, Ends>>>;
  theta: number;
  /** Tastes and influences are drawn: θ says how they compare. */
  drawn: boolean;
  /** Refused users may be asked again. */
  repeats: boolean;
}

/** Values without numbers are left out; undefined with none. */
export function endsOf(series: SeriesOutput | undefined): Ends | undefined {
  if (!series) return undefined;
  const y = Array.from(series.y).filter(Number.isFinite);
  const tenth = Math.max(1, Math.floor(y.length / 10));
  const mean = (part: number[]): number => part.reduce((a, b) => a + b, 0) / part.length;
  return y.length === 0 ? undefined : { first: mean(y.slice(0, tenth)), last: mean(y.slice(-tenth)) };
}

/** In two to five sentences. */
export const explainPlan = translated(
  'app/campaign/plan/policies/explain/explainPlan',
  (facts: PlanFacts): Piece[][] => {
    const { results } = facts;
    if (results.length === 0) return [];
    if (results.every((one) => best(one) === 0))
      return [['Nobody says yes: without taste of their own or a friend who said yes before, nobody can start.']];
    return [sayWinner(facts), sayWhy(facts), sayWeightSum(facts), sayBracket(facts)].filter(
      (pieces) => pieces.length > 0,
    );
  },
);

/** The best policy against the next. */
export const sayWinner = translated(
  'app/campaign/plan/policies/explain/sayWinner',
  ({ results, differences }: PlanFacts): Piece[] => {
    const [first, second] = results.toSorted((a, b) => best(b) - best(a));
    const of: Piece[] = [
      SHORT[first.id],
      ' comes to ',
      n(short(best(first))),
      ' yeses in ',
      n(counted(first.pushes, 'push', 'pushes')),
    ];
    if (!second) return [...of, '.'];
    const gap = best(first) - best(second);
    if (!Number.isNaN(first.exact) && !Number.isNaN(second.exact))
      return gap < 1e-9
        ? [...of, ', and ', SHORT[second.id], ' to exactly as many.']
        : [...of, ', ', n(short(gap)), ' more than ', SHORT[second.id], ', the next: exact values, no luck in them.'];
    const difference = pairOf(first.id, second.id, differences);
    if (!difference) return [...of, '; next is ', SHORT[second.id], ' with ', n(short(best(second))), '.'];
    const { mean, half } = difference;
    if (Math.abs(mean) <= half)
      return [
        ...of,
        '. It cannot be told from ',
        SHORT[second.id],
        ' here: run by run they differ by ',
        n(interval(Math.abs(mean), half)),
        '.',
      ];
    return [...of, ', ', n(interval(Math.abs(mean), half)), ' more than ', SHORT[second.id], ', the next.'];
  },
);

/** The difference of two policies is known where one of them is OnlineSearch. */
function pairOf(a: MethodId, b: MethodId, differences: readonly Difference[]): Difference | undefined {
  if (a !== ONLINE_SEARCH && b !== ONLINE_SEARCH) return undefined;
  return differences.find(({ id }) => id === (a === ONLINE_SEARCH ? b : a));
}

/** Whom OnlineSearch asks at first and at last, against the policy that looks at the chance alone. */
export const sayWhy = translated(
  'app/campaign/plan/policies/explain/sayWhy',
  ({ results, differences, chance, influence, theta, drawn }: PlanFacts): Piece[] => {
    if (drawn && theta === 1)
      return [
        'Nobody listens to friends (θ = 1): a yes brings nothing later, and the best chance now is all there is.',
      ];
    const rival = [ONLINE_GREEDY, GREEDY].find((id) => results.some((one) => one.id === id));
    const [q, w] = [chance[ONLINE_SEARCH], influence[ONLINE_SEARCH]];
    if (rival === undefined || !q || !w) return [];
    const [rivalQ, rivalW] = [chance[rival], influence[rival]];
    const difference = differences.find(({ id }) => id === rival);
    if (!rivalQ || !rivalW || !difference || !(difference.mean > difference.half) || !(w.first > 1.05 * rivalW.first))
      return [];
    const pieces: Piece[] = [
      'OnlineSearch starts with users who matter to others: an influence of ',
      n(decimals(w.first, 2)),
      ' at first, ',
      n(decimals(rivalW.first, 2)),
      ' by ',
      SHORT[rival],
      '.',
    ];
    if (q.first < rivalQ.first)
      pieces.push(
        ' For that it takes lower chances (',
        n(percent(q.first)),
        ' against ',
        n(percent(rivalQ.first)),
        ')',
      );
    else return pieces;
    pieces.push(
      ...(q.last > rivalQ.last
        ? [', and is paid back in the end: ', n(percent(q.last)), ' against ', n(percent(rivalQ.last)), '.']
        : ['.']),
    );
    return pieces;
  },
);

/** Influence alone may be worse than luck. */
export const sayWeightSum = translated(
  'app/campaign/plan/policies/explain/sayWeightSum',
  ({ results, repeats, influence, theta, drawn }: PlanFacts): Piece[] => {
    const weight = results.find(({ id }) => id === WEIGHT_SUM);
    const random = results.find(({ id }) => id === RANDOM);
    if (!weight || !random || !(best(weight) + 2 * weight.error < best(random) - 2 * random.error)) return [];
    // Nobody has influence: among equals there is none to ask again.
    if ((drawn && theta === 1) || influence[WEIGHT_SUM]?.first === 0) return [];
    return [
      'WeightSum does worse than Random: ',
      repeats
        ? 'it asks the most influential user again and again until she says yes, however unlikely that is.'
        : 'whoever has most influence need not be likely to say yes.',
    ];
  },
);

/** How much there was to reach. */
export const sayBracket = translated(
  'app/campaign/plan/policies/explain/sayBracket',
  ({ results, bracket }: PlanFacts): Piece[] => {
    const own = results.find(({ id }) => id === ONLINE_SEARCH) ?? results[0];
    if (!bracket || bracket.pushes !== own.pushes || !Number.isFinite(bracket.upper) || !(bracket.upper > 0)) return [];
    if (!own.atOnce)
      return [
        'With answers at once ',
        ...(Number.isNaN(bracket.value)
          ? (['no policy comes to more than ', n(short(bracket.upper))] satisfies Piece[])
          : (['the optimum is ', n(short(bracket.value))] satisfies Piece[])),
        '; what is best when they come later is under Other rules, on tiny networks.',
      ];
    const reached = best(own);
    if (!Number.isNaN(bracket.value)) {
      const sampled = Number.isNaN(own.exact);
      const lost = bracket.value - reached;
      if (sampled ? Math.abs(lost) <= 2 * own.error : lost < 1e-9)
        return [
          'No policy can do better: the optimum is ',
          n(short(bracket.value)),
          sampled ? ', within the error of the runs.' : '.',
        ];
      return [
        'The best possible is ',
        n(short(bracket.value)),
        ': ',
        SHORT[own.id],
        ' reaches ',
        n(percent(Math.min(1, reached / bracket.value))),
        ' of it.',
      ];
    }
    // A bound that far away says nothing of the policy.
    if (reached < bracket.upper / 4) return [];
    return [
      'No policy can come to more than ',
      n(short(bracket.upper)),
      ', so ',
      SHORT[own.id],
      ' has at least ',
      n(percent(Math.min(1, reached / bracket.upper))),
      ' of what can be had.',
    ];
  },
);
