/**
 * Four weeks of news among the people of a network: the recipe of the bundled sample set. Continuous-time independent cascade: a
 * person who hears a piece of news passes it on to each acquaintance with the news's own chance, after an exponential delay that
 * runs in waking hours only; who is told first counts.
 */
import { buildCascadeSet, type CascadeSet } from '../../src/core/cascade';
import { degrees, type Network } from '../../src/core/network';
import { stream, type Rng } from '../../src/core/rng';

export interface FourWeeks {
  /** Monday at 0:00 UTC, seconds since 1970. */
  begin: number;
  days: number;
  /** Pieces of news besides the great one. */
  pieces: number;
  /** Chance to pass on, and share of the pieces. */
  kinds: readonly { chance: number; share: number }[];
  /** Mean delay in waking seconds. */
  delay: number;
  /** The great piece: day, hour and chance. */
  great: { day: number; hour: number; chance: number };
}

const HOUR = 3600;
const DAY = 24 * HOUR;
/** People are awake from … to, hours of the day. */
const AWAKE = { from: 7, to: 23 };
const WAKING = (AWAKE.to - AWAKE.from) * HOUR;
/** How much is begun in each waking hour: little in working hours, most in the evening. */
const RHYTHM = [2, 3, 1, 1, 1, 3, 3, 1, 1, 1, 2, 4, 5, 5, 4, 2];

const awakeToCalendar = (awake: number): number =>
  Math.floor(awake / WAKING) * DAY + AWAKE.from * HOUR + (awake % WAKING);

/** The set: users are nodes, marks are numbers of acquaintances, the first 80 % of the time train, then 10 % validation, 10 % test. */
export function makeFourWeeks(network: Network, seed: number, p: FourWeeks): CascadeSet {
  const degree = degrees(network);
  const begins = Array.from({ length: p.pieces }, (_, k) => drawBegin(stream(seed, 'begin', k), p)).concat({
    awake: p.great.day * WAKING + (p.great.hour - AWAKE.from) * HOUR,
    chance: p.great.chance,
  });
  begins.sort((a, b) => a.awake - b.awake);
  const offsets = [0];
  const users: number[] = [];
  const times: number[] = [];
  const parents: number[] = [];
  const split: number[] = [];
  begins.forEach(({ awake, chance }, c) => {
    const luck = stream(seed, 'news', c);
    // Those who know many start more of the news; the great piece is told by the best-connected host.
    const root = chance === p.great.chance ? degree.indexOf(Math.max(...degree)) : drawByDegree(luck, degree);
    const told = spread(network, root, awake, chance, p.delay, luck);
    const base = users.length;
    for (const event of told) {
      users.push(event.user);
      times.push(p.begin + Math.round(awakeToCalendar(event.awake)));
      parents.push(event.parent < 0 ? -1 : base + event.parent);
    }
    offsets.push(users.length);
    const share = awake / (p.days * WAKING);
    split.push(share < 0.8 ? 0 : share < 0.9 ? 1 : 2);
  });
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(users),
    times: Float64Array.from(times),
    marks: Float64Array.from(users, (u) => degree[u]),
    parents: Int32Array.from(parents),
    split: Uint8Array.from(split),
    userCount: network.n,
    time: { unit: 'second', origin: 'epoch' },
  });
}

function drawBegin(rng: Rng, { days, kinds }: FourWeeks): { awake: number; chance: number } {
  const total = RHYTHM.reduce((a, b) => a + b, 0);
  let left = rng.uniform() * total;
  let hour = 0;
  while (hour < RHYTHM.length - 1 && left >= RHYTHM[hour]) left -= RHYTHM[hour++];
  const awake = rng.below(days) * WAKING + (hour + rng.uniform()) * HOUR;
  let kind = rng.uniform();
  const chosen = kinds.find(({ share }) => (kind -= share) < 0) ?? kinds[0];
  return { awake, chance: chosen.chance };
}

function drawByDegree(rng: Rng, degree: Int32Array): number {
  let left = rng.uniform() * degree.reduce((a, b) => a + b, 0);
  let node = 0;
  while (node < degree.length - 1 && left >= degree[node]) left -= degree[node++];
  return node;
}

interface Told {
  user: number;
  awake: number;
  /** Number of the event that told it, within the cascade. */
  parent: number;
}

/** Who hears it, in order of time. */
function spread(
  { offsets, targets }: Network,
  root: number,
  at: number,
  chance: number,
  delay: number,
  rng: Rng,
): Told[] {
  const told: Told[] = [];
  const heard = new Set<number>();
  const waiting: Told[] = [{ user: root, awake: at, parent: -1 }];
  while (waiting.length > 0) {
    let next = 0;
    for (let i = 1; i < waiting.length; i++) if (waiting[i].awake < waiting[next].awake) next = i;
    const [event] = waiting.splice(next, 1);
    if (heard.has(event.user)) continue;
    heard.add(event.user);
    const number = told.push(event) - 1;
    for (let a = offsets[event.user]; a < offsets[event.user + 1]; a++) {
      const success = rng.uniform() < chance;
      const wait = rng.exponential(1 / delay);
      if (success) waiting.push({ user: targets[a], awake: event.awake + wait, parent: number });
    }
  }
  return told;
}
