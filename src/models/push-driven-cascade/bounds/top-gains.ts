/** Σ_s max_u T_s(u) after a yes (see `repaired.ts`): gains of out-neighbours fall, those of all others stay. */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { gainsOf } from './gains';

export class TopGains {
  /** Users by falling T_s, for every s = 1 … left−1. */
  private orders: Int32Array[] = [];
  private values: Float64Array[] = [];
  private gains = new Float64Array(1);
  private readonly near: Int32Array;
  private mark = 0;

  constructor(private readonly campaign: Campaign) {
    this.near = new Int32Array(campaign.n);
  }

  prepare(state: PushState, left: number): void {
    const { n } = this.campaign;
    this.gains = new Float64Array(left);
    this.values = Array.from({ length: left }, () => new Float64Array(n));
    const open: number[] = [];
    for (let v = 0; v < n; v++) {
      if (state.active[v]) continue;
      open.push(v);
      gainsOf(state, v, left - 1, this.gains);
      for (let s = 1; s < left; s++) this.values[s][v] = this.gains[s];
    }
    this.orders = this.values.map((values, s) =>
      s === 0 ? new Int32Array(0) : Int32Array.from(open).sort((x, y) => values[y] - values[x]),
    );
  }

  after(state: PushState, u: number): number {
    const { outOffsets, outTargets } = this.campaign;
    const { gains, near, orders, values } = this;
    const left = gains.length;
    if (left === 1) return 0;
    const mark = ++this.mark;
    const most = new Float64Array(left);
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      near[v] = mark;
      if (state.active[v]) continue;
      gainsOf(state, v, left - 1, gains);
      for (let s = 1; s < left; s++) if (gains[s] > most[s]) most[s] = gains[s];
    }
    let total = 0;
    for (let s = 1; s < left; s++) {
      const order = orders[s];
      let i = 0;
      while (i < order.length && (order[i] === u || near[order[i]] === mark)) i++;
      if (i < order.length && values[s][order[i]] > most[s]) most[s] = values[s][order[i]];
      total += most[s];
    }
    return total;
  }
}
