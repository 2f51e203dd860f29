/** Adapter of blocking edges and nodes; loaded when it runs. */
import type { WholeRun } from '../../core/method';
import { degrees } from '../../core/network';
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
import type { EdgeBlockingSettings } from './application-settings';
import { blockableEdges, blockableNodes, byDegree, candidateLosses, chooseBlocked } from './blocking';
import { compareBlocking } from './compare-blocked';
import { inStage } from './influence';
import { initialProbabilities } from './initial-condition';

export const edgeBlockingRunner: WholeRun<EdgeBlockingSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const { n, m } = network;
    const model = {
      alpha: activationProbabilities(network, p, streams('alpha')),
      initial: initialProbabilities(network, p),
      horizon: p.horizon,
    };
    const blockable = p.what === 'edges' ? blockableEdges(network) : blockableNodes(network, model.initial);
    const chosen = yield* chooseBlocked(network, model, blockable, p.budget, p.ranking === 'again');
    const { order } = chosen;
    const rule = yield* inStage(
      'Counting neighbours',
      byDegree(network, degrees(network), p.what, blockable, p.budget),
    );
    const { orders, random, prevented } = yield* compareBlocking(network, model, blockable, [order, rule], p.budget, {
      runs: p.runs,
      streams,
    });
    const [own, rival] = orders;
    const everyNode = blockableNodes(network, new Float64Array(n));
    const edgeOrder = new Float64Array(m).fill(NaN);
    for (let k = order.length - 1; k >= 0; k--) {
      const edges = blockable.edgesOf(order[k]);
      for (let i = 0; i < edges.length; i++) edgeOrder[edges[i]] = k + 1;
    }
    return {
      loss: { kind: 'edge-field', values: chosen.edgeLoss },
      'node-loss': nodeField(candidateLosses(everyNode, chosen.edgeLoss)),
      order: { kind: 'edge-field', values: edgeOrder },
      'node-order': nodeField(p.what === 'nodes' ? orderField(order, n) : new Float64Array(n).fill(NaN)),
      blocked: {
        kind: 'table',
        columns: [
          columnOf(p.what === 'edges' ? 'edge' : 'node', order),
          column(
            'order',
            'order',
            order.map((_, k) => k + 1),
          ),
          column('loss', 'first-order loss', chosen.losses, 'nodes'),
          column('influence', 'expected then', chosen.influence.subarray(1), 'nodes'),
          column('simulated', 'simulated then', meansOf(own, 1), 'nodes'),
          column('standard-error', 'standard error', errorsOf(own, 1), 'nodes'),
        ],
      },
      influence: byNumber(chosen.influence, 0),
      simulated: simulatedByNumber(own, 0),
      'by-degree': simulatedByNumber(rival, 0),
      random: simulatedByNumber(random, 0),
      'expected-before': { kind: 'scalar', value: chosen.influence[0] },
      'expected-after': { kind: 'scalar', value: chosen.influence[order.length] },
      before: { kind: 'scalar', value: own[0].mean, standardError: own[0].standardError },
      after: { kind: 'scalar', value: own[order.length].mean, standardError: own[order.length].standardError },
      prevented: { kind: 'scalar', value: prevented.mean, standardError: prevented.standardError },
    };
  },
};
