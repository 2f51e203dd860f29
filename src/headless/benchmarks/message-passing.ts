/** Message passing: nanoseconds per directed arc and step, with SLICER's Fig. 4 settings (α = max(k)^−½, p̄ = 10/N). */
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import { activationProbabilities } from '../../models/independent-cascade/activation-probabilities';
import { messagePassing } from '../../models/independent-cascade/dmp';
import { costRow, networksOf, sizeOf, timesOf, type Benchmark, type BenchmarkRow } from './benchmark';

/** α = max(k_i, k_j)^(−½) of every edge. */
export function degreeAlpha(network: Network): Float64Array {
  const law = { alphaLaw: 'degree', alpha: 0, alphaExponent: 0.5, alphaMin: 0, alphaMax: 1, weightRate: 1 } as const;
  return activationProbabilities(network, law, stream(0, 'alpha'));
}

/** Repetitions before the clock counts: engines optimise meanwhile. */
const WARM = 3;

function measure(name: string, network: Network, horizon: number, repetitions: number): BenchmarkRow[] {
  const alpha = degreeAlpha(network);
  const initial = new Float64Array(network.n).fill(Math.min(1, 10 / network.n));
  const layout: number[] = [];
  const passing: number[] = [];
  const whole: number[] = [];
  for (let r = -WARM; r < repetitions; r++) {
    const start = performance.now();
    const steps = messagePassing(network, alpha, initial, horizon);
    // Up to the first step with a total, layout and buffers are made: what follows is the passing of messages itself.
    for (let step = steps.next(); !step.done && step.value.total === undefined;) step = steps.next();
    const laidOut = performance.now();
    // The last step is the copy of the result, which belongs to the whole run only.
    for (let step = steps.next(); !step.done && step.value.done !== step.value.total;) step = steps.next();
    const passed = performance.now();
    while (!steps.next().done);
    if (r < 0) continue;
    layout.push(laidOut - start);
    passing.push(passed - laidOut);
    whole.push(performance.now() - start);
  }
  const size = `${sizeOf(network)}, T = ${horizon}`;
  const arcs = network.targets.length;
  return [
    costRow(`message passing, ${name}`, size, timesOf(passing), arcs * horizon, 'ns per arc and step'),
    costRow(`layout of messages, ${name}`, size, timesOf(layout), arcs, 'ns per arc'),
    costRow(`whole run, ${name}`, size, timesOf(whole), arcs * horizon, 'ns per arc and step, all in'),
  ];
}

export const messagePassingBenchmark: Benchmark = {
  id: 'message-passing',
  title: 'Message passing',
  run(options) {
    const { repetitions = 11 } = options;
    const rows: BenchmarkRow[] = [];
    for (const { name, network, horizon } of networksOf(options))
      rows.push(...measure(name, network, horizon, network.m > 500_000 ? repetitions : 2 * repetitions));
    return Promise.resolve(rows);
  },
};
