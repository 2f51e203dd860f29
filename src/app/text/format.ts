/**
 * Numbers, sizes and durations as the page says them, in the language of the reader, through Intl.
 */
import { translated } from '../../core/language';
import { locale, numeral, pointed } from '../../core/numerals';

const WHOLE = { maximumFractionDigits: 0 } as const;

/** Asked for each time: words of other languages use what stands here before theirs are known. */
export const formatWords = () =>
  translated('app/format/formatWords', {
    left: (time: string) => `${time} left`,
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
  });

/** "1,204". */
export function count(n: number): string {
  return numeral(n, WHOLE);
}

/** "1 edge", "2 edges"; `many` only where adding an s is wrong. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${new Intl.PluralRules(locale()).select(n) === 'one' ? one : many}`;
}

/** At most `digits` significant digits, thousands grouped: "0.0123", "1,230,000". */
export function significant(x: number, digits = 3): string {
  if (Number.isNaN(x)) return '–';
  return numeral(x, { maximumSignificantDigits: digits });
}

/** Fixed decimals: "0.50". */
export function decimals(x: number, digits: number): string {
  return numeral(x, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A share in [0, 1] as "37 %"; below 10 % with one decimal. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 10 ? significant(value, 2) : count(value)} %`;
}

/** "812 B", "4.1 MB", "1.3 GB" (powers of ten). */
export function bytes(n: number): string {
  if (n < 1000) return `${count(n)} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(n) / 3));
  return `${significant(n / 1000 ** power, n / 1000 ** power < 100 ? 2 : 3)} ${units[power - 1]}`;
}

/** How long something takes or took: "20 ms", "0.4 s", "7 s", "3 min", "2 h". */
export function duration(ms: number): string {
  if (ms < 1) return '< 1 ms';
  if (ms < 100) return `${significant(ms, 2)} ms`;
  if (ms < 10_000) return `${significant(ms / 1000, 2)} s`;
  if (ms < 120_000) return `${count(Math.round(ms / 1000))} s`;
  if (ms < 7_200_000) return `${count(Math.round(ms / 60_000))} min`;
  return `${significant(ms / 3_600_000, 2)} h`;
}

/** Time left, rounded to 1 s below 20 s, 5 s below 2 minutes, else whole minutes; never "0 s left". */
export function timeLeft(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 20) return formatWords().left(`${count(Math.max(1, Math.round(seconds)))} s`);
  if (seconds < 120) return formatWords().left(`${count(5 * Math.round(seconds / 5))} s`);
  return formatWords().left(`${count(Math.round(seconds / 60))} min`);
}

/** "21 Nov 2026", in the reader's time zone unless another is given. */
export function date(at: number | Date, timeZone?: 'UTC'): string {
  const part = partsOf(at, timeZone);
  return formatWords().day(part('day'), part('month'), part('year'));
}

/** "21 Nov 2026, 21:24", in the reader's time zone unless another is given. */
export function dateTime(at: number | Date, timeZone?: 'UTC'): string {
  const part = partsOf(at, timeZone);
  return `${date(at, timeZone)}, ${part('hour')}:${part('minute')}`;
}

const PARTS = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
function partsOf(at: number | Date, timeZone?: 'UTC'): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(locale(), { ...PARTS, hourCycle: 'h23', timeZone }).formatToParts(at);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}

/** A small number with one figure that counts: "2.3e-5", where even three decimals would be nothing but zeros. */
export const tiny = (x: number): string => pointed(x.toExponential(1)).replace('-', '−');
