/** The exact chain as a method. */
import type { WholeRun } from '../../core/method';
import { exactChain } from './exact-chain';
import { propagationModel, type PropagationSettings } from './propagation';
import { solutionOutputs, SolutionRows } from './solution-rows';

export const exactRunner: WholeRun<PropagationSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const model = propagationModel(network, p, streams);
    const { n } = model;
    const rows = new SolutionRows(model);
    const { active, recovered, work } = yield* exactChain(model, rows.times);
    for (let k = 0; k < rows.times.length; k++) {
      const now = active.subarray(k * n, k * n + n);
      rows.add(
        k,
        now,
        now.map((share, i) => 1 - share - recovered[k * n + i]),
      );
    }
    return solutionOutputs(rows, model, work);
  },
};
