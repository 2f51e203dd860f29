/** Columns of the tables of answers. */
import type { TableColumn, TableOutput } from '../../../core/outputs';
import type { ForestData } from '../data/vocabulary';
import type { Facts } from '../train/facts';

export const numbers = (id: string, label: string, values: readonly number[], unit?: string): TableColumn => ({
  id,
  label,
  ...(unit ? { unit } : {}),
  values: Float64Array.from(values),
});

export const words = (id: string, label: string, values: readonly string[]): TableColumn => ({ id, label, values });

/** Who ids are: users of the set, nodes of the network; none for STOP. */
export function who({ userOf, nodeOf }: Pick<ForestData, 'userOf' | 'nodeOf'>, ids: readonly number[]): TableColumn[] {
  const of = (list: Int32Array) => Float64Array.from(ids, (id) => (list[id] >= 0 ? list[id] : Number.NaN));
  return [
    numbers('id', 'id in the model', ids),
    { id: 'user', label: 'user', values: of(userOf), refersTo: 'user' },
    { id: 'node', label: 'node', values: of(nodeOf), refersTo: 'node' },
  ];
}

export const factTable = (facts: Facts): TableOutput => ({
  kind: 'table',
  columns: [words('fact', 'fact', facts.names), words('value', 'value', facts.values)],
});
