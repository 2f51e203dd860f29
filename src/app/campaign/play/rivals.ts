/** What opponents came to: means and courses of their runs, as far as they are of these settings. Pure. */
import type { MethodId } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import { methods } from '../../../models/push-driven-cascade/all';
import type { Role } from '../../../plots/colour';
import { outputOf } from '../../run/shown';
import { playWords } from '../../text/en-campaign-play';
import { GREEDY, ONLINE_GREEDY, ONLINE_SEARCH, OPTIMUM, RANDOM, SHORT, WEIGHT_SUM } from '../methods';
import type { CampaignView } from '../use-campaign';

/** In the order of the list. */
export const OPPONENTS: readonly MethodId[] = [ONLINE_SEARCH, ONLINE_GREEDY, GREEDY, WEIGHT_SUM, RANDOM, OPTIMUM];

export interface Rival {
  id: MethodId;
  title: string;
  role: Role;
  ticked: boolean;
  running: boolean;
  /** Expected yeses; undefined while there is no run of these settings. */
  mean?: number;
  /** Standard error of the mean; absent where it is exact. */
  error?: number;
  /** What is known of an optimum that is not proved yet. */
  bracket?: readonly [number, number];
  /** Yeses after every push, on average. */
  course?: SeriesOutput;
  /** Campaigns behind it; 0: none, it is exact. */
  runs: number;
}

export const rivalsOf = ({ shown, ticked }: CampaignView): Rival[] =>
  OPPONENTS.map((id) => {
    const { picture, stale, running } = shown[id];
    const outputs = stale ? undefined : picture?.outputs;
    const optimum = id === OPTIMUM;
    const spread = outputOf(outputs, optimum ? 'value' : 'spread', 'scalar');
    const course = outputOf(outputs, 'active', 'series');
    const [lower, upper] = ['lower', 'upper'].map((bound) => outputOf(outputs, bound, 'scalar')?.value);
    const known = spread !== undefined && Number.isFinite(spread.value);
    return {
      id,
      title: optimum ? playWords.opponents.optimum : SHORT[id],
      role: methods[id].role,
      ticked: ticked.includes(id),
      running,
      runs: optimum ? 0 : (picture?.done ?? 0),
      ...(known ? { mean: spread.value } : {}),
      ...(known && spread.standardError !== undefined ? { error: spread.standardError } : {}),
      ...(optimum && !known && lower !== undefined && upper !== undefined ? { bracket: [lower, upper] as const } : {}),
      ...(course && course.x.length > 1 ? { course } : {}),
    };
  });
