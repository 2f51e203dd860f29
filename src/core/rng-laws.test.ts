/** Whole laws, not only their means: Kolmogorov–Smirnov distances, higher moments, correlations within and between streams. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream, type Rng } from './rng';

const SEEDS = [3, 1961, 20260101];
const COUNT = 20_000;
/** Bounds are in standard errors; the seeds are fixed and part of every message. */
const BOUND = 4.5;

const draws = (count: number, draw: () => number): Float64Array => Float64Array.from({ length: count }, draw);

/** Largest distance between the empirical distribution and a law, times √count: beyond 2.2 once in 8,000 (Kolmogorov 1933). */
function kolmogorovSmirnov(values: Float64Array, law: (x: number) => number): number {
  const sorted = values.slice().sort();
  let largest = 0;
  sorted.forEach((x, i) => {
    const p = law(x);
    largest = Math.max(largest, p - i / sorted.length, (i + 1) / sorted.length - p);
  });
  return largest * Math.sqrt(sorted.length);
}

/** Distance of the mean of values from what is expected, in standard errors of the sample. */
function score(values: Float64Array, expected: number): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
  return Math.abs(mean - expected) / Math.sqrt(variance / values.length);
}

/** Standard normal distribution function by Simpson's rule from 0, to about 1e-9. */
function normalLaw(x: number): number {
  const density = (u: number): number => Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  const steps = 200;
  const h = x / steps;
  let sum = density(0) + density(x);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * h);
  return 0.5 + (sum * h) / 3;
}

describe.each(SEEDS)('laws, seed %i', (seed) => {
  it('uniform', () => {
    const rng = stream(seed, 'uniform');
    expect(
      kolmogorovSmirnov(
        draws(COUNT, () => rng.uniform()),
        (x) => x,
      ),
    ).toBeLessThan(2.2);
  });

  it('uniformPositive mirrors uniform: 1 − u of the same words', () => {
    const [a, b] = [stream(seed, 'mirror'), stream(seed, 'mirror')];
    for (let i = 0; i < 100; i++) expect(a.uniformPositive()).toBe(1 - b.uniform());
  });

  it.each([0.2, 1, 50])('exponential with rate %d', (rate) => {
    const rng = stream(seed, 'exponential');
    const values = draws(COUNT, () => rng.exponential(rate));
    expect(kolmogorovSmirnov(values, (x) => -Math.expm1(-rate * x))).toBeLessThan(2.2);
    // E x² = 2/rate²
    expect(
      score(
        values.map((x) => x * x),
        2 / rate ** 2,
      ),
    ).toBeLessThan(BOUND);
  });

  it('exponential scales: rate 2 gives halves of rate 1', () => {
    const [one, two] = [stream(seed, 'scale'), stream(seed, 'scale')];
    for (let i = 0; i < 100; i++) expect(two.exponential(2)).toBe(one.exponential() / 2);
  });

  it('normal: the law, no skew, kurtosis 3, independent of the draw before', () => {
    const rng = stream(seed, 'normal');
    const values = draws(COUNT, () => rng.normal());
    expect(kolmogorovSmirnov(values, normalLaw)).toBeLessThan(2.2);
    expect(
      score(
        values.map((x) => x ** 3),
        0,
      ),
    ).toBeLessThan(BOUND);
    expect(
      score(
        values.map((x) => x ** 4),
        3,
      ),
    ).toBeLessThan(BOUND);
    expect(
      score(
        values.slice(1).map((x, i) => x * values[i]),
        0,
      ),
    ).toBeLessThan(BOUND);
  });

  it.each([0.05, 0.5, 0.95])('geometric, p = %d: P(k) = p (1 − p)^k, without memory', (p) => {
    const rng = stream(seed, 'geometric');
    const values = draws(COUNT, () => rng.geometric(p));
    for (const k of [0, 1, 2, 5]) {
      const expected = p * (1 - p) ** k;
      const found = values.filter((x) => x === k).length / COUNT;
      const error = Math.sqrt((expected * (1 - expected)) / COUNT) + 1e-4;
      expect(Math.abs(found - expected) / error, `k = ${k}, seed ${seed}`).toBeLessThan(BOUND);
    }
    // beyond any k the rest is geometric again
    const later = values.filter((x) => x >= 1).map((x) => x - 1);
    expect(score(later, (1 - p) / p), `seed ${seed}`).toBeLessThan(BOUND);
  });

  it('geometric gaps hit every place with probability p, independently of its neighbour', () => {
    const [p, places] = [0.1, 50_000];
    const rng = stream(seed, 'gaps');
    const hit = new Uint8Array(places);
    for (let i = rng.geometric(p); i < places; i += 1 + rng.geometric(p)) hit[i] = 1;
    expect(score(Float64Array.from(hit), p)).toBeLessThan(BOUND);
    const both = Float64Array.from({ length: places - 1 }, (_, i) => hit[i] & hit[i + 1]);
    expect(score(both, p * p), `seed ${seed}`).toBeLessThan(6); // neighbouring products are correlated
  });

  it('shuffle leaves one place fixed on average, with variance one', () => {
    const rng = stream(seed, 'shuffle');
    const fixed = draws(4000, () => {
      const order = rng.shuffle(Int32Array.from({ length: 12 }, (_, i) => i));
      return order.reduce((sum, x, i) => sum + Number(x === i), 0);
    });
    expect(score(fixed, 1), `seed ${seed}`).toBeLessThan(BOUND);
    expect(
      score(
        fixed.map((x) => (x - 1) ** 2),
        1,
      ),
      `seed ${seed}`,
    ).toBeLessThan(BOUND);
  });
});

