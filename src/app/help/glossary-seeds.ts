/** Words of learning a campaign from a log, and of classic influence maximisation beside it. */
import { translated } from '../../core/language';
import { PDC, type GlossaryEntry } from './glossary-entry';

export const seedWords: readonly GlossaryEntry[] = translated('help/glossary-seeds/seedWords', [
  {
    id: 'action-log',
    word: 'Action log',
    sentence:
      'Who acted on what, perhaps when: a like, a share, a purchase. With a network it tells tastes from influence, as far as friends act on different things.',
    formula: 'a_ui = 1 where user u acted on item i; looked at where a friend of u did',
    source: `${PDC}, section II`,
  },
  {
    id: 'calibration',
    word: 'Calibration',
    sentence: 'Whether predicted chances come true: of all cases with a chance of 30 %, three of ten should happen.',
    formula: 'share that acted in a bin ≈ mean prediction in that bin, over cases kept away',
    source: 'Dawid 1982',
  },
  {
    id: 'celf',
    word: 'CELF',
    sentence:
      'Greedy choice of seeds without asking everybody every time: what a seed adds can only shrink, so an old value that is no longer the largest need not be worked out again.',
    formula: 'next seed = argmax σ(S+v) − σ(S), stale values taken from the top of a heap',
    source: 'Leskovec, Krause, Guestrin, Faloutsos, VanBriesen and Glance 2007',
  },
  {
    id: 'degree-discount',
    word: 'Degree discount',
    sentence:
      'Chooses seeds by degree, less what is lost because neighbours are seeds already. Very fast, and without a guarantee.',
    formula: 'dd_v = d_v − 2 t_v − (d_v − t_v) t_v p, t_v the neighbours of v who are seeds',
    source: 'Chen, Wang and Yang 2009',
  },
  {
    id: 'imm',
    word: 'IMM',
    sentence:
      'Chooses seeds from reverse reachable sets and knows how many of them it takes: with a chance that can be set, it comes within a known share of the best seeds.',
    formula: 'σ(S) ≥ (1 − 1/e − ε) σ(best) with probability at least 1 − 1/N^ℓ',
    source: 'Tang, Shi and Xiao 2015; fresh sets for the final choice: Chen 2018',
  },
  {
    id: 'influence-maximisation',
    word: 'Influence maximisation',
    symbol: 'σ(S)',
    sentence:
      'The classic question: which k seeds, chosen once, start the largest spread, which then goes on by itself. Greedy choice reaches at least 63 % of the best.',
    formula: 'max over |S| = k of σ(S) = E[active in the end | S active at first]; greedy ≥ (1 − 1/e) best',
    source: 'Kempe, Kleinberg and Tardos 2003',
  },
  {
    id: 'linear-threshold',
    word: 'Linear threshold',
    symbol: 'LT',
    sentence:
      'A model of spread: a user joins as soon as the weights of her active friends exceed a threshold that is drawn for her.',
    formula: 'active where Σ w_vu over active v ≥ θ_u, θ_u uniform in [0, 1], Σ w_vu ≤ 1',
    source: 'Granovetter 1978; Kempe, Kleinberg and Tardos 2003',
  },
  {
    id: 'mean-rank',
    word: 'Mean rank',
    sentence:
      'Where those who acted stand when all cases are sorted by their predicted chance. Smaller is better; ties take the middle.',
    formula: 'mean of the ranks of cases with a_ui = 1, rank 1 the largest prediction',
    source: `${PDC}, section II, table I`,
  },
  {
    id: 'opim',
    word: 'OPIM-C',
    sentence:
      'Chooses seeds from one half of the reverse reachable sets and judges them by the other: the guarantee is found afterwards, and is often better than the one promised.',
    formula: 'stops when lower bound of σ(S) / upper bound of σ(best) ≥ 1 − 1/e − ε',
    source: 'Tang, Tang, Xiao and Yuan 2018',
  },
  {
    id: 'reverse-reachable-set',
    word: 'Reverse reachable set',
    symbol: 'RR',
    sentence:
      'Everybody who would have reached one user drawn at random, in one draw of the luck. Who is in many such sets is a good seed.',
    formula: 'σ(S) = N P(S meets an RR set)',
    source: 'Borgs, Brautbar, Chayes and Lucier 2014',
  },
]);
