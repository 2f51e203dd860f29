/** One campaign, read from what its run gave: pushes in order, and what they came to. Pure. */
import type { MethodId } from '../../../core/method';
import type { Outputs, TableColumn, TableOutput } from '../../../core/outputs';
import type { Experiment } from '../../../experiment/experiment';
import { outputOf } from '../../run/shown';
import { ONLINE_SEARCH, POLICIES } from '../methods';

export interface Push {
  /** From 1. */
  push: number;
  user: number;
  chance: number;
  yes: boolean;
}

const columnNamed = (table: TableOutput, id: string): TableColumn | undefined =>
  table.columns.find((column) => column.id === id);

/** Answers are words in some columns, and numbers in others. */
const saidYes = (value: number | string | undefined): boolean => value === 1 || value === 'yes';

/** In the order in which they took place; idle pushes are left out. O(pushes). */
export function pushesOf(outputs: Outputs | undefined): Push[] {
  const table = outputOf(outputs, 'pushes', 'table');
  if (!table) return [];
  const [push, user, chance, answer] = ['push', 'user', 'chance', 'answer'].map((id) => columnNamed(table, id));
  if (!user) return [];
  return Array.from({ length: user.values.length }, (_, row) => ({
    push: Number(push?.values[row] ?? row + 1),
    user: Number(user.values[row]),
    chance: Number(chance?.values[row] ?? NaN),
    yes: saidYes(answer?.values[row]),
  })).filter((one) => one.user >= 0);
}

/** Bars of the time line: a push that was a yes is one, at its time. */
export function yesTimes(outputs: Outputs | undefined): { times: Float64Array; counts: Float64Array } {
  const active = outputOf(outputs, 'active', 'series');
  const times: number[] = [];
  const counts: number[] = [];
  if (active)
    for (let k = 1; k < active.x.length; k++)
      if (active.y[k] > active.y[k - 1]) {
        times.push(active.x[k]);
        counts.push(active.y[k] - active.y[k - 1]);
      }
  return { times: Float64Array.from(times), counts: Float64Array.from(counts) };
}

/** How many have said yes after push t of a campaign; NaN where nothing is known. */
export function yesesAt(outputs: Outputs | undefined, t: number): number {
  const active = outputOf(outputs, 'active', 'series');
  if (!active || active.x.length === 0) return NaN;
  let last = 0;
  for (let k = 0; k < active.x.length && active.x[k] <= t + 1e-9; k++) last = k;
  return active.y[last];
}

/** Pushes of a campaign so far; 0 before the first. */
export const pushesSoFar = (outputs: Outputs | undefined): number =>
  outputOf(outputs, 'active', 'series')?.x.at(-1) ?? 0;

/** Whose choices a campaign follows. */
export function policyOf(base: Experiment | undefined): MethodId {
  const name = base?.parameters.policy;
  return POLICIES.find((id) => typeof name === 'string' && id.endsWith(`/${name}`)) ?? ONLINE_SEARCH;
}
