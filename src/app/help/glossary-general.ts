/** Words that all pages share. */
import { translated } from '../../core/language';
import { SLICER, PROPNET, type GlossaryEntry } from './glossary-entry';

export const generalWords: readonly GlossaryEntry[] = translated('help/glossary-general/generalWords', [
  {
    id: 'band',
    word: 'Band',
    sentence:
      'The range between two quantiles of many runs: 5–95 % means that nine runs of ten ended inside it. It says how runs differ, not how well the mean is known.',
    formula: '[Q(0.05), Q(0.95)] over the runs, at every time',
    source: 'Hyndman and Fan 1996, definition 7 of the sample quantile',
  },
  {
    id: 'cascade',
    word: 'Cascade',
    sentence: 'One observed spread: which nodes became active, and when.',
    formula: 'τᵢ = time at which node i became active, for every node reached',
    source: `${SLICER}, section on the independent cascade model`,
  },
  {
    id: 'degree',
    word: 'Degree',
    symbol: 'k',
    sentence: 'The number of neighbours of a node.',
    formula: 'kᵢ = |∂i|',
    source: 'Newman, Networks (2018), section 6.10',
  },
  {
    id: 'horizon',
    word: 'Horizon',
    symbol: 'T',
    sentence:
      'The last moment looked at, in steps or in units of time; what would happen later is not part of the result.',
    formula: '0 ≤ t ≤ T',
    source: `${SLICER}, section on the independent cascade model; ${PROPNET}, section 1`,
  },
  {
    id: 'monte-carlo',
    word: 'Monte Carlo',
    sentence:
      'The answer by many random runs: unbiased on every network, with an error that falls as one over the square root of their number.',
    formula: 'p̂ᵢ(t) = (runs in which i was active by t) / K',
    source: 'Metropolis and Ulam 1949',
  },
  {
    id: 'runs',
    word: 'Runs',
    symbol: 'K',
    sentence: 'How many independent simulations a mean, a band or a probability is taken from.',
    formula: 'standard error ∝ 1/√K',
    source: 'Metropolis and Ulam 1949',
  },
  {
    id: 'seed',
    word: 'Seed',
    sentence: 'A number from which all random draws follow. The same seed gives the same luck, on every machine.',
    formula: 'draw = f(seed, purpose, number of the draw)',
    source: 'Generator: Blackman and Vigna 2021, xoshiro128**',
  },
  {
    id: 'standard-error',
    word: 'Standard error',
    symbol: 'SE',
    sentence:
      'How far a mean of K runs typically is from the true mean. The lab writes ± 2 standard errors: 95 of 100 such intervals hold the truth.',
    formula: 'SE = s / √K; of a probability √(p(1−p)/K)',
    source: 'Any textbook of statistics; for instance Wasserman 2004, section 6.3',
  },
  {
    id: 'transitivity',
    word: 'Transitivity',
    sentence:
      'The share of neighbour pairs that are joined themselves: how often a friend of a friend is a friend. High values mean short loops.',
    formula: '3 × triangles / pairs of neighbours',
    source: 'Newman, Networks (2018), section 7.3',
  },
]);
