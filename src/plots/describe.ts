/** One sentence about each kind of figure, made from its data: what a reader who does not see it is told first. */
import type { Axis, HistogramOutput, SeriesOutput } from '../core/outputs';
import { pointed } from '../core/numerals';
import { formatCount, formatValue } from './format';
import { tell } from './tell-words';
import { words } from './words';

interface Named {
  label: string;
  output: SeriesOutput;
}

/**
 * "Nodes reached: MC ends at 264, DMP ends at 311, at 16 steps; DMP is 18 % higher than MC."; of a single curve both ends:
 * "Degrees: share of nodes goes from 1 at degree 1 to 0.003 at degree 13."
 */
export function describeLines(title: string, x: Axis, y: Axis, series: readonly Named[]): string {
  const ends = series.flatMap(({ label, output }) => {
    for (let i = output.y.length - 1; i >= 0; i--)
      if (Number.isFinite(output.y[i])) return [{ label, x: output.x[i], y: output.y[i] }];
    return [];
  });
  if (ends.length === 0) return tell.nothing(title);
  if (ends.length === 1) {
    const { label, output } = series.find((s) => s.label === ends[0].label) ?? series[0];
    const end = ends[0];
    const start = output.y.findIndex((v) => Number.isFinite(v));
    const subject = label === '' ? y.label : label;
    if (output.x[start] === end.x) return tell.isAt(title, subject, quantity(end.y, y.unit), place(end.x, x));
    const from = formatValue(output.y[start]);
    return output.x[start] === 0 && x.unit
      ? tell.goesWithin(title, subject, from, quantity(end.y, y.unit), place(end.x, x))
      : tell.goes(title, subject, from, place(output.x[start], x), quantity(end.y, y.unit), place(end.x, x));
  }
  const [reference, other] = ends;
  return tell.ends(
    title,
    ends.map((e) => tell.endsAt(e.label, formatValue(e.y))),
    place(ends[0].x, x),
    ends.length === 2 && reference.x === other.x
      ? comparison(other.label, other.y, reference.label, reference.y)
      : undefined,
  );
}

/** "16 steps", "1 step", "0.003": units that are words have a singular. */
function quantity(value: number, unit: string | undefined): string {
  return unit ? `${formatValue(value)} ${tell.unit(unit, Math.abs(value) === 1)}` : formatValue(value);
}

/** Where on the x axis, as one says it: "16 steps", "degree 13". */
function place(value: number, axis: Axis): string {
  return axis.unit ? quantity(value, axis.unit) : `${axis.label} ${formatValue(value)}`;
}

/** "DMP is 18 % higher than MC"; differences below half a per cent count as equal. */
export function comparison(label: string, value: number, reference: string, against: number): string {
  if (against === 0) return value === 0 ? tell.equals(label, reference) : tell.isZero(reference);
  const percent = Math.round(100 * (value / against - 1));
  return percent === 0
    ? tell.equalsNearly(label, reference)
    : tell.differs(label, Math.abs(percent), percent > 0, reference);
}

/** How far the second of two fields is from the first, over the nodes that have both. */
export interface Agreement {
  count: number;
  /** Mean of |y − x|, NaN when there is no node. */
  meanAbsolute: number;
  /** Nodes with y − x above, and below minus, the threshold. */
  above: number;
  below: number;
}

export function agreement(x: ArrayLike<number>, y: ArrayLike<number>, threshold: number): Agreement {
  let [count, sum, above, below] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const d = y[i] - x[i];
    if (Number.isNaN(d)) continue;
    count++;
    sum += Math.abs(d);
    if (d > threshold) above++;
    else if (d < -threshold) below++;
  }
  return { count, meanAbsolute: count === 0 ? NaN : sum / count, above, below };
}

/** "Node by node: DMP against Monte Carlo for 379 nodes; mean difference 0.106, 66 above and 0 below by more than 0.2." */
export function describeScatter(
  title: string,
  x: string,
  y: string,
  found: Agreement,
  threshold: number,
  thing = 'node',
): string {
  if (found.count === 0) return tell.noThings(title, thing);
  return tell.scatter(
    title,
    y,
    x,
    words.things(found.count, thing),
    formatValue(found.meanAbsolute),
    formatCount(found.above),
    formatCount(found.below),
    pointed(String(threshold)),
  );
}

/** "Final size: 200 in 20 bins from 0 to 400; most, 41, between 240 and 260." */
export function describeHistogram(title: string, x: Axis, histogram: HistogramOutput): string {
  const { edges, counts } = histogram;
  const total = counts.reduce((a, b) => a + b, 0);
  if (counts.length === 0 || total === 0) return tell.nothing(title);
  let mode = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k] > counts[mode]) mode = k;
  return tell.histogram(
    title,
    formatCount(total),
    formatValue(edges[0]),
    quantity(edges[edges.length - 1], x.unit),
    formatCount(counts[mode]),
    formatValue(edges[mode]),
    formatValue(edges[mode + 1]),
  );
}
