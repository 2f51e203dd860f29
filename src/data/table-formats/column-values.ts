/**
 * What the columns of a table of events hold, judged by their values alone: which one numbers the cascades, which one names the
 * users, which one is the time.
 */
import { parseNumber } from '../fields';
import { judgeOrder, parseDate } from '../dates';

/** A column of the first rows. */
export interface ColumnValues {
  /** Value of every row as a number: the text's own number or that of a date; NaN where it is neither. */
  numbers: Float64Array;
  /** Every distinct text has a number, in the order of first sight. */
  codes: Int32Array;
  distinct: number;
  /** Stretches of rows with one value. */
  runs: number;
  /** Some value is a number with a fraction, so it is nobody's identifier. */
  fractions: boolean;
  /** Shares of the filled fields, 0 … 1. */
  numeric: number;
  dates: number;
  empty: number;
}

export function columnValues(texts: readonly string[], decimalComma: boolean): ColumnValues {
  const known = new Map<string, number>();
  const { order } = judgeOrder(texts);
  const numbers = new Float64Array(texts.length);
  const codes = new Int32Array(texts.length);
  let [runs, numeric, dates, empty] = [0, 0, 0, 0];
  let fractions = false;
  texts.forEach((text, row) => {
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    codes[row] = code;
    if (row === 0 || codes[row - 1] !== code) runs++;
    numbers[row] = parseNumber(text, decimalComma);
    if (text === '') empty++;
    else if (!Number.isNaN(numbers[row])) {
      numeric++;
      fractions ||= !Number.isInteger(numbers[row]);
    } else {
      numbers[row] = parseDate(text, order);
      if (!Number.isNaN(numbers[row])) dates++;
    }
  });
  const filled = Math.max(1, texts.length - empty);
  return {
    numbers,
    codes,
    distinct: known.size,
    runs,
    fractions,
    numeric: numeric / filled,
    dates: dates / filled,
    empty: texts.length === 0 ? 0 : empty / texts.length,
  };
}

/** Columns that tell who was activated when; absent ones are not there. */
export interface Triple {
  cascade?: number;
  user?: number;
  time?: number;
  /** How well the values fit, 0 … 1. */
  fit: number;
}

/** Values may be times: numbers or dates, nearly all of them. Identifiers are neither dates nor fractions. */
const mayBeName = (column: ColumnValues): boolean => !column.fractions && column.dates < 0.5;
export const mayBeTime = (column: ColumnValues): boolean => column.numeric + column.dates > 0.8 && column.empty < 0.2;

/** Judged columns at most: a wider table without names is left to the user. */
const WIDEST = 8;

/**
 * The best reading of columns as cascade, user and time, where some may be known.
 * A cascade's rows stand together or its times rise nevertheless; its users differ; its times rise.
 * Cost: O(rows · columns³), of at most {@link WIDEST} columns.
 */
export function judgeColumns(columns: readonly ColumnValues[], free: readonly number[], known: Triple): Triple {
  const open = free.slice(0, WIDEST);
  const choices = (fixed: number | undefined): (number | undefined)[] => (fixed === undefined ? open : [fixed]);
  let best: Triple = { ...known, fit: 0 };
  for (const time of choices(known.time)) {
    if (time === undefined || !mayBeTime(columns[time])) continue;
    for (const cascade of choices(known.cascade)) {
      if (cascade === undefined || cascade === time || !mayBeName(columns[cascade])) continue;
      for (const user of choices(known.user)) {
        if (user === undefined || user === time || user === cascade || !mayBeName(columns[user])) continue;
        const inOrder = cascade < user && user < time ? 0.02 : cascade < time ? 0.01 : 0;
        const fit = fitOf(columns[cascade], columns[user], columns[time]) * (0.98 + inOrder);
        if (fit > best.fit) best = { cascade, user, time, fit };
      }
    }
  }
  return best;
}

/** How well three columns fit cascade, user and time, 0 … 1. */
export function fitOf(cascade: ColumnValues, user: ColumnValues, time: ColumnValues): number {
  const rows = cascade.codes.length;
  const lastTime = new Float64Array(cascade.distinct).fill(Number.NaN);
  const pairs = new Set<number>();
  const times = new Set<number>();
  let [met, rising] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const c = cascade.codes[row];
    const t = time.numbers[row];
    if (!Number.isNaN(lastTime[c])) {
      met++;
      // Equal neighbours say little: weights repeat as well.
      if (t > lastTime[c]) rising++;
      else if (t === lastTime[c]) rising += 0.5;
    }
    lastTime[c] = t;
    pairs.add(c * user.distinct + user.codes[row]);
    times.add(t);
  }
  if (met === 0) return 0;
  const together = cascade.runs === cascade.distinct ? 1 : 0.7;
  const apart = pairs.size / rows;
  // Times take many values; the cascades, and what repeats in every cascade, few.
  const spread = 0.5 + 0.5 * Math.min(1, times.size / rows);
  return Math.sqrt(met / rows) * (rising / met) ** 4 * apart * spread * together;
}

/** Every cascade begins at the same time, which comes nowhere else: the times count from its first event. */
export function beginsAnew(cascade: ColumnValues, time: ColumnValues): boolean {
  if (cascade.runs !== cascade.distinct || cascade.distinct < 2) return false;
  return time.numbers.every(
    (t, row) => (row > 0 && cascade.codes[row] === cascade.codes[row - 1]) || t === time.numbers[0],
  );
}

/** Share of the values of one column that are values of the other too, as in the two ends of edges. */
export function sharedValues(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  let shared = 0;
  for (const value of left) if (right.has(value)) shared++;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
