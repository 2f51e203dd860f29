/** What the model says of the cascades that start from one set of nodes: how many users it activates by when, and whom. */
import type { Streams } from '../../core/method';
import { gridPointOf } from './counts';
import { engineOf } from './engine';
import type { HeldOutProblem, SourceSet } from './held-out-problem';
import { meanField, type MeanFieldState } from './mean-field';
import { GRID_INTERVALS, timeGrid, type PropagationModel } from './propagation';

const POINTS = GRID_INTERVALS + 1;
const WORK_PER_STEP = 60_000;

/** Sums over runs, or expectations. */
export interface Prediction {
  /** Users activated by t_k; length 101. */
  curve: Float64Array;
  /** The same by user, at the moment compared; length: users looked at. */
  users: Float64Array;
}

const startingFrom = (model: PropagationModel, { nodes }: SourceSet): PropagationModel => ({
  ...model,
  sources: nodes,
});

/**
 * Runs from … to−1 from these nodes, added up; run l draws from `streams('source', nodes, 'run', l)` alone. A node counts from its
 * first activation on: cascades tell no recoveries.
 * @param at number of the moment compared, 0 … 100
 * Yields every few milliseconds.
 */
export function* sampleSet(
  { model, memberOf, usable }: HeldOutProblem,
  set: SourceSet,
  streams: Streams,
  from: number,
  to: number,
  at: number,
): Generator<void, Prediction> {
  const grid = timeGrid(model.horizon);
  const curve = new Float64Array(POINTS);
  const users = new Float64Array(usable.users.length);
  const engine = engineOf(startingFrom(model, set));
  const own = set.nodes.join(' ');
  /** The run in which a node was counted last. */
  const counted = new Int32Array(model.n).fill(-1);
  let pace = 0;
  const count = (node: number, k: number, run: number): void => {
    counted[node] = run;
    const member = memberOf[node];
    if (member < 0) return;
    curve[k]++;
    if (k <= at) users[member]++;
  };
  for (let l = from; l < to; l++) {
    engine.begin(streams('source', own, 'run', l));
    for (const node of set.nodes) count(node, 0, l);
    let before = 0;
    for (let more = true; more;) {
      more = engine.advance();
      const { times, nodes, length } = engine.log;
      // Activations of a node stand in their order.
      for (let e = 0; e < length; e++)
        if (nodes[e] >= 0 && counted[nodes[e]] !== l) count(nodes[e], gridPointOf(grid, times[e]), l);
      pace += engine.work - before + length;
      before = engine.work;
      if (pace < WORK_PER_STEP) continue;
      pace = 0;
      yield;
    }
    pace += POINTS;
  }
  for (let k = 1; k < POINTS; k++) curve[k] += curve[k - 1];
  return { curve, users };
}

/** Whether mean field can say who was ever activated: memoryless delays, and no second activation. */
export const hasMeanField = ({ delay, kind }: PropagationModel): boolean =>
  delay.kind === 'exponential' && kind !== 'SIS';

/** Local error of the solver: far below what the held-out cascades can tell. */
const TOLERANCE = 1e-6;

/** The same by mean field, to about 1e-4. Yields every few milliseconds. */
export function* solveSet(
  { model, memberOf, usable }: HeldOutProblem,
  set: SourceSet,
  at: number,
): Generator<void, Prediction> {
  const curve = new Float64Array(POINTS);
  const users = new Float64Array(usable.users.length);
  const visit = ({ k, active, never }: MeanFieldState): void => {
    for (let node = 0; node < model.n; node++) {
      const member = memberOf[node];
      if (member < 0) continue;
      const reached = model.kind === 'SIR' ? 1 - never[node] : active[node];
      curve[k] += reached;
      if (k === at) users[member] = reached;
    }
  };
  const steps = meanField(startingFrom(model, set), timeGrid(model.horizon), visit, TOLERANCE);
  while (!steps.next().done) yield;
  return { curve, users };
}
