/**
 * Writes the bundled cascade sets (public/cascades/<id>.json) and their catalogue (src/experiment/library/cascades.ts). Everything
 * is seeded: running it again changes nothing.
 *
 *     npx tsx scripts/make-cascades.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CascadeSet } from '../src/core/cascade';
import { describeCascades } from '../src/core/cascade-facts';
import { buildNetwork, type Network } from '../src/core/network';
import type { BundledNetworkFile } from '../src/experiment/library/networks';
import { makeForum } from './cascades/forum';
import { makeFourWeeks } from './cascades/four-weeks';
import { makeReposts } from './cascades/reposts';
import { REPOSTS, REPOSTS_SEED } from './cascades/reposts-recipe';
import { formatSource } from './format-source';

const root = new URL('..', import.meta.url);
const bundledNetwork = (id: string): Network => {
  const file = JSON.parse(readFileSync(new URL(`public/networks/${id}.json`, root), 'utf8')) as BundledNetworkFile;
  const { n, directed, from, to, labels } = file;
  return buildNetwork({
    n,
    directed,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    ...(labels ? { labels } : {}),
  });
};

const seed = 24;
const network = 'clubs';
const parameters = {
  begin: Date.UTC(2026, 2, 2) / 1000,
  days: 28,
  pieces: 600,
  kinds: [
    { chance: 0.12, share: 0.55 },
    { chance: 0.25, share: 0.33 },
    { chance: 0.36, share: 0.12 },
  ],
  delay: 9000,
  great: { day: 18, hour: 18, chance: 0.7 },
};
const set: CascadeSet = makeFourWeeks(bundledNetwork(network), seed, parameters);
const facts = describeCascades(set);
const made = {
  id: 'four-weeks',
  title: 'Four weeks in thirteen clubs',
  network,
  story: `Four weeks of news among the four hundred people of thirteen clubs: who told whom, and when. Half of the pieces reach no more than ${facts.medianSize === 1 ? 'the person who starts them' : `${facts.medianSize} people`}; one, on the third Friday, reaches ${facts.largest}. Nobody passes anything on between eleven and seven. Made up, with its recipe and seed in the file.`,
  source: `Synthetic: continuous-time independent cascades on the network ${network}, delays in waking hours (seed ${seed})`,
  cascades: facts.cascades,
  events: facts.events,
  users: facts.users,
};
const file = {
  id: made.id,
  title: made.title,
  description: made.story,
  source: made.source,
  licence: 'Made for this lab; free to use (CC0).',
  network,
  recipe: { generator: 'four-weeks', parameters, seed },
  time: set.time,
  userCount: set.userCount,
  offsets: [...set.offsets],
  users: [...set.users],
  times: [...set.times],
  marks: [...(set.marks ?? [])],
  parents: [...(set.parents ?? [])],
  split: [...(set.split ?? [])],
};

const { set: repostSet, truths, clocks } = makeReposts(REPOSTS_SEED, REPOSTS);
const repostFacts = describeCascades(repostSet);
const reposts = {
  id: 'reposts',
  title: 'Reposts (synthetic)',
  story: `Reposts of ${repostFacts.cascades} posts, with followers and bots. All of it is synthetic: drawn from Hawkes and HawkesN processes.`,
  source: `Synthetic: Hawkes and HawkesN with exponential and power-law kernels (seed ${REPOSTS_SEED})`,
  cascades: repostFacts.cascades,
  events: repostFacts.events,
  users: repostFacts.users,
};
const repostFile = {
  id: reposts.id,
  title: reposts.title,
  description: reposts.story,
  source: reposts.source,
  licence: 'Made for this lab; free to use (CC0).',
  recipe: { generator: 'reposts', parameters: REPOSTS, seed: REPOSTS_SEED },
  time: repostSet.time,
  offsets: [...repostSet.offsets],
  perUnit: clocks,
  gaps: clocks.flatMap((clock, c) => {
    const ticks = Array.from(repostSet.times.subarray(repostSet.offsets[c], repostSet.offsets[c + 1]), (t) =>
      Math.round(t * clock),
    );
    return ticks.map((t, e) => (e === 0 ? t : t - ticks[e - 1]));
  }),
  marks: [...(repostSet.marks ?? [])],
  bots: (repostSet.bots ?? []).join(''),
  truthColumns: ['kind', 'kappa', 'theta', 'c', 'population', 'beta'],
  truth: truths.map(({ kind, kappa, theta, c, population, beta }) => [kind, kappa, theta, c, population, beta]),
};

const forumSeed = 5;
const forumRecipe = {
  begin: Date.UTC(2026, 0, 5, 6) / 60_000,
  threads: 1200,
  topics: 8,
  friends: 2.2,
  interest: 1.8,
  meanSize: 15,
};
const forumSet = makeForum(bundledNetwork('forum'), forumSeed, forumRecipe);
const forumFacts = describeCascades(forumSet);
const forum = {
  id: 'forum',
  title: 'Threads of a forum',
  network: 'forum',
  story: `Who wrote in ${forumFacts.cascades.toLocaleString('en')} threads of a forum, one after the other: friends follow friends, every thread has a topic that some care for more than others, those who write much come early, and the well connected draw a crowd. Half of the threads have at most ${forumFacts.medianSize} people, the largest ${forumFacts.largest}. Made up, with its recipe and seed in the file.`,
  source: `Synthetic: the method forest/forum on the network forum (seed ${forumSeed})`,
  cascades: forumFacts.cascades,
  events: forumFacts.events,
  users: forumFacts.users,
};
const forumFile = {
  id: forum.id,
  title: forum.title,
  description: forum.story,
  source: forum.source,
  licence: 'Made for this lab; free to use (CC0).',
  network: forum.network,
  recipe: { generator: 'forum', parameters: forumRecipe, seed: forumSeed },
  time: forumSet.time,
  userNames: forumSet.userNames,
  offsets: [...forumSet.offsets],
  users: [...forumSet.users],
  perUnit: new Array<number>(forumSet.count).fill(1),
  gaps: Array.from(forumSet.times, (time, e) => (forumSet.offsets.includes(e) ? time : time - forumSet.times[e - 1])),
  split: [...(forumSet.split ?? [])],
};

mkdirSync(new URL('public/cascades/', root), { recursive: true });
function write(id: string, content: object): number {
  const text = JSON.stringify(content);
  writeFileSync(new URL(`public/cascades/${id}.json`, root), text);
  return text.length;
}
const entries = [
  { ...made, bytes: write(made.id, file) },
  { ...reposts, bytes: write(reposts.id, repostFile) },
  { ...forum, bytes: write(forum.id, forumFile) },
];

const catalogue = `/**
 * Catalogue of the bundled cascade sets; the sets themselves are in public/cascades. Written by scripts/make-cascades.ts.
 */

export interface BundledCascades {
  id: string;
  title: string;
  /** The bundled network on which they spread; absent where there is none. */
  network?: string;
  /** What is to be seen, in a few sentences. */
  story: string;
  source: string;
  cascades: number;
  events: number;
  /** Users with an event. */
  users: number;
  /** Size of the file. */
  bytes: number;
}

/** The first of them stands on a network. */
export const bundledCascades: readonly [BundledCascades & { network: string }, ...BundledCascades[]] = ${JSON.stringify(entries)};
`;
writeFileSync(new URL('src/experiment/library/cascades.ts', root), await formatSource(catalogue));
