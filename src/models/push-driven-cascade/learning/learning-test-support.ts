/** Logs and networks for the tests of learning. Not for the application. */
import { buildCascadeSet, type CascadeSet, type TimeUnit } from '../../../core/cascade';
import { buildNetwork, type Network } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { defaults, type ParameterTable, type ResolvedValues } from '../../../core/parameters';

/** Everybody listens to those whom her list names. */
export function listening(lists: readonly (readonly number[])[], labels?: readonly string[]): Network {
  const edges = lists.flatMap((friends, u) => friends.map((v) => [v, u] as const));
  return buildNetwork({
    n: lists.length,
    directed: true,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    ...(labels ? { labels } : {}),
  });
}

/** Item by item, who acted at which time; users are named as nodes are. */
export function logOf(
  items: readonly (readonly (readonly [user: number, time: number])[])[],
  userCount: number,
  unit: TimeUnit = 'step',
  userNames?: readonly string[],
): CascadeSet {
  const sorted = items.map((events) => events.toSorted((x, y) => x[1] - y[1]));
  const offsets = new Int32Array(items.length + 1);
  sorted.forEach((events, c) => (offsets[c + 1] = offsets[c] + events.length));
  const events = sorted.flat();
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(events, ([user]) => user),
    times: Float64Array.from(events, ([, time]) => time),
    userCount,
    ...(userNames ? { userNames } : {}),
    time: { unit, origin: 'common' },
  });
}

/** Takes all steps. */
export function finished<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All settings of a method at their defaults, but for some. */
export function settingsOf<T extends ParameterTable>(
  table: T,
  changed: Partial<ResolvedValues<T>> = {},
): ResolvedValues<T> {
  return { ...defaults(table), ...changed } as ResolvedValues<T>;
}

export const numbersIn = (outputs: Outputs, id: string, column: string): Float64Array => {
  const table = outputs[id];
  const values = table.kind === 'table' ? table.columns.find((one) => one.id === column)?.values : undefined;
  return values instanceof Float64Array ? values : new Float64Array();
};
