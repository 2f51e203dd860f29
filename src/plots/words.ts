import { pointed } from '../core/numerals';
import { translated } from '../core/language';
import { formatCount } from './format';

/** Every word that a plot says by itself, in one place, so that a second language is a second file of this shape. */
const SCALE_WORDS: Readonly<Record<string, string>> = { log: 'logarithmic', linear: 'linear' };

export const words = translated('plots/words', {
  showTable: (title: string) => `Show ${title} as a table`,
  showFigure: (title: string) => `Show ${title} as a figure`,
  asTable: (title: string) => `${title}, as table`,
  export: (title: string) => `Export ${title}`,
  svg: 'SVG',
  png: (scale: number) => `PNG ${scale}×`,
  pngClear: 'PNG 2×, transparent',
  csv: 'CSV',
  csvNote: 'what is drawn',
  copyTable: 'Copy table',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy',
  exportFailed: 'The picture could not be made',
  stale: 'Settings changed',
  partial: 'Refining',
  loading: 'First picture in a moment',
  empty: 'Nothing to draw yet',
  logX: 'log x',
  logY: 'log y',
  logXHelp: 'Logarithmic horizontal axis',
  logYHelp: 'Logarithmic vertical axis',
  reading: (title: string) => `Reading line of ${title}`,
  noValue: 'no value',
  above: (n: string) => `${n} above`,
  below: (n: string) => `${n} below`,
  left: (n: string) => `${n} to the left`,
  right: (n: string) => `${n} to the right`,
  notOnLog: (n: string) => `${n} negative, not on a log axis`,
  box: {
    low: '5 %',
    q1: 'quartile',
    median: 'median',
    q3: 'upper quartile',
    high: '95 %',
    mean: 'mean',
    note: 'note',
  },
  cell: {
    from: (axis: string) => `${axis}, from`,
    to: (axis: string) => `${axis}, to`,
    share: (of: string) => `share of ${of}`,
    count: 'cascades',
    grid: (all: string, none: string) => `better by ${all}; rest by ${none}`,
    of: (count: string) => `of ${count}`,
  },
  playhead: 'Playhead',
  play: 'Play',
  pause: 'Pause',
  back: 'Back one event',
  step: 'Next event',
  speed: 'Speed',
  loop: 'Loop',
  clock: 'Clock',
  clocks: { real: 'real clock', log: 'log clock', event: 'by event' },
  until: (last: string) => `until ${last}`,
  ofHorizon: (horizon: string, unit: string) => `of ${horizon} ${unit}`,
  rangeFrom: 'Start of the time window',
  rangeTo: 'End of the time window',
  standardError: '± 2 SE',
  panel: 'panel',
  line: 'line',
  things: (n: number, one: string) => `${formatCount(n)} ${n === 1 ? one : `${one}s`}`,
  thingsAbove: (n: number, one: string, threshold: number) =>
    `${formatCount(n)} ${n === 1 ? `${one} is` : `${one}s are`} more than ${pointed(String(threshold))} above the line`,
  withoutValue: (n: number, what: string) => `${formatCount(n)} ${what}`,
  nodesBelow: (n: number) => `, ${formatCount(n)} below`,
  thing: (one: string, name: string) => `${one} ${name}`,
  shareOf: (share: number) => `${pointed(String(Number((100 * share).toPrecision(2))))} %`,
  shareAtLeast: (share: string, value: string) => `${share} have at least ${value}`,
  axesAre: (x: string, y: string) =>
    x === y ? `both axes ${SCALE_WORDS[x]}` : `horizontal axis ${SCALE_WORDS[x]}, vertical axis ${SCALE_WORDS[y]}`,
  rows: (n: string) => `${n} rows`,
  shownWithin: (quantity: string, time: string, things: string) =>
    `${quantity}${time === '' ? '' : ` by t = ${time}`}, ${things}.`,
  meanDistance: 'Mean |Δ|',
  timeline: 'Timeline',
  meanOfRuns: (runs: string, mean: string) => `mean of ${runs} runs: ${mean}`,
  columns: { method: 'method', point: 'point', what: 'what' },
  /** Sentences about a figure, for those who do not see it. */
  tell: {
    nothing: (title: string) => `${title}: no values.`,
    all: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}.`,
    /** A unit after a number: words have a singular. */
    unit: (unit: string, one: boolean) =>
      one && /^[a-z]{3,}s$/.test(unit) && !unit.endsWith('ss') ? unit.slice(0, -1) : unit,
    isAt: (title: string, subject: string, value: string, at: string) => `${title}: ${subject} is ${value} at ${at}.`,
    goesWithin: (title: string, subject: string, from: string, to: string, within: string) =>
      `${title}: ${subject} goes from ${from} to ${to} within ${within}.`,
    goes: (title: string, subject: string, from: string, at: string, to: string, end: string) =>
      `${title}: ${subject} goes from ${from} at ${at} to ${to} at ${end}.`,
    endsAt: (label: string, value: string) => `${label} ends at ${value}`,
    ends: (title: string, ends: readonly string[], at: string, compared: string | undefined) =>
      `${title}: ${ends.join(', ')}, at ${at}${compared === undefined ? '' : `; ${compared}`}.`,
    equals: (label: string, reference: string) => `${label} equals ${reference}`,
    equalsNearly: (label: string, reference: string) => `${label} equals ${reference} within 1 %`,
    isZero: (label: string) => `${label} is 0`,
    differs: (label: string, percent: number, higher: boolean, reference: string) =>
      `${label} is ${percent} % ${higher ? 'higher' : 'lower'} than ${reference}`,
    noThings: (title: string, thing: string) => `${title}: no ${thing}s.`,
    scatter: (
      title: string,
      y: string,
      x: string,
      things: string,
      mean: string,
      above: string,
      below: string,
      threshold: string,
    ) =>
      `${title}: ${y} against ${x} for ${things}; mean difference ${mean}, ${above} above and ${below} below the diagonal by more than ${threshold}.`,
    histogram: (title: string, n: string, from: string, to: string, most: string, low: string, high: string) =>
      `${title}: ${n} values from ${from} to ${to}; most, ${most}, between ${low} and ${high}.`,
    falls: (label: string, from: string, to: string, low: string, high: string, unit: string) =>
      `${label} falls from ${from} to ${to} between ${low} and ${high} ${unit}`,
    stands: (label: string, error: string, cost: string) => `${label} stands at ${error} for ${cost}`,
    medians: (title: string, quantity: string, medians: readonly string[]) =>
      `${title}: median ${quantity} ${medians.join(', ')}.`,
    cells: (title: string, n: number, x: string, y: string, of: string, low: string, high: string, mean: string) =>
      `${title}: ${n} cells of ${x} and ${y}; share of ${of} between ${low} and ${high}, mean ${mean}.`,
    reach: (
      now: { quantity: string; reached: string; ceiling: string; step: string; horizon: string; unit: string },
      mean: { runs: string; end: string } | undefined,
    ) =>
      `${now.quantity}: ${now.reached} of ${now.ceiling} at ${now.step} of ${now.horizon} ${now.unit} in this run${
        mean ? `; mean of ${mean.runs} runs ${mean.end} at the end` : ''
      }.`,
  },
});
