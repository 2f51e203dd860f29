/**
 * What one infective does: the law of how many of s susceptibles a single one infects in all, P(j | s), when all its contacts are counted
 * and nobody else infects. With infectivity A (SIR: β_I times the recovery time) each of them escapes with probability v = e^−A/N, the
 * same v for all, so that P(j | s) = C(s, j) E[(1 − v)^j v^(s−j)]: a mixture of binomials. Everything here is a sum of
 * positive terms, hence as accurate as its parts.
 */
import type { Steps } from '../../../core/method';
import type { Kernel } from '../kernels';

/** Rows s = 0 … most; row s begins at s(s+1)/2 and holds P(0 | s) … P(s | s). */
export type OffspringRows = Float64Array;

export const rowAt = (s: number): number => (s * (s + 1)) / 2;

/** A law of v by points and weights; the weights add up to 1 up to the error of the quadrature. */
export interface EscapeLaw {
  readonly escapes: Float64Array;
  readonly weights: Float64Array;
}

/** Nodes and weights of Gauss and Legendre on [−1, 1], by Newton's steps on the polynomial. */
function gaussLegendre(order: number): { x: Float64Array; w: Float64Array } {
  const x = new Float64Array(order);
  const w = new Float64Array(order);
  for (let k = 0; k < order; k++) {
    let z = Math.cos((Math.PI * (k + 0.75)) / (order + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step++) {
      let before = 1;
      let value = z;
      for (let m = 2; m <= order; m++) [before, value] = [value, ((2 * m - 1) * z * value - (m - 1) * before) / m];
      slope = (order * (z * value - before)) / (z * z - 1);
      z -= value / slope;
    }
    x[k] = z;
    w[k] = 2 / ((1 - z * z) * slope * slope);
  }
  return { x, w };
}

const PANEL = gaussLegendre(20);
/** Below this the rest of a law does not show in the sixteenth digit. */
const NOTHING = 1e-18;

/**
 * The law of v = e^−A/N for A = φ(0) × recovery time. Quadrature in the angle a with v = cos²a, where C(s, j) sin^2j a cos^2(s−j) a is a
 * trigonometric polynomial of degree 2s whose peaks are all about 1/√s wide. Panels are at most as wide, and shrink geometrically to
 * angle 0, to a right angle, and to the end of a compact support, where the density of a recovery time may behave like a power.
 * Beyond 45° everything goes by π/2 − a, whose sine keeps all its digits.
 */
export function escapeLaw(kernel: Kernel, population: number): EscapeLaw {
  const perPerson = kernel.infectionRate / population;
  // Past e^−x = 1e-20 nobody escapes: what is left of the law is one point.
  const compact = kernel.support * perPerson <= 46;
  const latest = compact ? kernel.support : Math.min(kernel.recovery(NOTHING), 46 / perPerson);
  const beyond = kernel.survival(latest);
  const narrow = angleOf(perPerson * kernel.recovery(0.99));
  const widest = 1 / Math.sqrt(population);
  const half = Math.PI / 4;
  const end = angleOf(perPerson * latest);
  const rest = complementOf(perPerson * latest);
  const escapes: number[] = [];
  const weights: number[] = [];
  /** Panels between ascending edges: of the angle, or of what lacks to a right one. */
  const add = (edges: readonly number[], lacking: boolean): void => {
    for (let p = 0; p + 1 < edges.length; p++) {
      const wide = (edges[p + 1] - edges[p]) / 2;
      const middle = (edges[p + 1] + edges[p]) / 2;
      for (let k = 0; k < PANEL.x.length; k++) {
        const angle = middle + wide * PANEL.x[k];
        const sine = lacking ? Math.cos(angle) : Math.sin(angle);
        const cosine = lacking ? Math.sin(angle) : Math.cos(angle);
        const x = lacking ? -2 * Math.log(cosine) : -Math.log1p(-sine * sine);
        const weight = ((wide * PANEL.w[k] * 2) / perPerson) * (sine / cosine) * kernel.density(x / perPerson);
        if (!(weight > 0)) continue;
        escapes.push(cosine * cosine);
        weights.push(weight);
      }
    }
  };
  add(edgesBetween(0, Math.min(end, half), widest, narrow * 1e-6, compact && end <= half ? end : NaN), false);
  if (end > half) add(edgesBetween(rest, half, widest, rest, compact ? rest : NaN), true);
  if (beyond > NOTHING) {
    escapes.push(0);
    weights.push(beyond);
  }
  return { escapes: Float64Array.from(escapes), weights: Float64Array.from(weights) };
}

/** The angle with cos² = e^−x. */
const angleOf = (x: number): number => Math.atan2(Math.sqrt(-Math.expm1(-x)), Math.exp(-x / 2));
/** What lacks of it to a right angle. */
const complementOf = (x: number): number => Math.atan2(Math.exp(-x / 2), Math.sqrt(-Math.expm1(-x)));

/** Edges of panels from `from` to `to`, at most `widest` apart, halving down to `least` from 0 on and to a `singular` end. */
function edgesBetween(from: number, to: number, widest: number, least: number, singular: number): number[] {
  const edges = new Set([from, to]);
  for (let a = from + widest; a < to; a += widest) edges.add(a);
  for (let a = to / 2; a > Math.max(from, least); a /= 2) edges.add(a);
  if (Number.isFinite(singular))
    for (let d = (to - from) / 2; d > 1e-13 * (to - from); d /= 2) edges.add(singular === from ? from + d : to - d);
  return [...edges].sort((a, b) => a - b);
}

/** Entries of a binomial law below this are left out: together they are less than the rounding of the rest. */
const FAINT = 1e-30;

/** Products between two yields: some milliseconds. */
const SLICE = 1e6;

/** P(j | s) for s = 0 … most as a mixture. The binomial laws of s + 1 come from those of s: b(j) v + b(j − 1)(1 − v). */
export function* mixedRows({ escapes, weights }: EscapeLaw, most: number): Steps<OffspringRows> {
  const rows = new Float64Array(rowAt(most + 1));
  const b = new Float64Array(most + 2);
  let work = 0;
  for (let k = 0; k < escapes.length; k++) {
    const v = escapes[k];
    const weight = weights[k];
    b.fill(0);
    b[0] = 1;
    let low = 0;
    let high = 0;
    for (let s = 0, at = 0; ; s++) {
      work += high - low + 1;
      for (let j = low; j <= high; j++) rows[at + j] += weight * b[j];
      if (s === most) break;
      at += s + 1;
      b[high + 1] = b[high] * (1 - v);
      for (let j = high; j > low; j--) b[j] = b[j] * v + b[j - 1] * (1 - v);
      b[low] *= v;
      high++;
      while (low < high && b[low] < FAINT) b[low++] = 0;
      while (high > low && b[high] < FAINT) b[high--] = 0;
    }
    if (work > SLICE) {
      work = 0;
      yield { done: k + 1, total: escapes.length, stage: 'Infectivity of one person' };
    }
  }
  return rows;
}

/** SIR-EXP in closed form: while infected, the next thing that happens to r = n* s/N is an infection with probability r/(1 + r). */
export function exponentialRows(offspring: number, population: number, most: number): OffspringRows {
  const rows = new Float64Array(rowAt(most + 1));
  for (let s = 0; s <= most; s++) {
    let reached = 1;
    for (let j = 0; j <= s; j++) {
      const r = (offspring * (s - j)) / population;
      rows[rowAt(s) + j] = reached / (1 + r);
      reached *= r / (1 + r);
    }
  }
  return rows;
}
