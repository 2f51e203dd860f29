/** Curves of a sweep: mean and deviation over the repeats of every point. */
import type { Outputs, SeriesOutput } from '../../core/outputs';
import { momentsOf } from '../../core/statistics';

/** Largest absolute errors of a repeat, undefined where a method does not apply; and I(T) of the reference. */
export interface SweepErrors {
  'jump-sde': number;
  continest: number | undefined;
  'mean-field': number | undefined;
  influence: number;
}

/**
 * @param points the x axis
 * @param done   repeats of the first point, then of the second, …; those that are there so far
 * @returns for every method a series of the points that have a value, with a band of ± one standard deviation
 */
export function sweepOutputs(points: readonly number[], repeats: number, done: readonly SweepErrors[]): Outputs {
  const curveOf = (key: keyof SweepErrors): SeriesOutput => {
    const known = points.flatMap((x, k) => {
      const values = done
        .slice(k * repeats, (k + 1) * repeats)
        .map((one) => one[key])
        .filter((value) => value !== undefined);
      if (values.length === 0) return [];
      const { mean, variance } = momentsOf(values);
      return [{ x, mean, deviation: values.length < 2 ? 0 : Math.sqrt(variance) }];
    });
    const column = (of: (point: (typeof known)[number]) => number) => Float64Array.from(known, of);
    return {
      kind: 'series',
      x: column(({ x }) => x),
      y: column(({ mean }) => mean),
      bands: [
        {
          label: '± 1 SD over repeats',
          // neither an error nor a number of nodes is below 0
          lo: column(({ mean, deviation }) => Math.max(0, mean - deviation)),
          hi: column(({ mean, deviation }) => mean + deviation),
        },
      ],
    };
  };
  return {
    'jump-sde': curveOf('jump-sde'),
    continest: curveOf('continest'),
    'mean-field': curveOf('mean-field'),
    influence: curveOf('influence'),
  };
}
