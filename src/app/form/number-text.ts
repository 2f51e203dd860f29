/**
 * Numbers between the field and the setting: what people type, what the field shows.
 */
import { language } from '../../core/language';
import { numeral, pointed } from '../../core/numerals';
import type { NumberParameter } from '../../core/parameters';

/**
 * Reads a typed number: "0.5", ".5", "1e-3", "1,000", "1 000", "−2", and "0,5" with a decimal comma. A comma followed by groups of
 * exactly three digits groups thousands ("1,000" is a thousand) unless the number starts with 0 ("0,500" is a half); in languages with a
 * decimal comma a point does so instead ("1.000" is a thousand, "0.5" still a half). A trailing unit equal to `unit` is ignored.
 * Undefined when it is not a number.
 */
export function parseNumber(typed: string, unit?: string): number | undefined {
  let text = typed
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\u00A0\u202F\u2009']/g, ' ');
  if (unit !== undefined && unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()))
    text = text.slice(0, -unit.length).trim();
  if (language() === 'en' && /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text)) text = text.replaceAll(',', '');
  else if (language() !== 'en' && /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/.test(text))
    text = text.replaceAll('.', '').replace(',', '.');
  else if (/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/.test(text)) text = text.replaceAll(' ', '').replace(',', '.');
  else if (/^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i.test(text)) text = text.replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Decimals that a step needs: 0.01 → 2, 1 → 0, 0.5 → 1. */
export function decimalsOf(step: number): number {
  if (!(step > 0) || step >= 1) return 0;
  return Math.min(12, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
}

/** What the field shows: the step's decimals, more where the value needs them ("0.123" at step 0.01), thousands grouped. */
export function formatValue(p: Pick<NumberParameter, 'step' | 'integer'>, value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e12))
    return pointed(value.toExponential().replace('e+', 'e'));
  const least = p.integer ? 0 : decimalsOf(p.step);
  return numeral(value, { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, 10) });
}
