/** Rows of the sponsor bound one after the other, each from the one before (specification, section 4.5). */
import type { Campaign } from '../campaign';

/** More than rounding can add up to over all rows. */
const MARGIN = 1 + 1e-9;

/**
 * J(x, r) = J(x, r−1) + max_v w_xv (1 + J(v, r−1)). Which v that is changes ever less: for every x the best edge and the second-best value
 * are kept from the last time that all her edges were looked at. Since then the value of no edge has grown by more than
 * P = Π max_v (1 + J(v, i)) / (1 + J(v, i−1)); as long as the best edge is worth more than P times that second value, it is the best one
 * still. The numbers are those of looking at all edges. O(n + edges of users whose best edge may have changed) for each row.
 */
export class SponsorRowMaker {
  /** The best edge of every user when her edges were looked at last, −1: not yet. */
  private readonly best: Int32Array;
  /** The second-best value then, divided by the growth until then. */
  private readonly second: Float64Array;
  private growth = 1;
  /** Users and edges looked at for the last row. */
  work = 0;

  constructor(private readonly campaign: Campaign) {
    this.best = new Int32Array(campaign.n).fill(-1);
    this.second = new Float64Array(campaign.n);
  }

  /** Rows begin anew, at any row. */
  restart(): void {
    this.best.fill(-1);
    this.growth = 1;
  }

  /** The row after `row`, which is the one that was made last, or any one at the start. */
  after(row: Float64Array): Float64Array {
    const { n, outOffsets, outTargets, outWeights } = this.campaign;
    const { best, second, growth } = this;
    const next = new Float64Array(n);
    let rate = 1;
    let work = n;
    for (let x = 0; x < n; x++) {
      const from = outOffsets[x];
      const to = outOffsets[x + 1];
      let most = 0;
      const known = best[x];
      if (known >= 0) most = outWeights[known] * (1 + row[outTargets[known]]);
      if (to > from && !(known >= 0 && most >= second[x] * growth)) {
        most = 0;
        let runnerUp = 0;
        let at = from;
        for (let a = from; a < to; a++) {
          const brings = outWeights[a] * (1 + row[outTargets[a]]);
          if (brings > most) {
            runnerUp = most;
            most = brings;
            at = a;
          } else if (brings > runnerUp) runnerUp = brings;
        }
        best[x] = at;
        second[x] = (runnerUp / growth) * MARGIN;
        work += to - from;
      }
      next[x] = row[x] + most;
      const grown = (1 + next[x]) / (1 + row[x]);
      if (grown > rate) rate = grown;
    }
    this.growth = growth * rate;
    this.work = work;
    return next;
  }
}
