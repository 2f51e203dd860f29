import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from './errors';
import { Rng, stream } from './rng';

const SEED = 20260101;
/** Part of every title, so that a statistical failure says how to repeat it. */
const said = `seed ${SEED}`;

/** Mean of `count` draws, its distance from the expectation in standard errors. */
function deviation(draw: () => number, count: number, expected: number, sd: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += draw();
  return (sum / count - expected) / (sd / Math.sqrt(count));
}

/** Pearson's statistic of counts against equal expectation, standardised: about normal for many cells. */
function chiSquareScore(counts: ArrayLike<number>, total: number): number {
  const expected = total / counts.length;
  let statistic = 0;
  for (let i = 0; i < counts.length; i++) statistic += (counts[i] - expected) ** 2 / expected;
  const freedom = counts.length - 1;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}

describe(`raw generator (${said})`, () => {
  it('is xoshiro128** (values of the reference implementation from state 1, 2, 3, 4)', () => {
    const rng = new Rng(1, 2, 3, 4);
    const words = Array.from({ length: 8 }, () => rng.int32() >>> 0);
    expect(words).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849]);
  });

  it('fills part of an array with the words it would give one by one, and goes on behind them', () => {
    const ahead = stream(SEED, 'fill');
    const words = new Int32Array(40);
    ahead.fill(words, 3, 3);
    ahead.fill(words, 5, 40);
    const single = stream(SEED, 'fill');
    expect([...words]).toEqual([0, 0, 0, 0, 0, ...Array.from({ length: 35 }, () => single.int32())]);
    expect(ahead.int32()).toBe(single.int32());
  });

  it('leaves the state of zeros, which it could not leave by itself', () => {
    const rng = new Rng(0, 0, 0, 0);
    expect(new Set(Array.from({ length: 20 }, () => rng.int32())).size).toBeGreaterThan(10);
  });

  it('sets every bit half of the time', () => {
    const rng = stream(SEED, 'bits');
    const counts = new Array<number>(32).fill(0);
    const total = 20_000;
    for (let i = 0; i < total; i++) {
      const word = rng.int32();
      for (let b = 0; b < 32; b++) counts[b] += (word >>> b) & 1;
    }
    for (const count of counts) expect(Math.abs(count - total / 2) / Math.sqrt(total / 4)).toBeLessThan(4.5);
  });
});

describe(`streams (${said})`, () => {
  it('keep their values (a change here changes every stored result)', () => {
    const network = stream(7, 'network');
    expect([network.int32(), network.int32(), network.int32()]).toEqual([-1248775353, 276104823, 1319508653]);
    expect(stream(7, 'run', 12).uniform()).toBe(0.339084773534055);
  });

  it('are equal for equal names and different for different ones', () => {
    const key = fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.integer()), { maxLength: 3 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), key, key, (s, t, a, b) => {
        const first = (seed: number, k: (string | number)[]) => {
          const rng = stream(seed, ...k);
          return [rng.int32(), rng.int32()];
        };
        expect(first(s, a)).toEqual(first(s, a));
        fc.pre(s !== t || JSON.stringify(a) !== JSON.stringify(b));
        expect(first(s, a)).not.toEqual(first(t, b));
      }),
    );
  });

  it.each([
    ['parts and their borders', ['ab', 'c'], ['a', 'bc']],
    ['numbers and digits', [1], ['1']],
    ['an empty part and none', [''], []],
    ['numbers beyond 32 bits', [1], [1 + 2 ** 32]],
  ] as const)('tell %s apart', (_, a, b) => {
    expect(stream(3, ...a).int32()).not.toBe(stream(3, ...b).int32());
  });

  it('of neighbouring replicates are uncorrelated, and so are their first draws', () => {
    const total = 20_000;
    let product = 0;
    const firsts = new Int32Array(64);
    for (let r = 0; r < total; r++) {
      const a = stream(SEED, 'run', r).uniform();
      product += (a - 0.5) * (stream(SEED, 'run', r + 1).uniform() - 0.5);
      firsts[Math.floor(a * 64)]++;
    }
    expect(Math.abs(product / total) / (1 / 12 / Math.sqrt(total))).toBeLessThan(4);
    expect(Math.abs(chiSquareScore(firsts, total))).toBeLessThan(4);
  });
});

