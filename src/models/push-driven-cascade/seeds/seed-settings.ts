/** Settings of classic influence maximisation; see `seed-methods`. */
import type { CampaignSettings } from '../campaign';
import type { DiffusionSettings } from './diffusion';
import { SEED_METHODS, type SeedMethodId } from './orders';

export interface SeedSettings extends Omit<CampaignSettings, 'budget'>, DiffusionSettings {
  /** k. */
  readonly count: number;
  readonly greedy: boolean;
  readonly degreeDiscount: boolean;
  readonly imm: boolean;
  readonly opim: boolean;
  readonly degree: boolean;
  readonly epsilon: number;
  readonly ell: number;
  readonly greedyRuns: number;
  readonly evaluations: number;
  readonly pushes: number;
  readonly campaignRuns: number;
}

const TICKS = {
  greedy: 'greedy',
  'degree-discount': 'degreeDiscount',
  imm: 'imm',
  opim: 'opim',
  degree: 'degree',
} as const satisfies Record<SeedMethodId, keyof SeedSettings>;

/** Methods that are ticked, in the order of outputs. */
export const methodsOf = (p: SeedSettings): SeedMethodId[] => SEED_METHODS.filter((method) => p[TICKS[method]]);

/** Memory that the samples of greedy take: component, weight, offset and marks of every user, and an arc each. */
export const greedyBytes = ({ greedyRuns }: Pick<SeedSettings, 'greedyRuns'>, n: number, liveArcs: number): number =>
  greedyRuns * (14 * n + 4 * liveArcs);

/** Live arcs of a sample, expected at most: in-chances of a user add up to about 1, unless all arcs have one value. */
export const liveArcsOf = ({ diffusion, chances, p }: DiffusionSettings, n: number, arcs: number): number =>
  diffusion === 'IC' && chances === 'uniform' ? p * arcs : Math.min(n, arcs);
