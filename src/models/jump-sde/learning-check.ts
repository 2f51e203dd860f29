/** Problems of learning from cascades, found before a run starts. */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import type { Network } from '../../core/network';

export interface SplitSettings {
  readonly mostActive: number;
  readonly leastUsers: number;
  readonly trainShare: number;
  readonly window: number;
}

export function checkLearning(_p: SplitSettings, _cascades: ObservedCascades | undefined): Issue[] {
  return [];
}

export function checkHeldOut(_p: SplitSettings, _network: Network, _cascades: ObservedCascades | undefined): Issue[] {
  return [];
}
