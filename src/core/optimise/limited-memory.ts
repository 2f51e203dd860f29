/**
 * The limited-memory BFGS matrix in compact form (Byrd, Nocedal and Schnabel 1994, "Representations of quasi-Newton matrices and
 * their use in limited memory methods", Math. Program. 63, 129–156, theorem 2.3):
 *
 *     B = θ I − W M Wᵀ,   W = [Y  θS],   M = [ −D  Lᵀ ; L  θ SᵀS ]⁻¹,
 *
 * with S the last steps, Y the changes of the gradient along them, D the diagonal and L the part below the diagonal of SᵀY. Every
 * pair is kept scaled to sᵀy = 1, which changes no B, makes D the identity and keeps the small matrices well scaled.
 */
import { cholesky, choleskySolve } from './dense';

/** Plain data, part of an optimiser's state. */
export interface Pairs {
  /** Most pairs kept. */
  readonly memory: number;
  /** Steps and changes of the gradient, oldest first, at most `memory` of each, length n each. */
  s: Float64Array[];
  y: Float64Array[];
  /** sᵢᵀsⱼ, yᵢᵀyⱼ and sᵢᵀyⱼ, memory × memory, row-major. */
  readonly ss: Float64Array;
  readonly yy: Float64Array;
  readonly sy: Float64Array;
  /** Scale of the first matrix, θ = yᵀy / sᵀy of the last pair. */
  theta: number;
}

export const noPairs = (memory: number, theta: number): Pairs => ({
  memory,
  s: [],
  y: [],
  ss: new Float64Array(memory * memory),
  yy: new Float64Array(memory * memory),
  sy: new Float64Array(memory * memory),
  theta,
});

/** Forgets all pairs; θ stays. */
export function forgetPairs(pairs: Pairs): void {
  pairs.s = [];
  pairs.y = [];
}

/**
 * Takes the pair s = to − from, y = gradientTo − gradientFrom; leaves it out where the curvature sᵀy is not positive beyond rounding
 * (B would not stay positive definite). Cost: O(n · memory); allocates only until the memory is full.
 */
export function* addPair(
  pairs: Pairs,
  from: Float64Array,
  to: Float64Array,
  gradientFrom: Float64Array,
  gradientTo: Float64Array,
): Generator<void, void> {
  const n = from.length;
  let sy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const y = gradientTo[i] - gradientFrom[i];
    sy += (to[i] - from[i]) * y;
    yy += y * y;
  }
  if (!(sy > Number.EPSILON * yy && yy / sy < Infinity)) return;
  yield;

  const scale = 1 / Math.sqrt(sy);
  const { memory } = pairs;
  const full = pairs.s.length === memory;
  const s = (full ? pairs.s.shift() : undefined) ?? new Float64Array(n);
  const y = (full ? pairs.y.shift() : undefined) ?? new Float64Array(n);
  if (full) for (const table of [pairs.ss, pairs.yy, pairs.sy]) dropFirst(table, memory);
  pairs.s.push(s);
  pairs.y.push(y);
  for (let i = 0; i < n; i++) {
    s[i] = (to[i] - from[i]) * scale;
    y[i] = (gradientTo[i] - gradientFrom[i]) * scale;
  }
  const last = pairs.s.length - 1;
  for (let j = 0; j <= last; j++) {
    yield;
    const sj = pairs.s[j];
    const yj = pairs.y[j];
    let ssj = 0;
    let yyj = 0;
    let syj = 0;
    let sjy = 0;
    for (let i = 0; i < n; i++) {
      ssj += s[i] * sj[i];
      yyj += y[i] * yj[i];
      syj += s[i] * yj[i];
      sjy += sj[i] * y[i];
    }
    pairs.ss[last * memory + j] = pairs.ss[j * memory + last] = ssj;
    pairs.yy[last * memory + j] = pairs.yy[j * memory + last] = yyj;
    pairs.sy[last * memory + j] = syj;
    pairs.sy[j * memory + last] = sjy;
  }
  pairs.theta = yy / sy;
}

function dropFirst(table: Float64Array, memory: number): void {
  for (let i = 1; i < memory; i++)
    for (let j = 1; j < memory; j++) table[(i - 1) * memory + j - 1] = table[i * memory + j];
}

/** The factor of M for the pairs of the moment, and memory for vectors of length 2 · memory. */
export class MiddleMatrix {
  private readonly factor: Float64Array;

  constructor(private readonly memory: number) {
    this.factor = new Float64Array(memory * memory);
  }

  /** Factors θ SᵀS + L Lᵀ. False where rounding has destroyed its definiteness: the pairs are of no use then. */
  prepare({ ss, sy, theta, s }: Pairs): boolean {
    const { memory, factor } = this;
    for (let i = 0; i < s.length; i++)
      for (let j = 0; j <= i; j++) {
        let sum = theta * ss[i * memory + j];
        for (let k = 0; k < j; k++) sum += sy[i * memory + k] * sy[j * memory + k];
        factor[i * memory + j] = sum;
      }
    return cholesky(factor, s.length, memory);
  }

  /**
   * M v into `out` (both of length 2k, first the part of Y): from −a + Lᵀb = v₁, La + θSᵀS b = v₂ follows
   * (θSᵀS + LLᵀ) b = v₂ + L v₁ and a = Lᵀb − v₁. O(k²).
   */
  multiply({ sy, s }: Pairs, v: Float64Array, out: Float64Array): void {
    const { memory, factor } = this;
    const k = s.length;
    for (let i = 0; i < k; i++) {
      let sum = v[k + i];
      for (let j = 0; j < i; j++) sum += sy[i * memory + j] * v[j];
      out[k + i] = sum;
    }
    choleskySolve(factor, k, memory, out, k);
    for (let j = 0; j < k; j++) {
      let sum = -v[j];
      for (let i = j + 1; i < k; i++) sum += sy[i * memory + j] * out[k + i];
      out[j] = sum;
    }
  }
}
