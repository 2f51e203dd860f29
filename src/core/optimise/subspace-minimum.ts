/**
 * Second half of an iteration of L-BFGS-B: the quadratic model is minimised over the parameters that the Cauchy point leaves free
 * (Byrd, Lu, Nocedal and Zhu 1995, section 5.1, direct primal method), and the minimiser is brought back into the box by projection
 * (Morales and Nocedal 2011, "Remark on algorithm 778", ACM Trans. Math. Softw. 38, 7), or by a shorter step where the projection
 * does not lead downhill.
 */
import type { Box } from './box';
import { timesTransposed, type CauchyMemory } from './cauchy-point';
import { solveInPlace } from './dense';
import type { MiddleMatrix, Pairs } from './limited-memory';

export interface SubspaceMemory {
  /** Free parameters from the front, held ones from the back; length n. */
  readonly order: Int32Array;
  /** Step from the Cauchy point, 0 where held; length n. */
  readonly step: Float64Array;
  /** (2 · memory)² */
  readonly system: Float64Array;
  readonly vector: Float64Array;
  readonly products: PartialProducts;
}

/** sᵢᵀsⱼ, yᵢᵀyⱼ, sᵢᵀyⱼ over some of the parameters. */
interface PartialProducts {
  readonly ss: Float64Array;
  readonly yy: Float64Array;
  readonly sy: Float64Array;
}

export const subspaceMemory = (n: number, memory: number): SubspaceMemory => ({
  order: new Int32Array(n),
  step: new Float64Array(n),
  system: new Float64Array(4 * memory * memory),
  vector: new Float64Array(2 * memory),
  products: {
    ss: new Float64Array(memory * memory),
    yy: new Float64Array(memory * memory),
    sy: new Float64Array(memory * memory),
  },
});

/**
 * Moves `target` from the Cauchy point to the minimiser over its free parameters, within the box. Leaves it where it is when nothing
 * is free, there are no pairs, or rounding makes the system singular.
 * Cost: O(n · k), and O(k² · min(free, held)).
 */
export function* subspaceMinimum(
  box: Box,
  x: Float64Array,
  g: Float64Array,
  pairs: Pairs,
  middle: MiddleMatrix,
  { c, product }: CauchyMemory,
  work: SubspaceMemory,
  target: Float64Array,
): Generator<void, void> {
  const n = x.length;
  const { theta, s, y } = pairs;
  const k = s.length;
  const { order, step, system, vector } = work;
  let free = 0;
  for (let i = 0, held = n; i < n; i++)
    if (target[i] > box.lower[i] && target[i] < box.upper[i]) order[free++] = i;
    else order[--held] = i;
  if (free === 0 || k === 0) return;

  // Gradient of the model at the Cauchy point, over the free parameters: r = g + θ (x^c − x) − W M c.
  middle.multiply(pairs, c, product);
  for (let i = 0; i < n; i++) step[i] = g[i] + theta * (target[i] - x[i]);
  for (let j = 0; j < k; j++) {
    const sj = s[j];
    const yj = y[j];
    const onY = product[j];
    const onS = theta * product[k + j];
    for (let i = 0; i < n; i++) step[i] -= onY * yj[i] + onS * sj[i];
    yield;
  }
  for (let f = free; f < n; f++) step[order[f]] = 0;

  // Step −B⁻¹r by the formula of Sherman, Morrison and Woodbury: −r/θ − W N⁻¹ Wᵀ r / θ², N = M⁻¹ − WᵀW/θ, all over the free ones.
  yield* fillSystem(pairs, work, free, n);
  yield* timesTransposed(pairs, step, vector);
  if (!solveInPlace(system, 2 * k, 2 * k, vector)) return;
  for (let i = 0; i < n; i++) step[i] *= -1 / theta;
  for (let j = 0; j < k; j++) {
    const sj = s[j];
    const yj = y[j];
    const onY = vector[j] / (theta * theta);
    const onS = vector[k + j] / theta;
    for (let f = 0; f < free; f++) step[order[f]] -= onY * yj[order[f]] + onS * sj[order[f]];
    yield;
  }
  bringIntoBox(box, x, g, step, target);
  yield;
}

/**
 * N = [ −I − Y_FᵀY_F/θ, (L_A − R_F)ᵀ ; L_A − R_F, θ S_AᵀS_A ]: F free, A held, L below the diagonal of SᵀY and R the rest.
 * The products over the smaller of the two sets are summed, those over the other one are what is left of the whole.
 */
function* fillSystem(pairs: Pairs, work: SubspaceMemory, free: number, n: number): Generator<void, void> {
  const { theta, s, memory } = pairs;
  const { system, products } = work;
  const k = s.length;
  const row = 2 * k;
  const sumHeld = n - free <= free;
  const [first, last] = sumHeld ? [free, n] : [0, free];
  yield* partialProducts(pairs, work, first, last);
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      const at = i * memory + j;
      const rest = (whole: Float64Array, part: Float64Array): number => whole[at] - part[at];
      const yyFree = sumHeld ? rest(pairs.yy, products.yy) : products.yy[at];
      const ssHeld = sumHeld ? products.ss[at] : rest(pairs.ss, products.ss);
      const syFree = sumHeld ? rest(pairs.sy, products.sy) : products.sy[at];
      const syHeld = sumHeld ? products.sy[at] : rest(pairs.sy, products.sy);
      system[i * row + j] = -yyFree / theta - (i === j ? 1 : 0);
      system[(k + i) * row + k + j] = theta * ssHeld;
      system[(k + i) * row + j] = system[j * row + k + i] = i > j ? syHeld : -syFree;
    }
}

function* partialProducts(
  { s, y, memory }: Pairs,
  { order, products }: SubspaceMemory,
  first: number,
  last: number,
): Generator<void, void> {
  for (let a = 0; a < s.length; a++)
    for (let b = 0; b <= a; b++) {
      const [sa, sb, ya, yb] = [s[a], s[b], y[a], y[b]];
      let ss = 0;
      let yy = 0;
      let sayb = 0;
      let sbya = 0;
      for (let f = first; f < last; f++) {
        const i = order[f];
        ss += sa[i] * sb[i];
        yy += ya[i] * yb[i];
        sayb += sa[i] * yb[i];
        sbya += sb[i] * ya[i];
      }
      products.ss[a * memory + b] = products.ss[b * memory + a] = ss;
      products.yy[a * memory + b] = products.yy[b * memory + a] = yy;
      products.sy[a * memory + b] = sayb;
      products.sy[b * memory + a] = sbya;
      yield;
    }
}

/** P(x^c + step) where that leads downhill from x, else x^c + λ step with the largest λ ≤ 1 that stays in the box. O(n). */
function bringIntoBox(
  { lower, upper }: Box,
  x: Float64Array,
  g: Float64Array,
  step: Float64Array,
  target: Float64Array,
) {
  const n = x.length;
  let slope = 0;
  let share = 1;
  for (let i = 0; i < n; i++) {
    const aim = target[i] + step[i];
    const inside = Math.min(Math.max(aim, lower[i]), upper[i]);
    slope += g[i] * (inside - x[i]);
    if (aim !== inside) share = Math.min(share, (inside - target[i]) / step[i]);
  }
  if (!(slope <= 0)) for (let i = 0; i < n; i++) step[i] *= share;
  for (let i = 0; i < n; i++) target[i] = Math.min(Math.max(target[i] + step[i], lower[i]), upper[i]);
}
