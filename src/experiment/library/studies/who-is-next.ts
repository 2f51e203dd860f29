/** Who is next: the shipped model in threads of the test against counting, and what it owes to the network of friends. */
import { stream } from '../../../core/rng';
import { rowsOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import { DEVICE, FORUM_USERS, forumInputs, hitsAt10, TEST_THREADS, usersOnly } from './forum';
import type { FigureResults, LessonStudy } from './study';

/** Threads in which the reader is asked, and threads over which is averaged. */
export const ASKED = 5;
const SAMPLED = 40;
/** Users that are offered, and users that were seen before. */
export const OFFERED = 8;
export const SEEN = 5;
/** Counting knows somebody well from here up, and hardly from there down: places in its list. */
const WELL = 10;
const HARDLY = 50;

/** Hits among the first ten by which the model leads the best way of counting, at least. */
const LEAD = 0.03;
/** Hits that are lost by switching the network off, at least; by training without it, at most. */
const LOST = 0.05;
const REGAINED = 0.03;

const run = runsOf('FOREST', 'section 4.2');

/** Places of the sampled threads in the test part, from 1; the first five are asked about. */
export function threadsOf(seed: number): readonly number[] {
  const places = Int32Array.from({ length: TEST_THREADS }, (_, k) => k + 1);
  return [...stream(seed, 'threads').shuffle(places)].slice(0, SAMPLED);
}

interface Offered {
  user: number;
  name: string;
  /** Probability to be next, of all users, and places in the list of the model and of counting pairs. */
  probability: number;
  counting: number;
}

export interface Thread {
  /** Its place in the test part. */
  place: number;
  /** Who has written, in order: nodes of the network. */
  seen: readonly number[];
  offered: readonly Offered[];
  /** Who wrote next. */
  truth: string;
  /** Whom the model and counting choose among those offered. */
  model: string;
  counting: string;
  /** Place of the truth in the list of all users. */
  rank: number;
  countingRank: number;
}

export interface NextFacts {
  threads: readonly Thread[];
  /** Users to be predicted in the test part. */
  predictions: number;
  hits: { model: number; counting: number; off: number; without: number; random: number };
  /** The best way of counting by its name. */
  bestCounting: string;
  /** Mean chance to choose the next one among eight, over all places of the sampled threads, and the standard error of the lead. */
  among: { model: number; counting: number; error: number; places: number };
  /** What the network adds to the logarithm of the chance of who came next: on average, at the end of a thread, by what counting knows. */
  added: { all: number; error: number; end: number; well: number; hardly: number };
}

type Row = Record<string, number | string>;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const errorOf = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length);
};

/** The chance that somebody at this place of a list of so many stands before all others that are offered with her, drawn at random. */
function firstAmong(rank: number, users: number): number {
  let chance = 1;
  for (let k = 0; k < OFFERED - 1; k++) chance *= Math.max(0, users - rank - k) / (users - 1 - k);
  return chance;
}

/** Names of users, as the candidates of all threads give them. */
function namesIn(results: FigureResults): Map<number, string> {
  const names = new Map<number, string>();
  for (let k = 1; k <= ASKED; k++) {
    const column = tableOf(results, `thread-${k}`, 'candidates')?.columns.find(({ id }) => id === 'node');
    column?.names?.forEach((name, row) => {
      if (name !== '') names.set(Number(column.values[row]), name);
    });
  }
  return names;
}

/** Whoever is no candidate after so many users has written. */
function silenced(rows: readonly Row[]): number[] {
  const open = new Set(rows.map(({ node }) => Number(node)));
  return Array.from({ length: FORUM_USERS }, (_, node) => node).filter((node) => !open.has(node));
}

