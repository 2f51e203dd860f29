/** Pictures of runs for the tests of this page. */
import type { MethodId } from '../../core/method';
import type { NodeFieldOverTimeOutput, Outputs, SeriesOutput } from '../../core/outputs';
import type { Experiment } from '../../experiment/experiment';
import { influencePresets } from '../../experiment/library/influence-presets';
import type { Shown } from '../run/shown';
import { ALL } from './methods';

export const village: Experiment = influencePresets[0].experiment;

export const curve = (x: readonly number[], y: readonly number[], standardError?: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  ...(standardError ? { standardError: Float64Array.from(standardError) } : {}),
});

/** Row k of `rows` belongs to `times[k]`. */
export const field = (times: readonly number[], rows: readonly (readonly number[])[]): NodeFieldOverTimeOutput => ({
  kind: 'node-field-over-time',
  times: Float64Array.from(times),
  values: Float64Array.from(rows.flat()),
});

export const shownWith = (
  outputs: Outputs | undefined,
  changes: Partial<Shown> & { base?: Experiment } = {},
): Shown => {
  const { base = village, ...rest } = changes;
  return {
    picture: outputs && { outputs, digest: 'd', base, done: 10, total: 10 },
    stale: false,
    running: false,
    partial: 'no',
    ...rest,
  };
};

/** All methods of the page, without a picture where none is given. */
export const allShown = (given: Readonly<Record<MethodId, Shown>>): Record<MethodId, Shown> => ({
  ...(Object.fromEntries(ALL.map((id) => [id, shownWith(undefined)])) as Record<MethodId, Shown>),
  ...given,
});
