/** What is said of policies, of the optimum and of a single push on the Campaign page. Values come as they are read. */
import type { Piece } from '../../plots/ExplainCurve';
import { translated } from '../../core/language';
import { counted } from './format';
import { n, sentence } from './sentence';

const pushes = (k: number): Piece => n(counted(k, 'push', 'pushes'));

/** The best policy. */
export interface Lead {
  readonly policy: string;
  readonly yeses: string;
  readonly pushes: number;
}
const comesTo = (lead: Lead): Piece[] =>
  sentence`${lead.policy} comes to ${n(lead.yeses)} yeses in ${pushes(lead.pushes)}`;
const asksHer = (name: string, chance: string): Piece[] =>
  sentence`Ask ${name}: she says yes with ${n(chance)}, and her yes`;
const loses = (loss: string, atLeast: boolean): Piece[] => sentence`loses ${atLeast ? 'at least ' : ''}${n(loss)}`;

export const planSentences = translated('app/campaign-plan-sentences/planSentences', {
  /** Methods at the ends of lines, in legends and in tables. */
  methods: {
    onlineSearch: 'OnlineSearch',
    onlineGreedy: 'OnlineGreedy',
    greedy: 'Greedy',
    weightSum: 'WeightSum',
    sponsorGreedy: 'Sponsor greedy',
    random: 'Random',
    optimum: 'Optimum',
  },
  nobody: 'Nobody says yes: without taste of their own or a friend who said yes before, nobody can start.',
  winner: {
    alone: (lead: Lead) => sentence`${comesTo(lead)}.`,
    same: (lead: Lead, next: string) => sentence`${comesTo(lead)}, and ${next} to exactly as many.`,
    exact: (lead: Lead, gap: string, next: string) =>
      sentence`${comesTo(lead)}, ${n(gap)} more than ${next}, the next: exact values, no luck in them.`,
    unpaired: (lead: Lead, next: string, yeses: string) =>
      sentence`${comesTo(lead)}; next is ${next} with ${n(yeses)}.`,
    open: (lead: Lead, next: string, difference: string) =>
      sentence`${comesTo(lead)}. It cannot be told from ${next} here: run by run they differ by ${n(difference)}.`,
    clear: (lead: Lead, difference: string, next: string) =>
      sentence`${comesTo(lead)}, ${n(difference)} more than ${next}, the next.`,
  },
  why: {
    nobodyListens:
      'Nobody listens to friends (θ = 1): a yes brings nothing later, and the best chance now is all there is.',
    starts: (influence: string, rival: string, rivals: string) =>
      sentence`OnlineSearch starts with users who matter to others: an influence of ${n(influence)} at first, ${n(rivals)} by ${rival}.`,
    lower: (chance: string, rivals: string) =>
      sentence`For that it takes lower chances (${n(chance)} against ${n(rivals)}).`,
    lowerAtFirst: (chance: string, rivals: string, last: string, rivalsLast: string) =>
      sentence`For that it takes lower chances (${n(chance)} against ${n(rivals)}), and is paid back in the end: ${n(last)} against ${n(rivalsLast)}.`,
  },
  weightSum: {
    repeats:
      'WeightSum does worse than Random: it asks the most influential user again and again until she says yes, however unlikely that is.',
    once: 'WeightSum does worse than Random: whoever has most influence need not be likely to say yes.',
  },
  reach: {
    atOnce: (optimum: string) =>
      sentence`With answers at once the optimum is ${n(optimum)}; what is best when they come later is under Other rules, on tiny networks.`,
    atOnceBound: (upper: string) =>
      sentence`With answers at once no policy comes to more than ${n(upper)}; what is best when they come later is under Other rules, on tiny networks.`,
    optimal: (optimum: string, sampled: boolean) =>
      sentence`No policy can do better: the optimum is ${n(optimum)}${sampled ? ', within the error of the runs' : ''}.`,
    ofOptimum: (optimum: string, policy: string, share: string) =>
      sentence`The best possible is ${n(optimum)}: ${policy} reaches ${n(share)} of it.`,
    ofBound: (upper: string, policy: string, share: string) =>
      sentence`No policy can come to more than ${n(upper)}, so ${policy} has at least ${n(share)} of what can be had.`,
  },
  search: {
    proved: (value: string, budget: number) =>
      sentence`The best policy there is comes to ${n(value)} yeses with ${pushes(budget)}. It is proved: no policy does better.`,
    noUpper: (lower: string, budget: number) =>
      sentence`A policy was found that comes to ${n(lower)} yeses with ${pushes(budget)}. No upper bound is known yet.`,
    noLower: (upper: string, budget: number) =>
      sentence`No policy comes to more than ${n(upper)} yeses with ${pushes(budget)}.`,
    between: (lower: string, upper: string, share: string, budget: number) =>
      sentence`A policy was found that comes to ${n(lower)} yeses with ${pushes(budget)}, and none comes to more than ${n(upper)}: it has at least ${n(share)} of the optimum.`,
  },
  move: {
    changesNothing: (name: string, chance: string) => sentence`${asksHer(name, chance)} changes nothing later.`,
    adds: (name: string, chance: string, later: string) =>
      sentence`${asksHer(name, chance)} adds ${n(later)} yeses later.`,
    costs: (name: string, chance: string, later: string) =>
      sentence`${asksHer(name, chance)} costs ${n(later)} later, since she cannot say yes twice.`,
    asGood: (name: string) => sentence`${name} is as good.`,
    likelier: (name: string, chance: string, loss: string, atLeast: boolean) =>
      sentence`${name} would be likelier to say yes (${n(chance)}), but asking her first ${loses(loss, atLeast)}.`,
    next: (name: string, loss: string, atLeast: boolean) => sentence`The next best, ${name}, ${loses(loss, atLeast)}.`,
  },
});
