/**
 * A set of unordered pairs of nodes: open addressing over one Float64Array, doubled at half load. Insertion and look-up only.
 * A pair is stored as u·n + v with u < v, exact in a double for n up to 9 · 10⁷.
 */
export class PairSet {
  private keys: Float64Array;
  private count = 0;

  constructor(private readonly n: number) {
    this.keys = new Float64Array(64).fill(-1);
  }

  /** Place of the key, or the free place where it belongs. */
  private place(key: number): number {
    const mask = this.keys.length - 1;
    // Fibonacci hashing of both halves of the 53-bit key
    let h = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b);
    h ^= h >>> 15;
    let i = h & mask;
    while (this.keys[i] !== -1 && this.keys[i] !== key) i = (i + 1) & mask;
    return i;
  }

  private key(u: number, v: number): number {
    return u < v ? u * this.n + v : v * this.n + u;
  }

  has(u: number, v: number): boolean {
    return this.keys[this.place(this.key(u, v))] !== -1;
  }

  /** Adds the pair; false if it was there before. */
  add(u: number, v: number): boolean {
    const key = this.key(u, v);
    const i = this.place(key);
    if (this.keys[i] !== -1) return false;
    this.keys[i] = key;
    this.count++;
    if (2 * this.count > this.keys.length) {
      const old = this.keys;
      this.keys = new Float64Array(2 * old.length).fill(-1);
      for (const k of old) if (k !== -1) this.keys[this.place(k)] = k;
    }
    return true;
  }
}
