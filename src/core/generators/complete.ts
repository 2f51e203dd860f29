import { circlePositions, defineGenerator, EdgeList, nodeCount } from './generator';

/** All n(n − 1)/2 pairs. 3,162 nodes are the most that stay within five million edges. */
export const complete = defineGenerator({
  id: 'complete',
  title: 'Complete',
  summary: 'Everybody is joined to everybody.',
  source: 'The mean-field case: every pair of nodes has an edge',
  parameters: { n: nodeCount({ min: 1, max: 3162, default: 40 }) },
  estimate: ({ n }) => ({ n, m: (n * (n - 1)) / 2 }),
  generate({ n }) {
    const edges = new EdgeList((n * (n - 1)) / 2);
    for (let v = 1; v < n; v++) for (let u = 0; u < v; u++) edges.add(u, v);
    return edges.toNetwork(n, { positions: circlePositions(n) });
  },
});
