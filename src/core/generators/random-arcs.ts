import type { Rng } from '../rng';
import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { PairSet } from './pair-set';

/** round(N ln N · density). */
const arcCount = (n: number, density: number): number => Math.round(n * Math.log(n) * density);

/**
 * G(n, m) of arcs: every set of m ordered pairs of different nodes is equally likely. With m = n ln n a node hears of ln n others on
 * average, just about enough for most of the network to hang together.
 */
export const randomArcs = defineGenerator({
  id: 'random-arcs',
  title: 'Random arcs (Erdős–Rényi)',
  summary: 'So many arrows between nodes drawn at random; a → b and b → a are two of them.',
  source:
    'Erdős and Rényi (1959), Publ. Math. Debrecen 6, 290; size after CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26',
  parameters: {
    n: nodeCount({ min: 2 }),
    density: {
      kind: 'number',
      label: 'Density',
      symbol: 'c',
      help: 'Number of arcs, in units of N ln N.',
      formula: 'M = c N ln N',
      min: 0,
      max: 1000,
      slider: [0.25, 4],
      step: 0.05,
      default: 1,
    },
  },
  check({ n, density }) {
    const [m, most] = [arcCount(n, density), n * (n - 1)];
    if (m <= most) return [];
    const largest = Math.floor((100 * most) / (n * Math.log(n))) / 100;
    return [
      parameterIssue(
        'too-many-arcs',
        'density',
        density,
        `a density of at most ${largest.toLocaleString('en')}`,
        `Density ${density.toLocaleString('en')} means ${m.toLocaleString('en')} arcs, but among ${n.toLocaleString('en')} nodes there are only ${most.toLocaleString('en')}.`,
      ),
    ];
  },
  estimate: ({ n, density }) => ({ n, m: arcCount(n, density) }),
  generate({ n, density }, rng) {
    const m = arcCount(n, density);
    const arcs = new EdgeList(m);
    if (2 * m > n * (n - 1)) chooseInTurn(arcs, n, m, rng);
    else drawUntilNew(arcs, n, m, rng);
    return arcs.toNetwork(n, { directed: true });
  },
});

/** Pairs that were drawn before are drawn again: at most every second one. O(m) expected. */
function drawUntilNew(arcs: EdgeList, n: number, m: number, rng: Rng): void {
  // The arc u → v is the unordered pair of u and n + v.
  const drawn = new PairSet(2 * n);
  while (arcs.length < m) {
    const u = rng.below(n);
    const other = rng.below(n - 1);
    const v = other < u ? other : other + 1;
    if (drawn.add(u, n + v)) arcs.add(u, v);
  }
}

/** Goes through all pairs and takes each with the chance that is still needed (Knuth 1969, Algorithm 3.4.2 S). O(n²) ≤ O(m). */
function chooseInTurn(arcs: EdgeList, n: number, m: number, rng: Rng): void {
  let left = n * (n - 1);
  for (let u = 0; u < n; u++)
    for (let v = 0; v < n; v++) {
      if (u === v) continue;
      if (rng.uniform() * left < m - arcs.length) arcs.add(u, v);
      left--;
    }
}
