/** Who is active at the start: one vector p̄ for single sources, source sets and stochastic sources alike. */
import { invariant, InvariantError } from '../../core/errors';
import { bestConnected } from '../../core/measures';
import type { Network } from '../../core/network';
import type { Rng } from '../../core/rng';

export interface InitialSettings {
  readonly initial: 'sources' | 'stochastic';
  /** Node numbers. */
  readonly sources: Int32Array;
  readonly expectedSources: number;
}

/** The nodes that a setting names: `sources`, or the best-connected node (smallest number on ties) when none is named. */
export function namedSources(network: Network, settings: InitialSettings): Int32Array {
  if (settings.sources.length > 0 || settings.initial === 'stochastic' || network.n === 0) return settings.sources;
  return Int32Array.of(bestConnected(network));
}

/**
 * p̄_i, the probability that node i is active at t = 0; length n.
 * sources: 1 for the named nodes, else 0 · stochastic: min(1, expectedSources / n) for all, 1 for the named nodes.
 */
export function initialProbabilities(network: Network, settings: InitialSettings): Float64Array {
  const { n } = network;
  const everyone = settings.initial === 'stochastic' ? Math.min(1, settings.expectedSources / n) : 0;
  const initial = new Float64Array(n).fill(everyone);
  for (const source of namedSources(network, settings)) {
    invariant(source >= 0 && source < n, `source ${source} is outside 0 … ${n - 1}`);
    initial[source] = 1;
  }
  return initial;
}

/** p̄ sorted for sampling: the certain sources, and the others grouped by equal probability. */
export interface SourceGroups {
  readonly certain: Int32Array;
  readonly groups: readonly { probability: number; nodes: Int32Array }[];
}

/** Groups p̄ by value; nodes ascend within a group, groups by their first node. O(n) time and memory. */
export function groupSources(initial: Float64Array): SourceGroups {
  const byProbability = new Map<number, number[]>();
  let probability = 0;
  let group: number[] = [];
  for (let i = 0; i < initial.length; i++) {
    // Neighbouring nodes mostly share their p̄: what was found for the last one is kept.
    if (initial[i] !== probability) {
      probability = initial[i];
      // Not `invariant`: its message would be built every time.
      if (!(probability >= 0 && probability <= 1))
        throw new InvariantError(`p̄ of node ${i} is ${probability}, outside 0 … 1`);
      group = byProbability.get(probability) ?? [];
      if (probability > 0) byProbability.set(probability, group);
    }
    if (probability > 0) group.push(i);
  }
  const certain = new Int32Array(byProbability.get(1) ?? []);
  byProbability.delete(1);
  const groups = [...byProbability].map(([p, nodes]) => ({ probability: p, nodes: new Int32Array(nodes) }));
  return { certain, groups };
}

/**
 * Draws the sources of one run into `into` and returns how many there are. Within a group it jumps from one source to the next
 * by geometric gaps: O(number of sources + groups), not O(n).
 */
export function drawSources(sources: SourceGroups, rng: Rng, into: Int32Array): number {
  into.set(sources.certain);
  let count = sources.certain.length;
  for (const { probability, nodes } of sources.groups)
    for (let k = rng.geometric(probability); k < nodes.length; k += 1 + rng.geometric(probability))
      into[count++] = nodes[k];
  return count;
}
