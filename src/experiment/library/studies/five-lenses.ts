/**
 * Five lenses: the same threads of a forum through the methods of all five papers. All learn from the same 960 threads and see the same
 * seven people, or the same ninety minutes, of threads that none of them has seen; each is asked what it can be asked.
 */
import { buildNetwork, type Network } from '../../../core/network';
import type { NetworkOutput } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { messagePassing } from '../../../models/independent-cascade/dmp';
import type { CascadeSource, Experiment, ResultSource, Source } from '../../experiment';
import { rowsOf, scalarOf, seriesOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import { THREADS, type LensThread } from './five-lenses-threads';
import { DEVICE, FORUM_NETWORK, FORUM_USERS, forumInputs } from './forum';
import type { FigureResults, LessonStudy } from './study';

/** Threads that are drawn with the seed; the first of them is the one that is looked at. */
export const SCORED = 20;
/** What is seen of a thread: so many people, who wrote in so many minutes. */
export const SEEN = 7;
export const MINUTES = 90;
/** The part that is learned from is drawn anew: the first 960 threads of the recipe of the set. */
export const LEARNED_FROM = 960;
/** Threads before the test part. */
const BEFORE = 1080;
/** Two days, in which nearly all is said. */
const WINDOW = 2880;
/** Steps of {@link MINUTES}: twelve hours. */
const STEPS = 8;
export const FIRST = 10;
export const PUSHES = 10;

export const TRAINING: CascadeSource = {
  kind: 'result',
  of: {
    inputs: { network: FORUM_NETWORK },
    method: 'forest/forum',
    version: 1,
    parameters: { threads: LEARNED_FROM, topics: 8, friends: 2.2, interest: 1.8, meanSize: 15 },
    seed: 5,
  },
  output: 'cascades',
};
const training: Experiment['inputs'] = { network: FORUM_NETWORK, cascades: TRAINING };

/** Who says who is next, and who says how far it goes. Chance: anybody; usual: the size of a training thread that came so far. */
export const NAMERS = ['slicer', 'jump', 'forest', 'counting', 'chance'] as const;
export type Namer = (typeof NAMERS)[number];
export const SIZERS = ['slicer', 'jump', 'hawkes', 'forest', 'usual'] as const;
export type Sizer = (typeof SIZERS)[number];
export const POLICIES = ['online-search', 'online-greedy', 'weight-sum', 'random'] as const;
export type Policy = (typeof POLICIES)[number];
export const TASTES = ['bias', 'social', 'preference', 'full'] as const;
export type Taste = (typeof TASTES)[number];

/** The threads of a seed, the one that is looked at first. */
export function threadsOf(seed: number): readonly LensThread[] {
  const order = stream(seed, 'threads').shuffle(Int32Array.from(THREADS, (_, k) => k));
  return [...order].slice(0, SCORED).map((k) => THREADS[k]);
}

const slicerRun = runsOf('SLICER', 'section 3');
const jumpRun = runsOf('PropNet-SDE', 'section 6.3');
const hawkesRun = runsOf('SIR-HawkesN', 'section 4');
const pushRun = runsOf('PDC', 'section II');
const forestRun = runsOf('FOREST', 'section 4');

const NETRATE: Experiment['parameters'] = {
  mostActive: FORUM_USERS,
  trainShare: 100,
  window: WINDOW,
  leastRate: 1e-6,
};
/** Who passes on to whom, and how fast: the network that the jump process runs on. */
const rates = (seed: number): ResultSource => ({
  kind: 'result',
  of: { inputs: training, method: 'jump-sde/netrate', version: 1, parameters: NETRATE, seed },
  output: 'network',
});

const LEARN: Experiment['parameters'] = { samples: 'earlier', item: 0, folds: 3, epochs: 30 };
/** Tastes and influence for a new item. */
export const campaign = (seed: number): Source => ({
  kind: 'result',
  of: {
    inputs: training,
    method: 'push-driven-cascade/learn',
    version: 1,
    parameters: { ...LEARN, crossValidate: false },
    seed,
  },
  output: 'campaign',
});
const campaignParameters = (seed: number): Experiment['parameters'] => ({
  budget: PUSHES,
  preference: 'given',
  influence: 'given',
  start: [...threadsOf(seed)[0].first],
});

const slicer = (seed: number) =>
  slicerRun(
    'slicer',
    'Chances of all friendships, learned by SLICER',
    'independent-cascade/slicer',
    {
      evidence: 'observed',
      stepWidth: MINUTES,
      horizon: STEPS,
      lateEvents: 'censor',
      iterations: 12,
      sources: [...threadsOf(seed)[0].first],
    },
    training,
    seed,
    { outputs: ['learned', 'reached'], weight: 20 },
  );

const ofThread = (seed: number, k: number) => {
  const { place, first } = threadsOf(seed)[k];
  return {
    next: forestRun(
      `next-${k}`,
      `Who is next in thread ${place}`,
      'forest/next-user',
      { cascade: place, shown: k === 0 ? FIRST + 1 : 1, ...DEVICE },
      forumInputs('forum'),
      seed,
      { outputs: k === 0 ? ['candidates', 'walk'] : ['walk'] },
    ),
    size: forestRun(
      `size-${k}`,
      `How far thread ${place} goes, by FOREST`,
      'forest/sizes',
      { cascade: place, seen: SEEN, observed: SEEN, simulations: 60, ...DEVICE },
      forumInputs('forum'),
      seed,
      { outputs: ['forecast', 'summary'] },
    ),
    hawkes: hawkesRun(
      `hawkes-${k}`,
      `How far thread ${place} goes, by HawkesN`,
      'sir-hawkes/forecast',
      { cascade: BEFORE + place, until: MINUTES, kernel: 'EXP', starts: 3, runs: 100 },
      { cascades: { kind: 'bundled', id: 'forum' } },
      seed,
      { outputs: k === 0 ? ['median-size', 'low', 'high', 'fan', 'observed'] : ['median-size', 'low', 'high'] },
    ),
    jump: jumpRun(
      `jump-${k}`,
      `How far thread ${place} goes, by the jump process`,
      'jump-sde/monte-carlo',
      { sources: [...first], rateLaw: 'file', horizon: WINDOW - MINUTES, runs: k === 0 ? 200 : 80 },
      { network: rates(seed) },
      seed,
      { outputs: k === 0 ? ['mean-size', 'influence'] : ['mean-size'] },
    ),
  };
};

/** For each user who came after the seven, in all threads: her place in the list of every lens, from 1; half where lists tie. */
type Places = Record<Namer, number[]>;

export interface LensesFacts {
  place: number;
  /** Names: the seven that were seen, who came next, and the first ten of each lens. */
  seen: readonly string[];
  next: string | undefined;
  firstTen: Readonly<Record<'slicer' | 'jump' | 'forest', readonly string[]>>;
  /** In the thread that is looked at: where the one who came next stands in each list. */
  placeOfNext: Readonly<Record<Namer, number>>;
  predictions: number;
  /** Share of the cases in which who came next is among the first ten, its standard error, and that of FOREST's lead. */
  hits: Readonly<Record<Namer, number>>;
  hitsError: Readonly<Record<Namer, number>>;
  leadError: Readonly<Record<Namer, number>>;
  /** The thread that is looked at: its size, and what each says. */
  truth: number;
  size: Readonly<Record<Sizer, number>>;
  /** HawkesN’s nine in ten. */
  hawkesBand: readonly [number, number];
  /** Threads, of all, whose size lies in HawkesN’s nine in ten. */
  inBand: number;
  threads: number;
  /** Mean squared error of the logarithm of the size, its standard error, and that of the difference to the usual size. */
  error: Readonly<Record<Sizer, number>>;
  errorError: Readonly<Record<Sizer, number>>;
  gapError: Readonly<Record<Sizer, number>>;
  /** SLICER’s own answer for the thread that is looked at, and ours by the same messages: they must be one. */
  slicerOwn: number;
  /** Held-out error of who says yes, by what it is explained with, and its standard error. */
  taste: Readonly<Record<Taste, { error: number; standardError: number }>>;
  /** Users of ten pushes, by policy, and standard error. */
  pushed: Readonly<Record<Policy, { mean: number; error: number }>>;
  /** The first push of OnlineSearch, and the likeliest to say yes alone. */
  push: { first: string; chance: number; likeliest: string; highestChance: number };
  /** Edges that NetRate finds. */
  pairs: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function errorOf(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length);
}
/** One value per key. */
const per = <K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;

const networkOf = (results: FigureResults, run: string, output: string): NetworkOutput | undefined => {
  const found = results.get(run)?.outputs[output];
  return found?.kind === 'network' ? found : undefined;
};

/** The forum with the learned chances; edges in the order of the forum’s: the campaign has both directions of each, one after the other. */
function slicerModel(results: FigureResults): { network: Network; alpha: Float64Array } | undefined {
  const arcs = networkOf(results, 'learn', 'campaign');
  const learned = results.get('slicer')?.outputs.learned;
  if (!arcs || learned?.kind !== 'edge-field') return undefined;
  const every2nd = (ends: ArrayLike<number>): Int32Array =>
    Int32Array.from({ length: ends.length / 2 }, (_, e) => ends[2 * e]);
  return {
    network: buildNetwork({ n: arcs.n, directed: false, from: every2nd(arcs.from), to: every2nd(arcs.to) }),
    alpha: Float64Array.from(learned.values, (value) => (Number.isNaN(value) ? 0 : value)),
  };
}

/** How many are reached from these nodes, by message passing with the learned chances. */
function reachedFrom(
  { network, alpha }: { network: Network; alpha: Float64Array },
  sources: readonly number[],
): number {
  const initial = new Float64Array(network.n);
  for (const node of sources) initial[node] = 1;
  const steps = messagePassing(network, alpha, initial, STEPS);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.marginals.slice(STEPS * network.n).reduce((sum, p) => sum + p, 0);
}

/**
 * What writes of others add to everybody: weights of arcs by their tail. For the jump process rates, whose sum over those who have
 * written says in which proportion everybody else is next – exactly, delays being exponential. For SLICER −ln(1 − α): the sum orders
 * everybody else by the chance to be told at the next step.
 */
type Pull = readonly (readonly { to: number; by: number }[])[];

function pullOf(n: number, arcs: Iterable<readonly [number, number, number]>): Pull {
  const pull: { to: number; by: number }[][] = Array.from({ length: n }, () => []);
  for (const [from, to, by] of arcs) pull[from].push({ to, by });
  return pull;
}

function* bothWays({ network: { from, to, m }, alpha }: { network: Network; alpha: Float64Array }) {
  for (let e = 0; e < m; e++) {
    const by = -Math.log1p(-Math.min(alpha[e], 1 - 1e-12));
    yield [from[e], to[e], by] as const;
    yield [to[e], from[e], by] as const;
  }
}

function pulled(pull: Pull, written: readonly number[]): Float64Array {
  const score = new Float64Array(FORUM_USERS);
  for (const node of written) for (const { to, by } of pull[node]) score[to] += by;
  for (const node of written) score[node] = -1;
  return score;
}

/** From 1; those with equal scores share their places. */
function placeIn(score: Float64Array, node: number): number {
  let above = 0;
  let equal = 0;
  for (let v = 0; v < score.length; v++) {
    if (v === node || score[v] < 0) continue;
    if (score[v] > score[node]) above++;
    else if (score[v] === score[node]) equal++;
  }
  return 1 + above + equal / 2;
}

const highest = (score: Float64Array, count: number): number[] =>
  Array.from(score.keys())
    .filter((node) => score[node] > 0)
    .toSorted((a, b) => score[b] - score[a] || a - b)
    .slice(0, count);

const placesWithin = (places: readonly number[]): number[] => places.map((place) => (place <= FIRST ? 1 : 0));

/** Chance names ten of all who are left. */
const byChance = (written: number): number => FIRST / (FORUM_USERS - written);

export const fiveLenses: LessonStudy<LensesFacts> = {
  id: 'five-lenses',
  paper: 'all',
  version: 1,
  seed: 1,
  otherSeeds: [2, 3, 4],
  runs: (seed) => {
    const threads = Array.from({ length: SCORED }, (_, k) => ofThread(seed, k));
    return [
      ...Object.values(threads[0]),
      jumpRun('netrate', 'Rates of all pairs, learned by NetRate', 'jump-sde/netrate', NETRATE, training, seed, {
        outputs: ['network'],
        weight: 10,
      }),
      pushRun('learn', 'Tastes and influence', 'push-driven-cascade/learn', LEARN, training, seed, {
        outputs: ['models', 'campaign'],
        weight: 10,
      }),
      slicer(seed),
      pushRun(
        'why',
        'Whom to push first',
        'push-driven-cascade/why',
        { ...campaignParameters(seed), judge: 'score', shownUsers: FORUM_USERS },
        { network: campaign(seed) },
        seed,
        { outputs: ['moves'] },
      ),
      ...POLICIES.map((policy) =>
        pushRun(
          policy,
          'Ten pushes',
          `push-driven-cascade/${policy}`,
          { ...campaignParameters(seed), runs: 400 },
          { network: campaign(seed) },
          seed,
          { outputs: ['spread'] },
        ),
      ),
      ...threads.slice(1).flatMap((thread) => Object.values(thread)),
    ];
  },
  facts(results, seed) {
    const model = slicerModel(results);
    const learned = networkOf(results, 'netrate', 'network');
    const labels = networkOf(results, 'learn', 'campaign')?.labels;
    const own = seriesOf(results, 'slicer', 'reached');
    if (!model || !learned?.labels || !labels || !own || !results.has(`jump-${SCORED - 1}`)) return undefined;
    const nodeOf = new Map(labels.map((name, node) => [name, node]));
    const node = (name: string): number => nodeOf.get(name) ?? NaN;
    const rate = learned.edgeValues?.rate ?? [];
    const ends = learned.labels.map(node);
    const pulls = {
      slicer: pullOf(FORUM_USERS, bothWays(model)),
      jump: pullOf(
        FORUM_USERS,
        Array.from(learned.from, (from, e) => [ends[from], ends[learned.to[e]], rate[e]] as const),
      ),
    };
    const threads = threadsOf(seed);
    const places: Places = per(NAMERS, () => []);
    const chances: number[] = [];
    const sizes: { truth: number; said: Record<Sizer, number>; band: readonly [number, number] }[] = [];
    threads.forEach(({ nodes }, k) => {
      const written = [...nodes];
      for (const row of rowsOf(tableOf(results, `next-${k}`, 'walk'))) {
        const next = Number(row.node);
        if (Number(row.seen) < SEEN || !Number.isFinite(next)) continue;
        places.slicer.push(placeIn(pulled(pulls.slicer, written), next));
        places.jump.push(placeIn(pulled(pulls.jump, written), next));
        places.forest.push(Number(row.rank));
        places.counting.push(Number(row.counting));
        places.chance.push((FORUM_USERS - written.length + 1) / 2);
        chances.push(byChance(written.length));
        written.push(next);
      }
      const summary = rowsOf(tableOf(results, `size-${k}`, 'summary'));
      const of = (fact: string): number => Number(summary.find((row) => row.fact === fact)?.value ?? NaN);
      sizes.push({
        truth: of('truth'),
        said: {
          slicer: reachedFrom(model, nodes),
          jump: scalarOf(results, `jump-${k}`, 'mean-size') ?? NaN,
          hawkes: scalarOf(results, `hawkes-${k}`, 'median-size') ?? NaN,
          forest: scalarOf(results, `size-${k}`, 'forecast') ?? NaN,
          usual: of('constant'),
        },
        band: [scalarOf(results, `hawkes-${k}`, 'low') ?? NaN, scalarOf(results, `hawkes-${k}`, 'high') ?? NaN],
      });
    });
    const [looked] = sizes;
    const hit = per(NAMERS, (namer) => (namer === 'chance' ? chances : placesWithin(places[namer])));
    const squares = per(SIZERS, (sizer) => sizes.map(({ truth, said }) => Math.log(said[sizer] / truth) ** 2));
    const models = rowsOf(tableOf(results, 'learn', 'models'));
    const moves = rowsOf(tableOf(results, 'why', 'moves'));
    const candidates = tableOf(results, 'next-0', 'candidates');
    const names = candidates?.columns.find(({ id }) => id === 'node')?.names ?? [];
    const forestTen = rowsOf(candidates)
      .map((row, k) => ({ ...row, name: names[k] }) as Record<string, number | string>)
      .filter((row) => Number(row.seen) === SEEN && row.name !== '')
      .map(({ name }) => String(name));
    const walk = tableOf(results, 'next-0', 'walk');
    const at = rowsOf(walk).findIndex(({ seen }) => Number(seen) === SEEN);
    const next = walk?.columns.find(({ id }) => id === 'node')?.names?.[at];
    const tens = (pull: Pull): string[] => highest(pulled(pull, threads[0].nodes), FIRST).map((v) => labels[v]);
    const move = (by: string): Record<string, number | string> | undefined =>
      moves.length === 0 ? undefined : moves.reduce((a, b) => (Number(b[by]) > Number(a[by]) ? b : a));
    const [push, likeliest] = [move('score'), move('chance')];
    return {
      place: threads[0].place,
      seen: threads[0].first,
      next: next === '' ? undefined : next,
      firstTen: { slicer: tens(pulls.slicer), jump: tens(pulls.jump), forest: forestTen.slice(0, FIRST) },
      placeOfNext: per(NAMERS, (namer) => places[namer][0] ?? NaN),
      predictions: places.forest.length,
      hits: per(NAMERS, (namer) => mean(hit[namer])),
      hitsError: per(NAMERS, (namer) => errorOf(hit[namer])),
      leadError: per(NAMERS, (namer) => errorOf(hit.forest.map((value, i) => value - hit[namer][i]))),
      truth: looked.truth,
      size: looked.said,
      hawkesBand: looked.band,
      inBand: sizes.filter(({ truth, band: [low, high] }) => truth >= low && truth <= high).length,
      threads: sizes.length,
      error: per(SIZERS, (sizer) => mean(squares[sizer])),
      errorError: per(SIZERS, (sizer) => errorOf(squares[sizer])),
      gapError: per(SIZERS, (sizer) => errorOf(squares[sizer].map((value, i) => value - squares.usual[i]))),
      slicerOwn: own.y[own.y.length - 1],
      taste: per(TASTES, (id) => {
        const row = models.find((one) => one.id === id);
        return { error: Number(row?.mse ?? NaN), standardError: Number(row?.mseError ?? NaN) };
      }),
      pushed: per(POLICIES, (policy) => {
        const found = results.get(policy)?.outputs.spread;
        return found?.kind === 'scalar'
          ? { mean: found.value, error: found.standardError ?? 0 }
          : { mean: NaN, error: NaN };
      }),
      push: {
        first: labels[Number(push?.user)],
        chance: Number(push?.chance ?? NaN),
        likeliest: labels[Number(likeliest?.user)],
        highestChance: Number(likeliest?.chance ?? NaN),
      },
      pairs: learned.from.length,
    };
  },
  claims({ hits, leadError, predictions, threads, error, gapError, inBand, taste, pushed, size, slicerOwn }) {
    const hundred = (share: number): string => short(100 * share);
    const { 'online-search': search, 'online-greedy': greedy, 'weight-sum': influential, random } = pushed;
    const lead = hits.forest - hits.counting;
    return [
      {
        text: `next one among the first ten, ${predictions} cases: FOREST ${hundred(hits.forest)}, counting ${hundred(hits.counting)}, jump SDE ${hundred(hits.jump)}, SLICER ${hundred(hits.slicer)} of 100; chance ${hundred(hits.chance)} (all at least six times chance)`,
        holds: NAMERS.every((namer) => namer === 'chance' || hits[namer] >= 6 * hits.chance),
      },
      {
        text: `FOREST names most, ahead of counting by ${hundred(lead)} of 100, standard error ${hundred(leadError.counting)}`,
        holds: NAMERS.every((namer) => namer === 'forest' || hits.forest > hits[namer]),
      },
      {
        text: `SLICER names fewest, ${hundred(hits.forest - hits.slicer)} of 100 behind FOREST, standard error ${hundred(leadError.slicer)} (at least two)`,
        holds:
          hits.forest - hits.slicer >= 2 * leadError.slicer && hits.slicer < hits.counting && hits.slicer < hits.jump,
      },
      {
        text: `size errors of FOREST ${short(error.forest)} and SLICER ${short(error.slicer)}, both below the usual size’s ${short(error.usual)}`,
        holds: error.forest < error.usual && error.slicer < error.usual,
      },
      {
        text: `HawkesN errs most: ${short(error.hawkes)}, standard error of what it errs more than the usual size ${short(gapError.hawkes)}`,
        holds: SIZERS.every((sizer) => sizer === 'hawkes' || error[sizer] < error.hawkes),
      },
      {
        text: `its nine in ten hold ${inBand} of ${threads} (at least six in ten)`,
        holds: inBand >= 0.6 * threads,
      },
      {
        text: `jump SDE ${short(error.jump)}: no better than the usual size, and no worse, within two standard errors of ${short(gapError.jump)}`,
        holds: Math.abs(error.jump - error.usual) <= 2 * gapError.jump,
      },
      {
        text: `who says yes: taste ${taste.preference.error.toFixed(3)}, habit ${taste.bias.error.toFixed(3)}, friends ${taste.social.error.toFixed(3)} (taste at least 5 % below habit, friends at most 2 %)`,
        holds:
          taste.preference.error <= 0.95 * taste.bias.error &&
          taste.social.error < taste.bias.error &&
          taste.social.error >= 0.98 * taste.bias.error,
      },
      {
        text: `ten pushes win ${short(search.mean)} by OnlineSearch, ${short(influential.mean)} by influence, ${short(random.mean)} at random (at least three times both)`,
        holds: search.mean >= 3 * Math.max(influential.mean, random.mean),
      },
      {
        text: `pushing the likeliest wins about as much: ${short(greedy.mean)} (within half a user)`,
        holds: Math.abs(search.mean - greedy.mean) <= 0.5,
      },
      {
        text: `messages passed here and by SLICER itself reach the same ${size.slicer.toFixed(2)}`,
        holds: Math.abs(size.slicer - slicerOwn) <= 1e-4 * slicerOwn,
      },
    ];
  },
  mayFail: {
    1: 'Counting is close behind FOREST, and twenty threads are few: the lesson gives the standard error of the lead.',
    3: 'Twenty threads are few: the lesson shows two standard errors beside every size error.',
    4: 'Twenty threads are few: the lesson shows two standard errors beside every size error.',
    6: 'Two standard errors are left about once in twenty times.',
  },
};
