import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { addRandomPairs } from './random-pairs';

/** First node of group g of `groups` groups, whose sizes differ by one at most; g = groups gives n. */
export function groupStart(n: number, groups: number, g: number): number {
  return Math.floor((g * n) / groups);
}

/** Number of pairs of nodes inside groups and between groups. O(groups). */
function pairCounts(n: number, groups: number): { inside: number; outside: number } {
  let inside = 0;
  for (let g = 0; g < groups; g++) {
    const size = groupStart(n, groups, g + 1) - groupStart(n, groups, g);
    inside += (size * (size - 1)) / 2;
  }
  return { inside, outside: (n * (n - 1)) / 2 - inside };
}

/** Planted partition: equal groups of consecutive nodes, one probability inside them and one between them. */
export const stochasticBlockModel = defineGenerator({
  id: 'stochastic-block-model',
  title: 'Clubs (stochastic block model)',
  summary: 'Nodes belong to clubs of equal size; they know many in their own club and few in the others.',
  source: 'Holland, Laskey and Leinhardt (1983), Soc. Networks 5, 109',
  parameters: {
    n: nodeCount({ min: 2 }),
    groups: {
      kind: 'number',
      label: 'Clubs',
      help: 'Into how many groups of equal size the nodes are divided.',
      min: 1,
      max: 10_000,
      slider: [1, 30],
      step: 1,
      integer: true,
      default: 8,
    },
    inside: {
      kind: 'number',
      label: 'Mean degree inside',
      help: 'How many neighbours a node has on average in its own club.',
      min: 0,
      max: 5000,
      slider: [0, 20],
      step: 0.1,
      default: 5,
    },
    outside: {
      kind: 'number',
      label: 'Mean degree outside',
      help: 'How many neighbours a node has on average in all other clubs together.',
      min: 0,
      max: 5000,
      slider: [0, 10],
      step: 0.05,
      default: 0.5,
    },
  },
  check({ n, groups, inside, outside }) {
    if (groups > n)
      return [
        parameterIssue(
          'too-many-groups',
          'groups',
          groups,
          `at most ${n.toLocaleString('en')} clubs`,
          `There are ${groups.toLocaleString('en')} clubs for ${n.toLocaleString('en')} nodes; every club needs a member.`,
        ),
      ];
    const pairs = pairCounts(n, groups);
    const most = { inside: (2 * pairs.inside) / n, outside: (2 * pairs.outside) / n };
    return (['inside', 'outside'] as const)
      .filter((where) => ({ inside, outside })[where] > most[where])
      .map((where) => {
        const found = where === 'inside' ? inside : outside;
        const limit = (Math.floor(most[where] * 100) / 100).toLocaleString('en');
        return parameterIssue(
          'mean-degree-too-large',
          where,
          found,
          `at most ${limit}`,
          `Mean degree ${where} is ${found.toLocaleString('en')}, but with ${n.toLocaleString('en')} nodes in ${groups.toLocaleString('en')} clubs it is at most ${limit}.`,
        );
      });
  },
  estimate: ({ n, inside, outside }) => ({ n, m: (n * (inside + outside)) / 2 }),
  generate({ n, groups, inside, outside }, rng) {
    const edges = new EdgeList((n * (inside + outside)) / 2 + 3 * Math.sqrt(n * (inside + outside)));
    const pairs = pairCounts(n, groups);
    const pInside = pairs.inside > 0 ? (n * inside) / 2 / pairs.inside : 0;
    const pOutside = pairs.outside > 0 ? (n * outside) / 2 / pairs.outside : 0;
    const startOf = new Int32Array(n);
    for (let g = 0; g < groups; g++) {
      const start = groupStart(n, groups, g);
      const end = groupStart(n, groups, g + 1);
      startOf.fill(start, start, end);
      addRandomPairs(edges, rng, pInside, { from: start + 1, to: end, first: start, lastOf: (v) => v });
    }
    // partners of v outside its group, each pair once: the nodes before its group
    addRandomPairs(edges, rng, pOutside, { from: 0, to: n, first: 0, lastOf: (v) => startOf[v] });
    return edges.toNetwork(n);
  },
});
