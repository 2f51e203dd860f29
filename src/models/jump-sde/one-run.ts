/** One run, as it is shown: states on a grid, first activations, and how far a literal scheme has left what a state can be. */
import type { Steps, WholeRun } from '../../core/method';
import type { Outputs, SeriesOutput } from '../../core/outputs';
import type { ChangeList } from './change-list';
import { oneTrajectory } from './one-trajectory';
import { propagationModel, timeGrid, type PropagationModel, type PropagationSettings } from './propagation';
import { isStepwise, stepsOf, stepTime, type SchemeSettings } from './scheme-settings';

type OneRunSettings = PropagationSettings & SchemeSettings & { readonly replicate: number };

/** Steps that are all shown; of more, every so many-th. */
const MOST_STEPS = 1000;
/** Values of the state field at most. */
const MOST_VALUES = 20_000_000;
/** Values written between two yields. */
const WORK_PER_STEP = 2_000_000;

export const oneRunRunner: WholeRun<OneRunSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const progress = { done: 0, total: 1, stage: 'Simulating' };
    yield progress;
    const model = propagationModel(network, p, streams);
    const steps = oneTrajectory(model, p, streams, p.replicate);
    for (;;) {
      const step = steps.next();
      if (step.done) return yield* outputsOf(model, p, step.value.changes, step.value.exact);
      yield progress;
    }
  },
};

function* outputsOf(
  model: PropagationModel,
  p: OneRunSettings,
  changes: ChangeList,
  exact: ChangeList | undefined,
): Steps<Outputs> {
  const times = shownTimes(p, MOST_STEPS);
  const rows = shownTimes(p, Math.max(1, Math.min(MOST_STEPS, Math.floor(MOST_VALUES / model.n) - 1)));
  return {
    state: { kind: 'node-field-over-time', times: rows, values: yield* statesAt(model, changes, rows) },
    'activation-time': { kind: 'node-field', values: firstActivations(model, changes) },
    influence: activeNodes(model, changes, times),
    exact: exact
      ? activeNodes(model, exact, times)
      : { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) },
    events: { kind: 'scalar', value: changes.count },
    outside: { kind: 'scalar', value: changes.outside },
    largest: { kind: 'scalar', value: changes.largest },
  };
}

/** Times at which a run is shown: 101 for exact ones, the ends of steps for others; at most so many intervals, T always included. */
export function shownTimes(p: Pick<OneRunSettings, 'scheme' | 'horizon' | 'step'>, most: number): Float64Array {
  if (!isStepwise(p.scheme)) return timeGrid(p.horizon, Math.min(100, most));
  const { count } = stepsOf(p);
  const every = Math.ceil(count / most);
  const shown = Math.ceil(count / every);
  return Float64Array.from({ length: shown + 1 }, (_, k) => stepTime(p.horizon, count, Math.min(count, k * every)));
}

/** X of every node at the given times, those of SIR that have recovered −1; times × n. */
function* statesAt(
  { n, kind, sources }: PropagationModel,
  { count, times, nodes, changes }: ChangeList,
  at: Float64Array,
): Steps<Float64Array> {
  const values = new Float64Array(at.length * n);
  const state = new Float64Array(n);
  for (const i of sources) state[i] = 1;
  let done = 0;
  for (let row = 0, work = 0; row < at.length; row++) {
    for (; done < count && times[done] <= at[row]; done++) {
      const i = nodes[done];
      state[i] = kind === 'SIR' && changes[done] < 0 ? -1 : state[i] + changes[done];
    }
    values.set(state, row * n);
    if ((work += n) < WORK_PER_STEP) continue;
    work = 0;
    yield { done: row, total: at.length, stage: 'Writing down' };
  }
  return values;
}

/** When each node first had a state above 0; NaN where it never had. */
function firstActivations(
  { n, sources }: PropagationModel,
  { count, times, nodes, changes }: ChangeList,
): Float64Array {
  const first = new Float64Array(n).fill(NaN);
  const state = new Float64Array(n);
  for (const i of sources) first[i] = 0;
  for (let k = 0; k < count; k++) {
    const i = nodes[k];
    state[i] += changes[k];
    if (state[i] > 0 && Number.isNaN(first[i])) first[i] = times[k];
  }
  return first;
}

/** Σ X at the given times. */
function activeNodes(
  { sources }: PropagationModel,
  { count, times, changes }: ChangeList,
  at: Float64Array,
): SeriesOutput {
  const y = new Float64Array(at.length);
  let sum = sources.length;
  let done = 0;
  for (let k = 0; k < at.length; k++) {
    for (; done < count && times[done] <= at[k]; done++) sum += changes[done];
    y[k] = sum;
  }
  return { kind: 'series', x: at.slice(), y };
}
