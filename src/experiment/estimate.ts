/**
 * How long a run will take on this machine: the method's count of operations over a speed that is measured and improves with use.
 */
import type { CascadesSize } from '../core/cascade';
import { usesNetwork } from '../core/method';
import { NO_NETWORK, type Network } from '../core/network';
import type { Experiment } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { resolveValues } from './resolve-values';

/** Operations per millisecond assumed of a method that has not run yet: cautious for today's machines. */
export const FIRST_GUESS = 100_000;
/** Time that even an empty run takes: messages, slices, drawing. Milliseconds. */
const OVERHEAD_MS = 4;
/** Runs of fewer operations measure what lies around them: the start of the worker, loading, other runs in the same worker. */
const LEAST_OPERATIONS = 2 * OVERHEAD_MS * FIRST_GUESS;
/** A run that has computed for so long shows its true speed, milliseconds. */
const SETTLED_MS = 1000;
/** Weight of the newest run in the running mean of the logarithm of speed. */
const MEMORY = 0.4;

/** `network`: what there is, also for methods that use none; `cascades`: those that the method uses, once they are there. */
export interface Estimator {
  /** Expected milliseconds; Infinity when the experiment cannot be read. */
  expectedMs(experiment: Experiment, network: Size, cascades?: CascadesSize): number;
  /** Bytes of memory that the method asks for. */
  expectedBytes(experiment: Experiment, network: Size, cascades?: CascadesSize): number;
  /** Learns from a finished run that computed for `ms`. */
  learn(experiment: Experiment, network: Size, ms: number, cascades?: CascadesSize): void;
  /** Takes note of a run under way, `fraction` done after `ms`: counts until a run of the method has finished. */
  probe(experiment: Experiment, network: Size, ms: number, fraction: number, cascades?: CascadesSize): void;
}

export type Size = Pick<Network, 'n' | 'm' | 'directed'>;

export function createEstimator(registry: Registry): Estimator {
  /** Natural logarithm of operations per millisecond, by method. */
  const speeds = new Map<string, number>();
  /** The same from runs that have not finished. */
  const probes = new Map<string, number>();
  const cost = (
    experiment: Experiment,
    network: Size,
    cascades: CascadesSize | undefined,
  ): { operations: number; bytes: number } | undefined => {
    const method = findMethod(registry, experiment.method);
    if (!method) return undefined;
    const nodes: Record<string, Int32Array> = {};
    // Only the number of nodes named counts here; which ones they are needs the network's names.
    for (const [id, parameter] of Object.entries(method.parameters)) {
      const named = experiment.parameters[id] ?? parameter.default;
      if (parameter.kind === 'nodes' && Array.isArray(named)) nodes[id] = new Int32Array(named.length);
    }
    const { n, m, directed } = usesNetwork(method) ? network : NO_NETWORK;
    return method.estimate(
      resolveValues(method.parameters, experiment.parameters, nodes),
      { n, m, directed },
      cascades,
    );
  };
  const known = (method: string): number => speeds.get(method) ?? probes.get(method) ?? Math.log(FIRST_GUESS);
  return {
    expectedMs(experiment, network, cascades) {
      const operations = cost(experiment, network, cascades)?.operations;
      if (operations === undefined || !Number.isFinite(operations)) return Infinity;
      return OVERHEAD_MS + operations / Math.exp(known(experiment.method));
    },
    expectedBytes(experiment, network, cascades) {
      return cost(experiment, network, cascades)?.bytes ?? Infinity;
    },
    learn(experiment, network, ms, cascades) {
      // What was thought of it under way is settled.
      probes.delete(experiment.method);
      const operations = cost(experiment, network, cascades)?.operations;
      if (operations === undefined || operations < LEAST_OPERATIONS || ms < 2 * OVERHEAD_MS) return;
      const speed = Math.log(operations / (ms - OVERHEAD_MS));
      // The guess counts as the first measurement: a slow start alone must not make quick runs wait for a button.
      const before = known(experiment.method);
      // A start only makes slower: a short run that was slow says little, one that was fast says so.
      const weight = speed < before ? MEMORY * Math.min(1, ms / SETTLED_MS) : MEMORY;
      speeds.set(experiment.method, before + weight * (speed - before));
    },
    probe(experiment, network, ms, fraction, cascades) {
      const { method } = experiment;
      const operations = (cost(experiment, network, cascades)?.operations ?? 0) * fraction;
      if (speeds.has(method) || !(operations > 0) || ms < 2 * OVERHEAD_MS) return;
      const speed = Math.log(operations / (ms - OVERHEAD_MS));
      // A start only makes slower: what is fast from the beginning is fast, what is slow has to be so for a while.
      if (speed > known(method) || ms >= SETTLED_MS) probes.set(method, speed);
    },
  };
}
