import { defineGenerator, EdgeList, nodeCount } from './generator';

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
  },
  estimate: ({ n }) => ({ n, m: n - 1 }),
  generate({ n, children, root }) {
    const parent = levelOrderParents(n, children, root === 'equal-degree' ? children + 1 : children);
    const edges = new EdgeList(n - 1);
    for (let i = 1; i < n; i++) edges.add(parent[i], i);
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
