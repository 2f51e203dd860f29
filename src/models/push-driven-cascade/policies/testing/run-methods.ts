/** Runs the policy methods in one thread, for their tests. */
import type { BlockRun, Input, Streams } from '../../../../core/method';
import { buildNetwork } from '../../../../core/network';
import type { NodeFieldOutput, Outputs, SeriesOutput, TableOutput } from '../../../../core/outputs';
import { stream } from '../../../../core/rng';

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** A network with given preferences and influences. */
export const inputOf = (b: readonly number[], edges: readonly (readonly [number, number, number])[]): Input => ({
  network: buildNetwork({
    n: b.length,
    directed: true,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    edgeValues: { influence: Float64Array.from(edges, ([, , w]) => w) },
    nodeValues: { preference: Float64Array.from(b) },
  }),
});

/** Settings of campaigns on such a network. */
export const given = {
  preference: 'given',
  influence: 'given',
  theta: 0.2,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(0),
  answers: 'at-once',
  batch: 5,
  delay: 2,
  repeats: true,
} as const;

export function completed<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All runs, cut into blocks before each of `cuts`. */
export function outputsOf<P, Part>(
  runner: BlockRun<P, Part>,
  input: Input,
  parameters: P,
  seed: number,
  cuts: readonly number[] = [],
): Outputs {
  let state: Part | undefined;
  let from = 0;
  for (const to of [...cuts, runner.count(parameters)]) {
    const part = completed(runner.block(input, parameters, streamsOf(seed), from, to));
    state = runner.fold(state, part);
    from = to;
  }
  if (state === undefined) throw new Error('no blocks');
  return runner.finish(input, parameters, state);
}

export function seriesIn(outputs: Outputs, id: string): SeriesOutput {
  const output = outputs[id];
  if (output?.kind !== 'series') throw new Error(`no series ${id}`);
  return output;
}

export function scalarIn(outputs: Outputs, id: string): { value: number; standardError: number } {
  const output = outputs[id];
  if (output?.kind !== 'scalar') throw new Error(`no scalar ${id}`);
  return { value: output.value, standardError: output.standardError ?? NaN };
}

export function fieldIn(outputs: Outputs, id: string): Float64Array {
  const output: NodeFieldOutput | undefined = outputs[id]?.kind === 'node-field' ? outputs[id] : undefined;
  if (!output) throw new Error(`no node field ${id}`);
  return output.values;
}

/** Rows of a table, by the ids of its columns. */
export function rowsIn(outputs: Outputs, id: string): Record<string, string | number>[] {
  const table = outputs[id] as TableOutput | undefined;
  if (table?.kind !== 'table') throw new Error(`no table ${id}`);
  return Array.from({ length: table.columns[0].values.length }, (_, r) =>
    Object.fromEntries(table.columns.map((column) => [column.id, column.values[r]])),
  );
}
