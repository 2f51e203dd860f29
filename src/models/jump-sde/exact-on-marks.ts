/**
 * The exact process run on given marks (PropNet-SDE, Algorithm 1, step 3, eq. 11): marks in the order of their times, each applied to
 * the state just before it. There is no step and so no error of a step.
 */
import type { Rng } from '../../core/rng';
import type { MarkChannels } from './mark-channels';
import type { Marks } from './marks';
import type { PropagationModel } from './propagation';
import type { ChangeList } from './change-list';

const INACTIVE = 0;
const ACTIVE = 1;
const RECOVERED = 2;
const WORK_PER_STEP = 100_000;

/** Runs one trajectory after the other, in memory of its own. */
export class ExactOnMarks {
  private readonly state: Uint8Array;
  /** Σ of α over active parents, and how many there are; only where rates are throttled. */
  private readonly pressure: Float64Array;
  private readonly parents: Int32Array;

  constructor(
    private readonly model: PropagationModel,
    private readonly channels: MarkChannels,
  ) {
    this.state = new Uint8Array(model.n);
    this.pressure = new Float64Array(model.threshold ? model.n : 0);
    this.parents = new Int32Array(model.threshold ? model.n : 0);
  }

  /**
   * @param marks in the order of time
   * @param thinning needed where rates are throttled: a mark that would activate node i does so with probability
   *   min(1, θ_i / Σ_j α_ji X_j), so that it is activated at the rate min(θ_i, Σ_j α_ji X_j)
   * Cost: O(n + marks), with throttled rates also the arcs of every node that changes.
   */
  *run(marks: Marks, trajectory: ChangeList, thinning?: Rng): Generator<void, void> {
    const { model, state, pressure, parents } = this;
    const { arcs, tails } = this.channels;
    const { heads, threshold, sources } = model;
    const gone = model.kind === 'SIR' ? RECOVERED : INACTIVE;
    const { times, channels, count } = marks;
    trajectory.clear();
    state.fill(INACTIVE);
    pressure.fill(0);
    parents.fill(0);
    for (const i of sources) this.set(i, ACTIVE);
    let work = count;
    for (let k = 0; k < count; k++) {
      if (k % WORK_PER_STEP === WORK_PER_STEP - 1) yield;
      const channel = channels[k];
      if (channel >= arcs) {
        const i = channel - arcs;
        if (state[i] !== ACTIVE) continue;
        work += this.set(i, gone);
        trajectory.add(times[k], i, -1, -1);
        continue;
      }
      const j = tails[channel];
      const i = heads[channel];
      if (state[j] !== ACTIVE || state[i] !== INACTIVE) continue;
      if (threshold && thinning!.uniform() * pressure[i] >= threshold[i]) continue;
      work += this.set(i, ACTIVE);
      trajectory.add(times[k], i, 1, j);
    }
    trajectory.work = work;
  }

  /** Gives a node its new state and says so to those who listen to it; returns the arcs that this took. */
  private set(node: number, next: number): number {
    const { state, pressure, parents } = this;
    const { offsets, heads, rates, threshold } = this.model;
    state[node] = next;
    if (!threshold) return 0;
    const sign = next === ACTIVE ? 1 : -1;
    for (let a = offsets[node]; a < offsets[node + 1]; a++) {
      const i = heads[a];
      parents[i] += sign;
      // exactly 0 without parents, so that what rounding leaves behind never adds up for long
      pressure[i] = parents[i] === 0 ? 0 : pressure[i] + sign * rates[a];
    }
    return offsets[node + 1] - offsets[node];
  }
}
