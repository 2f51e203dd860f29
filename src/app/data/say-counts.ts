import type { KeptDataset } from '../../store/kept-data';
import { counted } from '../text/format';

/** What data hold, in words: "34 nodes, 78 edges, 601 cascades". What is not known is left out. */
export function sayCounts({ counts }: Pick<KeptDataset, 'counts'>): string {
  const { nodes, edges, cascades } = counts;
  return [
    nodes === undefined ? '' : counted(nodes, 'node'),
    edges === undefined ? '' : counted(edges, 'edge'),
    cascades === undefined ? '' : counted(cascades, 'cascade'),
  ]
    .filter(Boolean)
    .join(', ');
}
