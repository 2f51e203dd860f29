/** The cascades of a list: which, in which order, and what each row draws. Pure. */
import type { CascadeSet } from '../../core/cascade';
import { cascadeSize } from '../../core/cascade';
import type { ParameterValue } from '../../core/parameters';
import { eventsUpTo, observedPart, ownTimes } from './observed-part';

export type ListOrder = 'file' | 'largest';

/**
 * Numbers of cascades from 0, as they are listed: in the order of the file or the largest first, those whose number begins with what
 * is searched for.
 */
export function listRows(set: CascadeSet, order: ListOrder, search = ''): Int32Array {
  const wanted = search.trim();
  const all = Int32Array.from({ length: set.count }, (_, c) => c);
  const found =
    wanted === ''
      ? all
      : all.filter((c) => String(c + 1).startsWith(wanted) || (set.names?.[c].includes(wanted) ?? false));
  if (order === 'file') return found;
  return found.sort((a, b) => cascadeSize(set, b) - cascadeSize(set, a) || a - b);
}

/** The cascade that a search is about: the one of just this number, or else the first that is listed. */
export function bestMatch(set: CascadeSet, order: ListOrder, search: string): number | undefined {
  const found = listRows(set, order, search);
  const number = Number(search.trim()) - 1;
  return search.trim() === '' ? undefined : found.includes(number) ? number : found[0];
}

export interface Spark {
  /** Merged outlines of the bars up to T, and of those after it. */
  seen: string;
  after: string;
  /** Pixel of T. */
  edge: number;
}

/** Width of a bar with its gap, in pixels. */
const BAR = 3;

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** Bars of events over time, from the first event to `end`; their heights go with the square root of the number. */
export function sparkOf(times: Float64Array, until: number, end: number, width: number, height: number): Spark {
  const bars = Math.max(1, Math.floor(width / BAR));
  const counts = new Uint32Array(bars);
  const within = eventsUpTo(times, end);
  for (let i = 0; i < within; i++) counts[Math.min(bars - 1, Math.floor((times[i] / end) * bars))]++;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const edge = Math.min(width, (until / end) * width);
  const paths = { seen: '', after: '' };
  counts.forEach((n, k) => {
    if (n === 0) return;
    const h = Math.max(1.5, Math.sqrt(n / most) * height);
    paths[k * BAR < edge ? 'seen' : 'after'] += `M${k * BAR} ${height}h2v${-tenth(h)}h-2z`;
  });
  return { ...paths, edge };
}

export interface ListRow {
  cascade: number;
  seen: number;
  all: number;
  times: Float64Array;
  until: number;
}

/** What a row says: observed and final number of events. */
export function listRow(set: CascadeSet, cascade: number, values: Readonly<Record<string, ParameterValue>>): ListRow {
  const { seen, until } = observedPart(set, cascade, values);
  const times = ownTimes(set, cascade);
  return { cascade, seen, all: times.length, times, until };
}
