/** Strongly connected components (Tarjan 1972), without recursion. */

/**
 * Arcs between components lead from higher to lower numbers. O(n + arcs).
 * @param offsets,targets arcs by source
 */
export function strongComponents({ offsets, targets }: { offsets: Int32Array; targets: Int32Array }): {
  component: Int32Array;
  count: number;
} {
  const n = offsets.length - 1;
  const component = new Int32Array(n).fill(-1);
  // When each was found, from 1; 0: not yet.
  const found = new Int32Array(n);
  const low = new Int32Array(n);
  const next = new Int32Array(n);
  const path = new Int32Array(n);
  const open = new Int32Array(n);
  let clock = 0;
  let count = 0;
  let openCount = 0;
  for (let root = 0; root < n; root++) {
    if (found[root] > 0) continue;
    let depth = 0;
    path[0] = root;
    found[root] = low[root] = ++clock;
    next[root] = offsets[root];
    open[openCount++] = root;
    while (depth >= 0) {
      const v = path[depth];
      if (next[v] < offsets[v + 1]) {
        const u = targets[next[v]++];
        if (found[u] === 0) {
          found[u] = low[u] = ++clock;
          next[u] = offsets[u];
          open[openCount++] = u;
          path[++depth] = u;
        } else if (component[u] < 0 && found[u] < low[v]) low[v] = found[u];
        continue;
      }
      if (low[v] === found[v]) {
        let u: number;
        do {
          u = open[--openCount];
          component[u] = count;
        } while (u !== v);
        count++;
      }
      depth--;
      if (depth >= 0 && low[v] < low[path[depth]]) low[path[depth]] = low[v];
    }
  }
  return { component, count };
}
