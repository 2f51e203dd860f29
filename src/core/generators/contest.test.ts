/** The three networks of CONTEST (Taylor and Higham 2009) against the theory of each. Bounds in standard errors; seeds are fixed. */
import { describe, expect, it } from 'vitest';
import { components } from '../measures';
import { degrees, type Network } from '../network';
import { generateNetwork } from './index';
import { PairSet } from './pair-set';

const SEEDS = [1, 2, 3];
const BOUND = 4.5;

function made(id: string, values: Record<string, unknown>, seed: number): Network {
  const network = generateNetwork(id, values, seed);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

const poisson = (k: number, mean: number): number => (k === 0 ? Math.exp(-mean) : (poisson(k - 1, mean) * mean) / k);
const countEnds = (n: number, ends: Int32Array): Int32Array => {
  const counts = new Int32Array(n);
  for (const v of ends) counts[v]++;
  return counts;
};

describe.each(SEEDS)('random arcs, seed %i', (seed) => {
  it('has round(c n ln n) of them, out and in alike, in Poisson numbers', () => {
    const n = 4000;
    const network = made('random-arcs', { n, density: 0.5 }, seed);
    const mean = network.m / n;
    expect(network.m).toBe(Math.round(0.5 * n * Math.log(n)));
    for (const degree of [countEnds(n, network.from), countEnds(n, network.to)])
      for (let k = 0; k < 9; k++) {
        const p = poisson(k, mean);
        const count = degree.filter((d) => d === k).length;
        expect(Math.abs(count - n * p) / Math.sqrt(n * p * (1 - p)), `degree ${k}`).toBeLessThan(BOUND);
      }
  });

  it('points back as often as chance has it', () => {
    const { n, m, from, to } = made('random-arcs', { n: 300, density: 3 }, seed);
    const arcs = new Set(Array.from(from, (u, e) => u * n + to[e]));
    const both = Array.from(from).filter((u, e) => u < to[e] && arcs.has(to[e] * n + u)).length;
    const share = m / (n * (n - 1));
    const expected = ((n * (n - 1)) / 2) * share ** 2;
    expect(Math.abs(both - expected) / Math.sqrt(expected)).toBeLessThan(BOUND);
  });
});

it('random arcs: no arc is preferred, few or most of them (seeds 0 … 2999)', () => {
  // n = 4, 12 pairs; density 0.9 gives 5 arcs (drawn until new), 1.6 gives 9 (chosen in turn)
  for (const [density, m] of [
    [0.9, 5],
    [1.6, 9],
  ]) {
    const counts = new Int32Array(16);
    for (let seed = 0; seed < 3000; seed++) {
      const { from, to, m: size } = made('random-arcs', { n: 4, density }, seed);
      expect(size).toBe(m);
      from.forEach((u, e) => counts[4 * u + to[e]]++);
    }
    const p = m / 12;
    const scores = Array.from(counts, (count, pair) =>
      pair % 5 === 0 ? count : (count - 3000 * p) / Math.sqrt(3000 * p * (1 - p)),
    );
    expect(scores.filter((_, pair) => pair % 5 === 0)).toEqual([0, 0, 0, 0]);
    expect(Math.max(...scores.map(Math.abs))).toBeLessThan(BOUND);
  }
});

it('random arcs: all of them', () => {
  expect(made('random-arcs', { n: 5, density: 20 / (5 * Math.log(5)) }, 4).m).toBe(20);
});

describe.each(SEEDS)('Newman–Watts, seed %i', (seed) => {
  const [n, k, p] = [5000, 2, 0.1];
  const network = made('newman-watts', { n, eachSide: k, shortcuts: p }, seed);

  it('keeps the ring whole and in its place', () => {
    const ring = made('ring', { n, k: 2 * k }, 1);
    expect(network.from.slice(0, n * k)).toEqual(ring.from);
    expect(network.to.slice(0, n * k)).toEqual(ring.to);
    expect(network.positions).toEqual(ring.positions);
    expect(components(network).count).toBe(1);
  });

  it('adds n p shortcuts, less the few that lead nowhere new, none of them near', () => {
    const shortcuts = network.m - n * k;
    const kept = n * p * (1 - (2 * k + 1) / n);
    expect(Math.abs(shortcuts - kept) / Math.sqrt(n * p * (1 - p))).toBeLessThan(BOUND);
    for (let e = n * k; e < network.m; e++) {
      const along = Math.abs(network.from[e] - network.to[e]);
      expect(Math.min(along, n - along)).toBeGreaterThan(k);
    }
  });

  it('their far ends lie anywhere: as many in the first half as in the second', () => {
    const ends = network.to.slice(n * k);
    const first = ends.filter((v) => v < n / 2).length;
    expect(Math.abs(first - ends.length / 2) / Math.sqrt(ends.length / 4)).toBeLessThan(BOUND);
  });
});

it('Newman–Watts: no shortcuts leave the ring', () => {
  expect(made('newman-watts', { n: 30, eachSide: 3, shortcuts: 0 }, 1).m).toBe(90);
});

describe.each(SEEDS)('Batagelj–Brandes, seed %i', (seed) => {
  it('a node’s links and visitors follow 2d(d + 1)/(k (k + 1)(k + 2)) far from the first nodes', () => {
    const n = 20_000;
    const d = 2;
    const degree = degrees(made('scale-free', { n, links: d }, seed));
    for (let k = d; k < 9; k++) {
      const p = (2 * d * (d + 1)) / (k * (k + 1) * (k + 2));
      const count = degree.filter((value) => value === k).length;
      // loops and repeats, about ln n of them, move a few nodes
      expect(Math.abs(count - n * p), `degree ${k}`).toBeLessThan(
        BOUND * Math.sqrt(n * p * (1 - p)) + 0.01 * n * p + 20,
      );
    }
  });

  it('loses few links: about those of the first nodes', () => {
    const { m } = made('scale-free', { n: 5000, links: 2 }, seed);
    expect(m).toBeLessThan(10_000);
    expect(m).toBeGreaterThan(9900);
  });
});

it('Batagelj–Brandes: two nodes with one link each are joined with chance 2/3 (seeds 0 … 2999)', () => {
  // node 1 draws among the places 0, 0, 1: itself once in three
  let joined = 0;
  for (let seed = 0; seed < 3000; seed++) joined += made('scale-free', { n: 2, links: 1 }, seed).m;
  expect(Math.abs(joined - 2000) / Math.sqrt(3000 * (2 / 9))).toBeLessThan(BOUND);
});

it('an arc is a pair of an out-side and an in-side', () => {
  const set = new PairSet(6);
  expect([set.add(0, 3 + 1), set.add(1, 3 + 0), set.add(0, 3 + 1)]).toEqual([true, true, false]);
});
