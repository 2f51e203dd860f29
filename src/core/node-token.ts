/**
 * Nodes in messages of computations: workers get networks without names, so a message names a node by its number between two marks,
 * and its name is put in where names are known.
 */
import { nodeLabel, type Network } from './network';

/** Stands for a node in a message until {@link nameTokens} gives it its name. */
export const nodeToken = (node: number): string => `⟦${node}⟧`;

/** The text with names in place of tokens. */
export function nameTokens(text: string, network: Network): string {
  return text.replace(/⟦(\d+)⟧/g, (token, digits: string) => {
    const node = Number(digits);
    return node < network.n ? nodeLabel(network, node) : token;
  });
}
