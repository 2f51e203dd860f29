/** Made-up sets for the tests of methods that work on many cascades. Not for the application. */
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import { inOneThread, type AnyRoundsRun, type RoundsRun } from '../../../core/method';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { defaults, type ParameterTable, type ResolvedValues } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import type { Kernel } from '../kernels';
import { simulateHawkes } from '../simulate/simulate-hawkes';
import { completed } from '../simulate/simulation-test-support';

/** A set of these times, in seconds since the first of each. */
export function setOf(
  cascades: readonly ArrayLike<number>[],
  more: { marks?: Float64Array; bots?: Uint8Array } = {},
): CascadeSet {
  const offsets = Int32Array.from([0, ...cascades.keys()], (_, k) =>
    cascades.slice(0, k).reduce((sum, { length }) => sum + length, 0),
  );
  const events = offsets[cascades.length];
  return buildCascadeSet({
    offsets,
    users: new Int32Array(events).fill(-1),
    times: Float64Array.from(cascades.flatMap((times) => Array.from(times))),
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
    ...more,
  });
}

/** HawkesN (Hawkes: N = Infinity) from one seed to its end, `count` cascades of at least so many events. */
export function drawnCascades(
  kernel: Kernel,
  population: number,
  count: number,
  least: number,
  seed: number,
): Float64Array[] {
  const found: Float64Array[] = [];
  for (let r = 0; found.length < count; r++) {
    const history = { times: Float64Array.of(0), seeds: 1, end: 0 };
    const options = { kernel, population, beta: 0, history, horizon: Infinity, mostEvents: 500 };
    const { times } = simulateHawkes(options, stream(seed, r));
    if (times.length + 1 >= least) found.push(Float64Array.of(0, ...times));
  }
  return found;
}

/** All settings of a method at their defaults, but for some. */
export function settingsOf<T extends ParameterTable>(
  table: T,
  changes: Partial<ResolvedValues<T>> = {},
): ResolvedValues<T> {
  return { ...(defaults(table) as ResolvedValues<T>), ...changes };
}

/** A whole run in this thread. */
export function outputsOf<P, M, A>(runner: RoundsRun<P, M, A>, set: CascadeSet, p: P, seed = 1): Outputs {
  const streams = (...key: readonly (string | number)[]) => stream(seed, ...key);
  const input = { network: NO_NETWORK, cascades: set };
  return completed(inOneThread(runner as AnyRoundsRun<P>, input, p, streams));
}

/** Stopped after some rounds, and taken up again from the checkpoint there. */
export function resumedOutputs<P, M, A>(
  runner: RoundsRun<P, M, A>,
  set: CascadeSet,
  p: P,
  rounds: number,
  seed = 1,
): Outputs {
  const streams = (...key: readonly (string | number)[]) => stream(seed, ...key);
  const input = { network: NO_NETWORK, cascades: set };
  const memory = new Map<string, unknown>();
  const leader = runner.lead(input, p, streams);
  let answers: A[] | undefined;
  let left = rounds;
  for (;;) {
    const step = leader.next(answers);
    answers = undefined;
    if (step.done) throw new Error('it came to its end before it was stopped');
    if ('round' in step.value) {
      const { parts, message, shared } = step.value.round;
      answers = Array.from({ length: parts }, (_, part) =>
        completed(runner.answer(input, p, streams, message, part, memory, shared)),
      );
      left--;
    } else if (left === 0 && step.value.checkpoint) {
      const state = step.value.checkpoint();
      return completed(inOneThread(runner as AnyRoundsRun<P>, input, p, streams, state));
    }
  }
}

/** A column of numbers of a table. */
export function numbersIn(outputs: Outputs, table: string, column: string): Float64Array {
  return (outputs[table] as TableOutput).columns.find(({ id }) => id === column)!.values as Float64Array;
}

export function wordsIn(outputs: Outputs, table: string, column: string): readonly string[] {
  return (outputs[table] as TableOutput).columns.find(({ id }) => id === column)!.values as readonly string[];
}
