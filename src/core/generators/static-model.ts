import type { Rng } from '../rng';
import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { PairSet } from './pair-set';

/** Shift of the ranks: bounds the share of the first node, as in networks of users, whose largest hubs hold no constant share. */
const SHIFT = 10;

/** Most arcs that are drawn: beyond a quarter of all pairs the hubs are full, and degrees follow no power law any more. */
const mostArcs = (n: number): number => Math.floor((n * (n - 1)) / 4);

/**
 * The static model with directions: nodes have a rank each as source and as target, and both ends of an arc are drawn with chance
 * ∝ (rank + 10)^−α, independently; self-loops and repeated arcs are drawn again. Degrees have a tail of exponent 1 + 1/α.
 * O(n + m) expected.
 */
export const staticModel = defineGenerator({
  id: 'static-model',
  title: 'Static model (Goh–Kahng–Kim), directed',
  summary: 'Arcs join users who are drawn by fixed ranks: few have many followers, most have few, whatever the size.',
  source: 'Goh, Kahng and Kim (2001), Phys. Rev. Lett. 87, 278701',
  parameters: {
    n: nodeCount({ min: 2 }),
    m: {
      kind: 'number',
      label: 'Arcs',
      symbol: 'M',
      help: 'How many arrows there are; each carries influence from its source to its target.',
      min: 0,
      max: 5_000_000,
      slider: [100, 100_000],
      step: 1,
      integer: true,
      scale: 'log',
      default: 2000,
    },
    alpha: {
      kind: 'number',
      label: 'Decay with rank',
      symbol: 'α',
      help: 'At 0 all nodes are alike; near 1 a few hubs have most of the arcs. Dense networks of users look like 0.4, sparse ones like 0.6.',
      formula: 'P(rank r) ∝ (r + 10)^(−α)',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.6,
    },
    share: {
      kind: 'number',
      label: 'Shuffled apart',
      help: 'Share of the nodes whose ranks as source and as target have nothing to do with each other; at 0 who is heard by many hears many.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.3,
    },
  },
  check({ n, m }) {
    const most = mostArcs(n);
    if (m <= most) return [];
    const found = `${m.toLocaleString('en')} arcs among ${n.toLocaleString('en')} nodes`;
    return [
      parameterIssue(
        'too-many-arcs',
        'm',
        m,
        `at most ${most.toLocaleString('en')} arcs`,
        `Found ${found}; the model keeps its degrees up to a quarter of all pairs, ${most.toLocaleString('en')} arcs.`,
      ),
    ];
  },
  estimate: ({ n, m }) => ({ n, m }),
  generate({ n, m, alpha, share }, rng) {
    const source = rng.shuffle(Int32Array.from({ length: n }, (_, rank) => rank));
    const target = shuffledApart(source, share, rng);
    const ranks = new RankLaw(n, alpha);
    // The arc u → v is the unordered pair of u and n + v.
    const drawn = new PairSet(2 * n);
    const arcs = new EdgeList(m);
    while (arcs.length < m) {
      const u = source[ranks.draw(rng)];
      const v = target[ranks.draw(rng)];
      if (u !== v && drawn.add(u, n + v)) arcs.add(u, v);
    }
    return arcs.toNetwork(n, { directed: true });
  },
});

/** A copy of the nodes by rank in which round(share · n) of them, drawn at random, have changed places among themselves. O(n). */
function shuffledApart(nodes: Int32Array, share: number, rng: Rng): Int32Array {
  const n = nodes.length;
  const moving = rng.shuffle(Int32Array.from({ length: n }, (_, rank) => rank)).subarray(0, Math.round(share * n));
  const order = rng.shuffle(moving.slice());
  const apart = nodes.slice();
  moving.forEach((rank, k) => {
    apart[rank] = nodes[order[k]];
  });
  return apart;
}

/** Draws ranks 0 … n−1 with P(r) ∝ (r + 10)^−α in O(1) each: the alias method (Walker 1977; set up after Vose 1991 in O(n)). */
class RankLaw {
  private readonly keep: Float64Array;
  private readonly alias: Int32Array;

  constructor(n: number, alpha: number) {
    const scaled = Float64Array.from({ length: n }, (_, rank) => (rank + SHIFT) ** -alpha);
    const factor = n / scaled.reduce((a, b) => a + b, 0);
    this.keep = new Float64Array(n).fill(1);
    this.alias = Int32Array.from({ length: n }, (_, rank) => rank);
    const small: number[] = [];
    const large: number[] = [];
    for (let r = 0; r < n; r++) {
      scaled[r] *= factor;
      (scaled[r] < 1 ? small : large).push(r);
    }
    for (;;) {
      const [low, high] = [small.pop(), large.at(-1)];
      if (low === undefined || high === undefined) return;
      this.keep[low] = scaled[low];
      this.alias[low] = high;
      scaled[high] -= 1 - scaled[low];
      if (scaled[high] < 1) {
        large.pop();
        small.push(high);
      }
    }
  }

  draw(rng: Rng): number {
    const r = rng.below(this.keep.length);
    return rng.uniform() < this.keep[r] ? r : this.alias[r];
  }
}
