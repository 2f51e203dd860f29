import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { addRandomPairs } from './random-pairs';

/** G(n, p): every pair is joined independently with p = mean degree / (n − 1). */
export const erdosRenyi = defineGenerator({
  id: 'erdos-renyi',
  title: 'Random (Erdős–Rényi)',
  summary: 'Every pair of nodes is joined with the same probability, independently of all others.',
  source:
    'Gilbert (1959), Ann. Math. Stat. 30, 1141; algorithm of Batagelj and Brandes (2005), Phys. Rev. E 71, 036113',
  parameters: {
    n: nodeCount({ min: 2 }),
    meanDegree: {
      kind: 'number',
      label: 'Mean degree',
      symbol: '⟨k⟩',
      help: 'How many neighbours a node has on average.',
      formula: 'p = ⟨k⟩ / (N − 1)',
      min: 0,
      max: 5000,
      slider: [0, 20],
      step: 0.1,
      default: 3,
    },
  },
  check({ n, meanDegree }) {
    if (meanDegree <= n - 1) return [];
    const expected = `a mean degree of at most ${(n - 1).toLocaleString('en')}`;
    return [
      parameterIssue(
        'mean-degree-too-large',
        'meanDegree',
        meanDegree,
        expected,
        `Mean degree is ${meanDegree.toLocaleString('en')}, but among ${n.toLocaleString('en')} nodes a node has at most ${(n - 1).toLocaleString('en')} neighbours.`,
      ),
    ];
  },
  estimate: ({ n, meanDegree }) => ({ n, m: (n * meanDegree) / 2 }),
  generate({ n, meanDegree }, rng) {
    const edges = new EdgeList((n * meanDegree) / 2 + 3 * Math.sqrt(n * meanDegree));
    addRandomPairs(edges, rng, meanDegree / (n - 1), { from: 1, to: n, first: 0, lastOf: (v) => v });
    return edges.toNetwork(n);
  },
});
