import { describe, expect, it } from 'vitest';
import type { Network } from '../../../core/network';
import { stream } from '../../../core/rng';
import { clubs, finish, networkOf, seeded } from '../structure/testing';
import { forumPeople } from './forum-people';
import { forumRunner } from './forum-run';
import { drawForum, type ForumSettings } from './forum-set';
import { activityAt, DECAY, ForumLaw } from './forum-thread';

const network = clubs(4, 10, 3, 6, 1);
const settings: ForumSettings = { threads: 60, topics: 3, friends: 2, interest: 2, meanSize: 9 };
const drawn = (of: Network, changes: Partial<ForumSettings> = {}, seed = 4) =>
  finish(drawForum(of, { ...settings, ...changes }, seeded(seed)));

describe('the people of a forum', () => {
  const people = forumPeople(network, 3, seeded(2));
  const interestIn = (k: number) => Float64Array.from({ length: network.n }, (_, u) => people.interest[u * 3 + k]);
  const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;

  it('care for every topic with mean 0 and variance 1, friends alike', () => {
    for (let k = 0; k < 3; k++) {
      const taste = interestIn(k);
      expect(mean(taste)).toBeCloseTo(0, 10);
      expect(mean(taste.map((x) => x * x))).toBeCloseTo(1, 10);
      // products of friends' tastes: 0 if they had nothing to do with each other
      const alike = mean(Float64Array.from(network.from, (u, e) => taste[u] * taste[network.to[e]]));
      expect(alike).toBeGreaterThan(0.3);
    }
  });
  it('talk of topics whose shares add up to 1', () => {
    expect(mean(people.topicShare) * 3).toBeCloseTo(1, 12);
  });
  it('draw more people where they have more friends', () => {
    const star = forumPeople(
      networkOf(
        5,
        [
          [0, 1],
          [0, 2],
          [0, 3],
        ],
        false,
      ),
      2,
      seeded(1),
    );
    expect([...star.personDraw].toSorted((a, b) => b - a)[0]).toBe(star.personDraw[0]);
    expect(star.personDraw[4]).toBeLessThan(star.personDraw[1]);
  });
  it('are alike in what they draw where all have as many friends', () => {
    expect([...forumPeople(networkOf(3, []), 2, seeded(1)).personDraw]).toEqual([0, 0, 0]);
  });
});

describe('who is next', () => {
  it('has the probability that the law says', () => {
    const people = forumPeople(network, 3, seeded(2));
    const law = new ForumLaw(network, people, settings);
    const thread = [5, 17, 6];
    const weights = new Float64Array(network.n);
    const total = law.weigh(weights, 1, thread);
    const friends = (a: number, b: number) => {
      let count = 0;
      for (let e = 0; e < network.m; e++)
        if ((network.from[e] === a && network.to[e] === b) || (network.from[e] === b && network.to[e] === a)) count++;
      return count;
    };
    const expected = Array.from({ length: network.n }, (_, v) => {
      if (thread.includes(v)) return 0;
      const pull = thread.reduce((sum, u, j) => sum + friends(u, v) * 0.7 ** (2 - j), 0);
      return Math.exp((0.5 + 0.7 ** 3) * people.activity[v] + 2 * people.interest[3 * v + 1] + 2 * pull);
    });
    const sum = expected.reduce((a, b) => a + b, 0);
    expected.forEach((weight, v) => expect(weights[v] / total).toBeCloseTo(weight / sum, 12));
    expect([DECAY, activityAt(0)]).toEqual([0.7, 1.5]);
  });
  it('comes as often as that, the first person included', () => {
    const pair = networkOf(3, [[0, 1]], false);
    const people = forumPeople(pair, 1, seeded(3));
    const law = new ForumLaw(pair, people, { topics: 1, friends: 1, interest: 1, meanSize: 2 });
    const weights = new Float64Array(3);
    const draws = 4000;
    const threads = Array.from({ length: draws }, (_, k) => law.draw(stream(9, k)).people);
    expect(threads.every(({ length }) => length === 2)).toBe(true);
    const total = law.weigh(weights, 0, []);
    for (let v = 0; v < 3; v++) {
      const p = weights[v] / total;
      expect(Math.abs(threads.filter(([first]) => first === v).length / draws - p)).toBeLessThan(
        4 * Math.sqrt((p * (1 - p)) / draws),
      );
    }
  });
});

describe('the threads of a forum', () => {
  const set = drawn(network);

  it('have everybody once, at least two people, and times that increase', () => {
    for (let c = 0; c < set.count; c++) {
      const users = [...set.users.subarray(set.offsets[c], set.offsets[c + 1])];
      const times = [...set.times.subarray(set.offsets[c], set.offsets[c + 1])];
      expect(new Set(users).size).toBe(users.length);
      expect(users.length).toBeGreaterThanOrEqual(2);
      expect(times.every((time, i) => Number.isInteger(time) && (i === 0 || time > times[i - 1]))).toBe(true);
    }
    const begins = Array.from({ length: set.count }, (_, c) => set.times[set.offsets[c]]);
    expect(begins).toEqual(begins.toSorted((a, b) => a - b));
  });
  it('have the mean size asked for', () => {
    const { count, users, offsets } = drawn(clubs(5, 20, 3, 9, 2), { threads: 1500, meanSize: 7 });
    const sizes = Array.from({ length: count }, (_, c) => offsets[c + 1] - offsets[c]);
    const mean = users.length / count;
    const deviation = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / count);
    expect(Math.abs(mean - 7)).toBeLessThan((4 * deviation) / Math.sqrt(count));
  });
  it('are larger where the law says so', () => {
    const law = new ForumLaw(network, forumPeople(network, 3, seeded(4)), settings);
    const [lively, quiet] = [0, 1].map((part) => {
      let [sum, count] = [0, 0];
      for (let c = 0; c < 400; c++) {
        const { topic, people } = law.draw(stream(5, c));
        if (law.expectedBeyond(people[0], topic) > settings.meanSize - 2 === (part === 0)) {
          sum += people.length;
          count++;
        }
      }
      return sum / count;
    });
    expect(lively).toBeGreaterThan(1.3 * quiet);
  });
  it('are the same for the same seed, and more of them leave the first as they are', () => {
    const more = drawn(network, { threads: 80 });
    expect(drawn(network)).toEqual(set);
    expect([...more.users.subarray(0, set.users.length)]).toEqual([...set.users]);
    expect([...more.times.subarray(0, set.times.length)]).toEqual([...set.times]);
    expect([...drawn(network, {}, 5).users]).not.toEqual([...set.users]);
  });
  it('end where nobody is left', () => {
    const all = drawn(networkOf(4, [[0, 1]]), { meanSize: 400, threads: 5 });
    expect([...all.offsets]).toEqual([0, 4, 8, 12, 16, 20]);
  });
  it('can do without friends, tastes and topics', () => {
    const plain = drawn(networkOf(30, []), { friends: 0, interest: 0, topics: 1, meanSize: 2, threads: 10 });
    expect([...plain.offsets]).toEqual(Array.from({ length: 11 }, (_, c) => 2 * c));
  });
  it('bear the strongest settings', () => {
    const strong = drawn(network, { friends: 10, interest: 10, topics: 100, threads: 5 });
    expect(strong.count).toBe(5);
  });
  it('come out of the method', () => {
    const input = { network };
    const { cascades } = finish(forumRunner.run(input, settings, seeded(4)));
    expect(cascades).toEqual({ kind: 'cascades', set });
  });
});
