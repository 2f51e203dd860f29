/** The static model against its theory. Bounds in standard errors; seeds are fixed. */
import { describe, expect, it } from 'vitest';
import type { Network } from '../network';
import { generateNetwork } from '.';
import { isSimple } from './testing';

const SEEDS = [1, 2, 3];
const BOUND = 4.5;

function made(values: Record<string, unknown>, seed: number): Network {
  const network = generateNetwork('static-model', values, seed);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

const countEnds = (n: number, ends: Int32Array): Int32Array => {
  const counts = new Int32Array(n);
  for (const v of ends) counts[v]++;
  return counts;
};

function correlation(a: Int32Array, b: Int32Array): number {
  const mean = (x: Int32Array): number => x.reduce((s, v) => s + v, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    ab += (x - ma) * (b[i] - mb);
    aa += (x - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe.each(SEEDS)('static model, seed %i', (seed) => {
  it.each([0, 0.4, 0.6])('out- and in-degrees are Poisson with means m (r + 10)^−α / Σ, α = %d', (alpha) => {
    const [n, m] = [6000, 18_000];
    const network = made({ n, m, alpha }, seed);
    const weights = Array.from({ length: n }, (_, r) => (r + 10) ** -alpha);
    const total = weights.reduce((a, b) => a + b);
    const chances = weights.map((w) => Math.exp((-m * w) / total));
    for (let k = 0; k < 12; k++) {
      let [expected, variance] = [0, 0];
      for (let r = 0; r < n; r++) {
        expected += chances[r];
        variance += chances[r] * (1 - chances[r]);
        chances[r] *= (m * weights[r]) / total / (k + 1);
      }
      for (const ends of [network.from, network.to]) {
        const count = countEnds(n, ends).filter((d) => d === k).length;
        // a few repeated arcs were drawn again: 0.2 % of them
        expect(Math.abs(count - expected), `degree ${k}`).toBeLessThan(BOUND * Math.sqrt(variance) + 0.004 * expected);
      }
    }
  });

  it('hubs grow with α: the largest degree is that of rank 0', () => {
    const [n, m, alpha] = [6000, 18_000, 0.6];
    const total = Array.from({ length: n }, (_, r) => (r + 10) ** -alpha).reduce((a, b) => a + b);
    const mean = (m * 10 ** -alpha) / total;
    const largest = Math.max(...countEnds(n, made({ n, m, alpha }, seed).from));
    expect(largest).toBeGreaterThan(mean - 2 * Math.sqrt(mean));
    expect(largest).toBeLessThan(mean + 5 * Math.sqrt(mean));
  });

  it('who is heard hears: the correlation of both degrees falls with the share that is shuffled apart', () => {
    const correlationAt = (share: number): number => {
      const { n, from, to } = made({ n: 3000, m: 30_000, share }, seed);
      return correlation(countEnds(n, from), countEnds(n, to));
    };
    const [together, half, apart] = [correlationAt(0), correlationAt(0.5), correlationAt(1)];
    expect(together).toBeGreaterThan(0.6);
    expect(half / together).toBeGreaterThan(0.2);
    expect(half / together).toBeLessThan(0.8);
    expect(Math.abs(apart)).toBeLessThan(0.1);
  });
});

it.each([
  [822, 56_286, 0.4],
  [2187, 14_572, 0.4],
  [8465, 145_956, 0.6],
])('the sizes of the paper: %i users and %i arcs, simple', (n, m, alpha) => {
  const network = made({ n, m, alpha }, 1);
  expect([network.n, network.m, network.directed]).toEqual([n, m, true]);
  expect(isSimple(network)).toBe(true);
});

it('α = 0: no arc is preferred (seeds 0 … 2999)', () => {
  const counts = new Int32Array(25);
  for (let seed = 0; seed < 3000; seed++) {
    const { from, to } = made({ n: 5, m: 5, alpha: 0 }, seed);
    from.forEach((u, e) => counts[5 * u + to[e]]++);
  }
  const p = 5 / 20;
  counts.forEach((count, pair) => {
    const score = (count - 3000 * p) / Math.sqrt(3000 * p * (1 - p));
    expect(pair % 6 === 0 ? count : Math.abs(score)).toBeLessThan(BOUND);
  });
});

it('a quarter of all pairs is the limit', () => {
  expect(made({ n: 41, m: 410, alpha: 1 }, 3).m).toBe(410);
  expect(generateNetwork('static-model', { n: 41, m: 411 }, 3)).toMatchObject({
    ok: false,
    issues: [
      {
        code: 'too-many-arcs',
        expected: 'at most 410 arcs',
        message: 'Found 411 arcs among 41 nodes; the model keeps its degrees up to a quarter of all pairs, 410 arcs.',
        where: { path: 'inputs.network.parameters.m' },
      },
    ],
  });
});
