/**
 * Degrees, clustering and reach of the random networks against the theory of each model, at several seeds. Distances are in
 * standard errors; a bound of 4.5 lets one check in 150,000 fail by chance, and the seeds are fixed.
 */
import { describe, expect, it } from 'vitest';
import { components } from '../measures';
import { degrees, type Network } from '../network';
import { clustering } from '../triangles';
import { generateNetwork } from './index';
import { groupStart } from './stochastic-block-model';

const SEEDS = [1, 2, 3];
const BOUND = 4.5;

function made(id: string, values: Record<string, unknown>, seed: number): Network {
  const network = generateNetwork(id, values, seed);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

/** Number of nodes of every degree below `length`. */
function countDegrees(network: Network, length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const k of degrees(network)) if (k < length) counts[k]++;
  return counts;
}

/** Compares how many nodes have a degree with n · P(k), in standard errors of n independent draws. */
function expectDegrees(network: Network, law: (k: number) => number, largest: number, said: string): void {
  countDegrees(network, largest + 1).forEach((count, k) => {
    const p = law(k);
    const score = (count - network.n * p) / Math.max(1, Math.sqrt(network.n * p * (1 - p)));
    expect(Math.abs(score), `degree ${k}, ${said}`).toBeLessThan(BOUND);
  });
}

/** Poisson probability. */
function poisson(k: number, mean: number): number {
  let p = Math.exp(-mean);
  for (let i = 1; i <= k; i++) p *= mean / i;
  return p;
}

/** Mean of a quantity over `count` networks of seeds 0, 1, …, and its standard error. */
function sample(count: number, measure: (seed: number) => number): { mean: number; error: number; variance: number } {
  const values = Array.from({ length: count }, (_, seed) => measure(seed));
  const mean = values.reduce((a, b) => a + b) / count;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (count - 1);
  return { mean, variance, error: Math.sqrt(variance / count) };
}

describe.each(SEEDS)('Erdős–Rényi, seed %i', (seed) => {
  const n = 8000;
  const network = made('erdos-renyi', { n, meanDegree: 3 }, seed);

  it('has Poisson degrees', () => {
    expectDegrees(network, (k) => poisson(k, 3), 10, `seed ${seed}`);
  });

  it('has a giant component of the share S = 1 − exp(−⟨k⟩ S)', () => {
    let share = 1;
    for (let round = 0; round < 100; round++) share = 1 - Math.exp(-3 * share);
    // Stepanov (1970): the size is asymptotically normal with variance n S (1 − S) / (1 − ⟨k⟩(1 − S))²
    const deviation = Math.sqrt((share * (1 - share)) / n) / (1 - 3 * (1 - share));
    const found = components(network).largest / n;
    expect(Math.abs(found - share) / deviation, `seed ${seed}`).toBeLessThan(BOUND);
  });

  it('joins two neighbours of a node no more often than any two nodes', () => {
    const { triangles } = clustering(network);
    // Poisson with mean ⟨k⟩³/6
    expect(Math.abs(triangles - 27 / 6) / Math.sqrt(27 / 6), `seed ${seed}`).toBeLessThan(BOUND);
  });
});

it('Erdős–Rényi: the number of edges varies like a binomial number over seeds 0 … 599', () => {
  const [n, p] = [30, 0.2];
  const pairs = (n * (n - 1)) / 2;
  const edges = sample(600, (seed) => made('erdos-renyi', { n, meanDegree: p * (n - 1) }, seed).m);
  expect(Math.abs(edges.mean - pairs * p) / edges.error).toBeLessThan(BOUND);
  // the relative error of a variance from K values is √(2/K)
  expect(Math.abs(edges.variance / (pairs * p * (1 - p)) - 1) / Math.sqrt(2 / 600)).toBeLessThan(BOUND);
});

describe.each(SEEDS)('Watts–Strogatz, seed %i', (seed) => {
  const [n, k] = [6000, 10];

  it.each([0.05, 0.2, 0.5])('clustering falls as (1 − β)³ from the ring’s, β = %d', (rewiring) => {
    const { transitivity } = clustering(made('watts-strogatz', { n, k, rewiring }, seed));
    const ring = (3 * (k - 2)) / (4 * (k - 1));
    // Barrat and Weigt (2000): a triangle survives if its three edges stay; corrections are of order 1/n
    expect(transitivity, `seed ${seed}`).toBeCloseTo(ring * (1 - rewiring) ** 3, 1.6);
  });

  it('mean degree k, least k/2, variance (k/2) β (2 − β)', () => {
    const rewiring = 0.4;
    const degree = degrees(made('watts-strogatz', { n, k, rewiring }, seed));
    expect(degree.reduce((a, b) => a + b, 0)).toBe(n * k);
    expect(Math.min(...degree)).toBeGreaterThanOrEqual(k / 2);
    const variance = degree.reduce((sum, d) => sum + (d - k) ** 2, 0) / n;
    const expected = (k / 2) * rewiring * (2 - rewiring);
    expect(Math.abs(variance / expected - 1) / Math.sqrt(2 / n), `seed ${seed}`).toBeLessThan(6);
  });
});

