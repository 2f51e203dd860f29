/** Adapter of finding the source; loaded when it runs. */
import { DataError } from '../../core/errors';
import type { WholeRun } from '../../core/method';
import { activationProbabilities } from './activation-probabilities';
import { column, columnOf, nodeField } from './application-outputs';
import type { SourceLocalisationSettings } from './application-settings';
import { inStage } from './influence';
import type { Slots } from './slots';
import { clueOf, drawnCascade, openCascade } from './source-clue';
import { sourceLayout } from './source-layout';
import { sharesOf, sourceScores } from './source-scores';
import { largestIndices, tieBound } from './ties';

/** Candidates in the table. */
const LISTED = 50;

export const sourceLocalisationRunner: WholeRun<SourceLocalisationSettings> = {
  kind: 'whole',
  *run({ network, cascades, cascadeNodes }, p, streams) {
    const { n } = network;
    const alpha = activationProbabilities(network, p, streams('alpha'));
    const cascade =
      p.evidence === 'observed' && cascades && cascadeNodes
        ? openCascade({ set: cascades, nodes: cascadeNodes }, n, p)
        : drawnCascade(network, alpha, p, streams);
    const clue = clueOf(cascade, p, streams);
    if (clue.seen.every((x) => x < 0)) throw nothingSeen(n);
    const layout = yield* inStage('Laying out messages', sourceLayout(network, alpha));
    const { scores, floored } = yield* sourceScores(layout, clue);
    const { sources } = cascade;
    const distances = hopsFrom(sources, layout.slots);
    const shares = sharesOf(scores);
    const listed = Array.from(yield* inStage('Ranking', largestIndices(scores, LISTED)));
    const best = listed[0];
    const isSource = new Set(sources);
    return {
      shares: nodeField(shares),
      scores: nodeField(scores),
      seen: nodeField(Float64Array.from(clue.seen, (x) => (x < 0 ? NaN : x))),
      'true-source': nodeField(Float64Array.from({ length: n }, (_, i) => (isSource.has(i) ? 1 : NaN))),
      candidates: {
        kind: 'table',
        columns: [
          columnOf('node', listed),
          column(
            'rank',
            'rank',
            listed.map((i) => rankOf(i, scores)),
          ),
          column(
            'score',
            'log score',
            listed.map((i) => scores[i]),
          ),
          column(
            'share',
            'share',
            listed.map((i) => shares[i]),
          ),
          column(
            'impossible',
            'cannot be',
            listed.map((i) => floored[i]),
            'observations',
          ),
          column(
            'distance',
            'from the true source',
            listed.map((i) => distances[i]),
            'edges',
          ),
        ],
      },
      rank: {
        kind: 'scalar',
        value: Math.min(...Array.from(sources, (i) => rankOf(i, scores)), sources.length ? n : NaN),
      },
      distance: { kind: 'scalar', value: distances[best] },
      impossible: { kind: 'scalar', value: floored[best] },
    };
  },
};

function nothingSeen(n: number): DataError {
  return new DataError([
    {
      code: 'nothing-observed',
      severity: 'stopped',
      message:
        n === 1
          ? 'The only node is hidden, so there is no clue.'
          : `All ${n.toLocaleString('en')} nodes are hidden, so there is no clue.`,
      where: { path: 'parameters.hiddenShare' },
      hint: 'Hide fewer nodes, or let the source be seen.',
    },
  ]);
}

/** 1 + the number of candidates that score higher. O(n) */
function rankOf(node: number, scores: Float64Array): number {
  let above = 0;
  for (const score of scores) if (tieBound(score) > scores[node]) above++;
  return above + 1;
}

/** Edges between every node and the nearest of some, whatever their direction; NaN where no way leads. O(n + m) */
function hopsFrom(starts: Int32Array, { n, offsets, neighbours }: Slots): Float64Array {
  const hops = new Float64Array(n).fill(NaN);
  const queue = new Int32Array(n);
  let end = 0;
  for (const start of starts) {
    hops[start] = 0;
    queue[end++] = start;
  }
  for (let k = 0; k < end; k++) {
    const node = queue[k];
    for (let s = offsets[node]; s < offsets[node + 1]; s++) {
      const next = neighbours[s];
      if (!Number.isNaN(hops[next])) continue;
      hops[next] = hops[node] + 1;
      queue[end++] = next;
    }
  }
  return hops;
}
