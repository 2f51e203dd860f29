/** Pictures of runs for the tests of the plan. */
import type { MethodId } from '../../../core/method';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import type { Experiment } from '../../../experiment/experiment';
import { campaignPresets } from '../../../experiment/library/campaign-presets';
import type { Shown } from '../../run/shown';
import { ALL } from '../methods';

export const fifty: Experiment = campaignPresets[0].experiment;

export const series = (x: readonly number[], y: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

export const shownWith = (outputs: Outputs | undefined, base = fifty, changes: Partial<Shown> = {}): Shown => ({
  picture: outputs && { outputs, digest: 'd', base, done: 1000, total: 1000 },
  stale: false,
  running: false,
  partial: 'no',
  ...changes,
});

/** All methods of the page, without a picture where none is given. */
export const allShown = (given: Readonly<Record<MethodId, Shown>>): Record<MethodId, Shown> => ({
  ...(Object.fromEntries(ALL.map((id) => [id, shownWith(undefined)])) as Record<MethodId, Shown>),
  ...given,
});

export const text = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join('');