describe.each(SEEDS)('independence, seed %i', (seed) => {
  it('of draws 1, 2, 3, 7 and 64 places apart', () => {
    const rng = stream(seed, 'lags');
    const values = draws(COUNT, () => rng.uniform() - 0.5);
    for (const lag of [1, 2, 3, 7, 64]) {
      const products = values.subarray(lag).map((x, i) => x * values[i]);
      expect(score(products, 0), `lag ${lag}, seed ${seed}`).toBeLessThan(BOUND);
    }
  });

  it('of streams with similar names: no pair correlates, no two share a word', () => {
    const keys: (string | number)[][] = [
      ['run', 0],
      ['run', 1],
      ['run', -1],
      ['run', 2 ** 32],
      ['runs', 0],
      ['alpha'],
      [],
    ];
    const all = keys.map((key) => draws(2000, uniformOf(stream(seed, ...key))));
    for (let a = 0; a < keys.length; a++)
      for (let b = 0; b < a; b++) {
        const products = all[a].map((x, i) => (x - 0.5) * (all[b][i] - 0.5));
        expect(score(products, 0), `${keys[a].join(' ')} against ${keys[b].join(' ')}, seed ${seed}`).toBeLessThan(
          BOUND,
        );
        const shared = new Set(all[a]);
        expect(all[b].filter((x) => shared.has(x))).toHaveLength(0);
      }
  });

  it('of neighbouring seeds, and of a seed and its complement', () => {
    for (const other of [seed + 1, seed - 1, -seed, 2 * seed]) {
      const [a, b] = [stream(seed, 'x'), stream(other, 'x')];
      const products = draws(4000, () => (a.uniform() - 0.5) * (b.uniform() - 0.5));
      expect(score(products, 0), `seeds ${seed} and ${other}`).toBeLessThan(BOUND);
    }
  });
});

const uniformOf =
  (rng: Rng): (() => number) =>
  () =>
    rng.uniform();

describe('fill', () => {
  it('gives the words of single draws, however they are portioned and mixed with other draws', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(20), { maxLength: 8 }), (seed, portions) => {
        const [filled, single] = [stream(seed), stream(seed)];
        for (const size of portions) {
          const words = new Int32Array(size);
          filled.fill(words, 0, size);
          expect([...words]).toEqual(Array.from({ length: size }, () => single.int32()));
          expect(filled.uniform()).toBe(single.uniform());
        }
      }),
    );
  });
});
