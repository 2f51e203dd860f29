/** Where the activation probabilities α come from: one value, the degrees, chance, or the file. */
import { invariant } from '../../core/errors';
import { degrees, type Network } from '../../core/network';
import type { Rng } from '../../core/rng';

export type ActivationLaw = 'constant' | 'degree' | 'random' | 'file' | 'weight';

export interface ActivationSettings {
  readonly alphaLaw: ActivationLaw;
  readonly alpha: number;
  readonly alphaExponent: number;
  readonly alphaMin: number;
  readonly alphaMax: number;
  readonly weightRate: number;
}

/**
 * Activation probability of every edge (α_ij; an undirected edge has one value for both directions).
 *
 * constant: α · degree: max(k_i, k_j)^(−exponent), the law of SLICER's Fig. 4 (k counts in- and out-arcs where directed)
 * · random: uniform between alphaMin and alphaMax, one draw per edge in edge order · file: the edge value `alpha`
 * · weight: 1 − exp(−rate · weight), the chance that a Poisson process of that intensity fires within one step.
 * @returns length m, edge order. Cost: O(n + m). Throws InvariantError if the edge value is missing (see `checkSettings`).
 */
export function activationProbabilities(network: Network, settings: ActivationSettings, rng: Rng): Float64Array {
  const { m, from, to } = network;
  const alpha = new Float64Array(m);
  switch (settings.alphaLaw) {
    case 'constant':
      return alpha.fill(settings.alpha);
    case 'degree': {
      const degree = degrees(network);
      let largest = 0;
      for (let i = 0; i < degree.length; i++) largest = Math.max(largest, degree[i]);
      // One power per degree instead of one per edge.
      const byDegree = Float64Array.from({ length: largest + 1 }, (_, k) => k ** -settings.alphaExponent);
      for (let e = 0; e < m; e++) alpha[e] = byDegree[Math.max(degree[from[e]], degree[to[e]])];
      return alpha;
    }
    case 'random': {
      const span = settings.alphaMax - settings.alphaMin;
      for (let e = 0; e < m; e++) alpha[e] = settings.alphaMin + span * rng.uniform();
      return alpha;
    }
    case 'file': {
      const column = network.edgeValues['alpha'];
      invariant(column !== undefined, 'the network has no edge value alpha');
      alpha.set(column);
      return alpha;
    }
    case 'weight': {
      const weight = network.edgeValues['weight'];
      invariant(weight !== undefined, 'the network has no edge value weight');
      for (let e = 0; e < m; e++) alpha[e] = -Math.expm1(-settings.weightRate * weight[e]);
      return alpha;
    }
    default:
      return settings.alphaLaw satisfies never;
  }
}
