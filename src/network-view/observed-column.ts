import { viewWords as words } from './view-words';
import type { NodeColumn } from './node-order';

/** Column of the node list that says which nodes' times are in the data. O(unobserved nodes). */
export function observedColumn(unobserved: Iterable<number>): NodeColumn {
  const hidden = new Set(unobserved);
  return { id: 'observed', label: words.observed, value: (node) => (hidden.has(node) ? words.no : words.yes) };
}
