import { invariant } from '../errors';
import type { Rng } from '../rng';
import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';

/**
 * Neighbours of every node of a random d-regular simple network, n × d row-major. Pairing of Steger and Wormald (1999): two free
 * ends are drawn at random and joined if that gives neither a self-loop nor a repeated edge. Where the last few ends admit no
 * permitted pair, we do not start again but let an edge step aside: u, v and a random edge x–y become u–x and v–y. Close to
 * uniform for d small against n (asymptotically for d = o(n^⅓), Kim and Vu 2006), not exactly.
 *
 * Needs n·d even and d ≤ (n − 1)/2. Then a suitable x–y exists as long as nearly all nodes are full: at least n − d nodes are
 * neither u nor joined to it, and their d(n − d) edge ends cannot all lead into the at most d nodes that are v or joined to it.
 * Cost: O(n d²) expected, the d² being a scan of neighbours.
 */
function pairEnds(n: number, d: number, rng: Rng): Int32Array {
  const neighbours = new Int32Array(n * d);
  const degree = new Int32Array(n);
  const free = new Int32Array(n * d);
  const joined = (u: number, v: number): boolean => {
    const [a, b] = degree[u] <= degree[v] ? [u, v] : [v, u];
    for (let s = a * d, end = s + degree[a]; s < end; s++) if (neighbours[s] === b) return true;
    return false;
  };
  const join = (u: number, v: number): void => {
    neighbours[u * d + degree[u]++] = v;
    neighbours[v * d + degree[v]++] = u;
  };
  const part = (u: number, v: number): void => {
    let s = u * d;
    while (neighbours[s] !== v) s++;
    neighbours[s] = neighbours[u * d + --degree[u]];
  };
  /** Frees the ends of a random edge and joins them to u and v; false after many vain tries. */
  const stepAside = (u: number, v: number): boolean => {
    for (let tries = 0; tries < 200 * n; tries++) {
      const x = rng.below(n);
      if (degree[x] === 0 || x === u || joined(x, u)) continue;
      const y = neighbours[x * d + rng.below(degree[x])];
      if (y === v || joined(y, v) || (x === v && y === u)) continue;
      part(x, y);
      part(y, x);
      join(u, x);
      join(v, y);
      return true;
    }
    return false;
  };
  const attempt = (): boolean => {
    degree.fill(0);
    for (let s = 0; s < free.length; s++) free[s] = (s / d) | 0;
    let left = free.length;
    const remove = (at: number): void => {
      free[at] = free[--left];
    };
    let vain = 0;
    while (left > 0) {
      const i = rng.below(left);
      let j = rng.below(left - 1);
      if (j >= i) j++;
      const u = free[i];
      const v = free[j];
      const permitted = u !== v && !joined(u, v);
      // many vain draws in a row: few permitted pairs are left, or none
      if (!permitted && ++vain <= 30 + left) continue;
      vain = 0;
      if (permitted) join(u, v);
      else if (!stepAside(u, v)) return false;
      remove(Math.max(i, j));
      remove(Math.min(i, j));
    }
    return true;
  };
  // with the bound above an attempt all but never fails; a further one draws on from the same stream
  for (let attempts = 0; attempts < 1000; attempts++) if (attempt()) return neighbours;
  invariant(false, `no simple ${d}-regular network of ${n} nodes was found`);
}

export const randomRegular = defineGenerator({
  id: 'random-regular',
  title: 'Random regular',
  summary: 'All nodes have the same number of neighbours; who joins whom is random.',
  source: 'Steger and Wormald (1999), Combin. Probab. Comput. 8, 377',
  parameters: {
    n: nodeCount({ min: 2 }),
    degree: {
      kind: 'number',
      label: 'Degree',
      symbol: 'd',
      help: 'The number of neighbours of every node. Nodes times degree must be even.',
      min: 0,
      max: 5000,
      slider: [1, 12],
      step: 1,
      integer: true,
      default: 3,
    },
  },
  check({ n, degree: d }) {
    if (d >= n)
      return [
        parameterIssue(
          'degree-too-large',
          'degree',
          d,
          `a degree of at most ${(n - 1).toLocaleString('en')}`,
          `Degree (d) is ${d.toLocaleString('en')}, but among ${n.toLocaleString('en')} nodes a node has at most ${(n - 1).toLocaleString('en')} neighbours.`,
        ),
      ];
    if ((n * d) % 2 !== 0)
      return [
        parameterIssue(
          'odd-degree-sum',
          'degree',
          d,
          'an even degree, or an even number of nodes',
          `Nodes times degree is ${n.toLocaleString('en')} × ${d.toLocaleString('en')} = ${(n * d).toLocaleString('en')}, an odd number; every edge has two ends, so it must be even.`,
        ),
      ];
    return [];
  },
  estimate: ({ n, degree }) => ({ n, m: (n * degree) / 2 }),
  generate({ n, degree: d }, rng) {
    const edges = new EdgeList((n * d) / 2);
    const sparse = 2 * d <= n - 1;
    // a dense regular network is the complement of a sparse one, with the same distribution
    const k = sparse ? d : n - 1 - d;
    const neighbours = pairEnds(n, k, rng);
    const isNeighbour = new Int32Array(sparse ? 0 : n).fill(-1);
    for (let u = 0; u < n; u++) {
      const own = neighbours.subarray(u * k, (u + 1) * k);
      if (sparse) {
        for (const v of own) if (v > u) edges.add(u, v);
      } else {
        for (const v of own) isNeighbour[v] = u;
        for (let v = u + 1; v < n; v++) if (isNeighbour[v] !== u) edges.add(u, v);
      }
    }
    return edges.toNetwork(n);
  },
});
