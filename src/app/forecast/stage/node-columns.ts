/** Columns of the list of the network's users. Pure. */
import type { NodeColumn } from '../../../network-view/node-order';
import { forecastWords, inPercent } from '../../text/en-forecast';
import { outputOf } from '../../run/shown';
import { NEXT_USER } from '../methods';
import type { Forecast } from '../use-forecast';

const words = forecastWords.network;
const whole = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? String(value) : '–';
const share = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? `${inPercent(value)} %` : '–';

/** As which a node was seen, and how likely it is to be next; NaN where there is nothing to say. */
export function nodeColumns({ chosen, walk, shown }: Forecast, seen: number): NodeColumn[] {
  const order = new Map<number, number>();
  for (let i = 0; chosen && i < Math.min(seen, chosen.nodes.length); i++) order.set(chosen.nodes[i], i + 1);
  const columns: NodeColumn[] = [
    { id: 'order', label: words.order, value: (node) => order.get(node) ?? NaN, format: whole },
  ];
  const field = walk && outputOf(shown[NEXT_USER].picture?.outputs, 'probabilities', 'node-field-over-time');
  const row = field ? field.times.indexOf(seen) : -1;
  if (field && row >= 0) {
    const n = field.values.length / field.times.length;
    columns.push({
      id: 'probability',
      label: words.chance,
      value: (node) => (order.has(node) ? NaN : (field.values[row * n + node] ?? NaN)),
      format: share,
    });
  }
  return columns;
}
