/**
 * Reposts of some hundred posts: the recipe of the bundled set for the page Popularity. A mixture of Hawkes and HawkesN processes
 * with exponential and power-law kernels, each drawn exactly: every event has Poisson offspring at delays of its kernel, and one
 * that would come at time t is taken with probability (N − N_t)/N. What every cascade was drawn from stands beside it.
 */
import { buildCascadeSet, type CascadeSet } from '../../src/core/cascade';
import { stream, type Rng } from '../../src/core/rng';

/** Uniform, or uniform in the logarithm, from … to. */
export type Range = readonly [from: number, to: number];

/** One part of the mixture. */
export interface RepostKind {
  name: string;
  kernel: 'EXP' | 'PL';
  /** Share of the cascades. */
  share: number;
  /** Branching factor n*, marks counted; uniform. */
  branching: Range;
  /** Seconds: mean delay 1/θ of EXP, shift c of PL; uniform in the logarithm. */
  delay: Range;
  /** Exponent θ of PL; uniform. */
  exponent?: Range;
  /**
   * Expected sizes of a finite population, a Pareto law cut off above; N is the size by the share that n* reaches. Without it the
   * population has no end.
   */
  sizes?: { least: number; most: number; tail: number };
}

export interface Reposts {
  cascades: number;
  kinds: readonly RepostKind[];
  /** Cascades of other sizes are drawn again. */
  size: Range;
  /** Seconds after which nothing is observed. */
  horizon: number;
  /** Followers: density (α − 1) m^−α, m ≥ 1, rounded down. */
  alpha: number;
  /** Exponent β of the marks in a share of the cascades, uniform; 0 in the others. */
  marked: { share: number; beta: Range };
  /** An event that follows the one it repeats within a delay d is a bot's with probability `base + quick · exp(−d/within)`. */
  bots: { base: number; quick: number; within: number };
  /** Ticks per second of the clocks, coarsest first: a cascade has the first with at most this share of events at one time. */
  clocks: { perSecond: readonly number[]; ties: number };
}

/** What a cascade was drawn from; θ and c as in the kernels, in 1/s and s. N null: no end; c null: the kernel has none. */
export interface RepostTruth {
  kind: number;
  kappa: number;
  theta: number;
  c: number | null;
  population: number | null;
  beta: number;
}

const uniform = (rng: Rng, [from, to]: Range): number => from + (to - from) * rng.uniform();
const logUniform = (rng: Rng, [from, to]: Range): number => from * (to / from) ** rng.uniform();
/** To four digits: what is written is what is drawn from. */
const round = (x: number): number => Number(x.toPrecision(4));

/** E[m^β] of the law of followers. */
const meanWeight = (alpha: number, beta: number): number => (alpha - 1) / (alpha - 1 - beta);

/** Share z of a population that is reached: z = 1 − exp(−n* z), n* > 1. */
function reached(branching: number): number {
  let z = 1;
  for (let k = 0; k < 200; k++) z = 1 - Math.exp(-branching * z);
  return z;
}

function drawKind(rng: Rng, { kinds }: Reposts): number {
  let left = rng.uniform();
  const found = kinds.findIndex(({ share }) => (left -= share) < 0);
  return found < 0 ? kinds.length - 1 : found;
}

function drawTruth(rng: Rng, kind: number, p: Reposts): RepostTruth {
  const { kernel, branching, delay, exponent, sizes } = p.kinds[kind];
  const n = uniform(rng, branching);
  const scale = logUniform(rng, delay);
  const beta = rng.uniform() < p.marked.share ? round(uniform(rng, p.marked.beta)) : 0;
  const perEvent = n / meanWeight(p.alpha, beta);
  const theta = round(kernel === 'EXP' ? 1 / scale : uniform(rng, exponent ?? [1, 1]));
  const c = kernel === 'EXP' ? null : round(scale);
  const kappa = round(c === null ? perEvent : perEvent * theta * c ** theta);
  return { kind, kappa, theta, c, population: sizes ? Math.round(paretoSize(rng, sizes) / reached(n)) : null, beta };
}

