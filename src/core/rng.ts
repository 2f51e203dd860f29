/**
 * Seeded random numbers: xoshiro128** (Blackman and Vigna 2018, "Scrambled linear pseudorandom number generators"),
 * one named stream per purpose, so that a new consumer never shifts the draws of the others.
 */
import { InvariantError } from './errors';

/** 32-bit finaliser of MurmurHash3: every input bit changes every output bit with probability near one half. */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A source of random numbers. Not thread-safe, cheap to create; every method advances the stream. */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** The four state words (any 32-bit integers; all zero is replaced). */
  constructor(a: number, b: number, c: number, d: number) {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
    this.d = d | 0;
    if ((this.a | this.b | this.c | this.d) === 0) this.a = 1;
  }

  /** Uniform integer in [−2³¹, 2³¹): the raw generator, one step. */
  int32(): number {
    const r = Math.imul(this.b, 5);
    const result = Math.imul((r << 7) | (r >>> 25), 9);
    const t = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= t;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }

  /**
   * The next to − from values of {@link int32} into `words[from] … words[to−1]`. Several times as fast per value: the state stays
   * in registers (engines keep 32-bit fields as boxed numbers).
   */
  fill(words: Int32Array, from: number, to: number): void {
    let { a, b, c, d } = this;
    for (let k = from; k < to; k++) {
      const r = Math.imul(b, 5);
      words[k] = Math.imul((r << 7) | (r >>> 25), 9);
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /** Uniform in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.int32() >>> 5) * 67108864 + (this.int32() >>> 6)) / 9007199254740992;
  }

  /** Uniform in (0, 1] with 53 random bits: safe under a logarithm. */
  uniformPositive(): number {
    return 1 - this.uniform();
  }

  /** Uniform integer in 0 … n−1, without bias. n in 1 … 2³², else InvariantError. */
  below(n: number): number {
    if (!(n >= 1 && n <= 4294967296)) throw new InvariantError(`below(n): n must be in 1 … 2³², got ${n}`);
    const limit = 4294967296 - (4294967296 % n);
    for (;;) {
      const x = this.int32() >>> 0;
      if (x < limit) return x % n;
    }
  }

  /** Exponential with the given rate (> 0): mean 1/rate. */
  exponential(rate = 1): number {
    return -Math.log(this.uniformPositive()) / rate;
  }

  /** Standard normal (Marsaglia's polar method; the second value of each pair is not kept, so streams stay stateless). */
  normal(): number {
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
  }

  /**
   * Number of failures before the first success in independent trials of success probability p: 0, 1, 2, …
   * Infinity when p = 0. Used to skip directly from one success to the next.
   */
  geometric(p: number): number {
    if (p >= 1) return 0;
    if (p <= 0) return Infinity;
    return Math.floor(Math.log(this.uniformPositive()) / Math.log1p(-p));
  }

  /** Shuffles in place, every order equally likely (Fisher and Yates). */
  shuffle<A extends { length: number; [i: number]: number }>(values: A): A {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const v = values[i];
      values[i] = values[j];
      values[j] = v;
    }
    return values;
  }
}

/**
 * The stream named by seed and key: `stream(7, 'network')`, `stream(7, 'run', 12)`. Equal arguments give equal streams in
 * every engine; different ones are independent for all practical purposes.
 * @param seed any safe integer
 */
export function stream(seed: number, ...key: readonly (string | number)[]): Rng {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 0x3c6ef372;
  const absorb = (word: number): void => {
    a = mix((a ^ word) + 0x7f4a7c15);
    b = mix((b ^ a) + 0x165667b1);
    c = mix((c ^ b) + 0x27d4eb2f);
    d = mix((d ^ c) + 0x9e3779b1);
    a ^= d;
  };
  const absorbNumber = (x: number): void => {
    absorb(x | 0);
    absorb(Math.floor(x / 4294967296) | 0);
  };
  absorbNumber(seed);
  for (const part of key) {
    if (typeof part === 'number') {
      absorb(1);
      absorbNumber(part);
    } else {
      absorb(2);
      absorb(part.length);
      for (let i = 0; i < part.length; i++) absorb(part.charCodeAt(i));
    }
  }
  absorb(0x5bd1e995);
  return new Rng(a, b, c, d);
}
