/** Where everything of a lesson's plot goes, in pixels. Pure; once per data or size. */
import { area as areaPath, curveStepAfter, line as linePath } from 'd3';
import type { SeriesOutput } from '../../../core/outputs';
import type { Ask, Answer, Picture, Reveal } from '../../../lessons/lesson';
import { placeLabels, textWidth } from '../../../plots/labels';
import type { PlotArea } from '../../../plots/plot-area';
import { domainOf, emptyExtent, extend, plotScale, type PlotScale } from '../../../plots/scales';
import type { PanelSeries } from '../../../core/panel';
import { formatTick } from '../../../plots/format';

export type PlotSpec = Extract<Picture, { kind: 'plot' }>;

export interface EndLabel {
  id: string;
  role: PanelSeries['role'] | 'you';
  value: string;
  text: string;
  x: number;
  y: number;
  /** Where its line ends. */
  at: { x: number; y: number };
}

export interface DrawnLine {
  series: PanelSeries;
  path: string;
  bands: { path: string; strength: 'outer' | 'inner' }[];
  errors: string;
  points: { x: number; y: number }[];
}

export interface PlotFigure {
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  lines: DrawnLine[];
  bars: { x: number; y: number; width: number; height: number }[];
  ends: EndLabel[];
  /** What the reader said: a line through it, and the space between it and what is true. */
  you?: { path: string; points: { x: number; y: number }[]; gap?: string };
  /** Half-way places of the class's answers along the axis of the question. */
  axis: 'x' | 'y' | undefined;
}

export interface PlotFigureInput {
  spec: PlotSpec;
  width: number;
  height: number;
  /** Room and letters are so many times larger. */
  zoom: number;
  ask?: Ask | undefined;
  answer?: Answer | undefined;
  reveal?: Reveal | undefined;
  /** Room for the answers of a class beside the y axis's end. */
  withClass?: boolean;
  youLabel: string;
}

/** Below this width there is room for the numbers of end labels, not for their words. */
const NARROW = 520;
const MOST_MARKS = 24;
/** Room for “what happened”. */
const LEAST_WORDS = 116;

/** Words of a lesson's figure are larger than those of a small plot. */
export const wordWidth = (text: string, zoom: number): number => textWidth(text, true) * 1.16 * zoom;

export function layoutPlot(input: PlotFigureInput): PlotFigure {
  const { spec, width, height, zoom, ask, answer, reveal } = input;
  const { panel } = spec;
  const narrow = width < NARROW;
  const axis = ask?.kind === 'draw' ? 'y' : ask?.kind === 'number' ? ask.axis : undefined;
  const labels = [
    ...panel.series.map(({ label }) => label),
    ...(ask?.kind === 'draw' ? [input.youLabel] : []),
    ...(panel.levels ?? []).map(({ label }) => label),
  ];
  // A drawing keeps its axes when the outcome comes with its own words.
  const least = ask?.kind === 'draw' ? LEAST_WORDS * zoom : 0;
  const widest = Math.max(least, ...labels.map((label) => wordWidth(label, zoom)));
  const forLabels = widest === 0 ? 24 * zoom : Math.min(narrow ? width * 0.36 : 190 * zoom, widest + 28 * zoom);
  const forClass = input.withClass === true && axis === 'y' && !narrow ? 96 * zoom : 0;
  const area: PlotArea = {
    width,
    height,
    left: (narrow ? 44 : 60) * zoom,
    right: width - forLabels - forClass,
    top: (narrow ? 40 : 34) * zoom,
    bottom: height - (narrow ? 42 : 48) * zoom,
  };
  // Ticks may be long numbers; the axis makes room for the longest.
  const say = spec.sayY ?? formatTick;
  const tick = Math.max(0, ...scalesOf(input, area, zoom)[1].ticks.map((v) => wordWidth(say(v), zoom)));
  area.left = Math.max(area.left, Math.min(width * 0.3, tick + 16 * zoom));
  const [x, y] = scalesOf(input, area, zoom);
  const lines = panel.series.map((series) => drawLine(series, x, y, spec.steps?.includes(series.id) ?? false));
  const bars = spec.bars ? barsOf(spec.bars, x, y) : [];
  const you = drawnBy(ask, answer, reveal, x, y, area);
  return {
    area,
    x,
    y,
    lines,
    bars,
    ends: endsOf(input, lines, you, area, y, zoom, narrow),
    ...(you ? { you } : {}),
    axis,
  };
}

