/** Adapter of choosing sources; loaded when it runs. */
import type { WholeRun } from '../../core/method';
import type { Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { activationProbabilities } from './activation-probabilities';
import {
  byNumber,
  column,
  columnOf,
  errorsOf,
  meansOf,
  nodeField,
  orderField,
  simulatedByNumber,
} from './application-outputs';
import type { SeedSelectionSettings } from './application-settings';
import { chooseSources, type ChosenSources } from './choose-sources';
import { compareSources } from './compare-sources';
import { inStage } from './influence';
import { largestIndices } from './ties';

export const seedSelectionRunner: WholeRun<SeedSelectionSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const { n } = network;
    const alpha = activationProbabilities(network, p, streams('alpha'));
    const choice = yield* chooseSources(network, alpha, p.horizon, p.budget, p.evaluation, (chosen) =>
      chosenOutputs(chosen, n),
    );
    const orders = [choice.nodes, yield* inStage('Counting neighbours', mostConnected(network, p.budget))];
    const {
      orders: simulated,
      random,
      lead,
    } = yield* compareSources(network, alpha, p.horizon, orders, p.runs, streams);
    const outputs = chosenOutputs(choice, n);
    const { chosen } = outputs;
    return {
      ...outputs,
      chosen: {
        ...chosen,
        columns: [
          ...chosen.columns,
          column('simulated', 'simulated', meansOf(simulated[0], 1), 'nodes'),
          column('standard-error', 'standard error', errorsOf(simulated[0], 1), 'nodes'),
        ],
      },
      simulated: simulatedByNumber(simulated[0], 1),
      'by-degree': simulatedByNumber(simulated[1], 1),
      random: simulatedByNumber(random, 1),
      lead: { kind: 'scalar', value: lead.mean, standardError: lead.standardError },
      alone: nodeField(choice.alone),
      marginals: {
        kind: 'node-field-over-time',
        times: Float64Array.from({ length: p.horizon + 1 }, (_, t) => t),
        values: choice.marginals,
      },
      evaluations: { kind: 'scalar', value: choice.evaluations },
    };
  },
};

/** What is known as soon as sources are chosen, before anything is simulated. */
function chosenOutputs({ nodes, gains, influence }: ChosenSources, n: number) {
  return {
    chosen: {
      kind: 'table',
      columns: [
        columnOf('node', nodes),
        column(
          'order',
          'order',
          nodes.map((_, k) => k + 1),
        ),
        column('gain', 'gain', gains, 'nodes'),
        column('influence', 'expected', influence, 'nodes'),
      ],
    },
    order: nodeField(orderField(nodes, n)),
    influence: byNumber(influence.slice(), 1),
  } as const satisfies Outputs;
}

/** The nodes that can pass on to most neighbours, the smallest number among equals. */
function* mostConnected({ n, offsets }: Network, count: number): Generator<void, Int32Array, void> {
  const neighbours = new Int32Array(n);
  for (let i = 0; i < n; i++) neighbours[i] = offsets[i + 1] - offsets[i];
  return yield* largestIndices(neighbours, count);
}