describe.each(SEEDS)('preferential attachment, seed %i', (seed) => {
  it.each([1, 2, 4])('P(degree d) = 2k(k + 1) / (d (d + 1) (d + 2)) for k = %i', (k) => {
    const network = made('barabasi-albert', { n: 12_000, k }, seed);
    const law = (d: number): number => (d < k ? 0 : (2 * k * (k + 1)) / (d * (d + 1) * (d + 2)));
    expectDegrees(network, law, k + 8, `k = ${k}, seed ${seed}`);
  });

  it('largest degree grows like √n: the first nodes stay rich', () => {
    const most = (n: number): number => Math.max(...degrees(made('scale-free-tree', { n }, seed)));
    const ratio = most(16_000) / most(1000);
    expect(ratio, `seed ${seed}`).toBeGreaterThan(1.5);
    expect(ratio, `seed ${seed}`).toBeLessThan(12);
  });

  it('one edge per newcomer is the scale-free tree', () => {
    const tree = made('scale-free-tree', { n: 400 }, seed);
    const grown = made('barabasi-albert', { n: 400, k: 1 }, seed);
    expect([grown.from, grown.to]).toEqual([tree.from, tree.to]);
  });
});

describe.each(SEEDS)('random tree, seed %i', (seed) => {
  const n = 10_000;
  const tree = made('random-tree', { n }, seed);

  it('degrees are 1 + Poisson(1)', () => {
    expectDegrees(tree, (k) => (k === 0 ? 0 : poisson(k - 1, 1)), 7, `seed ${seed}`);
  });

  it('has n/e leaves, within the narrow law of empty boxes', () => {
    const leaves = countDegrees(tree, 2)[1];
    // n balls in n boxes leave n/e empty, with variance n (1/e − 2/e²)
    const deviation = Math.sqrt(n * (Math.exp(-1) - 2 * Math.exp(-2)));
    expect(Math.abs(leaves - n / Math.E) / deviation, `seed ${seed}`).toBeLessThan(BOUND);
  });
});

it('random regular: (d − 1)³/6 triangles on average, whatever the size, over seeds 0 … 299', () => {
  const triangles = sample(300, (seed) => clustering(made('random-regular', { n: 150, degree: 3 }, seed)).triangles);
  expect(Math.abs(triangles.mean - 8 / 6) / triangles.error).toBeLessThan(BOUND);
  expect(Math.abs(triangles.variance / (8 / 6) - 1)).toBeLessThan(0.5);
});

it('random regular: degree 3 is connected, degree 2 falls into rings, degree 1 into pairs', () => {
  expect(components(made('random-regular', { n: 600, degree: 3 }, 5)).count).toBe(1);
  const rings = components(made('random-regular', { n: 600, degree: 2 }, 5));
  expect(Math.min(...rings.sizes)).toBeGreaterThanOrEqual(3);
  expect([...components(made('random-regular', { n: 600, degree: 1 }, 5)).sizes]).toEqual(new Array(300).fill(2));
});

describe.each(SEEDS)('block model, seed %i', (seed) => {
  const [n, groups] = [6000, 4];
  const network = made('stochastic-block-model', { n, groups, inside: 6, outside: 2 }, seed);
  const groupOf = (i: number): number => Math.floor((i * groups) / n);

  it('degrees are Poisson with the sum of both means', () => {
    expectDegrees(network, (k) => poisson(k, 8), 16, `seed ${seed}`);
  });

  it('edges between every two clubs are equally many', () => {
    const between = new Map<string, number>();
    network.from.forEach((u, e) => {
      const [a, b] = [groupOf(u), groupOf(network.to[e])].sort((x, y) => x - y);
      between.set(`${a} ${b}`, (between.get(`${a} ${b}`) ?? 0) + 1);
    });
    expect(between.size).toBe(10);
    for (const [pair, count] of between) {
      const [a, b] = pair.split(' ');
      const expected = a === b ? (n * 6) / 2 / groups : n / 6;
      expect(Math.abs(count - expected) / Math.sqrt(expected), `clubs ${pair}, seed ${seed}`).toBeLessThan(BOUND);
    }
  });

  it('clubs differ in size by one at most', () => {
    for (const [nodes, clubs] of [
      [10, 3],
      [7, 7],
      [100, 8],
    ]) {
      const sizes = Array.from(
        { length: clubs },
        (_, g) => groupStart(nodes, clubs, g + 1) - groupStart(nodes, clubs, g),
      );
      expect(sizes.reduce((a, b) => a + b)).toBe(nodes);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(SEEDS)('configuration model, seed %i', (seed) => {
  it('Poisson degrees give a network like Erdős–Rényi', () => {
    const network = made('configuration-model', { n: 8000, distribution: 'poisson', meanDegree: 3 }, seed);
    expectDegrees(network, (k) => poisson(k, 3), 9, `seed ${seed}`);
  });

  it('power law: frequencies are k^−γ over their sum, between the bounds and nowhere else', () => {
    const [exponent, first, last] = [3, 2, 12];
    const values = { n: 8000, exponent, minDegree: first, maxDegree: last };
    const network = made('configuration-model', values, seed);
    let sum = 0;
    for (let k = first; k <= last; k++) sum += k ** -exponent;
    const counts = countDegrees(network, last + 3);
    // a handful of self-loops and repeated edges were erased, so allow for them beside the sampling error
    for (let k = 3; k <= 6; k++) {
      const expected = (8000 * k ** -exponent) / sum;
      expect(Math.abs(counts[k] - expected), `degree ${k}, seed ${seed}`).toBeLessThan(
        BOUND * Math.sqrt(expected) + 12,
      );
    }
    expect(counts[last + 2]).toBe(0);
    expect(counts[0] + counts[1], `seed ${seed}`).toBeLessThan(40);
  });
});
