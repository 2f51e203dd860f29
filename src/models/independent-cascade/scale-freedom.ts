/**
 * Where only products of α are seen. Through a node j that is neither observed nor ever a source, what is seen beyond j depends on
 * α_uj and α_jv by products: multiply all α into j by c and divide all α out of it by c, and nothing seen changes. So with s the
 * logarithm of such a scaling: a way u → j → v that matters demands s_u + s_v = 0; two ways u → j → v and u' → j → v that matter in
 * one class add the product of all three, and leave only s = 0; so do a time of j that is observed (s_u = 0) and a start at j
 * (s_v = 0). For an undirected edge s is one number, whichever way it is used, and an odd cycle of demands leaves only 0 too.
 * (The case "in series through a hidden node of degree 2" is the smallest one.)
 *
 * Kept as a forest of equal or opposite numbers (union–find with signs) over the ends of edges.
 */
export class ScaleFreedom {
  private readonly parent: Int32Array;
  /** 1 where an end is the opposite of its parent. */
  private readonly opposite: Uint8Array;
  /** At roots: 1 where s must be 0. */
  private readonly fixed: Uint8Array;

  /** @param m number of edges; edge e has the ends 2e (its first node) and 2e + 1 */
  constructor(m: number) {
    this.parent = Int32Array.from({ length: 2 * m }, (_, k) => k);
    this.opposite = new Uint8Array(2 * m);
    this.fixed = new Uint8Array(2 * m);
  }

  /** s = 0 at this end. */
  fix(end: number): void {
    this.fixed[this.root(end)] = 1;
  }

  /** s_a + s_b = 0. */
  join(a: number, b: number): void {
    const [rootA, rootB] = [this.root(a), this.root(b)];
    // After `root`, a and b hang on their roots directly.
    const signs = (rootA === a ? 0 : this.opposite[a]) ^ (rootB === b ? 0 : this.opposite[b]);
    if (rootA === rootB) {
      if (signs === 0) this.fixed[rootA] = 1;
      return;
    }
    this.parent[rootB] = rootA;
    this.opposite[rootB] = signs ^ 1;
    this.fixed[rootA] |= this.fixed[rootB];
  }

  /** Whether all demands together leave only s = 0 at this end. */
  isFixed(end: number): boolean {
    return this.fixed[this.root(end)] === 1;
  }

  /** The root of a tree; all on the way to it then hang on it directly. */
  private root(end: number): number {
    const { parent, opposite } = this;
    let root = end;
    let sign = 0;
    while (parent[root] !== root) {
      sign ^= opposite[root];
      root = parent[root];
    }
    while (parent[end] !== root && end !== root) {
      const next = parent[end];
      const own = opposite[end];
      parent[end] = root;
      opposite[end] = sign;
      sign ^= own;
      end = next;
    }
    return root;
  }
}
