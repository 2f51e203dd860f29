/** Which policy wins and why, in words, from the numbers of a run. No rule, no sentence. Pure. */
import type { MethodId } from '../../../../core/method';
import type { SeriesOutput } from '../../../../core/outputs';
import type { Piece } from '../../../../plots/ExplainCurve';
import { GREEDY, ONLINE_GREEDY, ONLINE_SEARCH, RANDOM, SHORT, WEIGHT_SUM } from '../../methods';
import { interval, short } from '../../../text/en-campaign-plan';
import { planSentences as words } from '../../../text/en-campaign-plan-sentences';
import { decimals, percent } from '../../../text/format';
import { joined } from '../../../text/sentence';
import type { Difference } from '../differences';
import { best, type Bracket, type PolicyResult } from '../numbers';

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
export function explainPlan(facts: PlanFacts): Piece[][] {
  const { results } = facts;
  if (results.length === 0) return [];
  if (results.every((one) => best(one) === 0)) return [[words.nobody]];
  return [sayWinner(facts), sayWhy(facts), sayWeightSum(facts), sayBracket(facts)].filter(
    (pieces) => pieces.length > 0,
  );
}

/** The best policy against the next. */
export function sayWinner({ results, differences }: PlanFacts): Piece[] {
  const [first, second] = results.toSorted((a, b) => best(b) - best(a));
  const lead = { policy: SHORT[first.id], yeses: short(best(first)), pushes: first.pushes };
  if (!second) return words.winner.alone(lead);
  const next = SHORT[second.id];
  const gap = best(first) - best(second);
  if (!Number.isNaN(first.exact) && !Number.isNaN(second.exact))
    return gap < 1e-9 ? words.winner.same(lead, next) : words.winner.exact(lead, short(gap), next);
  const difference = pairOf(first.id, second.id, differences);
  if (!difference) return words.winner.unpaired(lead, next, short(best(second)));
  const { mean, half } = difference;
  const said = interval(Math.abs(mean), half);
  return Math.abs(mean) <= half ? words.winner.open(lead, next, said) : words.winner.clear(lead, said, next);
}

/** The difference of two policies is known where one of them is OnlineSearch. */
function pairOf(a: MethodId, b: MethodId, differences: readonly Difference[]): Difference | undefined {
  if (a !== ONLINE_SEARCH && b !== ONLINE_SEARCH) return undefined;
  return differences.find(({ id }) => id === (a === ONLINE_SEARCH ? b : a));
}

/** Whom OnlineSearch asks at first and at last, against the policy that looks at the chance alone. */
export function sayWhy({ results, differences, chance, influence, theta, drawn }: PlanFacts): Piece[] {
  if (drawn && theta === 1) return [words.why.nobodyListens];
  const rival = [ONLINE_GREEDY, GREEDY].find((id) => results.some((one) => one.id === id));
  const [q, w] = [chance[ONLINE_SEARCH], influence[ONLINE_SEARCH]];
  if (rival === undefined || !q || !w) return [];
  const [rivalQ, rivalW] = [chance[rival], influence[rival]];
  const difference = differences.find(({ id }) => id === rival);
  if (!rivalQ || !rivalW || !difference || !(difference.mean > difference.half) || !(w.first > 1.05 * rivalW.first))
    return [];
  const starts = words.why.starts(decimals(w.first, 2), SHORT[rival], decimals(rivalW.first, 2));
  if (!(q.first < rivalQ.first)) return starts;
  const lower = [percent(q.first), percent(rivalQ.first)] as const;
  return joined(
    starts,
    q.last > rivalQ.last
      ? words.why.lowerAtFirst(...lower, percent(q.last), percent(rivalQ.last))
      : words.why.lower(...lower),
  );
}

/** Influence alone may be worse than luck. */
export function sayWeightSum({ results, repeats, influence, theta, drawn }: PlanFacts): Piece[] {
  const weight = results.find(({ id }) => id === WEIGHT_SUM);
  const random = results.find(({ id }) => id === RANDOM);
  if (!weight || !random || !(best(weight) + 2 * weight.error < best(random) - 2 * random.error)) return [];
  // Nobody has influence: among equals there is none to ask again.
  if ((drawn && theta === 1) || influence[WEIGHT_SUM]?.first === 0) return [];
  return [repeats ? words.weightSum.repeats : words.weightSum.once];
}

/** How much there was to reach. */
export function sayBracket({ results, bracket }: PlanFacts): Piece[] {
  const own = results.find(({ id }) => id === ONLINE_SEARCH) ?? results[0];
  if (!bracket || bracket.pushes !== own.pushes || !Number.isFinite(bracket.upper) || !(bracket.upper > 0)) return [];
  const proved = !Number.isNaN(bracket.value);
  if (!own.atOnce)
    return proved ? words.reach.atOnce(short(bracket.value)) : words.reach.atOnceBound(short(bracket.upper));
  const reached = best(own);
  if (proved) {
    const sampled = Number.isNaN(own.exact);
    const lost = bracket.value - reached;
    if (sampled ? Math.abs(lost) <= 2 * own.error : lost < 1e-9)
      return words.reach.optimal(short(bracket.value), sampled);
    return words.reach.ofOptimum(short(bracket.value), SHORT[own.id], percent(Math.min(1, reached / bracket.value)));
  }
  // A bound that far away says nothing of the policy.
  if (reached < bracket.upper / 4) return [];
  return words.reach.ofBound(short(bracket.upper), SHORT[own.id], percent(Math.min(1, reached / bracket.upper)));
}