function scalesOf({ spec, ask }: PlotFigureInput, area: PlotArea, zoom: number): [PlotScale, PlotScale] {
  const { panel, frame, bars, marks = [], shades = [] } = spec;
  const [xExtent, yExtent] = [emptyExtent(), emptyExtent()];
  for (const { output } of panel.series) {
    extend(xExtent, output.x);
    extend(yExtent, output.y);
    for (const { lo, hi } of output.bands ?? []) {
      extend(yExtent, lo);
      extend(yExtent, hi);
    }
  }
  if (bars) {
    extend(xExtent, bars.edges);
    extend(yExtent, bars.counts);
  }
  extend(
    yExtent,
    (panel.levels ?? []).map(({ value }) => value),
  );
  for (const mark of marks) extend(mark.axis === 'x' ? xExtent : yExtent, [mark.value]);
  extend(
    xExtent,
    shades.flatMap(({ from, to }) => [from, to]),
  );
  if (ask?.kind === 'draw') {
    extend(xExtent, [ask.from.x, ...ask.at]);
    extend(yExtent, [ask.from.y, ask.min, ask.max]);
  }
  if (ask?.kind === 'number' && ask.axis) extend(ask.axis === 'x' ? xExtent : yExtent, [ask.min, ask.max]);
  const xKind = panel.x.scale ?? 'linear';
  const yKind = panel.y.scale ?? 'linear';
  const xDomain = frame?.x ?? domainOf(xExtent, xKind, false, false);
  const yDomain = frame?.y ?? domainOf(yExtent, yKind, true, true);
  const xTicks = Math.max(2, Math.floor((area.right - area.left) / (84 * zoom)));
  const yTicks = Math.max(2, Math.min(6, Math.floor((area.bottom - area.top) / (56 * zoom))));
  const y = plotScale(yKind, yDomain, [area.bottom, area.top], yTicks);
  // Nothing is measured upwards yet: a number is asked along the other axis.
  const bare =
    panel.series.length === 0 && !bars && !(panel.levels ?? []).length && ask?.kind === 'number' && ask.axis === 'x';
  return [plotScale(xKind, xDomain, [area.left, area.right], xTicks), bare ? { ...y, ticks: [] } : y];
}

function drawLine(series: PanelSeries, x: PlotScale, y: PlotScale, steps: boolean): DrawnLine {
  const { output } = series;
  const px = Array.from(output.x, (v) => x.at(v));
  const py = Array.from(output.y, (v) => y.at(v));
  const indices = px.map((_, i) => i);
  const there = (i: number): boolean => Number.isFinite(px[i] + py[i]);
  const line = linePath<number>(
    (i) => px[i],
    (i) => py[i],
  ).defined(there);
  if (steps) line.curve(curveStepAfter);
  const bands = (output.bands ?? []).map((band, k, all) => {
    const lo = (i: number): number => y.at(Math.max(y.domain[0], band.lo[i]));
    const hi = (i: number): number => y.at(band.hi[i]);
    const shape = areaPath<number>((i) => px[i], lo, hi).defined((i) => Number.isFinite(px[i] + lo(i) + hi(i)));
    return {
      path: shape.digits(2)(indices) ?? '',
      strength: k === all.length - 1 && all.length > 1 ? ('inner' as const) : ('outer' as const),
    };
  });
  const se = output.standardError;
  const errors = se
    ? indices
        .map((i) => [px[i], y.at(Math.max(y.domain[0], output.y[i] - 2 * se[i])), y.at(output.y[i] + 2 * se[i])])
        .filter(([at, lo, hi]) => Number.isFinite(at + lo + hi))
        .map(([at, lo, hi]) => `M${at.toFixed(1)} ${lo.toFixed(1)}V${hi.toFixed(1)}`)
        .join('')
    : '';
  const marked = series.marks ?? (!steps && output.x.length <= MOST_MARKS ? 'filled' : 'none');
  const points = indices.filter(there).map((i) => ({ x: px[i], y: py[i] }));
  return {
    series: { ...series, marks: marked },
    path: line.digits(2)(indices) ?? '',
    bands,
    errors: output.x.length <= MOST_MARKS ? errors : '',
    points,
  };
}

function barsOf({ edges, counts }: NonNullable<PlotSpec['bars']>, x: PlotScale, y: PlotScale): PlotFigure['bars'] {
  const foot = y.at(Math.max(y.domain[0], 0)) || y.range[0];
  return Array.from({ length: counts.length }, (_, k) => {
    const [from, to] = [x.at(edges[k]), x.at(edges[k + 1])];
    const top = counts[k] > 0 ? y.at(counts[k]) : foot;
    return { x: from + 0.5, y: top, width: Math.max(1, to - from - 1), height: Math.max(0, foot - top) };
  }).filter(({ height }) => height > 0);
}

/** Points of the line that was drawn, its beginning included. */
export const drawnPoints = (
  ask: Extract<Ask, { kind: 'draw' }>,
  answer: readonly number[],
): { x: number; y: number }[] => [ask.from, ...ask.at.map((at, k) => ({ x: at, y: answer[k] }))];

/** Places along an axis with the level on which each has room: `apart` pixels from its neighbours there. In the order of the axis. */
export function stacked(places: readonly number[], apart: number): { at: number; level: number }[] {
  const last: number[] = [];
  return places
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b)
    .map((at) => {
      let level = last.findIndex((before) => at - before >= apart);
      if (level < 0) level = last.length;
      last[level] = at;
      return { at, level };
    });
}

/** y of a line at x, straight between its points; the last value beyond its end. */
export function valueOn({ x, y }: Pick<SeriesOutput, 'x' | 'y'>, at: number): number {
  if (x.length === 0) return NaN;
  if (at <= x[0]) return y[0];
  for (let k = 1; k < x.length; k++)
    if (at <= x[k])
      return x[k] === x[k - 1] ? y[k] : y[k - 1] + ((y[k] - y[k - 1]) * (at - x[k - 1])) / (x[k] - x[k - 1]);
  return y[y.length - 1];
}

