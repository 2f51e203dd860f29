/**
 * A tournament tree of users by key: the largest key in O(1), changes in O(log n), and the lowest user whose key reaches a bound in
 * O(log n) – which a heap cannot give, and which settles ties by the lowest user exactly.
 */

/** Key of users who cannot be chosen; all others have keys ≥ 0. */
export const NONE = -1;

export class MaxTree {
  /** Inner nodes 1 … base−1, leaves base … 2 base−1. */
  private readonly tree: Float64Array;
  private readonly base: number;

  /** @param keys key of every user, ≥ 0 or `NONE` */
  constructor(keys: ArrayLike<number>) {
    let base = 1;
    while (base < keys.length) base *= 2;
    this.base = base;
    this.tree = new Float64Array(2 * base).fill(NONE);
    for (let u = 0; u < keys.length; u++) this.tree[base + u] = keys[u];
    for (let i = base - 1; i > 0; i--) this.tree[i] = Math.max(this.tree[2 * i], this.tree[2 * i + 1]);
  }

  /** Takes over the keys of a tree over as many users. O(n), by copying. */
  copy(from: MaxTree): void {
    this.tree.set(from.tree);
  }

  /** The largest key; `NONE` when nobody can be chosen. */
  get max(): number {
    return this.tree[1];
  }

  key(u: number): number {
    return this.tree[this.base + u];
  }

  set(u: number, key: number): void {
    const { tree } = this;
    let i = this.base + u;
    tree[i] = key;
    while (i > 1) {
      const left = tree[i & ~1];
      const right = tree[i | 1];
      const larger = left > right ? left : right;
      i >>= 1;
      if (tree[i] === larger) return;
      tree[i] = larger;
    }
  }

  /** The lowest user whose key is at least `least`; −1 when there is none. */
  lowest(least: number): number {
    const { tree, base } = this;
    if (!(tree[1] >= least && tree[1] > NONE)) return -1;
    let i = 1;
    while (i < base) i = tree[2 * i] >= least ? 2 * i : 2 * i + 1;
    return i - base;
  }
}
