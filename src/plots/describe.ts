/** One sentence about each kind of figure, made from its data: what a reader who does not see it is told first. */
import type { Axis, HistogramOutput, SeriesOutput } from '../core/outputs';
import { formatCount, formatValue } from './format';

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
  if (ends.length === 0) return `${title}: no values.`;
  if (ends.length === 1) {
    const { label, output } = series.find((s) => s.label === ends[0].label) ?? series[0];
    const end = ends[0];
    const start = output.y.findIndex((v) => Number.isFinite(v));
    const subject = label === '' ? y.label : label;
    if (output.x[start] === end.x) return `${title}: ${subject} is ${quantity(end.y, y.unit)} at ${place(end.x, x)}.`;
    const from = `${title}: ${subject} goes from ${formatValue(output.y[start])}`;
    return output.x[start] === 0 && x.unit
      ? `${from} to ${quantity(end.y, y.unit)} within ${place(end.x, x)}.`
      : `${from} at ${place(output.x[start], x)} to ${quantity(end.y, y.unit)} at ${place(end.x, x)}.`;
  }
  const listed = ends.map((e) => `${e.label} ends at ${formatValue(e.y)}`).join(', ');
  const [reference, other] = ends;
  const tail =
    ends.length === 2 && reference.x === other.x
      ? `; ${comparison(other.label, other.y, reference.label, reference.y)}`
      : '';
  return `${title}: ${listed}, at ${place(ends[0].x, x)}${tail}.`;
}

/** "16 steps", "1 step", "0.003": units that are words have a singular. */
function quantity(value: number, unit: string | undefined): string {
  if (!unit) return formatValue(value);
  const one = Math.abs(value) === 1 && /^[a-z]{3,}s$/.test(unit) && !unit.endsWith('ss');
  return `${formatValue(value)} ${one ? unit.slice(0, -1) : unit}`;
}

/** Where on the x axis, as one says it: "16 steps", "degree 13". */
function place(value: number, axis: Axis): string {
  return axis.unit ? quantity(value, axis.unit) : `${axis.label} ${formatValue(value)}`;
}

/** "DMP is 18 % higher than MC"; differences below half a per cent count as equal. */
export function comparison(label: string, value: number, reference: string, against: number): string {
  if (against === 0) return value === 0 ? `${label} equals ${reference}` : `${reference} is 0`;
  const percent = Math.round(100 * (value / against - 1));
  if (percent === 0) return `${label} equals ${reference} within 1 %`;
  return `${label} is ${Math.abs(percent)} % ${percent > 0 ? 'higher' : 'lower'} than ${reference}`;
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
  if (found.count === 0) return `${title}: no ${thing}s.`;
  return (
    `${title}: ${y} against ${x} for ${formatCount(found.count)} ${found.count === 1 ? thing : `${thing}s`}; mean difference ${formatValue(found.meanAbsolute)}, ` +
    `${formatCount(found.above)} above and ${formatCount(found.below)} below the diagonal by more than ${threshold}.`
  );
}

/** "Final size: 200 in 20 bins from 0 to 400; most, 41, between 240 and 260." */
export function describeHistogram(title: string, x: Axis, histogram: HistogramOutput): string {
  const { edges, counts } = histogram;
  const total = counts.reduce((a, b) => a + b, 0);
  if (counts.length === 0 || total === 0) return `${title}: no values.`;
  let mode = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k] > counts[mode]) mode = k;
  return (
    `${title}: ${formatCount(total)} values from ${formatValue(edges[0])} to ${quantity(edges[edges.length - 1], x.unit)}; ` +
    `most, ${formatCount(counts[mode])}, between ${formatValue(edges[mode])} and ${formatValue(edges[mode + 1])}.`
  );
}
