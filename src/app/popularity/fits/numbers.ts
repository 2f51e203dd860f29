/** Numbers of a fit as they are written. Pure. */
import { fitSentences } from '../../text/en-popularity-fits-sentences';
import { count, decimals, significant } from '../../text/format';
import { scientific } from '../../text/scientific';

/** Hyphens of Intl as minus signs. */
export const minus = (text: string): string => text.replace('-', '−');

/** "0.70", "< .01", "–". */
export function pValue(p: number): string {
  if (Number.isNaN(p)) return '–';
  return p < 0.005 ? fitSentences.tinyP : decimals(p, 2);
}

/** "1.43", "24.1", "∞". */
export function offspring(nstar: number): string {
  if (Number.isNaN(nstar)) return '–';
  if (nstar === Infinity) return '∞';
  return nstar < 10 ? decimals(nstar, 2) : nstar < 1e5 ? significant(nstar) : scientific(nstar, 2);
}

/** The same where there is little room. */
export const offspringShort = (nstar: number): string =>
  nstar >= 1000 && nstar < Infinity ? '> 999' : offspring(nstar);

/** "1,309"; millions as "3.2 · 10⁶". */
export function people(population: number): string {
  if (Number.isNaN(population)) return '–';
  if (population === Infinity) return '∞';
  return population < 1e6 ? count(Math.round(population)) : scientific(population, 2);
}

/** "−3.0", "−12,345". */
export function logLikelihood(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return minus(Math.abs(value) < 1000 ? decimals(value, 1) : count(Math.round(value)));
}

/** Any other number: three figures, very large and small ones as powers of ten. */
export function value(x: number): string {
  if (Number.isNaN(x)) return '–';
  const size = Math.abs(x);
  if (size === 0) return '0';
  return size >= 1e6 || size < 1e-3 ? scientific(x) : minus(significant(x));
}
