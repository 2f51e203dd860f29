/** A learned campaign as a network: preference of every node, influence on every edge. */
import type { Network } from '../../../core/network';
import type { NetworkOutput } from '../../../core/outputs';
import type { LearnedCampaign } from './campaign-of-fit';
import type { InNeighbours } from './in-neighbours';

/**
 * Directed, on the same nodes, in the order of the edges of the network that it was learned on: an undirected edge becomes two, from its
 * first to its second end and back; self-loops and further edges of a pair are left out. O(m log degree).
 */
export function campaignNetwork(
  { n, m, directed, from, to }: Network,
  friends: InNeighbours,
  { b, w }: Pick<LearnedCampaign, 'b' | 'w'>,
): NetworkOutput {
  const count = friends.sources.length;
  const tails = new Int32Array(count);
  const heads = new Int32Array(count);
  const influence = new Float64Array(count);
  const taken = new Uint8Array(count);
  let at = 0;
  const take = (v: number, u: number): void => {
    if (u === v) return;
    const slot = slotOf(friends, v, u);
    if (taken[slot] === 1) return;
    taken[slot] = 1;
    tails[at] = v;
    heads[at] = u;
    influence[at++] = w[slot];
  };
  for (let e = 0; e < m; e++) {
    take(from[e], to[e]);
    if (!directed) take(to[e], from[e]);
  }
  return {
    kind: 'network',
    n,
    directed: true,
    from: tails,
    to: heads,
    edgeValues: { influence },
    nodeValues: { preference: b.slice() },
  };
}

/** The slot of v among those u listens to, which it is one of. */
function slotOf({ offsets, sources }: InNeighbours, v: number, u: number): number {
  let low = offsets[u];
  let high = offsets[u + 1] - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle] < v) low = middle + 1;
    else high = middle;
  }
  return low;
}
