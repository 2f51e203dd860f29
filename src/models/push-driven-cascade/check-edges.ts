/** Self-loops and pairs of users that are joined more than once (specification, section 1.3). */
import type { Issue } from '../../core/errors';
import { irregularEdges } from '../../core/irregular-edges';
import { edgeLabel, type Network } from '../../core/network';
import { inPieces, oncePer } from '../../core/once';
import { columnOf, INFLUENCE_COLUMNS, type CampaignSettings } from './campaign';
import { number } from './check-chances';

/** Loops are dropped, repeated edges too where they say the same; where they disagree nothing can be chosen for the user. */
export function checkEdges({ influence }: Pick<CampaignSettings, 'influence'>, network: Network): Issue[] {
  const { loops, firstLoop, repeated, firstRepeated } = irregularEdges(network);
  const issues: Issue[] = [];
  if (loops > 0)
    issues.push({
      code: 'self-loop-ignored',
      severity: 'note',
      message: `${loops === 1 ? 'One self-loop was' : `${number(loops)} self-loops were`} dropped, ${loops === 1 ? '' : 'the first of them '}${edgeLabel(network, firstLoop)}: nobody influences herself.`,
      where: { path: 'inputs.network' },
      hint: 'Drop self-loops when the file is read.',
      affected: loops,
    });
  const conflict = influence === 'given' && repeated > 0 ? conflictOf(network) : undefined;
  if (conflict)
    issues.push({
      code: 'edge-duplicate-conflict',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, conflict.edge)} occurs more than once, with influence ${number(conflict.first)} and ${number(conflict.other)}; which one counts is not said (${number(conflict.count)} such ${conflict.count === 1 ? 'repetition' : 'repetitions'} in all).`,
      where: { path: 'inputs.network', column: INFLUENCE_COLUMNS.join(' or ') },
      found: `${number(conflict.first)} and ${number(conflict.other)}`,
      expected: 'one influence for every pair of users',
      hint: 'Correct the file: add the values up, or keep one of them. Or choose “drawn”.',
      affected: conflict.count,
    });
  else if (repeated > 0)
    issues.push({
      code: 'edge-duplicate',
      severity: 'note',
      message: `${repeated === 1 ? 'One repeated edge was' : `${number(repeated)} repeated edges were`} dropped, ${repeated === 1 ? '' : 'the first of them '}${edgeLabel(network, firstRepeated)}.`,
      where: { path: 'inputs.network' },
      hint: 'Merge duplicates when the file is read.',
      affected: repeated,
    });
  return issues;
}

interface Conflict {
  readonly edge: number;
  readonly first: number;
  readonly other: number;
  readonly count: number;
}

/** Repeated edges whose influence is not that of the first of their pair; found once for a network. */
const conflictOf = oncePer(function* (network: Network): Generator<void, Conflict | undefined> {
  const { n, offsets, targets, edges } = network;
  const column = columnOf(network.edgeValues, INFLUENCE_COLUMNS);
  if (!column) return undefined;
  const stamp = new Int32Array(n).fill(-1);
  const first = new Int32Array(n);
  let found: Conflict | undefined;
  const meet = (v: number, u: number, edge: number): void => {
    if (stamp[u] !== v) {
      stamp[u] = v;
      first[u] = edge;
    } else if (column[edge] !== column[first[u]])
      found = found
        ? { ...found, count: found.count + 1 }
        : { edge, first: column[first[u]], other: column[edge], count: 1 };
  };
  yield* inPieces(
    n,
    (begin, end) => {
      for (let v = begin; v < end; v++)
        for (let a = offsets[v]; a < offsets[v + 1]; a++) {
          const u = targets[a];
          if (u !== v && (network.directed || v < u)) meet(v, u, edges[a]);
        }
    },
    20_000,
  );
  return found;
});
