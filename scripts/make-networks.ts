/**
 * Writes the bundled networks (public/networks/<id>.json, with a fixed layout) and their catalogue
 * (src/experiment/library/networks.ts). Everything is seeded: running it again changes nothing.
 *
 *     npx tsx scripts/make-networks.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isLikelyTree } from '../src/core/measures';
import { buildNetwork } from '../src/core/network';
import { stream } from '../src/core/rng';
import { classics } from './networks/classics';
import { makeClubs } from './networks/clubs';
import { makeForumNetwork } from './networks/forum';
import type { Edge, Point } from './networks/geometry';
import { addShortcuts, fanLayout, makeGrapevine } from './networks/grapevine';
import { fit, forceLayout, separate } from './networks/layout';
import { makeNeighbourhood } from './networks/neighbourhood';
import { makeVillage } from './networks/village';
import { formatSource } from './format-source';

interface Made {
  id: string;
  title: string;
  description: string;
  source: string;
  licence: string;
  n: number;
  edges: readonly Edge[];
  points: readonly Point[];
  labels?: readonly string[];
  recipe?: { generator: string; parameters: Record<string, number>; seed: number };
}

const OWN = 'Made for this lab; free to use (CC0).';
/** Room for a node of given degree, in layout units; the page draws radii in the same proportion. */
const radius = (degree: number): number => 2.6 + 0.9 * Math.sqrt(degree);

function degreesOf(n: number, edges: readonly Edge[]): number[] {
  const degree = new Array<number>(n).fill(0);
  for (const e of edges) for (const i of e) degree[i]++;
  return degree;
}

function clubs(): Made {
  const seed = 17;
  const parameters = {
    clubs: 13,
    people: 400,
    insidePerPerson: 2.2,
    reach: 1.6,
    hostDegree: 10,
    bridges: 0.8,
    secondBridges: 0.9,
  };
  const { points, edges } = makeClubs(seed, parameters);
  return {
    id: 'clubs',
    title: 'Thirteen clubs',
    description:
      'Four hundred people in thirteen circles of friends, which a few acquaintances join. Made up, with its recipe and seed in the file.',
    source: `Synthetic: people who sit near each other in a club know each other, hosts know many, bridges join clubs (seed ${seed})`,
    licence: OWN,
    n: parameters.people,
    edges,
    points,
    recipe: { generator: 'clubs', parameters, seed },
  };
}

function grapevine(): Made {
  const seed = 9;
  const parameters = { people: 310, preferential: 0.55, mostKnown: 13, shortcuts: 7, farApart: 8 };
  const n = parameters.people;
  const tree = makeGrapevine(seed, parameters);
  const stage = { w: 780, h: 700 };
  const room = (i: number, j: number): number => radius(tree.degree[i]) + radius(tree.degree[j]) + 7;
  const spread = separate(fit(fanLayout(n, tree.edges, stream(seed, 'layout'), 1), stage), tree.edges, room, 7);
  const points = fit(spread, stage);
  const edges = addShortcuts(seed, tree.edges, points, {
    count: parameters.shortcuts,
    farApart: parameters.farApart,
    clearance: 9,
    longest: 330,
  });
  return {
    id: 'grapevine',
    title: 'Grapevine',
    description:
      'How news travels by word of mouth: everybody was brought in by somebody else, mostly by one of a few who know many; seven shortcuts join branches far apart. Made up, with its recipe and seed in the file.',
    source: `Synthetic: a tree grown with preferential attachment, plus ${parameters.shortcuts} long shortcuts (seed ${seed})`,
    licence: OWN,
    n,
    edges,
    points,
    recipe: { generator: 'grapevine', parameters, seed },
  };
}

function neighbourhood(): Made {
  const seed = 3;
  const parameters = { people: 320, meanDegree: 5, shortcuts: 6 };
  const { points, edges } = makeNeighbourhood(seed, parameters);
  return {
    id: 'neighbourhood',
    title: 'Neighbourhood',
    description:
      'A town in which people know those who live near, and a few know somebody at the other end. Neighbours of neighbours know each other: full of short loops. Made up, with its recipe and seed in the file.',
    source: `Synthetic: evenly spread places, acquaintance falls with distance, ${parameters.shortcuts} long shortcuts (seed ${seed})`,
    licence: OWN,
    n: parameters.people,
    edges,
    points,
    recipe: { generator: 'neighbourhood', parameters, seed },
  };
}

