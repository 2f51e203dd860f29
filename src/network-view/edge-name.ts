import { nodeLabel, type Network } from '../core/network';

/** An edge by its ends: "12 – 40", directed "12 → 40". */
export function edgeName(network: Network, edge: number): string {
  const [from, to] = [network.from[edge], network.to[edge]];
  return `${nodeLabel(network, from)} ${network.directed ? '→' : '–'} ${nodeLabel(network, to)}`;
}
