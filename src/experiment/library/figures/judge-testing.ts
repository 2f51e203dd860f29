/** Made-up results for the tests of judgements. */
import type { Output } from '../../../core/outputs';
import type { Figure, FigurePlan, FigureResult, FigureRun } from './figure';

/** What a run gives, by output; undefined: the run is missing. */
export type Made = (run: FigureRun) => Record<string, Output> | undefined;

export function resultsOf({ runs }: FigurePlan, made: Made): Map<string, FigureResult> {
  return new Map(
    runs.flatMap((run) => {
      const outputs = made(run);
      const stamp = { experiment: run.experiment, wallMs: 1, done: 1 };
      return outputs ? [[run.id, { outputs, stamp } as unknown as FigureResult] as const] : [];
    }),
  );
}

export const judged = (figure: Figure, made: Made, size: 'reduced' | 'full' = 'reduced') =>
  figure.judge(resultsOf(figure[size], made));

/** Numbers of the checks that do not hold. */
export const failing = (figure: Figure, made: Made): number[] =>
  judged(figure, made).checks.flatMap(({ holds }, k) => (holds ? [] : [k]));

export const scalar = (value: number): Output => ({ kind: 'scalar', value });

export const series = (x: readonly number[], y: readonly number[], standardError?: readonly number[]): Output => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  ...(standardError ? { standardError: Float64Array.from(standardError) } : {}),
});

/** Columns by their ids: numbers, or words. */
export const table = (columns: Readonly<Record<string, readonly number[] | readonly string[]>>): Output => ({
  kind: 'table',
  columns: Object.entries(columns).map(([id, values]) => ({
    id,
    label: id,
    values: typeof values[0] === 'string' ? (values as readonly string[]) : Float64Array.from(values as number[]),
  })),
});

export const field = (times: readonly number[], values: readonly number[]): Output => ({
  kind: 'node-field-over-time',
  times: Float64Array.from(times),
  values: Float64Array.from(values),
});
