import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { attachPreferentially } from './preferential-attachment';

/** Growth with preferential attachment, k edges per new node, from a complete network of k + 1 nodes: every degree is ≥ k. */
export const barabasiAlbert = defineGenerator({
  id: 'barabasi-albert',
  title: 'Scale-free (Barabási–Albert)',
  summary: 'Nodes arrive one by one and prefer to join those that already have many neighbours.',
  source: 'Barabási and Albert (1999), Science 286, 509',
  parameters: {
    n: nodeCount({ min: 2 }),
    k: {
      kind: 'number',
      label: 'Edges per new node',
      symbol: 'k',
      help: 'How many nodes every newcomer joins; half the mean degree of a large network.',
      min: 1,
      max: 2500,
      slider: [1, 10],
      step: 1,
      integer: true,
      default: 2,
    },
  },
  check({ n, k }) {
    if (k < n) return [];
    return [
      parameterIssue(
        'too-many-edges-per-node',
        'k',
        k,
        `at most ${(n - 1).toLocaleString('en')}`,
        `Edges per new node (k) is ${k.toLocaleString('en')}, but there are only ${n.toLocaleString('en')} nodes.`,
      ),
    ];
  },
  estimate: ({ n, k }) => ({ n, m: (k * (k + 1)) / 2 + (n - k - 1) * k }),
  generate({ n, k }, rng) {
    const edges = new EdgeList((k * (k + 1)) / 2 + (n - k - 1) * k);
    attachPreferentially(edges, n, k, rng);
    return edges.toNetwork(n);
  },
});

/** The same growth with one edge per newcomer: a tree with hubs. */
export const scaleFreeTree = defineGenerator({
  id: 'scale-free-tree',
  title: 'Scale-free tree',
  summary: 'A tree that grows node by node; newcomers prefer nodes with many neighbours, so hubs appear.',
  source: 'Barabási and Albert (1999), Science 286, 509, with one edge per node; Szymański (1987) for the tree',
  parameters: { n: nodeCount({ min: 2 }) },
  estimate: ({ n }) => ({ n, m: n - 1 }),
  generate({ n }, rng) {
    const edges = new EdgeList(n - 1);
    attachPreferentially(edges, n, 1, rng);
    return edges.toNetwork(n);
  },
});
