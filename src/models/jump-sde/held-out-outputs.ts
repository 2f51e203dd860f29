/** Prediction against what happened: curves, errors, and tables by cascade and by user (PropNet-SDE, Figs 7 and 8). */
import type { Outputs, SeriesOutput, TableColumn } from '../../core/outputs';
import { curveErrors, mergeCurves, noCurves } from './curve-moments';
import type { HeldOutProblem, HeldOutSettings, SourceSet } from './held-out-problem';
import type { Prediction } from './held-out-predict';
import { GRID_INTERVALS, timeGrid } from './propagation';

const POINTS = GRID_INTERVALS + 1;
const EMPTY: SeriesOutput = { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) };

/** Expectations for every source set, in their order. */
export interface Predicted {
  sampled: readonly Prediction[];
  /** Absent where mean field is not defined. */
  solved?: readonly Prediction[];
}

export function heldOutOutputs(problem: HeldOutProblem, p: HeldOutSettings, { sampled, solved }: Predicted): Outputs {
  const { usable, sets, judged } = problem;
  const x = timeGrid(usable.window);
  const observed = noCurves(POINTS);
  for (const set of sets) mergeCurves(observed, set.observed);
  const bySampled = compared(sets, sampled);
  const bySolved = solved && compared(sets, solved);
  const error = errorSeries(x, observed.mean, bySampled);
  const own = (moments: Compared): SeriesOutput => ({ kind: 'series', x, y: moments.predicted });
  return {
    error,
    predicted: own(bySampled),
    'mean-field': bySolved ? own(bySolved) : EMPTY,
    observed: { kind: 'series', x, y: observed.mean, standardError: curveErrors(observed) },
    'mean-field-error': bySolved ? errorSeries(x, observed.mean, bySolved) : EMPTY,
    cascades: { kind: 'table', columns: cascadeColumns(problem, sampled, solved) },
    users: { kind: 'table', columns: userColumns(problem, p, sampled[0], solved?.[0]) },
    source: { kind: 'scalar', value: sets.length > 0 ? sets[0].nodes[0] : Number.NaN },
    'kept-away': { kind: 'scalar', value: judged },
    'mean-error': { kind: 'scalar', value: error.y.slice(1).reduce((sum, y) => sum + y, 0) / GRID_INTERVALS },
  };
}

interface Compared {
  /** Mean over the cascades judged. */
  predicted: Float64Array;
  /** Predicted − observed: its mean over cascades and the error of that. */
  difference: Float64Array;
  standardError: Float64Array;
}

/** All cascades of a set have the same prediction, so that what varies between them is what was observed. */
function compared(sets: readonly SourceSet[], predictions: readonly Prediction[]): Compared {
  const predicted = noCurves(POINTS);
  const difference = noCurves(POINTS);
  sets.forEach(({ observed: { count, mean, squares } }, g) => {
    const { curve } = predictions[g];
    mergeCurves(predicted, { count, mean: curve, squares: new Float64Array(POINTS) });
    mergeCurves(difference, { count, mean: curve.map((y, k) => y - mean[k]), squares });
  });
  return { predicted: predicted.mean, difference: difference.mean, standardError: curveErrors(difference) };
}

/** |Î − I| / I with its band; the error of a mean of differences, since prediction and cascade share their source. */
function errorSeries(x: Float64Array, observed: Float64Array, { difference, standardError }: Compared): SeriesOutput {
  const y = difference.map((d, k) => Math.abs(d) / observed[k]);
  const errors = standardError.map((s, k) => s / observed[k]);
  return {
    kind: 'series',
    x,
    y,
    standardError: errors,
    bands: [
      {
        label: '± 2 standard errors',
        lo: y.map((value, k) => Math.max(0, value - 2 * errors[k])),
        hi: y.map((value, k) => value + 2 * errors[k]),
      },
    ],
  };
}

function cascadeColumns(
  problem: HeldOutProblem,
  sampled: readonly Prediction[],
  solved: readonly Prediction[] | undefined,
): TableColumn[] {
  const { usable, sets, memberOf, nodeOf } = problem;
  const known = (cascade: number): number =>
    usable.members
      .subarray(usable.offsets[cascade], usable.offsets[cascade + 1])
      .reduce((count, member) => count + (nodeOf[member] >= 0 ? 1 : 0), 0);
  const rows = sets.flatMap(({ nodes, cascades }, g) =>
    Array.from(cascades, (cascade) => ({ cascade, g, first: memberOf[nodes[0]], sources: nodes.length })),
  );
  rows.sort((a, b) => a.cascade - b.cascade);
  const column = (id: string, label: string, values: (row: (typeof rows)[number]) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(rows, values),
  });
  const end = GRID_INTERVALS;
  return [
    // As they are counted where they are listed.
    column('cascade', 'Cascade', ({ cascade }) => usable.numbers[cascade] + 1),
    { ...column('source', 'Source', ({ first }) => usable.users[first]), refersTo: 'user' },
    column('sources', 'Sources', ({ sources }) => sources),
    column('observed', 'Active users', ({ cascade }) => known(cascade)),
    column('predicted', 'Predicted', ({ g }) => sampled[g].curve[end]),
    column('meanField', 'Mean field', ({ g }) => solved?.[g].curve[end] ?? Number.NaN),
  ];
}

/** Of the set with the most cascades: how often each user was active at the moment compared. Sources are, always, and left out. */
function userColumns(
  { usable, sets, nodeOf }: HeldOutProblem,
  { at, hiddenBelow }: HeldOutSettings,
  sampled: Prediction | undefined,
  solved: Prediction | undefined,
): TableColumn[] {
  const { users, offsets, members, times, window } = usable;
  const share = new Float64Array(users.length);
  const { nodes, cascades } = sets[0] ?? { nodes: new Int32Array(), cascades: new Int32Array() };
  const moment = timeGrid(window)[at];
  for (const c of cascades)
    for (let e = offsets[c]; e < offsets[c + 1] && times[e] <= moment; e++) share[members[e]] += 1 / cascades.length;
  const shown = Array.from(users.keys()).filter(
    (i) => sets.length > 0 && nodeOf[i] >= 0 && !nodes.includes(nodeOf[i]) && 100 * share[i] >= hiddenBelow - 1e-9,
  );
  shown.sort((a, b) => share[b] - share[a] || a - b);
  const column = (id: string, label: string, value: (i: number) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(shown, value),
  });
  return [
    { ...column('user', 'User', (i) => users[i]), refersTo: 'user' },
    column('observed', 'Active in', (i) => share[i]),
    column('predicted', 'Predicted', (i) => sampled?.users[i] ?? Number.NaN),
    column('meanField', 'Mean field', (i) => solved?.users[i] ?? Number.NaN),
  ];
}