function drawnBy(
  ask: Ask | undefined,
  answer: Answer | undefined,
  reveal: Reveal | undefined,
  x: PlotScale,
  y: PlotScale,
  area: PlotArea,
): PlotFigure['you'] {
  if (ask === undefined || answer === undefined) return undefined;
  if (ask.kind === 'number' && ask.axis && typeof answer === 'number') {
    const [px, py] = ask.axis === 'x' ? [x.at(answer), NaN] : [NaN, y.at(answer)];
    const path =
      ask.axis === 'x'
        ? `M${px.toFixed(1)} ${area.top}V${area.bottom}`
        : `M${area.left} ${py.toFixed(1)}H${area.right}`;
    const truth = reveal?.truth;
    const gap =
      typeof truth !== 'number'
        ? undefined
        : ask.axis === 'x'
          ? box(px, area.top, x.at(truth), area.bottom)
          : box(area.left, py, area.right, y.at(truth));
    return {
      path,
      points: [ask.axis === 'x' ? { x: px, y: area.bottom } : { x: area.left, y: py }],
      ...(gap ? { gap } : {}),
    };
  }
  if (ask.kind !== 'draw' || !Array.isArray(answer)) return undefined;
  const drawn = drawnPoints(ask, answer as readonly number[]);
  const points = drawn.map((point) => ({ x: x.at(point.x), y: y.at(point.y) }));
  const path = linePath<{ x: number; y: number }>(
    (p) => p.x,
    (p) => p.y,
  ).digits(2)(points);
  const truth = reveal && truthLine(ask, reveal);
  const gap =
    truth &&
    areaPath<{ x: number; y: number }>(
      (p) => x.at(p.x),
      (p) => y.at(p.y),
      (p) => y.at(Math.max(y.domain[0], valueOn(truth, p.x))),
    ).digits(2)(refined(drawn, truth));
  return { path: path ?? '', points, ...(gap ? { gap } : {}) };
}

const box = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${x0.toFixed(1)} ${y0.toFixed(1)}H${x1.toFixed(1)}V${y1.toFixed(1)}H${x0.toFixed(1)}Z`;

/** The line that was to be drawn. */
export function truthLine(ask: Extract<Ask, { kind: 'draw' }>, { line, truth }: Reveal): Pick<SeriesOutput, 'x' | 'y'> {
  if (line) return line;
  const y = Array.isArray(truth) ? (truth as readonly number[]) : [];
  return { x: Float64Array.from([ask.from.x, ...ask.at]), y: Float64Array.from([ask.from.y, ...y]) };
}

/** The drawn line with points wherever one of both lines has one, so that the space between them has no wrong corners. */
function refined(drawn: readonly { x: number; y: number }[], truth: Pick<SeriesOutput, 'x' | 'y'>) {
  const own = { x: Float64Array.from(drawn, (p) => p.x), y: Float64Array.from(drawn, (p) => p.y) };
  const [from, to] = [drawn[0].x, drawn[drawn.length - 1].x];
  const all = [...own.x, ...Array.from(truth.x).filter((at) => at > from && at < to)].toSorted((a, b) => a - b);
  return all.map((at) => ({ x: at, y: valueOn(own, at) }));
}

function endsOf(
  { spec, ask, answer, reveal, youLabel }: PlotFigureInput,
  lines: readonly DrawnLine[],
  you: PlotFigure['you'],
  area: PlotArea,
  y: PlotScale,
  zoom: number,
  narrow: boolean,
): EndLabel[] {
  const say = spec.sayY ?? formatTick;
  const numbered = reveal !== undefined && ask?.kind === 'draw';
  const wanted: Omit<EndLabel, 'x' | 'y'>[] = lines.flatMap(({ series, points }) => {
    const last = points.at(-1);
    if (!last || series.label === '') return [];
    const value = numbered ? say(series.output.y[series.output.y.length - 1]) : '';
    return [{ id: series.id, role: series.role, value, text: series.label, at: last }];
  });
  for (const { label, value, role = 'ref' } of spec.panel.levels ?? [])
    if (label !== '')
      wanted.push({ id: `level ${label}`, role, value: '', text: label, at: { x: area.right, y: y.at(value) } });
  const last = you?.points.at(-1);
  if (last && ask?.kind === 'draw' && Array.isArray(answer))
    wanted.push({
      id: 'you',
      role: 'you',
      value: numbered ? say(Number(answer.at(-1))) : '',
      text: youLabel,
      at: last,
    });
  const gap = (numbered ? (narrow ? 32 : 44) : 20) * zoom;
  const wishes = wanted.map(({ at }) => Math.min(area.bottom, Math.max(area.top, at.y)));
  const places = placeLabels(wishes, gap, area.top, area.bottom - (numbered ? 12 * zoom : 0));
  return wanted.map((label, k) => ({ ...label, x: area.right + 16 * zoom, y: places[k] }));
}
