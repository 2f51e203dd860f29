import type { KeptDataset } from '../../store/kept-data';
import { en } from '../text/en';

/** What data hold, in words: "34 nodes, 78 edges, 601 cascades". What is not known is left out. */
export function sayCounts({ counts }: Pick<KeptDataset, 'counts'>): string {
  const { nodes, edges, cascades } = counts;
  return [
    nodes === undefined ? '' : en.common.nodes(nodes),
    edges === undefined ? '' : en.common.edges(edges),
    cascades === undefined ? '' : en.common.cascades(cascades),
  ]
    .filter(Boolean)
    .join(', ');
}
