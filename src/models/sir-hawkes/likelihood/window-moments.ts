/**
 * Σ w_j (t − t_j)ᵏ, k = 0 … 3, over a window of events that only moves forward, in constant time per step on average.
 *
 * Sums are only ever added to: events up to a middle are summed backwards from it once, those after it as they come, and when the
 * window's start passes the middle, the newest event becomes the middle. So nothing of the events that left remains as rounding.
 */
export class WindowMoments {
  private lo = 0;
  private hi = 0;
  private middle = -1;
  /** Sums over events j … middle about the middle's time: (n + 1) × 4. */
  private readonly back: Float64Array;
  /** Sums over the events after the middle, about its time. */
  private readonly front = new Float64Array(4);
  /** The sum of the weights that left. */
  past = 0;
  /** The four moments at the time last asked for. */
  m0 = 0;
  m1 = 0;
  m2 = 0;
  m3 = 0;

  constructor(
    private readonly times: Float64Array,
    private readonly weights: Float64Array,
  ) {
    this.back = new Float64Array(4 * weights.length);
  }

  begin(): void {
    this.lo = this.hi = this.past = 0;
    this.middle = -1;
    this.front.fill(0);
  }

  /** The window becomes lo … hi − 1, and the moments those about t. */
  move(lo: number, hi: number, t: number): void {
    for (; this.lo < lo; this.lo++) this.past += this.weights[this.lo];
    if (this.middle < lo) this.newMiddle(hi);
    else for (; this.hi < hi; this.hi++) this.add(this.hi);
    if (lo === hi) {
      this.m0 = this.m1 = this.m2 = this.m3 = 0;
      return;
    }
    const { back, front } = this;
    const d = t - this.times[this.middle];
    const s0 = back[4 * lo] + front[0];
    const s1 = back[4 * lo + 1] - front[1];
    const s2 = back[4 * lo + 2] + front[2];
    const s3 = back[4 * lo + 3] - front[3];
    this.m0 = s0;
    this.m1 = d * s0 + s1;
    this.m2 = d * (d * s0 + 2 * s1) + s2;
    this.m3 = d * (d * (d * s0 + 3 * s1) + 3 * s2) + s3;
  }

  private add(j: number): void {
    const { front } = this;
    const s = this.times[j] - this.times[this.middle];
    const w = this.weights[j];
    front[0] += w;
    front[1] += w * s;
    front[2] += w * s * s;
    front[3] += w * s * s * s;
  }

  private newMiddle(hi: number): void {
    const { back, times, weights } = this;
    this.middle = hi - 1;
    this.hi = hi;
    this.front.fill(0);
    let [s0, s1, s2, s3] = [0, 0, 0, 0];
    for (let j = hi - 1; j >= this.lo; j--) {
      const r = times[hi - 1] - times[j];
      const w = weights[j];
      s0 += w;
      s1 += w * r;
      s2 += w * r * r;
      s3 += w * r * r * r;
      back[4 * j] = s0;
      back[4 * j + 1] = s1;
      back[4 * j + 2] = s2;
      back[4 * j + 3] = s3;
    }
  }
}
