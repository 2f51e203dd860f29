import { fixed } from '../../../core/numerals';
import type { MethodId } from '../../../core/method';
import type { NodeColumn } from '../../../network-view/node-order';
import { outputOf, type Shown } from '../../run/shown';
import { planWords } from '../../text/en-campaign-plan';
import { ONE_CAMPAIGN, SHORT, TICKED } from '../methods';
import type { Users } from './users';

const words = planWords.list;
const three = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? fixed(value, 3) : '–';
const whole = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? String(value) : '–';

/**
 * Columns of the list of users: own taste, influence, chance now, what policies reach, and the campaign on the stage.
 * @param q chances now, NaN for those who have said yes; absent: no column
 */
export function nodeColumns(
  shown: Readonly<Record<MethodId, Shown>>,
  users: Users | undefined,
  q?: Float64Array,
): NodeColumn[] {
  const columns: NodeColumn[] = [];
  if (users) {
    columns.push({ id: 'taste', label: words.taste, value: (u) => users.b[u], format: three });
    columns.push({ id: 'influence', label: words.influence, value: (u) => users.outSums[u], format: three });
  }
  if (q) columns.push({ id: 'chance', label: words.chance, value: (u) => q[u] ?? NaN, format: three });
  for (const id of TICKED) {
    const field = outputOf(shown[id]?.picture?.outputs, 'reached', 'node-field')?.values;
    if (field && field.length > 0)
      columns.push({
        id: id.slice(id.indexOf('/') + 1),
        label: words.reached(SHORT[id]),
        value: (u) => field[u] ?? NaN,
        format: three,
      });
  }
  const one = shown[ONE_CAMPAIGN]?.picture?.outputs;
  const yesAt = outputOf(one, 'yes-at', 'node-field')?.values;
  const asked = outputOf(one, 'asked-times', 'node-field')?.values;
  if (yesAt && yesAt.length > 0)
    columns.push({ id: 'yes-at', label: words.yesAt, value: (u) => yesAt[u] ?? NaN, format: whole });
  if (asked && asked.length > 0)
    columns.push({ id: 'asked', label: words.asked, value: (u) => asked[u] ?? NaN, format: whole });
  return columns;
}
