/**
 * What the Data page tells about a network, computed once per network.
 */
import { components, degreeHistogram, density } from '../../core/measures';
import { degrees, type Network } from '../../core/network';
import { oncePer, type Once } from '../../core/once';

export interface NetworkSummary {
  n: number;
  m: number;
  directed: boolean;
  density: number;
  components: number;
  largest: number;
  isolated: number;
  meanDegree: number;
  highestDegree: number;
  columns: string[];
  nodeColumns: string[];
  /** Complementary cumulative distribution of the degree: share of nodes with degree ≥ k, at every degree that occurs. */
  ccdf: { degree: Float64Array; share: Float64Array };
}

/** Found once for a network, in steps where wanted. Cost: O(n + m); what costs more is measured in a worker. */
export const summariseNetwork: Once<Network, NetworkSummary> = oncePer(function* (network: Network) {
  const { n, m, directed } = network;
  yield* degrees.inSteps(network);
  const counts = degreeHistogram(network);
  const parts = yield* components.inSteps(network);
  return {
    n,
    m,
    directed,
    density: density(network),
    components: parts.count,
    largest: parts.largest,
    isolated: n === 0 ? 0 : counts[0],
    meanDegree: n === 0 ? 0 : (2 * m) / n,
    highestDegree: n === 0 ? 0 : counts.length - 1,
    columns: Object.keys(network.edgeValues),
    nodeColumns: Object.keys(network.nodeValues),
    ccdf: degreeCcdf(counts, n),
  };
});

/** Share of nodes with degree ≥ k for every k ≥ 1 that some node has, ascending. `counts[k]` nodes have degree k. */
export function degreeCcdf(counts: ArrayLike<number>, n: number): { degree: Float64Array; share: Float64Array } {
  const degree: number[] = [];
  const share: number[] = [];
  let left = n;
  for (let k = 0; k < counts.length; k++) {
    if (k > 0 && counts[k] > 0) {
      degree.push(k);
      share.push(left / n);
    }
    left -= counts[k];
  }
  return { degree: Float64Array.from(degree), share: Float64Array.from(share) };
}
