/** Words of push-driven campaigns: the best policy, what bounds it, and how it is found. */
import { translated } from '../../core/language';
import { PDC, type GlossaryEntry } from './glossary-entry';

export const searchWords: readonly GlossaryEntry[] = translated('help/glossary-search/searchWords', [
  {
    id: 'ao-star',
    word: 'AO*',
    sentence:
      'The search of the paper for the best policy: it follows the pushes that look best, hopes for as much as a bound allows where it has not looked, and corrects what it thought on the way back. It finds the optimum if the bound is never too low.',
    formula: 'expand a state that the present best policy leads to; new value = max_u q (1 + f(A+u)) + (1 − q) f(A)',
    source: `${PDC}, algorithm 1; Nilsson 1980, Principles of Artificial Intelligence`,
  },
  {
    id: 'bracket',
    word: 'Bracket',
    sentence:
      'Two numbers that the optimum is certainly between: what a policy that was found reaches, and what no policy can exceed. A search that is stopped still leaves one.',
    formula: 'lower ≤ f(A, n) ≤ upper',
    source: 'Our own use of h2 and of the bounds of this page',
  },
  {
    id: 'branch-and-bound',
    word: 'Branch and bound',
    sentence:
      'A search that leaves out what cannot be the best: it asks of a push only whether it can beat what is known already. The lab’s fastest way to the optimum.',
    formula: 'u is left out where q_u (1 + bound(A+u, n−1) − f(A, n−1)) is at most the best gain so far',
    source: 'Land and Doig 1960; here depth first, with thresholds and bounds that only fall',
  },
  {
    id: 'h1',
    word: 'Bound h1',
    symbol: 'h₁',
    sentence:
      'The paper’s bound of what is left to gain: the best chances and the largest influences added up. As printed it may be too low, since a user who refused may be asked again but is counted once; so it proves nothing.',
    formula: 'h₁(A, n) = sum of the n largest q + sum of the n largest w(u), over users who have not said yes',
    source: `${PDC}, theorem 2, eqs. 4–6; b = (0.9, 0.05), no edges, n = 2: h₁ = 0.95 < f = 1.035`,
  },
  {
    id: 'h2',
    word: 'Bound h2',
    symbol: 'h₂',
    sentence:
      'What the pushes left would bring if every user were asked once and nobody listened to anybody. The optimum is never less; OnlineSearch looks ahead by it.',
    formula: 'h₂(A, n) = sum of the n largest q(A, u) ≤ f(A, n)',
    source: `${PDC}, section IV-C`,
  },
  {
    id: 'online-search',
    word: 'OnlineSearch',
    sentence:
      'The policy of the paper: it weighs the chance of a user now against what her yes would add to the best chances of the pushes left. It looks at one push only, so it is fast on large networks.',
    formula: 'max over u of q_u (1 + h₂(A+u, n−1)) + (1 − q_u) h₂(A, n−1)',
    source: `${PDC}, section IV-C, eq. 7`,
  },
  {
    id: 'optimum',
    word: 'Optimum of a campaign',
    symbol: 'f',
    sentence: 'How many yeses the best policy there is expects from a moment on.',
    formula: 'f(A, n) = f(A, n−1) + max_u q_u (1 + f(A+u, n−1) − f(A, n−1)), f(A, 0) = 0',
    source: `${PDC}, eqs. 2–3`,
  },
  {
    id: 'rank-bound',
    word: 'Rank bound',
    symbol: 'h_C',
    sentence:
      'No policy reaches more: k yeses take at least as long as with the k best chances that may still come. Tight, and the dearest of the bounds.',
    formula: 'h_C(A, n) = Σₖ P(Geo(ρₖ₁) + … + Geo(ρₖₖ) ≤ n), ρₖⱼ the smaller of two caps on the j-th chance',
    source: 'Our own',
  },
  {
    id: 'sponsor-bound',
    word: 'Sponsor bound',
    symbol: 'J',
    sentence:
      'A user who says yes sponsors others: J is what her yes can bring at most with r pushes left, along the best chain of influence. It is worked out once for a network and bounds every moment.',
    formula: 'J(x, r) = J(x, r−1) + max_v w_xv (1 + J(v, r−1)); h_J(A, n) = Σ_{r<n} max_u q_u (1 + J(u, r))',
    source: 'Our own',
  },
  {
    id: 'twins',
    word: 'Twins',
    sentence:
      'Users who cannot be told apart: equal tastes, equal influence on everybody and from everybody. Only how many of them have said yes matters, so a search treats them as one kind.',
    formula: 'b_u = b_v, w_uv = w_vu, w_xu = w_xv and w_ux = w_vx for all others x',
    source: 'Our own use of symmetry',
  },
]);
