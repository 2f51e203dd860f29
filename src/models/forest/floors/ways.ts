/** The ways of counting that FOREST is compared with, and the weights that are tried for each (specification, section 10). */
import type { Neighbourhoods } from '../structure/neighbourhoods';
import { ActiveFriends, TIES_BY_POPULARITY } from './active-friends';
import { PairCounts, Pairs } from './co-occurrence';
import type { Counting } from './counting';
import { FollowerCounts, Followers } from './followers';
import { SparseScores } from './sparse-scores';
import type { TrainingCounts } from './training-counts';

const POPULARITY_WEIGHTS = [1, 10, 100, 1000] as const;
/** Of the user seen last, the one before, and the one before that. */
const WINDOW_WEIGHTS = [
  [1, 0.5, 0.25],
  [1, 1, 1],
] as const;
/** What is left of an earlier user with every later one. */
const FADING = 0.5;

/** Variants that differ only in the weight of popularity. */
export interface Group {
  counting(): Counting;
  weights: readonly number[];
  /** What sets the group apart, in words. */
  settings: Readonly<Record<string, string>>;
}

export interface Way {
  name: string;
  groups: readonly Group[];
}

/** @param neighbourhoods absent: no network, so no active friends */
export function waysOf(counts: TrainingCounts, neighbourhoods: Neighbourhoods | undefined): Way[] {
  const followers = new FollowerCounts(counts);
  const pairs = new PairCounts(counts);
  const way = (name: string, counting: () => Counting, weights: readonly number[]): Way => ({
    name,
    groups: [{ counting, weights, settings: {} }],
  });
  const weighted = (name: string, counting: () => Counting): Way => way(name, counting, POPULARITY_WEIGHTS);
  return [
    way('Popularity', () => popularityAlone(counts.V), [1]),
    weighted('Bigram', () => new Followers(followers, [1])),
    {
      name: 'Last three users',
      groups: WINDOW_WEIGHTS.map((weights) => ({
        counting: () => new Followers(followers, weights),
        weights: POPULARITY_WEIGHTS,
        settings: { 'weights of the users': weights.join(', ') },
      })),
    },
    weighted('Counting pairs', () => new Pairs(pairs)),
    weighted('Counting pairs, fading', () => new Pairs(pairs, FADING)),
    ...(neighbourhoods ? [way('Active friends', () => new ActiveFriends(neighbourhoods), [TIES_BY_POPULARITY])] : []),
  ];
}

const popularityAlone = (V: number): Counting => ({
  counted: new SparseScores(V),
  begin: () => undefined,
  see: () => 0,
});
