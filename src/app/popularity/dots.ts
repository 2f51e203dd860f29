/** Every event as one mark: stacked dots over time, bars where they are too many. Pure; paths in pixels. */

export interface DotsRequest {
  /** Ascending. */
  times: Float64Array;
  /** How many of them are observed. */
  seen: number;
  /** How many are shown. */
  shown: number;
  /** Pixel of a time. */
  x: (t: number) => number;
  /** Pixel of the edge of the observed part: columns begin there, so that none holds both kinds. */
  edge: number;
  /** Pixels beyond which nothing is drawn. */
  right: number;
  /** Base line of the stacks and the room above it. */
  base: number;
  room: number;
  /** Radii to choose from, the largest that leaves room for the highest stack; the smallest where none does. */
  radii: readonly number[];
}

export interface DrawnDots {
  kind: 'dots' | 'bars';
  /** Merged outlines: of what is observed, and of what came later. */
  seen: string;
  after: string;
  /** Largest number in one column. */
  most: number;
  /** Width of a column in pixels. */
  width: number;
}

/** Room between neighbours. */
const GAP = 0.6;
/** Stacks may overlap down to this part of a dot; what is higher becomes a bar. */
const DENSEST = 0.5;
/** More marks than this are bars whatever their height: a path of so many circles is slow to paint. */
const MOST_DOTS = 3000;

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** Events per column of `width` pixels, columns counted from the edge: to the left negative. O(events). */
export function columnsOf({
  times,
  seen,
  shown,
  x,
  edge,
  right,
  width,
}: Pick<DotsRequest, 'times' | 'seen' | 'shown' | 'x' | 'edge' | 'right'> & { width: number }): Map<number, number> {
  const columns = new Map<number, number>();
  for (let i = 0; i < shown; i++) {
    const at = x(times[i]);
    if (at > right + 0.5) break;
    const column = Math.floor((at - edge) / width);
    // Rounding must not put an event on the other side of the edge.
    const own = i < seen ? Math.min(-1, column) : Math.max(0, column);
    columns.set(own, (columns.get(own) ?? 0) + 1);
  }
  return columns;
}

/** Columns of a width, the fullest of them, and all that is in them. */
function measure(request: DotsRequest, width: number): { columns: Map<number, number>; most: number; all: number } {
  const columns = columnsOf({ ...request, width });
  let most = 0;
  let all = 0;
  for (const n of columns.values()) {
    most = Math.max(most, n);
    all += n;
  }
  return { columns, most, all };
}

export function layoutDots(request: DotsRequest): DrawnDots {
  const { edge, base, room, radii } = request;
  const fitting = radii.find((radius) => {
    const wide = 2 * radius + GAP;
    return measure(request, wide).most * wide <= room;
  });
  const r = fitting ?? radii[radii.length - 1];
  const width = 2 * r + GAP;
  const { columns, most, all } = measure(request, width);
  const pitch = Math.min(width, room / Math.max(1, most));
  const paths = { seen: '', after: '' };
  const put = (column: number, path: string): void => {
    paths[column < 0 ? 'seen' : 'after'] += path;
  };
  const kind = pitch < DENSEST * width || all > MOST_DOTS ? 'bars' : 'dots';
  for (const [column, n] of columns) {
    if (kind === 'bars') {
      const height = Math.max(1, (n / most) * room);
      put(
        column,
        `M${tenth(edge + column * width + 0.3)} ${base}h${tenth(width - 0.6)}v${-tenth(height)}h${-tenth(width - 0.6)}z`,
      );
      continue;
    }
    const cx = edge + (column + 0.5) * width;
    for (let k = 0; k < n; k++) {
      const cy = base - (k + 0.5) * pitch - 0.5;
      put(column, `M${tenth(cx - r)} ${tenth(cy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`);
    }
  }
  return { kind, ...paths, most, width };
}
