/** Tables of fitted sets as pictures draw them. Pure. */
import type { TableColumn, TableOutput } from '../../../core/outputs';
import type { PanelCells } from '../../../core/panel';

const numbersIn = (table: TableOutput, id: string): Float64Array => {
  const values = table.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array(0);
};

const edgesOf = (from: Float64Array, to: Float64Array): number[] =>
  [...new Set([...from, ...to])].sort((a, b) => a - b);

/**
 * The grid of `better-map`: size along x, duration along y, both in percentiles; the share that the first model describes better.
 * Undefined while no cascade is decided.
 * @param all what 1 means: the first model · none: the second
 */
export function betterCells(
  map: TableOutput,
  all: PanelCells['all'],
  none: PanelCells['none'],
): PanelCells | undefined {
  const [sizeFrom, sizeTo] = [numbersIn(map, 'sizeFrom'), numbersIn(map, 'sizeTo')];
  const [durationFrom, durationTo] = [numbersIn(map, 'durationFrom'), numbersIn(map, 'durationTo')];
  const [cascades, share] = [numbersIn(map, 'cascades'), numbersIn(map, 'share')];
  if (!cascades.some((n) => n > 0)) return undefined;
  const [xEdges, yEdges] = [edgesOf(sizeFrom, sizeTo), edgesOf(durationFrom, durationTo)];
  const columns = xEdges.length - 1;
  const cells = columns * (yEdges.length - 1);
  const [shares, counts] = [new Float64Array(cells).fill(Number.NaN), new Float64Array(cells)];
  for (let k = 0; k < cascades.length; k++) {
    const at = yEdges.indexOf(durationFrom[k]) * columns + xEdges.indexOf(sizeFrom[k]);
    shares[at] = share[k];
    counts[at] = cascades[k];
  }
  return { xEdges, yEdges, shares, counts, all, none };
}

const RAISED = {
  low: 'raisedLow',
  q1: 'raisedQ1',
  median: 'raisedMedian',
  q3: 'raisedQ3',
  high: 'raisedHigh',
} as const;

/**
 * The table `holdout` with the quartiles of the variant whose N is raised to what happened in place of those that may be infinite;
 * how many are infinite as fitted stays beside them.
 */
export function raisedHoldout(holdout: TableOutput): TableOutput {
  const columns = holdout.columns
    .filter(({ id }) => id !== 'mean' && !id.startsWith('raised'))
    .map((column): TableColumn => {
      const raised = Object.hasOwn(RAISED, column.id) ? RAISED[column.id as keyof typeof RAISED] : undefined;
      return raised === undefined ? column : { ...column, values: numbersIn(holdout, raised) };
    });
  return { kind: 'table', columns };
}
