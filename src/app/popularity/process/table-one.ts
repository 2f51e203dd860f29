/** The row of table 1 that belongs to a place of the family of kernels, and which named kernel it is. Pure. */
import { significant } from '../../text/format';
import { familyKernel, type FamilyPlace } from './process-state';

export interface TableOneRow {
  what: string;
  value: string;
}

const x = (value: number): string => significant(value, 3);

const GAUSSIAN: readonly TableOneRow[] = [
  { what: 'φ(τ)', value: 'κ e^(−θτ²/2)' },
  { what: 'S(τ)', value: 'e^(−θτ²/2)' },
  { what: 'f(τ)', value: 'θτ e^(−θτ²/2)' },
  { what: 'h(τ)', value: 'θτ' },
  { what: 'n*', value: 'κ √(π/2θ)' },
  { what: 'S⁻¹(u)', value: '√(−2 ln u/θ)' },
];
const EXPONENTIAL: readonly TableOneRow[] = [
  { what: 'φ(τ)', value: 'κθ e^(−θτ)' },
  { what: 'S(τ)', value: 'e^(−θτ)' },
  { what: 'f(τ)', value: 'θ e^(−θτ)' },
  { what: 'h(τ)', value: 'θ' },
  { what: 'n*', value: 'κ' },
  { what: 'S⁻¹(u)', value: '−ln u/θ' },
];
const LINEAR: readonly TableOneRow[] = [
  { what: 'φ(τ)', value: 'κ (1 − θτ)' },
  { what: 'S(τ)', value: '1 − θτ' },
  { what: 'f(τ)', value: 'θ' },
  { what: 'h(τ)', value: 'θ/(1 − θτ)' },
  { what: 'n*', value: 'κ/2θ' },
  { what: 'S⁻¹(u)', value: '(1 − u)/θ' },
];
const QUADRATIC: readonly TableOneRow[] = [
  { what: 'φ(τ)', value: 'κ (1 − θτ)²' },
  { what: 'S(τ)', value: '(1 − θτ)²' },
  { what: 'f(τ)', value: '2θ (1 − θτ)' },
  { what: 'h(τ)', value: '2θ/(1 − θτ)' },
  { what: 'n*', value: 'κ/3θ' },
  { what: 'S⁻¹(u)', value: '(1 − √u)/θ' },
];
const FAMILY: readonly TableOneRow[] = [
  { what: 'φ(τ)', value: 'κ b^(1/(1−q)), b = 1 + (q−1)λτ' },
  { what: 'S(τ)', value: 'b^(1/(1−q))' },
  { what: 'f(τ)', value: 'λ b^(q/(1−q))' },
  { what: 'h(τ)', value: 'λ/b' },
  { what: 'n*', value: 'κ/(λ(2 − q)), q < 2' },
  { what: 'S⁻¹(u)', value: '(u^(1−q) − 1)/((q−1)λ)' },
];

export type Family = 'linear' | 'quadratic' | 'exponential' | 'power-law' | 'gaussian';

/** Where the named kernels lie. */
export const PLACES: Readonly<Record<Family, FamilyPlace>> = {
  linear: { q: 0 },
  quadratic: { q: 0.5 },
  exponential: { q: 1 },
  'power-law': { q: 1.5 },
  gaussian: 'gaussian',
};

/** The named kernel at a place; undefined between them. All above 1 are power laws. */
export function familyAt(place: FamilyPlace): Family | undefined {
  if (place === 'gaussian') return 'gaussian';
  if (place.q === 0) return 'linear';
  if (place.q === 0.5) return 'quadratic';
  if (place.q === 1) return 'exponential';
  return place.q > 1 ? 'power-law' : undefined;
}

/** Which kernel of the paper it is, with its parameters. */
export function nameAt(place: FamilyPlace): string {
  const { theta = 0, lambda = 1 } = familyKernel(place).parameters;
  const family = familyAt(place);
  switch (family) {
    case 'gaussian':
      return `GAUSS, θ = ${x(theta)}`;
    case 'linear':
      return `LIN, θ = ${x(lambda)}`;
    case 'quadratic':
      return `QUAD, θ = ${x(lambda / 2)}`;
    case 'exponential':
      // Between q = 1 and the exponential itself there is no difference.
      return `EXP, θ = ${x(theta || lambda)}`;
    case 'power-law': {
      const { q } = place as { q: number };
      const exponent = (2 - q) / (q - 1);
      return `PL, θ = ${x(exponent)}, c = ${x((1 + exponent) / lambda)}`;
    }
    case undefined:
      return `QEXP, q = ${x((place as { q: number }).q)}, λ = ${x(lambda)}`;
    default:
      return family satisfies never;
  }
}

/** Closed forms of the row. */
export function tableOneRow(place: FamilyPlace): readonly TableOneRow[] {
  const family = familyAt(place);
  if (family === 'gaussian') return GAUSSIAN;
  if (family === 'linear') return LINEAR;
  if (family === 'quadratic') return QUADRATIC;
  return family === 'exponential' ? EXPONENTIAL : FAMILY;
}
