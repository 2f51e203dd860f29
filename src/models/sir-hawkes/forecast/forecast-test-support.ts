/** What the tests of forecasts share. */
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import type { AnyRoundsRun, Input, Method, Progress, Runner, Streams } from '../../../core/method';
import { inOneThread } from '../../../core/method';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { defaults, type ParameterValue } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import type { History } from '../history';
import { kernelOf, type Kernel } from '../kernels';
import { simulateHawkes } from '../simulate/simulate-hawkes';

export const seeded =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** The first cascade of the process with at least so many events by `until`. */
export function someTimes(
  kernel: Kernel,
  population: number,
  least: number,
  until: number,
  seed = 1,
  seeds = 1,
): Float64Array {
  const history: History = { times: new Float64Array(seeds), seeds, end: 0 };
  for (let k = 0; ; k++) {
    const { times } = simulateHawkes(
      { kernel, population, beta: 0, history, horizon: Infinity, mostEvents: 2000 },
      stream(seed, 'cascade', k),
    );
    const all = Float64Array.of(...history.times, ...times);
    if (all.filter((t) => t <= until).length >= least) return all;
  }
}

export function setOf(times: Float64Array, marks?: Float64Array): CascadeSet {
  return buildCascadeSet({
    offsets: Int32Array.of(0, times.length),
    users: new Int32Array(times.length).fill(-1),
    times,
    ...(marks && { marks }),
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
  });
}

/** About 100 of 150 people, half of whom came within 3. */
export const SOME = someTimes(kernelOf('EXP', { kappa: 1.8, theta: 0.9 }), 150, 40, 3, 5);

type Values = Readonly<Record<string, ParameterValue>>;

export interface Trying {
  readonly runner: AnyRoundsRun<unknown>;
  readonly input: Input;
  readonly values: Values;
}

export const trying = (method: Method, runner: unknown, set: CascadeSet, changes: Values): Trying => ({
  runner: runner as Runner<unknown> as AnyRoundsRun<unknown>,
  input: { network: NO_NETWORK, cascades: set },
  values: { ...defaults(method.parameters), ...changes },
});

/** All steps of a run in one thread, and what came out. */
export function taken({ runner, input, values }: Trying, resume?: unknown): { steps: Progress[]; outputs: Outputs } {
  const run = inOneThread(runner, input, values, seeded(1), resume);
  const steps: Progress[] = [];
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { steps, outputs: step.value };
    steps.push(step.value);
  }
}

/** What the k-th checkpoint on the way gives. */
export function checkpointOf({ runner, input, values }: Trying, k: number): unknown {
  const run = inOneThread(runner, input, values, seeded(1));
  let seen = 0;
  for (let step = run.next(); !step.done; step = run.next())
    if (step.value.checkpoint && seen++ === k) return step.value.checkpoint();
  throw new Error(`only ${seen} checkpoints`);
}

/** As if every part came to a thread of its own, the last one first. @param copy as messages are copied */
export function sharedOut({ runner, input, values }: Trying, copy: <T>(plain: T) => T): Outputs {
  const leader = runner.lead(input, values, seeded(1));
  let answers: unknown[] | undefined;
  for (;;) {
    const step = leader.next(answers);
    if (step.done) return step.value;
    answers = undefined;
    if (!('round' in step.value)) continue;
    const { parts, message, shared } = copy(step.value.round);
    answers = Array.from({ length: parts });
    for (let part = parts - 1; part >= 0; part--) {
      const answer = runner.answer(input, values, seeded(1), message, part, new Map(), shared);
      let last = answer.next();
      while (!last.done) last = answer.next();
      answers[part] = copy(last.value);
    }
  }
}

export const columnOf = (outputs: Outputs, table: string, id: string): Float64Array | readonly string[] =>
  (outputs[table] as TableOutput).columns.find((column) => column.id === id)!.values;

export const valueOf = (outputs: Outputs, id: string): number => (outputs[id] as { value: number }).value;

export const kindsOf = (outputs: Readonly<Record<string, { kind: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).map(([id, { kind }]) => [id, kind]));
