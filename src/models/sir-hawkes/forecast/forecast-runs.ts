/** Runs that continue an observed history, each with parameters of its own: eqs. 2, 3 and 11 after T. */
import type { Steps, Streams } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { eventsAtMost } from './forecast-settings';
import type { History, Model, ModelParameters } from '../history';
import { HawkesContinuation } from '../simulate/simulate-hawkes';
import type { Ending } from '../simulate/hawkes-run';
import { simulationKernel } from '../simulate/simulation-kernel';

export const ENDINGS = ['extinct', 'faded', 'horizon', 'everybody', 'cap'] as const satisfies Ending['reason'][];
export const CUT = ENDINGS.indexOf('cap');

/** Some runs; plain data. */
export interface RunsPart {
  /** Events in all at the end, the observed ones included. */
  readonly sizes: Float64Array;
  /** Time of the last event, the last one observed where nothing followed. */
  readonly last: Float64Array;
  /** Of `ENDINGS`. */
  readonly endings: Uint8Array;
  /** Events at each time of the grid, runs × grid, row-major. */
  readonly counts: Float32Array;
}

/** From what runs go on, and how far. */
export interface Future {
  readonly model: Model;
  readonly history: History;
  /** Marks that those of new events are drawn from, with replacement; of no concern where marks do not weigh. */
  readonly marks: Float64Array | undefined;
  /** May be Infinity. */
  readonly horizon: number;
  /** Events in all at which a run is cut off. */
  readonly most: number;
}

/** A simulator of what follows; with a fitted N below the number of events by rounding, N is that number. */
export function continuationOf(
  { model, history, marks: pool, horizon, most }: Future,
  parameters: ModelParameters,
): HawkesContinuation {
  const n = history.times.length;
  const marks = model.marked && history.marks && pool ? (rng: Rng): number => pool[rng.below(pool.length)] : undefined;
  return new HawkesContinuation({
    kernel: simulationKernel(model, parameters),
    population: Math.max(n, parameters.population),
    beta: parameters.beta,
    ...(marks && { marks }),
    history: marks ? history : withoutMarks(history),
    horizon,
    mostEvents: Math.max(0, most - n),
  });
}

const withoutMarks = ({ times, seeds, end }: History): History => ({ times, seeds, end });

/** @param parameters run r has those at r modulo their number @param grid ascending times from T on; may be empty */
export function* continueRuns(
  future: Future,
  parameters: readonly ModelParameters[],
  streams: Streams,
  from: number,
  to: number,
  grid: Float64Array,
): Steps<RunsPart> {
  const runs = to - from;
  const { times } = future.history;
  const n = times.length;
  const part = {
    sizes: new Float64Array(runs),
    last: new Float64Array(runs),
    endings: new Uint8Array(runs),
    counts: new Float32Array(runs * grid.length),
  };
  let continuation: HawkesContinuation | undefined;
  let work = 0;
  for (let k = 0; k < runs; k++) {
    const r = from + k;
    // With one set of parameters what depends on the history is computed once.
    if (!continuation || parameters.length > 1)
      continuation = continuationOf(future, parameters[r % parameters.length]);
    const { times: after, ending } = continuation.run(streams('run', r));
    part.sizes[k] = n + after.length;
    part.last[k] = after.length > 0 ? after[after.length - 1] : times[n - 1];
    part.endings[k] = ENDINGS.indexOf(ending.reason);
    for (let g = 0, at = 0; g < grid.length; g++) {
      while (at < after.length && after[at] <= grid[g]) at++;
      part.counts[k * grid.length + g] = n + at;
    }
    work += 200 + grid.length + 15 * after.length + (parameters.length > 1 ? 2 * n : 0);
    if (work > 100_000) {
      work = 0;
      yield { done: k + 1, total: runs, stage: 'Simulating' };
    }
  }
  return part;
}

/** A future of this history. */
export const futureOf = (model: Model, history: History, horizon: number): Future => ({
  model,
  history,
  marks: history.marks,
  horizon,
  most: eventsAtMost(history),
});
