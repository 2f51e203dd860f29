/**
 * Dates as people and programs write them → seconds since 1970. Where two numbers ahead of the year leave it open which one is the
 * month, the column decides.
 */
import { parseNumber } from './fields';
import type { ReadChoices } from './read';

export type DateOrder = NonNullable<ReadChoices['dateOrder']>;

/** `05:03`, `05:03:18.25`, `5:03 PM`, with or without zone. */
const CLOCK = String.raw`(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?))?`;
const REST = String.raw`(?:(?:T|,? +)${CLOCK})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d\d?)\2(\d\d?)${REST}`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d\d?)([-/.])(\d\d?)\2(\d{4})${REST}`, 'i');
/** `25-Nov-2023`, `Sat, 25 Nov 2023 05:03:18 GMT`, `25. November 2023`. */
const DAY_NAMED = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\d\d?)(?:\. ?|[-/ ])(\p{L}{3,10})\.?(?:[-/]|,? )(\d{4})${REST}`,
  'iu',
);
/** `Nov 25, 2023`, `November 25 2023 5:03 PM`. */
const MONTH_NAMED = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\p{L}{3,10})\.?[ -](\d\d?)(?:, ?|[ -])(\d{4})${REST}`,
  'iu',
);
/** As in the posts of X/Twitter: "Sat Jul 19 14:53:39 +0000 2014". */
const POSTED = /^\p{L}{3} (\p{L}{3}) (\d\d?) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/u;
/** The longest date that a person writes. */
const LONGEST = 60;

/** Names of the months in English, German, French and Spanish, in full and short, without accents. */
const MONTH = new Map(
  [
    'jan january januar janvier janv ene enero',
    'feb february februar fevrier fev febrero',
    'mar march marz mrz maerz mars marzo',
    'apr april avril avr abr abril',
    'may mai mayo',
    'jun june juni juin junio',
    'jul july juli juillet juil julio',
    'aug august aout ago agosto',
    'sep sept september septembre septiembre',
    'oct october okt oktober octobre octubre',
    'nov november novembre noviembre',
    'dec december dez dezember decembre dic diciembre',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTH.get(plain) ?? 0;
}

/**
 * A date, with or without time of day and zone (UTC where none is given), as seconds since 1970; NaN for everything else, numbers and
 * days that no calendar has included.
 * @param order what comes first where only numbers stand ahead of the year; without it the day, unless only the month can
 */
export function parseDate(text: string, order?: DateOrder): number {
  if (text.length < 8 || text.length > LONGEST) return Number.NaN;
  const first = YEAR_FIRST.exec(text);
  if (first) return momentOf(first[1], Number(first[3]), first[4], first.slice(5));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, a, , b, year, ...clock] = last;
    const monthFirst = order === undefined ? Number(b) > 12 : order === 'month';
    return monthFirst ? momentOf(year, Number(a), b, clock) : momentOf(year, Number(b), a, clock);
  }
  const day = DAY_NAMED.exec(text);
  if (day) return momentOf(day[3], monthOf(day[2]), day[1], day.slice(4));
  const month = MONTH_NAMED.exec(text);
  if (month) return momentOf(month[3], monthOf(month[1]), month[2], month.slice(4));
  const posted = POSTED.exec(text);
  if (!posted) return Number.NaN;
  const [, name, date, hour, minute, second, zone, year] = posted;
  return momentOf(year, monthOf(name), date, [hour, minute, second, undefined, undefined, zone]);
}

/** @param clock hour, minute, second, fraction, `a` or `p` of a clock of twelve hours, zone; all but hour and minute may be absent */
function momentOf(year: string, month: number, day: string, clock: readonly (string | undefined)[]): number {
  const [hour = '0', minute = '0', second = '0', fraction, half, zone = 'Z'] = clock;
  const [d, m, s] = [Number(day), Number(minute), Number(second)];
  let h = Number(hour);
  if (half !== undefined) {
    if (h < 1 || h > 12) return Number.NaN;
    h = (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  // A leap second is written as :60.
  if (month < 1 || month > 12 || d < 1 || h > 24 || m > 59 || s > 60 || (h === 24 && m + s > 0)) return Number.NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, d);
  if (date.getUTCDate() !== d) return Number.NaN;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? ['', '+', '0', '0'];
  const offset = (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  const whole = date.getTime() / 1000 + h * 3600 + m * 60 + s - offset;
  return fraction === undefined ? whole : whole + Number(`0.${fraction}`);
}

/**
 * What one date tells of the order of day and month in its column: one of them, `open` where both would do, `none` where it has no
 * such order or is the same either way. Points stand only between day and month in that order.
 */
export function orderIn(text: string): DateOrder | 'open' | 'none' {
  const parts = text.length <= LONGEST ? YEAR_LAST.exec(text) : null;
  if (!parts) return 'none';
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) return 'none';
  if (a > 12) return 'day';
  if (b > 12) return 'month';
  if (parts[2] === '.') return 'day';
  return a === b ? 'none' : 'open';
}

export interface OrderJudgement {
  /** Absent where no date of the column has numbers only, with the year behind. */
  order?: DateOrder;
  unsure: boolean;
}

/** The order of day and month in a column; the first date that tells decides. A clock of twelve hours goes with the month first. */
export function judgeOrder(texts: readonly string[], chosen?: DateOrder): OrderJudgement {
  let open = false;
  let such = false;
  let twelve = false;
  for (const text of texts) {
    if (!YEAR_LAST.test(text)) continue;
    such = true;
    const told = orderIn(text);
    if ((told === 'day' || told === 'month') && chosen === undefined) return { order: told, unsure: false };
    open ||= told === 'open';
    twelve ||= /[ap]\.?m\.?/i.test(text);
  }
  if (!such) return { unsure: false };
  return { order: chosen ?? (twelve ? 'month' : 'day'), unsure: open && chosen === undefined };
}

/** A time: a number as it stands, or a date as seconds since 1970; otherwise NaN. */
export function parseMoment(text: string, decimalComma = false, order?: DateOrder): number {
  const value = parseNumber(text, decimalComma);
  return Number.isNaN(value) ? parseDate(text, order) : value;
}
