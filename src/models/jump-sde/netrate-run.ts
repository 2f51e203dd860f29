/** NetRate as a method: every node is a problem of its own, so nodes are the replicates that workers share. */
import { invariant } from '../../core/errors';
import type { BlockRun, Input, Steps, Streams } from '../../core/method';
import type { Outputs, TableColumn } from '../../core/outputs';
import { nodeEvidence } from './netrate-evidence';
import { rateLaw, type LearningLaw } from './netrate-law';
import { joinParts, PartBuilder, unconverged, type NetRatePart, type NodeColumn } from './netrate-part';
import { mostLikelyRates } from './netrate-rates';
import { agreement } from './netrate-truth';
import { cascadeCount, findUsable, splitCascades, type SplitSettings } from './split-cascades';

export interface NetRateSettings extends SplitSettings, LearningLaw {
  readonly iterations: number;
  readonly leastRate: number;
}

function* block(
  { cascades }: Input,
  p: NetRateSettings,
  streams: Streams,
  from: number,
  to: number,
): Steps<NetRatePart> {
  invariant(cascades !== undefined, 'NetRate was given no cascades');
  const tell = (done: number) => ({ done, total: to - from, stage: 'Learning rates' });
  const usable = yield* telling(findUsable(cascades, p), tell(0));
  const { learned, kept } = splitCascades(cascadeCount(usable), p.trainShare, streams);
  // What is given away is transferred: a copy.
  const part = new PartBuilder(
    { users: usable.users.slice(), learned: learned.length, kept: kept.length },
    p.leastRate,
  );
  const law = rateLaw(p);
  // There may be fewer users than are asked for.
  for (let node = from; node < Math.min(to, usable.users.length); node++) {
    const told = tell(node - from);
    const evidence = yield* telling(nodeEvidence(node, usable, learned, law), told);
    const found = yield* telling(mostLikelyRates(evidence, p.iterations), told);
    part.add(node, evidence.parents, evidence.active, found);
    yield tell(node - from + 1);
  }
  return part.build();
}

/** Steps of a computation as progress of another. */
function* telling<R>(
  steps: Generator<void, R>,
  told: ReturnType<() => { done: number; total: number; stage: string }>,
): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield told;
  }
}

function finish({ network, cascadeNodes }: Input, _p: NetRateSettings, part: NetRatePart): Outputs {
  const { users, columns, from, to, rates } = part;
  const scalar = (value: number) => ({ kind: 'scalar', value }) as const;
  const worst = (column: Float64Array) => scalar(column.reduce((most, x) => Math.max(most, x), 0));
  const agreed = agreement(network, cascadeNodes ?? new Int32Array(), users, { from, to, rates });
  return {
    network: {
      kind: 'network',
      n: users.length,
      directed: true,
      from: from.slice(),
      to: to.slice(),
      edgeValues: { rate: rates.slice() },
      users: users.slice(),
    },
    edges: scalar(from.length),
    'log-likelihood': scalar(columns.logLikelihood.reduce((sum, x) => sum + x, 0)),
    'worst-gradient': worst(columns.gradient),
    'worst-slack': worst(columns.slack),
    unconverged: scalar(unconverged(part)),
    'learned-from': scalar(part.learned),
    'kept-away': scalar(part.kept),
    nodes: { kind: 'table', columns: nodeColumns(part) },
    precision: scalar(agreed.precision),
    recall: scalar(agreed.recall),
    'rate-error': scalar(agreed.rateError),
  };
}

/** The user of a row is a node of the learned network, and a user of the cascades: its name is filled in where results arrive. */
function nodeColumns({ users, columns }: NetRatePart): TableColumn[] {
  const column = (id: NodeColumn, label: string, unit?: string): TableColumn => ({
    id,
    label,
    ...(unit === undefined ? {} : { unit }),
    values: columns[id].slice(),
  });
  return [
    { id: 'user', label: 'User', refersTo: 'user', values: columns.node.map((node) => users[node]) },
    column('active', 'Cascades', 'cascades'),
    column('parents', 'Parents'),
    column('total', 'Sum of rates', 'per time'),
    column('logLikelihood', 'Log-likelihood', 'nats'),
    column('iterations', 'Iterations'),
    column('gradient', 'Largest gradient'),
    column('slack', 'Largest |α · gradient|'),
  ];
}

export const netRateRunner: BlockRun<NetRateSettings, NetRatePart> = {
  kind: 'blocks',
  unit: 'nodes',
  count: (p) => p.mostActive,
  block,
  fold: (state, part) => (state ? joinParts(state, part) : part),
  finish,
};
