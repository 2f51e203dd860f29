/** Numbers as the plots print them: plain, short, tabular. Nothing here rounds what is exported. */
import { fixed, numeral, pointed } from '../core/numerals';

const WHOLE = { maximumFractionDigits: 0 } as const;

const STEPS: readonly [number, string][] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 0.0002 → 2·10⁻⁴: what is too small or too large for a plain number, alike on axes, in captions and in tables. */
function powerOfTen(size: number): string {
  const [mantissa, exponent] = size.toExponential(1).split('e');
  const power = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  const factor = pointed(String(Number(mantissa)));
  return `${factor === '1' ? '' : `${factor}·`}10${power}`;
}

/** A tick on an axis: 0.03, 10, 1k, 2.5M; U+2212 as the minus sign. Below 10⁻³ and from 10¹⁵ as a power of ten. */
export function formatTick(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (value === 0) return '0';
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size < 1e-3 * (1 - 1e-9) || size >= 1e15) return sign + powerOfTen(size);
  for (const [step, letter] of STEPS) if (size >= step) return sign + trim(size / step) + letter;
  return sign + trim(size);
}

/** At most four significant figures, without trailing zeros and without binary dust (0.30000000000000004). */
function trim(size: number): string {
  return pointed(String(Number(size.toPrecision(4))));
}

/** A whole number with groups: 2,000. */
export function formatCount(value: number): string {
  return numeral(Math.round(value), WHOLE).replace('-', '−');
}

/**
 * A value in a readout or a table: three or four figures, groups above a thousand, NaN as an en dash.
 * Whole numbers stay whole; below 10⁻³ and from 10¹⁵ on a power of ten, as on the axes.
 */
export function formatValue(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= 1e15) return sign + powerOfTen(size);
  if (Number.isInteger(value)) return sign + numeral(size, WHOLE);
  if (size >= 1000) return sign + numeral(size, WHOLE);
  if (size >= 100) return sign + fixed(size, 1);
  if (size >= 10) return sign + fixed(size, 1);
  if (size >= 1) return sign + fixed(size, 2);
  if (size >= 0.001) return sign + fixed(size, 3);
  return sign + powerOfTen(size);
}

/** "268.6 ± 1.5": both to the same place, unless that would round the uncertainty to nothing. */
export function formatWithError(value: number, error: number | undefined): string {
  if (error === undefined || !Number.isFinite(error)) return formatValue(value);
  const shown = formatValue(value);
  const places = /[.,](\d+)$/.exec(shown)?.[1].length ?? 0;
  const fine = error !== 0 && error < 10 ** -places / 2;
  return `${shown} ± ${fine ? formatValue(error) : fixed(error, places)}`;
}

/** "Nodes reached (people)" for table heads and CSV. */
export function withUnit(label: string, unit: string | undefined): string {
  return unit ? `${label} (${unit})` : label;
}
