/**
 * Catalogue of the bundled networks; the networks themselves are in public/networks. Written by scripts/make-networks.ts.
 */

export interface BundledNetwork {
  id: string;
  title: string;
  /** Number of nodes. */
  n: number;
  /** Number of edges. */
  m: number;
  /** What it shows, in one or two sentences. */
  story: string;
  source: string;
  /** Few independent cycles: message passing is nearly exact. */
  treeLike: boolean;
  /** Size of the file. */
  bytes: number;
}

/** A file of public/networks. */
export interface BundledNetworkFile {
  id: string;
  title: string;
  description: string;
  source: string;
  licence: string;
  directed: boolean;
  n: number;
  /** Ends of every edge, nodes 0 … n−1. */
  from: number[];
  to: number[];
  labels?: string[];
  /** Fixed layout, x and y interleaved, y downwards. */
  positions: number[];
  /** How a synthetic network was made: recipe of scripts/networks, its settings and seed. */
  recipe?: { generator: string; parameters: Record<string, number>; seed: number };
}

export const bundledNetworks: readonly BundledNetwork[] = [
  {
    id: 'grapevine',
    title: 'Grapevine',
    n: 310,
    m: 316,
    story:
      'How news travels by word of mouth: everybody was brought in by somebody else, mostly by one of a few who know many; seven shortcuts join branches far apart. Made up, with its recipe and seed in the file.',
    source: 'Synthetic: a tree grown with preferential attachment, plus 7 long shortcuts (seed 9)',
    treeLike: true,
    bytes: 5264,
  },
  {
    id: 'clubs',
    title: 'Thirteen clubs',
    n: 400,
    m: 995,
    story:
      'Four hundred people in thirteen circles of friends, which a few acquaintances join. Made up, with its recipe and seed in the file.',
    source:
      'Synthetic: people who sit near each other in a club know each other, hosts know many, bridges join clubs (seed 17)',
    treeLike: false,
    bytes: 11519,
  },
  {
    id: 'neighbourhood',
    title: 'Neighbourhood',
    n: 320,
    m: 806,
    story:
      'A town in which people know those who live near, and a few know somebody at the other end. Neighbours of neighbours know each other: full of short loops. Made up, with its recipe and seed in the file.',
    source: 'Synthetic: evenly spread places, acquaintance falls with distance, 6 long shortcuts (seed 3)',
    treeLike: false,
    bytes: 9209,
  },
  {
    id: 'village',
    title: 'Village',
    n: 140,
    m: 312,
    story:
      'A hundred and forty people in six hamlets, who know those next door and a few elsewhere: news is quick in a hamlet and slow between them. Made up, with its recipe and seed in the file.',
    source: 'Synthetic: houses around six middles, the three nearest and others within reach know each other (seed 7)',
    treeLike: false,
    bytes: 3763,
  },
  {
    id: 'forum',
    title: 'Forum',
    n: 340,
    m: 1226,
    story:
      'Who is friends with whom among the 340 people of a forum: six friends on the own board, one elsewhere. Made up, names too, with its recipe and seed in the file.',
    source: 'Synthetic: planted partition of ten boards (seed 11)',
    treeLike: false,
    bytes: 14917,
  },
  {
    id: 'karate',
    title: 'Karate club',
    n: 34,
    m: 78,
    story:
      'Friendships among the 34 members of a university karate club, shortly before it split: 1 is the instructor, 34 the president.',
    source:
      'W. W. Zachary (1977), An information flow model for conflict and fission in small groups, J. Anthropol. Res. 33, 452–473',
    treeLike: false,
    bytes: 1347,
  },
  {
    id: 'florentine',
    title: 'Florentine families',
    n: 16,
    m: 20,
    story:
      'Marriages between sixteen leading families of Florence around 1430. The Medici stand between the others; the Pucci married none of them.',
    source:
      'J. F. Padgett and C. K. Ansell (1993), Robust action and the rise of the Medici, Am. J. Sociol. 98, 1259–1319',
    treeLike: false,
    bytes: 908,
  },
  {
    id: 'kite',
    title: 'Kite',
    n: 10,
    m: 18,
    story:
      'Ten people made up to show that the best connected (Diane), the go-between (Heather) and the closest (Fernando, Garth) differ.',
    source: 'D. Krackhardt (1990), Assessing the political landscape, Adm. Sci. Q. 35, 342–369',
    treeLike: false,
    bytes: 696,
  },
  {
    id: 'southern-women',
    title: 'Southern women',
    n: 32,
    m: 89,
    story:
      'Eighteen women of Natchez, Mississippi, and the fourteen social events (E1 to E14) at which they were seen in 1936.',
    source: 'A. Davis, B. B. Gardner and M. R. Gardner (1941), Deep South, University of Chicago Press, p. 148',
    treeLike: false,
    bytes: 1443,
  },
  {
    id: 'petersen',
    title: 'Petersen graph',
    n: 10,
    m: 15,
    story: 'Ten nodes with three neighbours each and no cycle shorter than five: the smallest network of that kind.',
    source: 'J. Petersen (1898), Sur le théorème de Tait, L’Intermédiaire des Mathématiciens 5, 225–227',
    treeLike: false,
    bytes: 617,
  },
];
