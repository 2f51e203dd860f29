import { defineGenerator, EdgeList, nodeCount } from './generator';
import { PairSet } from './pair-set';

/**
 * Preferential attachment in its simplest form: an array holds both ends of every link so far; every newcomer brings d links, whose
 * other end is a place of that array drawn uniformly, the newcomer's own place included. Loops and repeated links keep their places,
 * so they count as degree while it grows, and are dropped from the network. O(n d). Small networks may fall apart.
 */
export const scaleFree = defineGenerator({
  id: 'scale-free',
  title: 'Scale-free (Batagelj–Brandes)',
  summary: 'Nodes arrive with a few links each and prefer well-joined ones; loops and repeated links are dropped.',
  source:
    'Batagelj and Brandes (2005), Phys. Rev. E 71, 036113, Algorithm 5; as in CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26',
  parameters: {
    n: nodeCount({ min: 2 }),
    links: {
      kind: 'number',
      label: 'Links per new node',
      symbol: 'd',
      help: 'How many links every newcomer brings; about half the mean degree of a large network.',
      min: 1,
      max: 2500,
      slider: [1, 10],
      step: 1,
      integer: true,
      default: 2,
    },
  },
  /** The number of links before loops and repeats are dropped; those of the first node are all loops. */
  estimate: ({ n, links }) => ({ n, m: Math.min((n - 1) * links, (n * (n - 1)) / 2) }),
  generate({ n, links }, rng) {
    const ends = new Int32Array(2 * n * links);
    const edges = new EdgeList(n * links);
    const joined = new PairSet(n);
    for (let v = 0, at = 0; v < n; v++)
      for (let i = 0; i < links; i++, at += 2) {
        ends[at] = v;
        const u = ends[rng.below(at + 1)];
        ends[at + 1] = u;
        if (u !== v && joined.add(u, v)) edges.add(u, v);
      }
    return edges.toNetwork(n);
  },
});
