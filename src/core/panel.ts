/**
 * A picture as data: axes, lines, levels. Whoever computes says what is to be seen; plots draw it without knowing what it is about.
 */
import type { Method } from './method';
import type { Axis, SeriesOutput } from './outputs';

export interface PanelSeries {
  id: string;
  /** Short: it stands at the end of the line. Empty: the line is not named in the picture. */
  label: string;
  /** What the table twin calls it; absent: the label. */
  name?: string;
  role: Method['role'];
  output: SeriesOutput;
  /** Marks at the points; absent: filled where there are few, none where there are many. */
  marks?: 'filled' | 'open' | 'none';
  /** strong: what the claim is about; thin: one of many of its kind, or a guide. */
  weight?: 'strong' | 'normal' | 'thin';
  /** Where several lines share a role; absent: the dash of the role. */
  dash?: 'solid' | 'long' | 'short' | 'dots';
}

/** A value that lines are held against, across the whole panel. */
export interface PanelLevel {
  value: number;
  label: string;
  /** Absent: the reference. */
  role?: Method['role'];
}

/** What is spread of one thing among several: a box from quartile to quartile, whiskers, the median, perhaps the mean. */
export interface PanelBox {
  /** Under the box. */
  label: string;
  role?: Method['role'];
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
  mean?: number;
  /** What does not fit into the box: "12 at ∞". Stands above it and in the table. */
  note?: string;
}

/** A grid of shares between two opposites. Row 0 is the lowest. */
export interface PanelCells {
  /** Ascending, on the axes of the panel: columns + 1, rows + 1. */
  xEdges: readonly number[];
  yEdges: readonly number[];
  /** rows × columns, row-major, 0 … 1; NaN: nothing there. */
  shares: Float64Array;
  /** What the shares are taken of; absent: not said. */
  counts?: Float64Array;
  /** What 0 and 1 mean. */
  none: { label: string; role: Method['role'] };
  all: { label: string; role: Method['role'] };
}

export interface Panel {
  id: string;
  /** Said where there are several panels. */
  title?: string;
  x: Axis;
  y: Axis;
  series: readonly PanelSeries[];
  levels?: readonly PanelLevel[];
  /** Side by side along x, instead of lines. */
  boxes?: readonly PanelBox[];
  /** Under the lines. */
  cells?: PanelCells;
}
