import type { NumberParameter } from '../parameters';
import type { Issue } from '../errors';
import { circlePositions, defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';

/** Number of nearest neighbours on the ring, both sides together. */
export const neighbourCount: NumberParameter = {
  kind: 'number',
  label: 'Neighbours',
  symbol: 'k',
  help: 'To how many nearest nodes each node of the ring is joined, half of them on either side; an even number.',
  min: 2,
  max: 5000,
  slider: [2, 20],
  step: 2,
  integer: true,
  default: 4,
};

/** Ring neighbours must be even and fewer than `below` (of which `why` says what it is). */
export function checkNeighbours(k: number, below: number, why: string): Issue[] {
  if (k % 2 !== 0)
    return [
      parameterIssue(
        'odd-neighbours',
        'k',
        k,
        'an even number',
        `Neighbours (k) is ${k}; half of them lie on either side, so it must be even.`,
      ),
    ];
  if (k >= below)
    return [
      parameterIssue(
        'too-many-neighbours',
        'k',
        k,
        `fewer than ${below.toLocaleString('en')} neighbours`,
        `Neighbours (k) is ${k.toLocaleString('en')}; it must be below ${why} (${below.toLocaleString('en')}).`,
      ),
    ];
  return [];
}

/** Every node joined to its k/2 nearest nodes on either side. Edge j·n + i joins i and i + j + 1. */
export const ring = defineGenerator({
  id: 'ring',
  title: 'Ring',
  summary: 'Nodes stand in a circle; each is joined to its nearest neighbours on both sides.',
  source: 'Watts and Strogatz (1998), Nature 393, 440 (the network before rewiring)',
  parameters: { n: nodeCount({ min: 3, default: 60 }), k: neighbourCount },
  check: ({ n, k }) => checkNeighbours(k, n, 'the number of nodes'),
  estimate: ({ n, k }) => ({ n, m: (n * k) / 2 }),
  generate({ n, k }) {
    const edges = new EdgeList((n * k) / 2);
    for (let j = 1; j <= k / 2; j++) for (let i = 0; i < n; i++) edges.add(i, (i + j) % n);
    return edges.toNetwork(n, { positions: circlePositions(n) });
  },
});
