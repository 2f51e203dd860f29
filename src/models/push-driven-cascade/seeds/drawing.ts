/** What choosing by reverse reachable sets asks of whoever leads it: more sets, and a cover of them. */
import type { Leading } from '../../jump-sde/parts-in-rounds';
import type { Cover } from './max-cover';
import type { SetBlock, SetCollection } from './rr-sets';
import type { Order } from './orders';
import type { LiveSample } from './live-sample';
import type { SpreadSums } from './spread';
import type { CampaignSums } from './campaign-beside';

/** One kind of part; part k of a round has the number first + k. */
export type SeedMessage =
  | { readonly task: 'sets'; readonly collection: string; readonly from: number; readonly to: number; first: number }
  | { readonly task: 'samples'; first: number }
  | { readonly task: 'spread'; readonly orders: readonly Order[]; first: number }
  | { readonly task: 'campaign'; readonly orders: readonly Order[]; first: number };

export type SeedAnswer =
  | { readonly task: 'sets'; readonly blocks: readonly SetBlock[] }
  | { readonly task: 'samples'; readonly samples: readonly LiveSample[]; readonly gains: Float64Array }
  | { readonly task: 'spread'; readonly sums: SpreadSums }
  | { readonly task: 'campaign'; readonly sums: CampaignSums };

export type SeedLeading<R> = Leading<SeedMessage, SeedAnswer, R>;

export interface Drawing {
  /** Draws until the collection of this name holds so many sets, rounded up to whole blocks. */
  grow(name: string, sets: SetCollection, count: number): SeedLeading<void>;
  /** Greedy choice of k users. */
  cover(sets: SetCollection, k: number): SeedLeading<Cover>;
  /** How many sets the first 1, 2, … of these users hit. */
  coverage(sets: SetCollection, seeds: Int32Array): SeedLeading<Int32Array>;
}
