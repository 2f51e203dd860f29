import { circlePositions, defineGenerator, EdgeList, nodeCount } from './generator';
import { PairSet } from './pair-set';
import { checkNeighbours, neighbourCount } from './ring';

/**
 * Small world: a ring whose edges are rewired one by one. Lap j visits the edges (i, i + j) in node order; with probability β the
 * far end moves to a node drawn uniformly among those that i is not joined to. The number of edges never changes.
 * k is kept below half of N: a denser ring has too few free ends to draw from.
 */
export const wattsStrogatz = defineGenerator({
  id: 'watts-strogatz',
  title: 'Small world (Watts–Strogatz)',
  summary: 'A ring of near neighbours in which some edges are rewired to nodes far away.',
  source: 'Watts and Strogatz (1998), Nature 393, 440',
  parameters: {
    n: nodeCount({ min: 5 }),
    k: neighbourCount,
    rewiring: {
      kind: 'number',
      label: 'Rewired',
      symbol: 'β',
      help: 'Chance of every edge to be rewired to a random far end: 0 leaves the ring, 1 gives a nearly random network.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.1,
    },
  },
  check: ({ n, k }) => checkNeighbours(k, n / 2, 'half the number of nodes'),
  estimate: ({ n, k }) => ({ n, m: (n * k) / 2 }),
  generate({ n, k, rewiring }, rng) {
    const half = k / 2;
    const edges = new EdgeList(n * half);
    const moved = new Uint8Array(n * half); // ring edge (i, i + j) has been rewired: entry (j − 1)·n + i
    const shortcuts = new PairSet(n);
    const degree = new Int32Array(n).fill(k);
    const onRing = (u: number, v: number): boolean => {
      const ahead = (v - u + n) % n;
      if (ahead <= half) return moved[(ahead - 1) * n + u] === 0;
      const behind = n - ahead;
      return behind <= half && moved[(behind - 1) * n + v] === 0;
    };
    for (let j = 1; j <= half; j++) {
      for (let i = 0; i < n; i++) {
        const old = (i + j) % n;
        // a node that is joined to all others has no free end; the edge stays
        if (!(rng.uniform() < rewiring) || degree[i] >= n - 1) {
          edges.add(i, old);
          continue;
        }
        let end = rng.below(n);
        while (end === i || onRing(i, end) || shortcuts.has(i, end)) end = rng.below(n);
        moved[(j - 1) * n + i] = 1;
        shortcuts.add(i, end);
        degree[old]--;
        degree[end]++;
        edges.add(i, end);
      }
    }
    return edges.toNetwork(n, { positions: circlePositions(n) });
  },
});