function village(): Made {
  const seed = 7;
  const parameters = { people: 140, acquaintances: 312, nearest: 3 };
  const { points, edges } = makeVillage(seed, parameters);
  const stage = { w: 700, h: 640 };
  const degree = degreesOf(parameters.people, edges);
  const room = (i: number, j: number): number => radius(degree[i]) + radius(degree[j]) + 15;
  const places = points.map(({ x, y }) => ({ x: (x - 0.5) * stage.w, y: (y - 0.5) * stage.h }));
  return {
    id: 'village',
    title: 'Village',
    description:
      'A hundred and forty people in six hamlets, who know those next door and a few elsewhere: news is quick in a hamlet and slow between them. Made up, with its recipe and seed in the file.',
    source: `Synthetic: houses around six middles, the three nearest and others within reach know each other (seed ${seed})`,
    licence: OWN,
    n: parameters.people,
    edges,
    points: separate(places, edges, room, 8),
    recipe: { generator: 'village', parameters, seed },
  };
}

function forum(): Made {
  const seed = 11;
  const parameters = { n: 340, groups: 10, inside: 6, outside: 1 };
  return {
    id: 'forum',
    title: 'Forum',
    description:
      'Who is friends with whom among the 340 people of a forum: six friends on the own board, one elsewhere. Made up, names too, with its recipe and seed in the file.',
    source: `Synthetic: planted partition of ten boards (seed ${seed})`,
    licence: OWN,
    n: parameters.n,
    ...makeForumNetwork(seed, parameters),
    recipe: { generator: 'forum', parameters, seed },
  };
}

/** Classic networks: the record's own figure where it has one, else ForceAtlas2 from a circle; then room for names. */
function laidOut(): Made[] {
  const stage = { w: 600, h: 545 };
  return classics.map((classic) => {
    const { n, edges, figure } = classic;
    if (figure) return { ...classic, points: fit(figure, stage) };
    const degree = degreesOf(n, edges);
    const start = degree.map((_, i) => ({
      x: 100 * Math.cos((2 * Math.PI * i) / n),
      y: 100 * Math.sin((2 * Math.PI * i) / n),
    }));
    // nothing holds a node without edges: it would drift away and shrink the rest
    const joined = degree.flatMap((k, i) => (k > 0 ? [i] : []));
    const inner = edges.map(([u, v]) => [joined.indexOf(u), joined.indexOf(v)] as const);
    const forced = forceLayout(
      joined.map((i) => start[i]),
      inner,
      { iterations: 4000, gravity: 1, scalingRatio: 10, linLog: false },
    );
    const placed = fit(forced, stage);
    const points = start.map((_, i) => placed[joined.indexOf(i)] ?? { x: -0.45 * stage.w, y: -0.45 * stage.h });
    return {
      ...classic,
      points: fit(
        separate(points, edges, () => 34, 14),
        stage,
      ),
    };
  });
}

function networkOf(made: Made) {
  return buildNetwork({
    n: made.n,
    directed: false,
    from: Int32Array.from(made.edges, (e) => e[0]),
    to: Int32Array.from(made.edges, (e) => e[1]),
  });
}

const all = [grapevine(), clubs(), neighbourhood(), village(), forum(), ...laidOut()];
mkdirSync('public/networks', { recursive: true });
const catalogue: object[] = [];
for (const made of all) {
  const { id, title, description, source, licence, n, edges, points, labels, recipe } = made;
  const file = {
    id,
    title,
    description,
    source,
    licence,
    directed: false,
    n,
    from: edges.map((e) => e[0]),
    to: edges.map((e) => e[1]),
    ...(labels ? { labels } : {}),
    positions: points.flatMap((p) => [Math.round(p.x), Math.round(p.y)]),
    ...(recipe ? { recipe } : {}),
  };
  const text = `{\n${Object.entries(file)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
  writeFileSync(`public/networks/${id}.json`, text);
  const highest = Math.max(...degreesOf(n, edges));
  const bytes = Buffer.byteLength(text);
  catalogue.push({
    id,
    title,
    n,
    m: edges.length,
    story: description,
    source,
    treeLike: isLikelyTree(networkOf(made)),
    bytes,
  });
  console.log(`${id}: ${n} nodes, ${edges.length} edges, largest degree ${highest}, ${bytes} bytes`);
}

const target = 'src/experiment/library/networks.ts';
mkdirSync('src/experiment/library', { recursive: true });
const code = `/**
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

export const bundledNetworks: readonly BundledNetwork[] = ${JSON.stringify(catalogue)};
`;
writeFileSync(target, await formatSource(code));
