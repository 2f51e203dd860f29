/** Runs the process methods in one thread, for their tests. */
import { inOneThread, type Method, type Runner } from '../../../core/method';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, SeriesOutput, TableOutput } from '../../../core/outputs';
import { defaults, type ParameterTable, type ParameterValue, type ResolvedValues } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import { completed } from '../simulate/simulation-test-support';

type Given = Readonly<Record<string, ParameterValue>>;
/** A method of any parameters. */
export type AnyMethod = Method<ParameterTable>;

export const input = { network: NO_NETWORK };
export const streamsOf =
  (seed: number) =>
  (...key: readonly (string | number)[]) =>
    stream(seed, ...key);

/** Given settings, the rest by default. */
export const settingsOf = ({ parameters }: AnyMethod, given: Given): ResolvedValues<ParameterTable> =>
  ({ ...defaults(parameters), ...given }) as ResolvedValues<ParameterTable>;

export const codesOf = (method: AnyMethod, given: Given): string[] =>
  (method.check?.(settingsOf(method, given), NO_NETWORK) ?? []).map(({ code }) => code);

export async function outputsOf(method: AnyMethod, given: Given, seed = 1): Promise<Outputs> {
  const p = settingsOf(method, given);
  const runner: Runner<ResolvedValues<ParameterTable>> = await method.load();
  if (runner.kind === 'whole') return completed(runner.run(input, p, streamsOf(seed)));
  if (runner.kind === 'rounds') return completed(inOneThread(runner, input, p, streamsOf(seed)));
  if (runner.kind === 'waiting') throw new Error('needs a device');
  const part = completed(runner.block(input, p, streamsOf(seed), 0, runner.count(p)));
  return runner.finish(input, p, runner.fold(undefined, part));
}

export function seriesIn(outputs: Outputs, id: string): SeriesOutput {
  const output = outputs[id];
  if (output?.kind !== 'series') throw new Error(`no series ${id}`);
  return output;
}

export function scalarIn(outputs: Outputs, id: string): number {
  const output = outputs[id];
  if (output?.kind !== 'scalar') throw new Error(`no scalar ${id}`);
  return output.value;
}

/** Rows of a table, by the ids of its columns. */
export function rowsIn(outputs: Outputs, id: string): Record<string, string | number>[] {
  const table = outputs[id] as TableOutput | undefined;
  if (table?.kind !== 'table') throw new Error(`no table ${id}`);
  return Array.from({ length: table.columns[0].values.length }, (_, r) =>
    Object.fromEntries(table.columns.map((column) => [column.id, column.values[r]])),
  );
}
