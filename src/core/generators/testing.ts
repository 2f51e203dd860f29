/** What the tests of networks ask for again and again. */
import type { Network } from '../network';

/** Neither self-loops nor repeated edges (opposite directions are one edge where the network has no directions). O(n + m). */
export function isSimple(network: Network): boolean {
  const keys = new Set<number>();
  for (let e = 0; e < network.m; e++) {
    const u = network.from[e];
    const v = network.to[e];
    if (u === v) return false;
    keys.add(network.directed || u < v ? u * network.n + v : v * network.n + u);
  }
  return keys.size === network.m;
}
