/** Which edges share a parameter: from parameters to α of every edge, and from ∂O/∂α back to the parameters (chain rule). */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';

export type Tie = 'edge' | 'one' | 'weight';

/** α stays this far from 0 and 1: beyond, nothing could be learned back. */
export const ALPHA_BOUNDS: readonly [number, number] = [1e-6, 1 - 1e-6];

export interface Tying {
  readonly kind: Tie;
  /** m. */
  readonly edges: number;
  /** Number of parameters: m, or 1. */
  readonly count: number;
  /** Bounds of every parameter. */
  readonly lower: number;
  readonly upper: number;
  /** α of every edge into `alpha`, length m. */
  alphas(parameters: Float64Array, alpha: Float64Array): Float64Array;
  /** ∂O/∂parameters into `gradient` from ∂O/∂α_e. Gradients of tied edges add. */
  gradient(parameters: Float64Array, byEdge: Float64Array, gradient: Float64Array): Float64Array;
  /** The parameter at which α is `alpha` (weights: α of an edge of mean weight). */
  parameterAt(alpha: number): number;
}

/** Throws InvariantError if weights are asked for and missing (see `checkLearning`). */
export function tyingOf(network: Network, kind: Tie): Tying {
  const { m } = network;
  const [lower, upper] = ALPHA_BOUNDS;
  switch (kind) {
    case 'edge':
      return {
        kind,
        edges: m,
        count: m,
        lower,
        upper,
        alphas: (parameters, alpha) => (alpha.set(parameters), alpha),
        gradient: (_, byEdge, gradient) => (gradient.set(byEdge), gradient),
        parameterAt: (alpha) => alpha,
      };
    case 'one':
      return {
        kind,
        edges: m,
        count: 1,
        lower,
        upper,
        alphas: ([one], alpha) => alpha.fill(one),
        gradient: (_, byEdge, gradient) => {
          let sum = 0;
          for (let e = 0; e < m; e++) sum += byEdge[e];
          gradient[0] = sum;
          return gradient;
        },
        parameterAt: (alpha) => alpha,
      };
    case 'weight': {
      const weight = network.edgeValues['weight'];
      invariant(weight !== undefined, 'the network has no edge value weight');
      let total = 0;
      let largest = 0;
      for (let e = 0; e < m; e++) {
        total += weight[e];
        largest = Math.max(largest, weight[e]);
      }
      const mean = total / Math.max(1, m) || 1;
      const rate = (alpha: number, w: number): number => -Math.log1p(-alpha) / w;
      return {
        kind,
        edges: m,
        count: 1,
        lower: rate(lower, Math.max(mean, largest)),
        upper: rate(upper, mean),
        alphas: ([beta], alpha) => {
          for (let e = 0; e < m; e++) alpha[e] = Math.min(upper, -Math.expm1(-beta * weight[e]));
          return alpha;
        },
        gradient: ([beta], byEdge, gradient) => {
          let sum = 0;
          for (let e = 0; e < m; e++) {
            const alpha = -Math.expm1(-beta * weight[e]);
            if (alpha < upper) sum += byEdge[e] * weight[e] * (1 - alpha);
          }
          gradient[0] = sum;
          return gradient;
        },
        parameterAt: (alpha) => rate(alpha, mean),
      };
    }
    default:
      return kind satisfies never;
  }
}
