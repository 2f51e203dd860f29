/** Mean field over the grid, for its own method and for those that compare. */
import type { Steps, WholeRun } from '../../core/method';
import { solutionOutputs, SolutionRows } from './solution-rows';
import { meanField } from './mean-field';
import { propagationModel, timeGrid, type PropagationModel, type PropagationSettings } from './propagation';

export const meanFieldRunner: WholeRun<PropagationSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const model = propagationModel(network, p, streams);
    const rows = new SolutionRows(model);
    const { arcs } = yield* meanField(model, rows.times, ({ k, active, never }) => rows.add(k, active, never));
    return solutionOutputs(rows, model, arcs);
  },
};

/** I(t) alone, at the 101 points of the grid; and the arcs handled. */
export function* meanFieldInfluence(model: PropagationModel): Steps<{ influence: Float64Array; work: number }> {
  const times = timeGrid(model.horizon);
  const influence = new Float64Array(times.length);
  const { arcs } = yield* meanField(model, times, ({ k, active }) => {
    for (let i = 0; i < active.length; i++) influence[k] += active[i];
  });
  return { influence, work: arcs };
}
