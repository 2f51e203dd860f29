/**
 * The schemes with fixed steps as they are printed (PropNet-SDE, eqs. 14 and 15), on the marks of a horizon: step k counts the marks
 * with kh ≤ t < (k + 1)h. States are real numbers and may leave 0 … 1: two parents that fire in one step make a node 2, and its
 * factor 1 − X negative. For teaching; trajectories run away on networks with cycles.
 */
import type { MarkChannels } from './mark-channels';
import type { Marks } from './marks';
import type { PropagationModel } from './propagation';
import { stepTime } from './scheme-settings';
import type { ChangeList } from './change-list';

const WORK_PER_STEP = 100_000;
/** A state beyond this ends the trajectory; sums of squares over nodes and runs can still be held. */
const MOST = 1e100;
/** Rounding of halves and quarters is not yet a state outside 0 … 1. */
const TOLERANCE = 1e-9;

/** Runs one trajectory after the other, in memory of its own. SI and SIS with exponential delays and rates that add up. */
export class LiteralScheme {
  /** Y of every node after the last run, length n. */
  readonly state: Float64Array;
  /** f = F(Y) ΔP, and the same at Y + f with the terms of single marks put right; 0 between steps. */
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly touched: Int32Array;
  private readonly isTouched: Uint8Array;

  constructor(
    private readonly model: PropagationModel,
    private readonly channels: MarkChannels,
    private readonly order: 1 | 2,
  ) {
    const { n } = model;
    this.state = new Float64Array(n);
    this.first = new Float64Array(n);
    this.second = new Float64Array(n);
    this.touched = new Int32Array(n);
    this.isTouched = new Uint8Array(n);
  }

  /**
   * Euler, weak order 1:   Y ← Y + f,   f = F(Y) ΔP.
   * Taylor, weak order 2:  Y ← Y + f + ½ { [F(Y + f) − F(Y)] ΔP + Σ_(j,i) (1 − Y_i) Y_j² ΔN_ji e_i − Σ_i Y_i ΔM_i e_i }:
   * cross terms of every two marks of a step by one more pass over the marks.
   *
   * Where a state would pass 10¹⁰⁰ in size the step is not taken: the trajectory rests at its last states and is marked `overflowed`,
   * so that means over runs are huge, but numbers.
   * @param marks in the order of time
   * @param steps K ≥ 1
   * Cost: O(n + marks + K).
   */
  *run(marks: Marks, steps: number, trajectory: ChangeList): Generator<void, void> {
    const { state, first, second, touched, isTouched, order } = this;
    const { horizon, sources } = this.model;
    const { count, times } = marks;
    trajectory.clear();
    for (const values of [state, first, second, isTouched]) values.fill(0);
    for (const i of sources) state[i] = 1;
    const passes = order;
    let outside = 0;
    let work = 0;
    let done = 0;
    for (let k = 0; k < steps; k++) {
      const end = stepTime(horizon, steps, k + 1);
      const from = done;
      while (done < count && (times[done] < end || k === steps - 1)) done++;
      if (done > from && !trajectory.overflowed) {
        let size = 0;
        for (let pass = 1; pass <= passes; pass++)
          for (let at = from; at < done; at += WORK_PER_STEP) {
            size = this.addUp(marks, at, Math.min(done, at + WORK_PER_STEP), pass === 1 ? 'first' : 'second', size);
            if (done - at > WORK_PER_STEP) yield;
          }
        if (order === 2) for (let t = 0; t < size; t++) first[touched[t]] += second[touched[t]] / 2;
        for (let t = 0; t < size; t++)
          if (!(Math.abs(state[touched[t]] + first[touched[t]]) <= MOST)) trajectory.overflowed = true;
        for (let t = 0; t < size; t++) {
          const i = touched[t];
          const before = state[i];
          const after = before + first[i];
          first[i] = second[i] = isTouched[i] = 0;
          if (trajectory.overflowed || after === before) continue;
          outside += Number(isOutside(after)) - Number(isOutside(before));
          trajectory.largest = Math.max(trajectory.largest, Math.abs(after));
          trajectory.add(end, i, after - before, -1);
          state[i] = after;
        }
      }
      trajectory.outside += outside;
      work += 1 + order * (done - from);
      if (work > WORK_PER_STEP) {
        work = 0;
        yield;
      }
    }
    trajectory.work = count * passes;
  }

  /** Adds the terms of some marks of a step to `first` or `second`; returns how many nodes are touched by now. */
  private addUp(marks: Marks, from: number, to: number, which: 'first' | 'second', size: number): number {
    const { state, first, second, touched, isTouched } = this;
    const { arcs, tails } = this.channels;
    const { heads } = this.model;
    const { channels } = marks;
    for (let m = from; m < to; m++) {
      const channel = channels[m];
      const recovers = channel >= arcs;
      const i = recovers ? channel - arcs : heads[channel];
      const y = state[i];
      if (which === 'first') {
        if (!isTouched[i]) {
          isTouched[i] = 1;
          touched[size++] = i;
        }
        first[i] += recovers ? -y : (1 - y) * state[tails[channel]];
      } else if (recovers) {
        // [F(Y + f) − F(Y)] of the column −Y_i, and −Y_i for the mark with itself
        second[i] += -first[i] - y;
      } else {
        const j = tails[channel];
        const x = state[j];
        second[i] += (1 - y - first[i]) * (x + first[j]) - (1 - y) * x + (1 - y) * x * x;
      }
    }
    return size;
  }
}

const isOutside = (y: number): boolean => y < -TOLERANCE || y > 1 + TOLERANCE;