function threadOf(
  results: FigureResults,
  k: number,
  seed: number,
  names: ReadonlyMap<number, string>,
): Thread | undefined {
  const walk = rowsOf(tableOf(results, `thread-${k}`, 'walk')).filter(({ node }) => Number.isFinite(Number(node)));
  const candidates = rowsOf(tableOf(results, `thread-${k}`, 'candidates')).filter(({ stop }) => Number(stop) === 0);
  const next = walk[Math.min(SEEN, walk.length) - 1];
  if (!next) return undefined;
  const at = (seen: number): Row[] => candidates.filter((row) => Number(row.seen) === seen);
  const rows = at(Number(next.seen));
  const [first] = silenced(at(1));
  const truth = Number(next.node);
  const others = rows.filter(({ node }) => Number(node) !== truth);
  const order = stream(seed, 'offered', k).shuffle(Int32Array.from(others, (_, i) => i));
  const chosen = [...order].slice(0, OFFERED - 1).map((i) => others[i]);
  const own = rows.find(({ node }) => Number(node) === truth);
  if (!own) return undefined;
  const offered = [own, ...chosen]
    .map((row) => ({
      user: Number(row.node),
      name: names.get(Number(row.node)) ?? String(row.node),
      probability: Number(row.probability),
      counting: Number(row.counting),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const best = (better: (a: Offered, b: Offered) => boolean): string =>
    offered.reduce((a, b) => (better(b, a) ? b : a)).name;
  return {
    place: threadsOf(seed)[k - 1],
    seen: [first, ...walk.slice(0, Number(next.seen) - 1).map(({ node }) => Number(node))],
    offered,
    truth: names.get(truth) ?? String(truth),
    model: best((a, b) => a.probability > b.probability),
    counting: best((a, b) => a.counting < b.counting),
    rank: Number(next.rank),
    countingRank: Number(next.counting),
  };
}

/** The threads that are asked about; undefined while one is missing. */
export function askedThreads(results: FigureResults, seed: number): readonly Thread[] | undefined {
  const names = namesIn(results);
  const threads = Array.from({ length: ASKED }, (_, k) => threadOf(results, k + 1, seed, names));
  return threads.every((thread) => thread !== undefined) ? threads : undefined;
}

/** Every row of the sampled walks in which somebody, or the end, came next. */
function walksOf(results: FigureResults): Row[] {
  return Array.from({ length: SAMPLED }, (_, k) => rowsOf(tableOf(results, `thread-${k + 1}`, 'walk'))).flat();
}

export const whoIsNext: LessonStudy<NextFacts> = {
  id: 'who-is-next',
  paper: 'FOREST',
  version: 1,
  seed: 1,
  // Lists of all users at every place: large, and quick to ask for.
  here: Array.from({ length: ASKED }, (_, k) => `thread-${k + 1}`),
  otherSeeds: [2, 3, 4],
  runs: (seed) => {
    const walks = threadsOf(seed).map((cascade, k) =>
      run(
        `thread-${k + 1}`,
        `Who is next in thread ${cascade}`,
        'forest/next-user',
        { cascade, shown: k < ASKED ? FORUM_USERS : 1, ...DEVICE },
        forumInputs('forum'),
        seed,
        { outputs: k < ASKED ? ['candidates', 'walk'] : ['walk'] },
      ),
    );
    return [
      ...walks.slice(0, ASKED),
      run('floors', 'Counting', 'forest/floors', {}, forumInputs(), seed, { outputs: ['next'], weight: 5 }),
      run(
        'model',
        'The shipped model on all threads of the test',
        'forest/evaluate',
        { simulations: 1, ...DEVICE },
        forumInputs('forum'),
        seed,
        { outputs: ['test'], weight: 10 },
      ),
      ...walks.slice(ASKED),
      run(
        'without',
        'A model that never knew the network',
        'forest/train',
        {
          graph: 'none',
          width: 32,
          batch: 256,
          warmUp: 2500,
          dropout: 0.3,
          epochs: 12,
          reward: false,
          simulations: 1,
          ...DEVICE,
        },
        forumInputs(),
        seed,
        { outputs: ['test'], weight: 100 },
      ),
    ];
  },
  facts(results, seed) {
    const threads = askedThreads(results, seed);
    const counted = rowsOf(tableOf(results, 'floors', 'next')).filter(({ protocol }) => protocol === 'users only');
    const test = usersOnly(results, 'model', 'test');
    const walks = walksOf(results);
    const without = hitsAt10(results, 'without');
    if (!threads || counted.length === 0 || !test || !Number.isFinite(without)) return undefined;
    if (!results.has(`thread-${SAMPLED}`)) return undefined;
    const best = counted.reduce((a, b) => (Number(b.hits10) > Number(a.hits10) ? b : a));
    const random = counted.find(({ model }) => model === 'Random');
    const users = walks.filter(({ user }) => Number.isFinite(Number(user)));
    const open = (row: Row): number => FORUM_USERS - Number(row.seen);
    const byModel = users.map((row) => firstAmong(Number(row.rank), open(row)));
    const byCounting = users.map((row) => firstAmong(Number(row.counting), open(row)));
    const context = (rows: readonly Row[]): number[] => rows.map((row) => Number(row.context));
    return {
      threads,
      predictions: Number(test.n),
      hits: {
        model: hitsAt10(results, 'model'),
        counting: Number(best.hits10),
        off: hitsAt10(results, 'model', 'test', 'without network context'),
        without,
        random: Number(random?.hits10 ?? NaN),
      },
      bestCounting: String(best.model),
      among: {
        model: mean(byModel),
        counting: mean(byCounting),
        error: errorOf(byModel.map((chance, i) => chance - byCounting[i])),
        places: users.length,
      },
      added: {
        all: mean(context(users)),
        error: errorOf(context(users)),
        end: mean(context(walks.filter(({ user }) => !Number.isFinite(Number(user))))),
        well: mean(context(users.filter(({ counting }) => Number(counting) <= WELL))),
        hardly: mean(context(users.filter(({ counting }) => Number(counting) > HARDLY))),
      },
    };
  },
  claims({ threads, hits, bestCounting, among, added, predictions }) {
    const hundred = (share: number): string => short(Math.round(1000 * share) / 10);
    return [
      {
        text: `first ten: ${hundred(hits.model)} of 100 against ${hundred(hits.counting)} (${bestCounting}) in ${predictions} cases (lead at least ${100 * LEAD})`,
        holds: hits.model - hits.counting >= LEAD && hits.model >= 5 * hits.random,
      },
      {
        text: `among eight: ${hundred(among.model)} of 100 against ${hundred(among.counting)}, standard error of the lead ${short(100 * among.error)}, ${among.places} places (at least 2; one in two at least)`,
        holds: among.model - among.counting >= 2 * among.error && among.model >= 0.5,
      },
      {
        text: `network switched off: ${hundred(hits.off)} of 100 (at least ${100 * LOST} fewer)`,
        holds: hits.model - hits.off >= LOST,
      },
      {
        text: `trained without it: ${hundred(hits.without)} of 100 (within ${100 * REGAINED} of ${hundred(hits.model)}, above ${hundred(hits.off)})`,
        holds: Math.abs(hits.model - hits.without) <= REGAINED && hits.without > hits.off + REGAINED,
      },
      {
        text: `the network adds ${short(added.all)} ± ${short(added.error)} to the logarithm of the chance (above 4 standard errors)`,
        holds: added.all > 4 * added.error,
      },
      {
        text: `${short(added.well)} where counting knows the next one well, ${short(added.hardly)} where hardly (opposite signs)`,
        holds: added.well > 0.4 && added.hardly < -0.1,
      },
      {
        text: `${short(added.end)} at the end of a thread (at least 1, above all others)`,
        holds: added.end >= 1 && added.end > added.well,
      },
      {
        text: `five threads with eight different users each, the next one among them`,
        holds: threads.every(
          ({ offered, truth, seen }) =>
            new Set(offered.map(({ name }) => name)).size === OFFERED &&
            offered.some(({ name }) => name === truth) &&
            offered.every(({ user }) => !seen.includes(user)),
        ),
      },
    ];
  },
};
