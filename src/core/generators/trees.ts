import type { Rng } from '../rng';
import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { PairSet } from './pair-set';

/** Parent of every node of a tree filled level by level; −1 for the root, node 0. `rootChildren` and `children` are ≥ 1. */
function levelOrderParents(n: number, children: number, rootChildren: number): Int32Array {
  const parent = new Int32Array(n).fill(-1);
  for (let i = 1; i < n; i++) parent[i] = i <= rootChildren ? 0 : 1 + Math.floor((i - rootChildren - 1) / children);
  return parent;
}

/** Root in the centre, level r on a circle of radius r, every subtree in a sector as wide as its share of the leaves. O(n). */
function radialPositions(parent: Int32Array): Float32Array {
  const n = parent.length;
  const leaves = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    if (leaves[i] === 0) leaves[i] = 1;
    if (i > 0) leaves[parent[i]] += leaves[i];
  }
  const level = new Int32Array(n);
  const start = new Float64Array(n); // where the sector of node i begins, in leaves
  const next = new Float64Array(n); // where its next child's sector begins
  const positions = new Float32Array(2 * n);
  for (let i = 1; i < n; i++) {
    const p = parent[i];
    level[i] = level[p] + 1;
    start[i] = next[p];
    next[i] = start[i];
    next[p] += leaves[i];
    const angle = (2 * Math.PI * (start[i] + leaves[i] / 2)) / leaves[0];
    positions[2 * i] = level[i] * Math.sin(angle);
    positions[2 * i + 1] = level[i] * Math.cos(angle);
  }
  return positions;
}

/** At most so many extra edges: half of the pairs that a tree leaves unjoined, so that random pairs are soon found. */
const mostExtra = (n: number): number => Math.floor(((n - 1) * (n - 2)) / 4);

/**
 * Joins `count` further pairs of a tree, all pairs equally likely; those of a smaller count are the first of a larger one. O(count)
 * expected.
 */
function addExtra(edges: EdgeList, parent: Int32Array, count: number, rng: Rng): void {
  const added = new PairSet(parent.length);
  while (count > 0) {
    const u = rng.below(parent.length);
    const v = rng.below(parent.length);
    if (u === v || parent[u] === v || parent[v] === u || !added.add(u, v)) continue;
    edges.add(u, v);
    count--;
  }
}

export const kAryTree = defineGenerator({
  id: 'k-ary-tree',
  title: 'Regular tree',
  summary: 'Every node has the same number of children; the tree is filled level by level.',
  source: 'Cayley tree with equal inner degrees: Bethe (1935), Proc. R. Soc. A 150, 552',
  parameters: {
    n: nodeCount({ min: 1, default: 190 }),
    children: {
      kind: 'number',
      label: 'Children',
      symbol: 'k',
      help: 'How many children every inner node has.',
      min: 1,
      max: 1000,
      slider: [1, 8],
      step: 1,
      integer: true,
      default: 2,
    },
    root: {
      kind: 'choice',
      label: 'Root',
      help: 'Whether the root has one child more than the others, so that all inner nodes have the same degree k + 1.',
      options: [
        {
          value: 'equal-degree',
          label: 'k + 1 children',
          help: 'All inner nodes have degree k + 1, as in a (k + 1)-regular tree.',
        },
        { value: 'equal-children', label: 'k children', help: 'The usual k-ary tree.' },
      ],
      default: 'equal-degree',
    },
    extra: {
      kind: 'number',
      label: 'Extra edges',
      help: 'So many random pairs are joined as well; each of them closes one more loop. With 0 it is a tree.',
      min: 0,
      max: 5_000_000,
      slider: [0, 50],
      step: 1,
      integer: true,
      default: 0,
    },
  },
  check({ n, extra }) {
    const most = mostExtra(n);
    if (extra <= most) return [];
    return [
      parameterIssue(
        'too-many-extra-edges',
        'extra',
        extra,
        `at most ${most.toLocaleString('en')}`,
        `Extra edges is ${extra.toLocaleString('en')}; a tree of ${n.toLocaleString('en')} nodes takes at most ${most.toLocaleString('en')}, half of the pairs that it leaves unjoined.`,
      ),
    ];
  },
  estimate: ({ n, extra }) => ({ n, m: n - 1 + extra }),
  generate({ n, children, root, extra }, rng) {
    const parent = levelOrderParents(n, children, root === 'equal-degree' ? children + 1 : children);
    const edges = new EdgeList(n - 1 + extra);
    for (let i = 1; i < n; i++) edges.add(parent[i], i);
    addExtra(edges, parent, extra, rng);
    return edges.toNetwork(n, { positions: radialPositions(parent) });
  },
});

/**
 * A labelled tree, all n^(n−2) equally likely: a random Prüfer word, decoded in O(n) by a pointer to the smallest leaf.
 */
export const randomTree = defineGenerator({
  id: 'random-tree',
  title: 'Random tree',
  summary: 'One of all possible trees on these nodes, each equally likely.',
  source: 'Prüfer (1918), Arch. Math. Phys. 27, 742',
  parameters: { n: nodeCount({ min: 1 }) },
  estimate: ({ n }) => ({ n, m: n - 1 }),
  generate({ n }, rng) {
    const edges = new EdgeList(n - 1);
    if (n >= 2) {
      const word = new Int32Array(n - 2);
      const missing = new Int32Array(n); // how often a node still stands in the word
      for (let i = 0; i < word.length; i++) missing[(word[i] = rng.below(n))]++;
      let pointer = 0;
      while (missing[pointer] > 0) pointer++;
      let leaf = pointer;
      for (const v of word) {
        edges.add(leaf, v);
        // v becomes the smallest leaf if it is used up and smaller than all that the pointer has passed
        if (--missing[v] === 0 && v < pointer) {
          leaf = v;
        } else {
          do pointer++;
          while (missing[pointer] > 0);
          leaf = pointer;
        }
      }
      edges.add(leaf, n - 1);
    }
    return edges.toNetwork(n);
  },
});
