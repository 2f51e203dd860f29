import { significant } from './format';

const SUPERSCRIPT = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "6.65 · 10¹²", "10⁻⁸": for numbers too large or too small to be written out. */
export function scientific(x: number, digits = 3): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? '–' : x > 0 ? '∞' : '−∞';
  if (x === 0) return '0';
  const [mantissa, exponent] = x.toExponential(Math.max(0, digits - 1)).split('e');
  const factor = significant(Number(mantissa), digits).replace('-', '−');
  const power = `10${exponent.replace('+', '').replace(/./g, (c) => SUPERSCRIPT['-0123456789'.indexOf(c)])}`;
  return factor === '1' ? power : factor === '−1' ? `−${power}` : `${factor} · ${power}`;
}
