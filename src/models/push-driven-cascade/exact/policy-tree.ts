/** A policy as a tree of answers, written out as a table. */
import type { TableOutput } from '../../../core/outputs';
import type { PolicyNode } from './policy-graph';

/** Rows that a tree may have: a binary tree of depth 12. */
const MOST_ROWS = 8191;

/** States in which somebody is pushed, root first, level by level, as far as `depth` pushes; probabilities are those of the way there. */
export function policyTree(root: PolicyNode | undefined, depth: number): TableOutput {
  const rows: { node: PolicyNode; parent: number; answer: string; probability: number }[] = [];
  if (root && root.user >= 0 && depth > 0) rows.push({ node: root, parent: NaN, answer: '', probability: 1 });
  for (let i = 0; i < rows.length; i++) {
    const { node, probability } = rows[i];
    if (root && root.left - node.left + 1 >= depth) continue;
    const { chance, yes, no } = node;
    for (const [answer, next, p] of [
      ['yes', yes, chance],
      ['no', no, 1 - chance],
    ] as const)
      if (next && next.user >= 0 && rows.length < MOST_ROWS)
        rows.push({ node: next, parent: i, answer, probability: probability * p });
  }
  const numbers = (of: (row: (typeof rows)[number], i: number) => number): Float64Array => Float64Array.from(rows, of);
  return {
    kind: 'table',
    columns: [
      { id: 'id', label: 'State', values: numbers((_, i) => i) },
      { id: 'parent', label: 'Came from', values: numbers(({ parent }) => parent) },
      { id: 'answer', label: 'After', values: rows.map(({ answer }) => answer) },
      { id: 'user', label: 'Push', values: numbers(({ node }) => node.user), refersTo: 'node' },
      { id: 'chance', label: 'Chance', values: numbers(({ node }) => node.chance) },
      { id: 'left', label: 'Pushes left', values: numbers(({ node }) => node.left) },
      { id: 'value', label: 'Value from here', values: numbers(({ node }) => node.value) },
      { id: 'probability', label: 'Probability', values: numbers(({ probability }) => probability) },
    ],
  };
}
