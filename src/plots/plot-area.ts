import { textWidth } from './labels';

/** The rectangle of a plot inside its figure, in pixels: x runs from left to right, y from bottom up to top. */
export interface PlotArea {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Left gutter and right margin that all plots of a column share, so that their axes line up. */
export const LEFT = 40;
export const RIGHT = 66;
const TOP = 14;
const FOOT = 22;

/**
 * The area for a figure of a given size. The right margin grows beyond the common one only for an end label that would not
 * fit; `unitBelow` makes room for a long unit on a line of its own.
 */
export function plotArea(
  width: number,
  height: number,
  endLabels: readonly string[] = [],
  unitBelow = false,
  yUnit = false,
): PlotArea {
  const widest = endLabels.reduce((most, label) => Math.max(most, textWidth(label, true)), 0);
  const margin = Math.min(width / 2, Math.max(RIGHT, Math.ceil(widest) + 8));
  return {
    width,
    height,
    left: LEFT,
    right: width - margin,
    top: yUnit ? TOP + 10 : TOP,
    bottom: height - FOOT - (unitBelow ? 16 : 0),
  };
}

/** Whether the unit of the x axis is too long to stand after the last tick. */
export function isLongUnit(unit: string): boolean {
  return textWidth(unit) > RIGHT - 16;
}
