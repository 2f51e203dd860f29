import type { Network } from '../core/network';
import { clustering } from '../core/triangles';

/** What the page says about a network beyond its size; too slow to find out between two frames. */
export interface NetworkFacts {
  /** Closed triples over all connected triples, in [0, 1]. */
  transitivity: number;
}

/** O(m · √m) at worst. */
export function measureNetwork(network: Network): NetworkFacts {
  return { transitivity: clustering(network).transitivity };
}
