/**
 * Clamped Euler on the marks of a horizon: eq. 14 of PropNet-SDE with every state cut to 0 … 1. All marks of a step see the states at
 * its beginning; one mark of an active parent, or several, activate once. Equal in law to `ClampedEuler`, which draws no marks.
 */
import type { MarkChannels } from './mark-channels';
import type { Marks } from './marks';
import type { PropagationModel } from './propagation';
import { stepTime } from './scheme-settings';
import type { ChangeList } from './change-list';

const WORK_PER_STEP = 100_000;
const INACTIVE = 0;
const ACTIVE = 1;
const RECOVERED = 2;

/**
 * One trajectory of SI, SIS or SIR with exponential delays and rates that add up.
 * @param marks in the order of time
 * @param steps K ≥ 1; step k takes the marks with kh ≤ t < (k + 1)h
 * Cost: O(n + marks + K).
 */
export function* clampedOnMarks(
  model: PropagationModel,
  { arcs, tails }: MarkChannels,
  marks: Marks,
  steps: number,
  trajectory: ChangeList,
): Generator<void, void> {
  const { n, kind, heads, horizon, sources } = model;
  const { times, channels, count } = marks;
  const state = new Uint8Array(n);
  /** Nodes that change at the end of the step, and what they become. */
  const changed: number[] = [];
  const next = new Int8Array(n).fill(-1);
  const activator = new Int32Array(n);
  trajectory.clear();
  for (const i of sources) state[i] = ACTIVE;
  let done = 0;
  for (let k = 0; k < steps; k++) {
    const end = stepTime(horizon, steps, k + 1);
    changed.length = 0;
    for (; done < count && (times[done] < end || k === steps - 1); done++) {
      const channel = channels[done];
      const recovers = channel >= arcs;
      const i = recovers ? channel - arcs : heads[channel];
      const fires = recovers ? state[i] === ACTIVE : state[i] === INACTIVE && state[tails[channel]] === ACTIVE;
      if (fires && next[i] < 0) {
        changed.push(i);
        activator[i] = recovers ? -1 : tails[channel];
        next[i] = !recovers ? ACTIVE : kind === 'SIR' ? RECOVERED : INACTIVE;
      }
      if (done % WORK_PER_STEP === WORK_PER_STEP - 1) yield;
    }
    for (const i of changed) {
      trajectory.add(end, i, next[i] === ACTIVE ? 1 : -1, activator[i]);
      state[i] = next[i];
      next[i] = -1;
    }
    if (k % WORK_PER_STEP === WORK_PER_STEP - 1) yield;
  }
  trajectory.work = count;
}
