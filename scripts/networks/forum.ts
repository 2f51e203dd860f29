import { stochasticBlockModel } from '../../src/core/generators/stochastic-block-model';
import { degrees } from '../../src/core/network';
import { stream } from '../../src/core/rng';
import type { Edge, Point } from './geometry';
import { fit, forceLayout, separate } from './layout';

export interface ForumNetwork {
  n: number;
  /** Boards, each with people of its own. */
  groups: number;
  /** Mean number of friends on the own board and on all others. */
  inside: number;
  outside: number;
}

/**
 * Who is friends with whom on a forum: a planted partition (stochastic block model). Places by ForceAtlas2 from a ring of boards; names
 * are made up of syllables.
 */
export function makeForumNetwork(seed: number, s: ForumNetwork): { edges: Edge[]; points: Point[]; labels: string[] } {
  const network = stochasticBlockModel.generate({ ...s }, stream(seed, 'forum'));
  const edges = Array.from(network.from, (u, e): Edge => [u, network.to[e]]);
  const stage = { w: 1180, h: 780 };
  const start = Array.from({ length: s.n }, (_, i) => {
    const board = (2 * Math.PI * Math.floor((i * s.groups) / s.n)) / s.groups;
    return { x: 100 * Math.cos(board) + 10 * Math.cos(2.4 * i), y: 100 * Math.sin(board) + 10 * Math.sin(2.4 * i) };
  });
  const places = forceLayout(start, edges, { iterations: 1500, gravity: 0.6, scalingRatio: 8, linLog: true });
  const degree = degrees(network);
  const room = (i: number, j: number): number => 13 + 1.4 * (Math.sqrt(degree[i]) + Math.sqrt(degree[j]));
  return { edges, points: fit(separate(fit(places, stage), edges, room, 0), stage), labels: names(seed, s.n) };
}

const FIRST = ['b', 'd', 'f', 'h', 'j', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'y', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const MIDDLE = ['l', 'm', 'n', 'r', 'v', 'd'];
const LAST = ['a', 'e', 'o', 'an', 'el', 'in'];

/** Different short names: consonant, vowel, consonant, ending. */
function names(seed: number, count: number): string[] {
  const rng = stream(seed, 'names');
  const from = (list: readonly string[]): string => list[rng.below(list.length)];
  const found = new Set<string>();
  while (found.size < count) found.add(from(FIRST) + from(VOWELS) + from(MIDDLE) + from(LAST));
  return [...found];
}