describe(`uniform numbers (${said})`, () => {
  it('fill [0, 1) evenly, in pairs too', () => {
    const rng = stream(SEED, 'uniform');
    const counts = new Int32Array(1024);
    const total = 200_000;
    for (let i = 0; i < total; i++) counts[Math.floor(rng.uniform() * 32) * 32 + Math.floor(rng.uniform() * 32)]++;
    expect(Math.abs(chiSquareScore(counts, total))).toBeLessThan(4);
  });

  it('stay inside their borders and have more than 32 bits', () => {
    const rng = stream(SEED, 'borders');
    let fine = 0;
    for (let i = 0; i < 50_000; i++) {
      const u = rng.uniform();
      const v = rng.uniformPositive();
      if (!(u >= 0 && u < 1 && v > 0 && v <= 1)) throw new Error(`${u} or ${v} is outside, ${said}`);
      if ((u * 2 ** 32) % 1 !== 0) fine++;
    }
    expect(fine).toBeGreaterThan(49_000);
  });
});

describe(`below (${said})`, () => {
  it.each([2, 3, 7, 10, 1000])('%i values come equally often', (n) => {
    const rng = stream(SEED, 'below', n);
    const counts = new Int32Array(n);
    for (let i = 0; i < 100_000; i++) counts[rng.below(n)]++;
    const score = (chiSquareScore(counts, 100_000) * Math.sqrt(2 * (n - 1))) / Math.sqrt(2 * Math.max(8, n - 1));
    expect(Math.abs(score)).toBeLessThan(4);
  });

  it('has no bias where 2³² is not a multiple: a remainder would favour the lower half', () => {
    const n = 3 * 2 ** 30;
    const rng = stream(SEED, 'bias');
    const score = deviation(() => Number(rng.below(n) < n / 3), 50_000, 1 / 3, Math.sqrt(2) / 3);
    expect(Math.abs(score)).toBeLessThan(4);
  });

  it('takes 1 and 2³², and refuses what has no value', () => {
    const rng = stream(SEED);
    expect(rng.below(1)).toBe(0);
    expect(rng.below(2 ** 32)).toBeLessThan(2 ** 32);
    for (const n of [0, -1, NaN, 2 ** 33]) expect(() => rng.below(n)).toThrow(InvariantError);
  });
});

describe(`laws (${said})`, () => {
  const count = 100_000;

  it.each([0.01, 0.3, 0.9])('geometric: mean (1−p)/p and share of zeros p, p = %d', (p) => {
    const rng = stream(SEED, 'geometric', String(p));
    const score = deviation(() => rng.geometric(p), count, (1 - p) / p, Math.sqrt(1 - p) / p);
    expect(Math.abs(score)).toBeLessThan(4);
    const zeros = deviation(() => Number(rng.geometric(p) === 0), count, p, Math.sqrt(p * (1 - p)));
    expect(Math.abs(zeros)).toBeLessThan(4);
  });

  it('geometric at its borders', () => {
    const rng = stream(SEED);
    expect(rng.geometric(1)).toBe(0);
    expect(rng.geometric(0)).toBe(Infinity);
    expect(rng.geometric(1e-300)).toBeGreaterThan(1e100);
  });

  it('exponential: mean and median 1/rate and ln 2/rate', () => {
    const rng = stream(SEED, 'exponential');
    expect(Math.abs(deviation(() => rng.exponential(4), count, 0.25, 0.25))).toBeLessThan(4);
    expect(Math.abs(deviation(() => Number(rng.exponential(4) < Math.LN2 / 4), count, 0.5, 0.5))).toBeLessThan(4);
  });

  it('normal: mean 0, variance 1, 68.27 % within one standard deviation', () => {
    const rng = stream(SEED, 'normal');
    expect(Math.abs(deviation(() => rng.normal(), count, 0, 1))).toBeLessThan(4);
    expect(Math.abs(deviation(() => rng.normal() ** 2, count, 1, Math.SQRT2))).toBeLessThan(4);
    const p = 0.6826894921;
    const within = deviation(() => Number(Math.abs(rng.normal()) < 1), count, p, Math.sqrt(p * (1 - p)));
    expect(Math.abs(within)).toBeLessThan(4);
  });

  it('shuffle: all orders of four equally often, nothing lost', () => {
    const rng = stream(SEED, 'shuffle');
    const counts = new Map<string, number>();
    for (let i = 0; i < 48_000; i++) {
      const order = rng.shuffle([0, 1, 2, 3]).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(Math.abs(chiSquareScore([...counts.values()], 48_000))).toBeLessThan(4);
  });
});
