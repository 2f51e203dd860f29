/** f(A+u, 2) for many u (see `last-pushes.ts`): users are looked into by falling key, until no key can be better. */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';

export class LastTwo {
  /** The largest out-weight of every user: a yes raises the best next chance by so much at most. */
  private readonly largest: Float64Array;
  private readonly keys: Float64Array;
  /** Users who are not active, by falling key q (1 + largest out-weight). */
  private order = new Int32Array(0);

  constructor(private readonly campaign: Campaign) {
    const { n, outOffsets, outWeights } = campaign;
    this.largest = new Float64Array(n);
    this.keys = new Float64Array(n);
    for (let v = 0; v < n; v++)
      for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++)
        if (outWeights[a] > this.largest[v]) this.largest[v] = outWeights[a];
  }

  prepare({ active, q }: PushState): void {
    const { keys, largest } = this;
    const open: number[] = [];
    for (let v = 0; v < q.length; v++) {
      keys[v] = q[v] * (1 + largest[v]);
      if (!active[v]) open.push(v);
    }
    this.order = Int32Array.from(open).sort((x, y) => keys[y] - keys[x]);
  }

  /** @param top the largest chance in the state, and the second one, 0 where there is none */
  after(state: PushState, u: number, top: number, second: number): number {
    const { outOffsets, outTargets } = this.campaign;
    const { active, q } = state;
    let best = 0;
    for (const x of this.order) {
      if (this.keys[x] <= best) break;
      // out-neighbours of u have a larger chance by now: they come again below
      if (!active[x]) best = Math.max(best, this.more(state, x, top, second));
    }
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const x = outTargets[a];
      if (!active[x] && q[x] * (1 + this.largest[x]) > best) best = Math.max(best, this.more(state, x, top, second));
    }
    return top + best;
  }

  /** What pushing x adds to the best single push: q_x (1 + next(x) − top). */
  private more({ active, q }: PushState, x: number, top: number, second: number): number {
    const { outOffsets, outTargets, outWeights } = this.campaign;
    let next = q[x] === top ? second : top;
    for (let a = outOffsets[x]; a < outOffsets[x + 1]; a++) {
      const v = outTargets[a];
      if (active[v]) continue;
      const raised = Math.min(1, q[v] + outWeights[a]);
      if (raised > next) next = raised;
    }
    return q[x] * (1 + next - top);
  }
}
