import type { Streams } from '../../../core/method';
import type { Network } from '../../../core/network';
import type { Rng } from '../../../core/rng';

/** Rounds in which everybody takes on the mean of what they and their friends care for. */
const ROUNDS = 3;
/** Variance of a taste that friends share; the rest, up to 1, is everybody's own. */
const SHARED = 0.7;
/** Standard deviation of the logarithm of activity: a fifth of the people write half of what is written. */
const ACTIVITY_SPREAD = 0.9;
/** How much a topic and the friends of its first person decide how many come: deviations of the logarithm of the expected size. */
const TOPIC_DRAW = 0.7;
const FRIENDS_DRAW = 0.4;

/** Who is in a forum, and what is talked about. */
export interface ForumPeople {
  /** Logarithm of how often a person joins compared with others, length n. */
  activity: Float64Array;
  /** How much person u cares for topic k is `interest[u · topics + k]`: mean 0 and variance 1 over people. */
  interest: Float64Array;
  /** Logarithm of how many come to a thread that person u begins, and to one on topic k, compared with others. */
  personDraw: Float64Array;
  topicDraw: Float64Array;
  /** Share of the threads that topic k has. */
  topicShare: Float64Array;
}

/**
 * Draws the people of a forum on a network (directed links count as friendships too). Friends care for similar things: tastes are
 * averaged with those of friends three times, from independent normal ones. Those with more friends draw more people. O(n · topics + m)
 */
export function forumPeople(network: Network, topics: number, streams: Streams): ForumPeople {
  const { n, m, from, to } = network;
  const rng = streams('forum', 'people');
  const activity = Float64Array.from({ length: n }, () => ACTIVITY_SPREAD * rng.normal());
  const interest = new Float64Array(n * topics);
  const degree = new Float64Array(n);
  for (let e = 0; e < m; e++) {
    degree[from[e]]++;
    degree[to[e]]++;
  }
  for (let k = 0; k < topics; k++) {
    let taste = normals(n, rng);
    for (let round = 0; round < ROUNDS; round++) {
      const sum = taste.slice();
      for (let e = 0; e < m; e++) {
        sum[from[e]] += taste[to[e]];
        sum[to[e]] += taste[from[e]];
      }
      taste = sum.map((x, u) => x / (1 + degree[u]));
    }
    standardise(taste);
    const own = normals(n, rng);
    const mixed = taste.map((x, u) => Math.sqrt(SHARED) * x + Math.sqrt(1 - SHARED) * own[u]);
    standardise(mixed);
    for (let u = 0; u < n; u++) interest[u * topics + k] = mixed[u];
  }
  const personDraw = standardise(degree.map((d) => Math.log(1 + d))).map((x) => FRIENDS_DRAW * x);
  const luck = streams('forum', 'topics');
  const topicDraw = standardise(normals(topics, luck)).map((x) => TOPIC_DRAW * x);
  const raw = Float64Array.from({ length: topics }, () => 0.5 + luck.uniform());
  const total = raw.reduce((a, b) => a + b, 0);
  return { activity, interest, personDraw, topicDraw, topicShare: raw.map((x) => x / total) };
}

const normals = (count: number, rng: Rng): Float64Array => Float64Array.from({ length: count }, () => rng.normal());

/** Mean 0 and variance 1, in place; all 0 where values do not differ. */
function standardise(values: Float64Array): Float64Array {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
  const scale = variance > 1e-18 ? 1 / Math.sqrt(variance) : 0;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] - mean) * scale;
  return values;
}
