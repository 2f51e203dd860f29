/** What the outputs of the applications share. */
import type { NodeFieldOutput, SeriesOutput, TableColumn } from '../../core/outputs';
import type { SizesByNumber } from './compare-sources';

/** Values over 0, 1, 2, … members. */
export const byNumber = (values: Float64Array, first: 0 | 1): SeriesOutput => ({
  kind: 'series',
  x: values.map((_, k) => k + first),
  y: values,
});

/** Means with their standard errors over the number of members, from `first` on. */
export const simulatedByNumber = (sizes: SizesByNumber, first: 0 | 1): SeriesOutput => ({
  ...byNumber(meansOf(sizes, first), first),
  standardError: errorsOf(sizes, first),
});

export const meansOf = (sizes: SizesByNumber, first: 0 | 1): Float64Array =>
  Float64Array.from(sizes.slice(first), (moments) => moments.mean);

export const errorsOf = (sizes: SizesByNumber, first: 0 | 1): Float64Array =>
  Float64Array.from(sizes.slice(first), (moments) => moments.standardError);

export const column = (id: string, label: string, values: Iterable<number>, unit?: string): TableColumn => ({
  id,
  label,
  values: Float64Array.from(values),
  ...(unit === undefined ? {} : { unit }),
});

export const columnOf = (refersTo: 'node' | 'edge', values: Iterable<number>): TableColumn => ({
  ...column(refersTo, refersTo, values),
  refersTo,
});

/** 1, 2, 3, … for members in their order, no value elsewhere; length `length`. */
export function orderField(order: ArrayLike<number>, length: number): Float64Array {
  const values = new Float64Array(length).fill(NaN);
  for (let k = order.length - 1; k >= 0; k--) values[order[k]] = k + 1;
  return values;
}

export const nodeField = (values: Float64Array): NodeFieldOutput => ({ kind: 'node-field', values });
