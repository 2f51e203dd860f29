/**
 * Candidates with a neighbour among the users seen, the popular ones first, then the others. How many neighbours were seen does not
 * count: that predicts worse.
 */
import type { Neighbourhoods } from '../structure/neighbourhoods';
import type { Counting } from './counting';
import { SparseScores } from './sparse-scores';

/** A friend counts 1: popularity with a weight below 1 decides only between equal ones. */
export const TIES_BY_POPULARITY = 0.5;

export class ActiveFriends implements Counting {
  readonly counted: SparseScores;

  constructor(private readonly neighbourhoods: Neighbourhoods) {
    this.counted = new SparseScores(neighbourhoods.offsets.length - 1);
  }

  begin(): void {
    this.counted.clear();
  }

  see(id: number): number {
    const { offsets, ids } = this.neighbourhoods;
    const { counted } = this;
    for (let k = offsets[id]; k < offsets[id + 1]; k++)
      if (ids[k] !== id && counted.has[ids[k]] === 0) counted.add(ids[k], 1);
    return offsets[id + 1] - offsets[id];
  }
}
