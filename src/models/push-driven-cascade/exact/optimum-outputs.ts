/** What a search for the optimum gives, finished or not. */
import type { Steps } from '../../../core/method';
import type { Outputs, SeriesOutput, TableColumn, TableOutput } from '../../../core/outputs';
import { BOUNDS, boundAt, lowerBound } from '../bounds/bounds';
import { sponsorTable } from '../bounds/sponsor';
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';
import type { Move } from './branch-and-bound';
import type { PolicyGraph } from './policy-graph';
import { policyTree } from './policy-tree';
import type { Ending } from './search-limits';

/** Where a search stands: the part that all searches have. */
export interface Found {
  ending: Ending;
  lower: number;
  /** NaN where no bound is guaranteed. */
  upper: number;
  /** Value of the root as the search gives it: no optimum where the bound has no guarantee. */
  returned: number;
  states: number;
  expanded: number;
  generated: number;
  bounds: number;
  merged: number;
  /** States, upper and lower bound at moments of the search. */
  course: readonly (readonly [number, number, number])[];
  moves: readonly Move[];
  /** Inactive users who are not among the moves. */
  ruledOut: number;
}

/** Moves that a table lists. */
const MOST_MOVES = 500;

const column = (id: string, label: string, values: ArrayLike<number>, refersTo?: 'node'): TableColumn => ({
  id,
  label,
  values: Float64Array.from(values),
  ...(refersTo ? { refersTo } : {}),
});

const series = (x: ArrayLike<number>, y: ArrayLike<number>): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

/** The bracket so far: what stays when the search is stopped. */
export function bracketOutputs(found: Found): Outputs {
  const { ending, lower, upper, course } = found;
  const points = course.length;
  const bracket = series(
    Float64Array.from({ length: points }, (_, k) => course[k][0]),
    Float64Array.from({ length: points }, (_, k) => course[k][1]),
  );
  bracket.bands = [
    {
      label: 'down to the lower bound',
      lo: Float64Array.from({ length: points }, (_, k) => course[k][2]),
      hi: bracket.y.slice(),
    },
  ];
  return {
    value: { kind: 'scalar', value: ending === 'proved' ? upper : NaN },
    lower: { kind: 'scalar', value: lower },
    upper: { kind: 'scalar', value: upper },
    state: stateTable(found),
    moves: movesTable(found),
    bracket,
  };
}

function stateTable(found: Found): TableOutput {
  const { ending, states, expanded, generated, bounds, merged, returned, ruledOut } = found;
  return {
    kind: 'table',
    columns: [
      { id: 'ended', label: 'Ended', values: [ending] },
      column('states', 'States solved', [states]),
      column('expanded', 'Expanded', [expanded]),
      column('generated', 'Generated', [generated]),
      column('bounds', 'Bounds', [bounds]),
      column('merged', 'Users merged', [merged]),
      column('ruled-out', 'Users ruled out', [ruledOut]),
      column('returned', 'Value returned', [returned]),
    ],
  };
}

/** First moves, best first. Where a value is a bound, the loss is the least that it can be. */
function movesTable({ moves: all, lower }: Found): TableOutput {
  const moves = all.slice(0, MOST_MOVES);
  const best = moves.reduce((most, { value, exact }) => (exact && value > most ? value : most), lower);
  return {
    kind: 'table',
    columns: [
      column(
        'user',
        'User',
        moves.map(({ user }) => user),
        'node',
      ),
      column(
        'chance',
        'Chance now',
        moves.map(({ chance }) => chance),
      ),
      column(
        'gained',
        'Gained later after a yes',
        moves.map(({ gained }) => gained),
      ),
      column(
        'value',
        'Value',
        moves.map(({ value }) => value),
      ),
      column(
        'loss',
        'Loss',
        moves.map(({ value }) => Math.max(0, best - value)),
      ),
      { id: 'exact', label: 'Value is', values: moves.map(({ exact }) => (exact ? 'exact' : 'at most')) },
    ],
  };
}

/** Every bound of the start, h2, and the optimum where it is known. */
export function* boundsTable(campaign: Campaign, L: number, value: number): Steps<TableOutput> {
  const state = new PushState(campaign);
  const J = sponsorTable(campaign, Math.max(0, L - 1));
  const values = [lowerBound(state, L), value];
  for (const bound of BOUNDS) {
    yield { done: values.length, stage: 'Bounds at the start' };
    values.push(boundAt(state, L, bound, J));
  }
  return {
    kind: 'table',
    columns: [
      { id: 'bound', label: 'Bound', values: ['lower', 'optimum', ...BOUNDS] },
      column('value', 'Users', values),
      {
        id: 'kind',
        label: 'Kind',
        values: ['at least', 'exact', ...BOUNDS.map((bound) => (bound === 'printed' ? 'no guarantee' : 'at most'))],
      },
    ],
  };
}

/** What is drawn from the best policy; empty outputs where it is not known. */
export function policyOutputs(graph: PolicyGraph | undefined, n: number, treeDepth: number): Outputs {
  const pushes = (values: Float64Array): SeriesOutput =>
    series(
      values.map((_, t) => t + 1),
      values,
    );
  const none = new Float64Array(0);
  return {
    tree: policyTree(graph?.root, treeDepth),
    active: graph
      ? series(
          graph.active.map((_, t) => t),
          graph.active,
        )
      : series(none, none),
    chance: pushes(graph?.chance ?? none),
    influence: pushes(graph?.influence ?? none),
    reached: { kind: 'node-field', values: graph?.reached ?? new Float64Array(n).fill(NaN) },
  };
}
