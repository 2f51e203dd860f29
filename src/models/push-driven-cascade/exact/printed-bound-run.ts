/** The method *How often h1 misleads*: random small campaigns, one a replicate, on which every bound is compared with the optimum. */
import type { BlockRun } from '../../../core/method';
import { printedBoundOutputs, type Findings } from './printed-bound-outputs';
import { drawInstance, examine, type InstanceFindings, type InstanceSettings } from './printed-instance';

export type PrintedBoundSettings = InstanceSettings & { readonly instances: number };

/** What AO* with h1 loses: its policy against the optimum. */
export const lossOf = ({ optimum, of }: InstanceFindings): number => optimum - of.printed.worth;

export const printedBoundRunner: BlockRun<PrintedBoundSettings, Findings> = {
  kind: 'blocks',
  unit: 'instances',
  count: ({ instances }) => instances,
  *block(_input, p, streams, from, to) {
    const rows: InstanceFindings[] = [];
    let worst: Findings['worst'];
    for (let r = from; r < to; r++) {
      const instance = drawInstance(p, streams('instance', r));
      const found = yield* examine(instance, p.pushes);
      rows.push(found);
      if (!worst || lossOf(found) > worst.loss) worst = { instance, number: r, loss: lossOf(found) };
      yield { done: r + 1 - from, total: to - from, stage: 'Comparing' };
    }
    return { rows, worst };
  },
  fold(state, part) {
    if (!state) return { rows: [...part.rows], worst: part.worst };
    for (const row of part.rows) state.rows.push(row);
    if (part.worst && (!state.worst || part.worst.loss > state.worst.loss)) state.worst = part.worst;
    return state;
  },
  finish: (_input, _p, state) => printedBoundOutputs(state),
};
