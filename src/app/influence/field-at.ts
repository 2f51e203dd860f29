import type { NodeFieldOverTimeOutput } from '../../core/outputs';
import { rowsAt } from '../../network-view/colouring';

/** Reads a field at time t, by straight lines between its rows, as the colours of the network do. One search for all nodes. */
export function fieldAt({ times, values }: NodeFieldOverTimeOutput, t: number): (node: number) => number {
  const n = times.length === 0 ? 0 : values.length / times.length;
  const { first, second, between } = rowsAt(times, t);
  return (node) => {
    if (!(node < n)) return NaN;
    const before = values[first * n + node];
    return before + (values[second * n + node] - before) * between;
  };
}
