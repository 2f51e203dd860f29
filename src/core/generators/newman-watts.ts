import { circlePositions, defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';
import { PairSet } from './pair-set';

/**
 * Small world by adding: a ring on which nothing is moved, and every node gets a shortcut with probability p, to a node drawn
 * uniformly among all. Shortcuts to itself and to nodes that it is joined to already are dropped, so their number is slightly below
 * N p. Ring edges come first, lap by lap; then shortcuts by the node that got them.
 */
export const newmanWatts = defineGenerator({
  id: 'newman-watts',
  title: 'Small world (Newman–Watts)',
  summary: 'A ring of near neighbours that stays whole, and a few shortcuts across it.',
  source:
    'Newman and Watts (1999), Phys. Lett. A 263, 341; shortcuts by node as in CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26',
  parameters: {
    n: nodeCount({ min: 3 }),
    eachSide: {
      kind: 'number',
      label: 'Neighbours on each side',
      symbol: 'k',
      help: 'To how many nearest nodes each node of the ring is joined on either side.',
      min: 1,
      max: 2500,
      slider: [1, 10],
      step: 1,
      integer: true,
      default: 2,
    },
    shortcuts: {
      kind: 'number',
      label: 'Shortcuts',
      symbol: 'p',
      help: 'Chance of every node to get one shortcut to a node drawn at random.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.1,
    },
  },
  check({ n, eachSide }) {
    const most = Math.floor((n - 1) / 2);
    if (eachSide <= most) return [];
    return [
      parameterIssue(
        'too-many-neighbours',
        'eachSide',
        eachSide,
        `at most ${most.toLocaleString('en')}`,
        `Neighbours on each side (k) is ${eachSide.toLocaleString('en')}; on a ring of ${n.toLocaleString('en')} nodes there are at most ${most.toLocaleString('en')}.`,
      ),
    ];
  },
  estimate: ({ n, eachSide, shortcuts }) => ({ n, m: n * eachSide + n * shortcuts }),
  generate({ n, eachSide, shortcuts }, rng) {
    const edges = new EdgeList(n * eachSide + n * shortcuts + 3 * Math.sqrt(n * shortcuts));
    for (let j = 1; j <= eachSide; j++) for (let i = 0; i < n; i++) edges.add(i, (i + j) % n);
    const added = new PairSet(n);
    for (let i = 0; i < n; i++) {
      if (!(rng.uniform() < shortcuts)) continue;
      const end = rng.below(n);
      const along = Math.abs(end - i);
      if (Math.min(along, n - along) > eachSide && added.add(i, end)) edges.add(i, end);
    }
    return edges.toNetwork(n, { positions: circlePositions(n) });
  },
});
