/**
 * One thread of a forum: who comes, in which order. The law, exactly:
 *
 * - Its topic k is drawn with the topics' shares.
 * - Person v is next with probability proportional to
 *
 *       exp( κ_i · activity_v + interest · taste_{v,k} + friends · Σ_{j < i, u_j a friend of v} δ^{i−1−j} )
 *
 *   among those who are not in the thread yet; i people are in it. κ_i = ½ + δ^i: those who write much come early. δ = 0.7: a friend
 *   who has just come counts fully, one three people ago a third.
 * - Its size is settled by its beginning: 2 + Poisson(Λ g), where Λ is in proportion to exp(draw of the first person + draw of the
 *   topic), with the mean over threads that is asked for, and g is what else makes threads long or short: Gamma with mean 1, shape 12.
 *   No thread has more people than the network.
 */
import type { Network } from '../../../core/network';
import type { Rng } from '../../../core/rng';
import type { ForumPeople } from './forum-people';

/** What is left of a friend's pull when one more person has come. */
export const DECAY = 0.7;
/** Nobody's pull counts beyond so many people: less than a hundredth is left. */
const RECENT = 13;
const GAMMA_SHAPE = 12;
export const SMALLEST = 2;

export interface ThreadSettings {
  topics: number;
  /** Strength of friends who have just come, and of the topic. */
  friends: number;
  interest: number;
  meanSize: number;
}

/** Strength of activity when i people are in the thread. */
export const activityAt = (i: number): number => 0.5 + DECAY ** i;

/** What many threads share: factors of all people, before friends count. */
export class ForumLaw {
  private readonly taste: Float64Array;
  private readonly liveliness: number;

  constructor(
    private readonly network: Network,
    readonly people: ForumPeople,
    private readonly settings: ThreadSettings,
  ) {
    const { topics, interest } = settings;
    this.taste = people.interest.map((x) => interest * x);
    // the mean of exp(draws) over the topics and first people that come
    let mean = 0;
    for (let k = 0; k < topics; k++) {
      const weights = new Float64Array(network.n);
      const total = this.weigh(weights, k, []);
      for (let u = 0; u < network.n; u++)
        mean += (people.topicShare[k] * weights[u] * Math.exp(people.personDraw[u] + people.topicDraw[k])) / total;
    }
    this.liveliness = (settings.meanSize - SMALLEST) / mean;
  }

  /** Λ: the people beyond two that are expected when u begins a thread on topic k. */
  expectedBeyond(u: number, k: number): number {
    return this.liveliness * Math.exp(this.people.personDraw[u] + this.people.topicDraw[k]);
  }

  /**
   * Weights of who is next.
   * @param weights length n, overwritten; 0 for those in the thread
   * @param thread who is in it, in order
   * @returns their sum
   */
  weigh(weights: Float64Array, k: number, thread: readonly number[]): number {
    const { network, people, settings, taste } = this;
    const { topics, friends } = settings;
    const activity = activityAt(thread.length);
    for (let v = 0; v < weights.length; v++) weights[v] = activity * people.activity[v] + taste[v * topics + k];
    for (let j = Math.max(0, thread.length - RECENT); j < thread.length; j++) {
      const pull = friends * DECAY ** (thread.length - 1 - j);
      for (let a = network.offsets[thread[j]]; a < network.offsets[thread[j] + 1]; a++)
        weights[network.targets[a]] += pull;
    }
    let most = -Infinity;
    for (const u of thread) weights[u] = -Infinity;
    for (const w of weights) if (w > most) most = w;
    let total = 0;
    for (let v = 0; v < weights.length; v++) total += weights[v] = Math.exp(weights[v] - most);
    return total;
  }

  /** One thread, with luck of its own. O(size · (n + degree)) */
  draw(rng: Rng): { topic: number; people: number[] } {
    const { network, people, settings } = this;
    const topic = pick(people.topicShare, 1, rng);
    const weights = new Float64Array(network.n);
    const thread: number[] = [];
    let size = 1;
    while (thread.length < size) {
      const total = this.weigh(weights, topic, thread);
      thread.push(pick(weights, total, rng));
      if (thread.length === 1) {
        const beyond = settings.meanSize > SMALLEST ? this.expectedBeyond(thread[0], topic) : 0;
        size = Math.min(network.n, SMALLEST + poisson(beyond * gamma(rng), rng));
      }
    }
    return { topic, people: thread };
  }
}

/** A place, with probability in proportion to its weight. */
function pick(weights: Float64Array, total: number, rng: Rng): number {
  let left = rng.uniform() * total;
  let last = 0;
  for (let v = 0; v < weights.length; v++) {
    if (weights[v] === 0) continue;
    last = v;
    left -= weights[v];
    if (left < 0) break;
  }
  return last;
}

/** Mean 1: a sum of exponentials. */
function gamma(rng: Rng): number {
  let sum = 0;
  for (let i = 0; i < GAMMA_SHAPE; i++) sum += rng.exponential(GAMMA_SHAPE);
  return sum;
}

/** Events of a Poisson process of rate 1 until `mean`. O(mean) */
function poisson(mean: number, rng: Rng): number {
  let count = -1;
  for (let at = 0; at <= mean; at += rng.exponential()) count++;
  return count;
}
