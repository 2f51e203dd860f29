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

export interface Panel {
  id: string;
  /** Said where there are several panels. */
  title?: string;
  x: Axis;
  y: Axis;
  series: readonly PanelSeries[];
  levels?: readonly PanelLevel[];
}
