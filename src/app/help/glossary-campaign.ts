/** Words of push-driven campaigns: what is done, and how it is judged. */
import { translated } from '../../core/language';
import { PDC, type GlossaryEntry } from './glossary-entry';

export const campaignWords: readonly GlossaryEntry[] = translated('help/glossary-campaign/campaignWords', [
  {
    id: 'adaptivity-gap',
    word: 'Adaptivity gap',
    sentence:
      'What it is worth to see every answer before the next push: the best policy over the best list of pushes that is fixed beforehand. 1 means that answers need not be waited for.',
    formula: 'gap = f(∅, L) / max over u₁ … u_L of E[yeses], a push to a user who has said yes being lost',
    source: 'Dean, Goemans and Vondrák 2008',
  },
  {
    id: 'batch',
    word: 'Batch',
    symbol: 'B',
    sentence:
      'Several users who are asked together, before any of them has answered. With batches of one the campaign is that of the paper; larger ones are never worth more.',
    formula: 'f_B(A, n) = max over S, |S| ≤ min(B, n), of E[|O| + f_B(A ∪ O, n − |S|)], O those of S who say yes',
    source: `${PDC}, section III, as future work; the rule is ours`,
  },
  {
    id: 'budget',
    word: 'Budget',
    symbol: 'L',
    sentence: 'How many pushes a campaign has. Since a user who refused may be asked again, it may exceed the users.',
    formula: 't = 1 … L',
    source: `${PDC}, definition 1`,
  },
  {
    id: 'chance',
    word: 'Chance',
    symbol: 'q(A, u)',
    sentence:
      'How likely a user says yes if she is asked now: her own taste, and what every friend who has said yes adds. It never falls during a campaign.',
    formula: 'q(A, u) = b_u + Σ w_vu over v in A, with b_u + Σ w_vu over all v ≤ 1',
    source: `${PDC}, definition 1`,
  },
  {
    id: 'common-random-numbers',
    word: 'Common random numbers',
    sentence:
      'Policies are compared with the same luck: in simulations one draw for each run and push, whoever is pushed; in the game one for each user and attempt, whenever she is pushed. What two policies differ by is then known much better than either of them.',
    formula:
      'yes where U < q: U(r, t) for push t of run r, in the game U(u, k) for attempt k at user u; SE of a difference from differences run by run',
    source: 'Glasserman and Yao 1992',
  },
  {
    id: 'delay',
    word: 'Delay',
    symbol: 'd',
    sentence:
      'How many pushes later than at once an answer becomes known. Until then the user cannot be asked again, and her friends’ chances do not count her.',
    formula: 'the answer to push t is known before push t + 1 + d; d = 0: at once',
    source: `${PDC}, section III, as future work; the rule is ours`,
  },
  {
    id: 'influence-weight',
    word: 'Influence of a friend',
    symbol: 'w',
    sentence:
      'How much one friend who said yes adds to the chance of a user. A user’s influence w(u) is what she adds to all who listen to her together.',
    formula: 'w_vu ≥ 0 on the edge v → u; w(u) = Σ w_uv over v',
    source: `${PDC}, definition 1 and section V-A`,
  },
  {
    id: 'luck',
    word: 'Luck',
    sentence:
      'What answers added to a game: of every push, how much better its answer left things than was to be expected before it. On average luck is zero, whoever plays. In a game every user has one draw for each attempt, so the same attempt at her meets the same draw whenever it is made.',
    formula: 'luck = Σₜ (yes + value after the answer − value of the push); start value + skill + luck = par',
    source: 'Our own; values as in PDC, eqs. 2–3, under OnlineSearch',
  },
  {
    id: 'par',
    word: 'Par',
    sentence: 'Yeses so far, and what OnlineSearch would expect to add with the pushes that are left.',
    formula: 'par = |A| + value of OnlineSearch from (A, n)',
    source: 'Our own, after golf',
  },
  {
    id: 'policy',
    word: 'Policy',
    symbol: 'π',
    sentence:
      'A rule that says whom to push next, whatever happened so far. The best one needs to know only who has said yes and how many pushes are left.',
    formula: 'π(A, n) = the user to be pushed',
    source: `${PDC}, section III and theorem 1`,
  },
  {
    id: 'preference',
    word: 'Own taste',
    symbol: 'b',
    sentence: 'How likely a user says yes when none of her friends has: her preference for the item.',
    formula: 'b_u = q(∅, u); drawn: b_u = θ U[0, 1]',
    source: `${PDC}, definition 1 and section V-A`,
  },
  {
    id: 'push',
    word: 'Push',
    symbol: 'u_t',
    sentence: 'The site shows the item to one user, who says yes or refuses. Nothing happens without a push.',
    formula: 'A becomes A ∪ {u} with probability q(A, u), and stays A otherwise',
    source: `${PDC}, definition 1`,
  },
  {
    id: 'refusal',
    word: 'Refusal',
    sentence:
      'A push that was not answered by a yes. It costs the push and changes nothing else: the user may be asked again, with the same chance.',
    formula: 'P(refusal) = 1 − q(A, u)',
    source: `${PDC}, definition 1`,
  },
  {
    id: 'skill',
    word: 'Skill',
    sentence:
      'What a player’s choices added to a game, each judged before its answer against what OnlineSearch expects in that moment. It can be above zero, since OnlineSearch is not always the best policy.',
    formula: 'skill = Σₜ (value of the push − value of the moment), both under OnlineSearch afterwards',
    source: 'Our own; values as in PDC, eqs. 2–3, under OnlineSearch',
  },
  {
    id: 'spread',
    word: 'Spread of a campaign',
    symbol: 'u(π)',
    sentence: 'How many users have said yes when the pushes are used up, on average; those of the start do not count.',
    formula: 'u(π) = E |A after push L| − |A before push 1|',
    source: `${PDC}, section III`,
  },
  {
    id: 'theta',
    word: 'Share of own taste',
    symbol: 'θ',
    sentence:
      'How tastes and influence are drawn where nobody knows them: at 1 nobody listens to friends, at 0 nobody can ever start.',
    formula: 'b_u = θ U, w_vu = (1 − θ) U / d_u, every U uniform, d_u how many she listens to',
    source: `${PDC}, section V-A`,
  },
]);
