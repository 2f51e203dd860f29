/** The generated network of the benchmarks: hubs and long-range links, as in the networks that message passing is used for. */
import { buildNetwork, type Network } from '../../core/network';
import { stream } from '../../core/rng';

/**
 * Grows a network by preferential attachment with exactly n nodes and about `edges` edges (rarely a few less: an edge that is
 * not new after 100 attempts is left out). Every new node joins one end drawn by degree; the further edges of its turn start from
 * it or from a node drawn by degree, half each, so that old nodes go on linking too. Always the same network. O(n + edges).
 */
export function attachmentNetwork(n: number, edges: number): Network {
  const rng = stream(300_000, 'attachment-network');
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  const ends = new Int32Array(2 * edges + 1); // every node once per edge end: a uniform draw is a draw by degree
  const joined = new Set<number>();
  let endCount = 1;
  let count = 0;
  for (let node = 1; node < n; node++) {
    const wanted = Math.round((edges * node) / (n - 1));
    for (let first = true; count < wanted; first = false) {
      let added = false;
      for (let attempt = 0; attempt < 100 && !added; attempt++) {
        const u = first || rng.uniform() < 0.5 ? node : ends[rng.below(endCount)];
        const v = ends[rng.below(endCount)];
        const key = Math.min(u, v) * n + Math.max(u, v);
        if (u === v || joined.has(key)) continue;
        joined.add(key);
        from[count] = u;
        to[count] = v;
        ends[endCount++] = u;
        ends[endCount++] = v;
        count++;
        added = true;
      }
      if (!added) break;
    }
  }
  return buildNetwork({ n, directed: false, from: from.slice(0, count), to: to.slice(0, count) });
}
