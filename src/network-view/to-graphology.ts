/**
 * The graphology copy that Sigma reads. It holds only the nodes that carry words (the best-connected, the selected, the one
 * looked at): Sigma places their labels. Discs and edges are drawn from flat arrays, since a copy of 100,000 nodes and 500,000
 * edges would take 150 MB and block the page for seconds.
 */
import type Graph from 'graphology';
import { byDegree } from './walk';

/** How many of the best-connected nodes are named when zoomed in. */
export const NAMED_HUBS = 20;

export interface WordAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  forceLabel: boolean;
  type: 'scene';
}

/** The best-connected of the drawn nodes, at most `NAMED_HUBS`. Selects before it sorts: O(nodes). */
export function namedHubs(nodes: Int32Array, degree: Int32Array): Int32Array {
  const counts = new Map<number, number>();
  for (const i of nodes) counts.set(degree[i], (counts.get(degree[i]) ?? 0) + 1);
  let least = 0;
  let found = 0;
  for (const d of [...counts.keys()].sort((a, b) => b - a)) {
    least = d;
    found += counts.get(d) ?? 0;
    if (found >= NAMED_HUBS) break;
  }
  return byDegree(
    nodes.filter((i) => degree[i] >= least),
    degree,
  ).slice(0, NAMED_HUBS);
}

/**
 * Makes the copy say which nodes carry words and where; changes `graph` in place, touching only what differs.
 * @param say what a node is called
 * @param placed x, y in the unit square, interleaved
 */
export function writeWords(
  graph: Graph<WordAttributes>,
  say: (node: number) => string,
  placed: Float32Array,
  shown: ReadonlySet<number>,
  keep: Iterable<number>,
  radius: (node: number) => number,
): void {
  const wanted = new Set<number>([...keep, ...shown]);
  graph.forEachNode((key) => {
    if (!wanted.has(Number(key))) graph.dropNode(key);
  });
  for (const node of wanted) {
    const x = placed[2 * node];
    const y = placed[2 * node + 1];
    if (!(Number.isFinite(x) && Number.isFinite(y))) continue;
    graph.mergeNode(String(node), {
      x,
      y,
      size: radius(node),
      label: shown.has(node) ? say(node) : '',
      forceLabel: shown.has(node),
      type: 'scene',
    });
  }
  // Sigma draws nothing at all without a node.
  if (graph.order === 0) graph.addNode('-1', { x: 0.5, y: 0.5, size: 0, label: '', forceLabel: false, type: 'scene' });
}
