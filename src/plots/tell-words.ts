/** Sentences about a figure, for those who do not see it. */
import { translated } from '../core/language';

export const tell = translated('plots/tell', {
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
});
