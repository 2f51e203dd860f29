/** hJ after a yes: the two largest q (1 + J) of every number of pushes left, and those of the users who are raised (see `sponsor.ts`). */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';

export class TopKeys {
  private first = new Float64Array(0);
  private second = new Float64Array(0);
  private firstUser = new Int32Array(0);
  private left = 0;

  constructor(
    private readonly campaign: Campaign,
    private readonly J: readonly Float64Array[],
  ) {}

  prepare({ active, q }: PushState, left: number): void {
    this.left = left;
    this.first = new Float64Array(left);
    this.second = new Float64Array(left);
    this.firstUser = new Int32Array(left).fill(-1);
    const { first, second, firstUser } = this;
    for (let r = 0; r < left; r++) {
      const later = this.J[r];
      for (let v = 0; v < q.length; v++) {
        if (active[v]) continue;
        const key = q[v] * (1 + later[v]);
        if (key > first[r]) {
          second[r] = first[r];
          first[r] = key;
          firstUser[r] = v;
        } else if (key > second[r]) second[r] = key;
      }
    }
  }

  after({ active, q }: PushState, u: number): number {
    const { outOffsets, outTargets } = this.campaign;
    let bound = 0;
    for (let r = 0; r < this.left; r++) {
      const later = this.J[r];
      let most = this.firstUser[r] === u ? this.second[r] : this.first[r];
      for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
        const v = outTargets[a];
        if (active[v]) continue;
        const key = q[v] * (1 + later[v]);
        if (key > most) most = key;
      }
      bound += most;
    }
    return bound;
  }
}
