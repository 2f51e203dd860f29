/** What tests of the methods about methods share: settings by default, a network from a list, a run in one thread. */
import { buildNetwork, type Network } from '../../core/network';
import {
  inOneThread,
  type AnyRoundsRun,
  type Method,
  type Progress,
  type RoundsRun,
  type Streams,
} from '../../core/method';
import type { Output, Outputs, ScalarOutput, SeriesOutput, TableOutput } from '../../core/outputs';
import { stream } from '../../core/rng';

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** The defaults of a method's form, with some of them changed. */
export function settingsFor<P>(method: Method, changed: Partial<P>): P {
  const defaults = Object.entries(method.parameters).map(([name, { default: value }]) => [
    name,
    Array.isArray(value) ? new Int32Array(0) : value,
  ]);
  return { ...Object.fromEntries(defaults), ...changed } as P;
}

/** A directed network; a third number is the rate of an edge, in the column `rate`. */
export function networkOf(n: number, edges: readonly (readonly number[])[], directed = true): Network {
  const rates = edges.some((edge) => edge.length > 2);
  return buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, (edge) => edge[0]),
    to: Int32Array.from(edges, (edge) => edge[1]),
    ...(rates ? { edgeValues: { rate: Float64Array.from(edges, (edge) => edge[2]) } } : {}),
  });
}

export interface Finished {
  outputs: Outputs;
  steps: Progress[];
}

/** Takes all steps of a computation in rounds. */
export function finished<P, M, A>(
  runner: RoundsRun<P, M, A>,
  network: Network,
  p: P,
  seed: number,
  resume?: unknown,
): Finished {
  const steps: Progress[] = [];
  const run = inOneThread(runner as AnyRoundsRun<P>, { network }, p, streamsOf(seed), resume);
  for (;;) {
    const step = run.next();
    if (step.done) return { outputs: step.value, steps };
    steps.push(step.value);
  }
}

const ofKind =
  <K extends Output['kind']>(kind: K) =>
  (outputs: Outputs, id: string): Extract<Output, { kind: K }> => {
    const output = outputs[id];
    if (output?.kind !== kind) throw new Error(`${id} is no ${kind}`);
    return output as Extract<Output, { kind: K }>;
  };
export const series: (outputs: Outputs, id: string) => SeriesOutput = ofKind('series');
export const scalar: (outputs: Outputs, id: string) => ScalarOutput = ofKind('scalar');
export const table: (outputs: Outputs, id: string) => TableOutput = ofKind('table');
