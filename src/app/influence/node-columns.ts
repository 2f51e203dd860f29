import { fixed } from '../../core/numerals';
import type { MethodId } from '../../core/method';
import type { NodeColumn } from '../../network-view/node-order';
import { outputOf, type Shown } from '../run/shown';
import { influenceWords } from '../text/en-influence';
import { fieldAt } from './field-at';
import { FIELDS, ONE_RUN, SHORT } from './methods';

const words = influenceWords.list;
const three = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? fixed(value, 3) : '–';

/**
 * Columns of the node list at time t: probability by each method, first activation in the run on the stage, degree. Cells are read
 * when they are shown.
 */
export function nodeColumns(degree: Int32Array, shown: Readonly<Record<MethodId, Shown>>, t: number): NodeColumn[] {
  const columns: NodeColumn[] = [];
  for (const id of FIELDS) {
    const field = outputOf(shown[id]?.picture?.outputs, 'marginals', 'node-field-over-time');
    if (field && field.times.length > 0)
      columns.push({ id: id.slice(id.indexOf('/') + 1), label: SHORT[id], value: fieldAt(field, t), format: three });
  }
  const time = outputOf(shown[ONE_RUN]?.picture?.outputs, 'activation-time', 'node-field')?.values;
  if (time && time.length > 0)
    columns.push({ id: 'time', label: words.time, value: (i) => time[i] ?? NaN, format: three });
  columns.push({ id: 'degree', label: words.degree, value: (i) => degree[i] });
  return columns;
}