function paretoSize(rng: Rng, { least, most, tail }: NonNullable<RepostKind['sizes']>): number {
  const below = 1 - (least / most) ** tail;
  return least * (1 - below * rng.uniform()) ** (-1 / tail);
}

interface Repost {
  time: number;
  followers: number;
  bot: boolean;
}

/** Poisson by waiting times: means here are small, but those of the best-followed. */
function poisson(rng: Rng, mean: number): number {
  let count = -1;
  for (let left = mean; left >= 0; left -= rng.exponential()) count++;
  return count;
}

/** One cascade up to the horizon; undefined once it has more than the most events. */
function drawCascade(rng: Rng, truth: RepostTruth, p: Reposts): Repost[] | undefined {
  const { kappa, theta, c, population, beta } = truth;
  const offspring = c === null ? kappa : (kappa * c ** -theta) / theta;
  const delay = (): number => {
    const u = rng.uniformPositive();
    return c === null ? -Math.log(u) / theta : c * (u ** (-1 / theta) - 1);
  };
  const events: Repost[] = [];
  const waiting: { time: number; delay: number }[] = [{ time: 0, delay: Infinity }];
  while (waiting.length > 0) {
    let next = 0;
    for (let i = 1; i < waiting.length; i++) if (waiting[i].time < waiting[next].time) next = i;
    const { time, delay: after } = waiting[next];
    const last = waiting.pop();
    if (last && next < waiting.length) waiting[next] = last;
    if (population !== null && rng.uniform() >= (population - events.length) / population) continue;
    if (events.length === p.size[1]) return undefined;
    const followers = Math.floor(rng.uniformPositive() ** (-1 / (p.alpha - 1)));
    const bot = rng.uniform() < p.bots.base + p.bots.quick * Math.exp(-after / p.bots.within);
    events.push({ time, followers, bot });
    for (let k = poisson(rng, offspring * followers ** beta); k > 0; k--) {
      const d = delay();
      if (time + d <= p.horizon) waiting.push({ time: time + d, delay: d });
    }
  }
  return events;
}

/** Draws with the same parameters before others are taken. */
const TRIES = 200;

/** The set, of users that nobody knows; what its cascades were drawn from, and the ticks per second of their clocks. */
export function makeReposts(seed: number, p: Reposts): { set: CascadeSet; truths: RepostTruth[]; clocks: number[] } {
  const offsets = [0];
  const times: number[] = [];
  const marks: number[] = [];
  const bots: number[] = [];
  const truths: RepostTruth[] = [];
  const clocks: number[] = [];
  for (let c = 0; c < p.cascades; c++) {
    const { events, truth } = drawLarge(stream(seed, 'reposts', c), p);
    const clock = clockOf(events, p);
    clocks.push(clock);
    for (const { time } of events) times.push(tick(time, clock) / clock);
    for (const { followers, bot } of events) {
      marks.push(followers);
      bots.push(bot ? 1 : 0);
    }
    offsets.push(times.length);
    truths.push(truth);
  }
  const set = buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: new Int32Array(times.length).fill(-1),
    times: Float64Array.from(times),
    marks: Float64Array.from(marks),
    bots: Uint8Array.from(bots),
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
  });
  return { set, truths, clocks };
}

/** Rounded up: only the first event is at 0. */
const tick = (time: number, clock: number): number => Math.ceil(time * clock);

function clockOf(events: readonly Repost[], { clocks: { perSecond, ties } }: Reposts): number {
  const share = (clock: number): number => {
    const ticks = events.map(({ time }) => tick(time, clock));
    return ticks.filter((t, e) => e > 0 && t === ticks[e - 1]).length / events.length;
  };
  return perSecond.find((clock) => share(clock) <= ties) ?? perSecond[perSecond.length - 1];
}

function drawLarge(rng: Rng, p: Reposts): { events: Repost[]; truth: RepostTruth } {
  // Kept through all draws, so that kinds of which few are large enough have their share.
  const kind = drawKind(rng, p);
  for (;;) {
    const truth = drawTruth(rng, kind, p);
    for (let k = 0; k < TRIES; k++) {
      const events = drawCascade(rng, truth, p);
      if (events && events.length >= p.size[0]) return { events, truth };
    }
  }
}
