/** Who has said yes so far, and everybody's chance now: kept up to date push by push, and taken back without rounding. */
import type { Campaign } from './campaign';

/**
 * A state of a campaign (PDC, section IV-A): the set A of active users with q(A, u) = b_u + Σ_{v ∈ A} w_vu.
 * Undoing restores saved values instead of subtracting (specification, section 3).
 */
export class PushState {
  /** 1 for active users; length n. */
  readonly active: Uint8Array;
  /** q(A, u), at most 1, also of active users as it was when they said yes; length n. */
  readonly q: Float64Array;
  /** Number of active users, those active at the start among them. */
  activeCount = 0;
  private readonly order: number[] = [];
  private saved: Float64Array;
  private top = 0;

  constructor(readonly campaign: Campaign) {
    const { n, b, start } = campaign;
    this.active = new Uint8Array(n);
    this.q = new Float64Array(n);
    for (let u = 0; u < n; u++) this.q[u] = b[u] < 1 ? b[u] : 1;
    this.saved = new Float64Array(64);
    for (const v of start) this.activate(v);
  }

  /** Users in the order in which they became active, those of the start first. */
  get users(): readonly number[] {
    return this.order;
  }

  /** v says yes. O(out-degree). */
  activate(v: number): void {
    const { outOffsets, outTargets, outWeights } = this.campaign;
    const { active, q } = this;
    const [from, to] = [outOffsets[v], outOffsets[v + 1]];
    if (this.top + to - from > this.saved.length) this.growSaved(this.top + to - from);
    const { saved } = this;
    let { top } = this;
    active[v] = 1;
    for (let a = from; a < to; a++) {
      const u = outTargets[a];
      saved[top++] = q[u];
      if (active[u]) continue;
      const raised = q[u] + outWeights[a];
      q[u] = raised < 1 ? raised : 1;
    }
    this.top = top;
    this.order.push(v);
    this.activeCount++;
  }

  /** Takes the last yes back, bit by bit as it was. O(out-degree). */
  undo(): void {
    const v = this.order.pop();
    if (v === undefined) return;
    const { outOffsets, outTargets } = this.campaign;
    const { q, saved } = this;
    let { top } = this;
    for (let a = outOffsets[v + 1] - 1; a >= outOffsets[v]; a--) q[outTargets[a]] = saved[--top];
    this.top = top;
    this.active[v] = 0;
    this.activeCount--;
  }

  private growSaved(least: number): void {
    const grown = new Float64Array(Math.max(2 * this.saved.length, least));
    grown.set(this.saved);
    this.saved = grown;
  }
}
