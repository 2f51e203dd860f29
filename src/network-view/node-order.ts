export interface NodeColumn {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  /** What the cell shows and sorts by; NaN sorts last. */
  value(node: number): number | string;
  format?(value: number | string): string;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Node numbers 0 … n−1 in the order of a column; ties and unknown columns by number; NaN last either way. O(n log n). */
export function sortedNodes(n: number, columns: readonly NodeColumn[], sorting: Sorting | null): Int32Array {
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  const column = columns.find((c) => c.id === sorting?.column);
  if (!column || !sorting) return order;
  const sign = sorting.descending ? -1 : 1;
  const values = Array.from(order, (i) => column.value(i));
  return order.sort((a, b) => {
    const x = values[a];
    const y = values[b];
    if (typeof x === 'number' && typeof y === 'number') {
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
      return sign * (x - y) || a - b;
    }
    return sign * String(x).localeCompare(String(y), undefined, { numeric: true }) || a - b;
  });
}
