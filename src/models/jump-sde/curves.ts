/** I(t) of single runs, one after the other: for what looks at many estimates of the same sample. */
import type { Progress, Streams } from '../../core/method';
import { gridPointOf } from './counts';
import { engineOf } from './engine';
import { GRID_INTERVALS, timeGrid, type PropagationModel } from './propagation';
import type { Engine, EventLog } from './trajectory';

const POINTS = GRID_INTERVALS + 1;
const WORK_PER_STEP = 60_000;

export interface RunCurves {
  /** I_l(t_k) of run from + l at `values[101 l + k]`. */
  values: Float64Array;
  /** Arcs handled by every run. */
  work: Float64Array;
}

/**
 * Runs from … to−1; run l has the luck of `streams(name, l)`. Yields every few milliseconds.
 * @param name of the streams: `run` gives the runs of Monte Carlo
 * @param engine one to be used again (its model must be this one)
 */
export function* runCurves(
  model: PropagationModel,
  streams: Streams,
  from: number,
  to: number,
  name = 'run',
  engine: Engine = engineOf(model),
): Generator<Progress, RunCurves, void> {
  const grid = timeGrid(model.horizon);
  const values = new Float64Array((to - from) * POINTS);
  const work = new Float64Array(to - from);
  let pace = 0;
  for (let l = from; l < to; l++) {
    engine.begin(streams(name, l));
    const curve = values.subarray((l - from) * POINTS, (l - from + 1) * POINTS);
    curve[0] = model.sources.length;
    let before = 0;
    for (let more = true; more;) {
      more = engine.advance();
      addChanges(curve, engine.log, grid);
      pace += engine.work - before;
      before = engine.work;
      if (pace >= WORK_PER_STEP) {
        pace = 0;
        yield { done: l - from, total: to - from, stage: 'Simulating' };
      }
    }
    for (let k = 1; k < POINTS; k++) curve[k] += curve[k - 1];
    work[l - from] = engine.work;
    pace += POINTS;
  }
  return { values, work };
}

function addChanges(curve: Float64Array, { times, nodes, length }: EventLog, grid: Float64Array): void {
  for (let e = 0; e < length; e++) curve[gridPointOf(grid, times[e])] += nodes[e] >= 0 ? 1 : -1;
}
