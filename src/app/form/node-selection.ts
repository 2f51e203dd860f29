/**
 * Ways to choose nodes without pointing at them: by name, the best connected, at random, around a node.
 */
import { degrees, nodeFinder, nodeLabel, type Network } from '../../core/network';
import { stream } from '../../core/rng';

/** Names found in the network, each once and in the order given, and those that are not there. Names with blanks stand on lines of their own. */
export function nodesByName(network: Network, text: string): { found: string[]; unknown: string[] } {
  const find = nodeFinder(network);
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const line of text.split(/[\n;,\t]+/)) {
    const whole = line.trim();
    if (whole === '') continue;
    if (find(whole) >= 0) {
      found.add(whole);
      continue;
    }
    for (const name of whole.split(/\s+/)) (find(name) >= 0 ? found : unknown).add(name);
  }
  return { found: [...found], unknown: [...unknown] };
}

/** The k nodes with most neighbours, ties in node order. O(n log n). */
export function bestConnected(network: Network, k: number): string[] {
  const degree = degrees(network);
  const order = Array.from({ length: network.n }, (_, i) => i).sort((a, b) => degree[b] - degree[a] || a - b);
  return order.slice(0, Math.max(0, k)).map((i) => nodeLabel(network, i));
}

/** k different nodes, every set equally likely (Floyd's sampling), fixed by the seed. O(k). */
export function randomNodes(network: Network, k: number, seed: number): string[] {
  const rng = stream(seed, 'choose nodes');
  const chosen = new Set<number>();
  const size = Math.min(network.n, Math.max(0, k));
  for (let top = network.n - size; top < network.n; top++) {
    const i = rng.below(top + 1);
    chosen.add(chosen.has(i) ? top : i);
  }
  return [...chosen].sort((a, b) => a - b).map((i) => nodeLabel(network, i));
}

/** The node and all within `steps` arcs from it, nearest first, at most `limit`. O(n + arcs reached). */
export function neighbourhood(network: Network, node: number, steps: number, limit: number): string[] {
  if (node < 0 || node >= network.n) return [];
  const seen = new Uint8Array(network.n);
  const queue = [node];
  seen[node] = 1;
  let from = 0;
  for (let step = 0; step < steps && queue.length < limit; step++) {
    const to = queue.length;
    for (; from < to && queue.length < limit; from++)
      for (let a = network.offsets[queue[from]]; a < network.offsets[queue[from] + 1] && queue.length < limit; a++) {
        const next = network.targets[a];
        if (seen[next] === 1) continue;
        seen[next] = 1;
        queue.push(next);
      }
  }
  return queue.slice(0, limit).map((i) => nodeLabel(network, i));
}
