/**
 * Bounds of all states that one more yes can lead to, without going through all users for each: AO* asks for N of them at every expansion.
 * The values are those of `boundAt`. A yes of u raises her out-neighbours only, so lists of the largest values of the state before, one
 * longer than needed, and the raised values of out-neighbours give every list of the state after it.
 */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';
import type { BoundId } from './bounds';
import { sum } from './largest';
import { LastTwo } from './last-two';
import { RaisedLevels } from './raised-levels';
import { repeatedPushes } from './repeated-pushes';
import { TopUsers } from './top-users';
import { TopGains } from './top-gains';
import { TopKeys } from './top-keys';

/** Bounds of the states that follow on the one of `prepare`. */
export interface Successors {
  /** @param left pushes left in the states that follow, ≥ 1 */
  prepare(state: PushState, left: number): void;
  /** The bound when u has just said yes: the state is that of `prepare` with u active. 0 when nobody is left. */
  after(state: PushState, u: number): number;
}

export function successorsOf(campaign: Campaign, bound: BoundId, J: readonly Float64Array[]): Successors {
  switch (bound) {
    case 'printed':
      return new PrintedSuccessors(campaign);
    case 'repaired':
      return new RepairedSuccessors(campaign);
    case 'inflated':
      return new RaisedLevels(campaign, 'last');
    case 'rank':
      return new RaisedLevels(campaign, 'all');
    case 'sponsor':
      return new TopKeys(campaign, J);
    case 'tightest':
      return new TightestSuccessors(campaign, J);
    default:
      return bound satisfies never;
  }
}

/** The largest chances after a yes. */
export class TopChances {
  private top = new TopUsers(1);
  private readonly changed: Int32Array;
  private mark = 0;
  private readonly raised: Float64Array;

  constructor({ n }: Campaign) {
    this.changed = new Int32Array(n);
    this.raised = new Float64Array(n);
  }

  prepare({ active, q }: PushState, k: number): void {
    if (this.top.room !== k + 1) this.top = new TopUsers(k + 1);
    this.top.clear();
    for (let v = 0; v < q.length; v++) if (!active[v]) this.top.offer(v, q[v]);
  }

  /** The k largest chances, descending. */
  after({ campaign, active, q }: PushState, u: number, k: number): Float64Array {
    const { outOffsets, outTargets } = campaign;
    const { changed, raised, top } = this;
    const mark = ++this.mark;
    const { least } = top;
    let count = 0;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      // what does not even reach the end of the list now stands in it with the same value, or not at all
      if (active[v] || q[v] <= least) continue;
      changed[v] = mark;
      raised[count++] = q[v];
    }
    return top.without(u, k, changed, mark, raised, count);
  }
}

class PrintedSuccessors implements Successors {
  private readonly chances: TopChances;
  private readonly influence = new TopSums();
  private left = 0;

  constructor(campaign: Campaign) {
    this.chances = new TopChances(campaign);
  }

  prepare(state: PushState, left: number): void {
    this.left = left;
    this.chances.prepare(state, left);
    this.influence.prepare(state, left);
  }

  after(state: PushState, u: number): number {
    return sum(this.chances.after(state, u, this.left)) + this.influence.after(u, this.left);
  }
}

/** The largest sums of out-weights: a yes changes none of them. */
class TopSums {
  private top = new TopUsers(1);

  prepare({ active, campaign }: PushState, k: number): void {
    if (this.top.room !== k + 1) this.top = new TopUsers(k + 1);
    this.top.clear();
    for (let v = 0; v < campaign.n; v++) if (!active[v]) this.top.offer(v, campaign.outSums[v]);
  }

  after(u: number, k: number): number {
    const { users, values, held } = this.top;
    let total = 0;
    for (let i = 0, taken = 0; i < held && taken < k; i++) {
      if (users[i] === u) continue;
      total += values[i];
      taken++;
    }
    return total;
  }
}

class RepairedSuccessors implements Successors {
  private readonly chances: TopChances;
  private readonly gains: TopGains;
  private left = 0;

  constructor(campaign: Campaign) {
    this.chances = new TopChances(campaign);
    this.gains = new TopGains(campaign);
  }

  prepare(state: PushState, left: number): void {
    this.left = left;
    this.chances.prepare(state, left);
    this.gains.prepare(state, left);
  }

  after(state: PushState, u: number): number {
    return repeatedPushes(this.chances.after(state, u, this.left), this.left) + this.gains.after(state, u);
  }
}

/** min(hC, hJ, users left), and exact for one or two pushes. */
class TightestSuccessors implements Successors {
  private readonly chances: TopChances;
  private readonly lastTwo: LastTwo;
  private readonly rank: RaisedLevels;
  private readonly sponsor: TopKeys;
  private left = 0;

  constructor(campaign: Campaign, J: readonly Float64Array[]) {
    this.chances = new TopChances(campaign);
    this.lastTwo = new LastTwo(campaign);
    this.rank = new RaisedLevels(campaign, 'all');
    this.sponsor = new TopKeys(campaign, J);
  }

  prepare(state: PushState, left: number): void {
    this.left = left;
    if (left <= 2) this.chances.prepare(state, 2);
    if (left === 2) this.lastTwo.prepare(state);
    if (left <= 2) return;
    this.rank.prepare(state, left);
    this.sponsor.prepare(state, left);
  }

  after(state: PushState, u: number): number {
    if (this.left <= 2) {
      const top = this.chances.after(state, u, 2);
      if (top.length === 0) return 0;
      return this.left === 1 ? top[0] : this.lastTwo.after(state, u, top[0], top.length > 1 ? top[1] : 0);
    }
    const open = state.campaign.n - state.activeCount;
    return Math.min(this.rank.after(state, u), this.sponsor.after(state, u), open);
  }
}
