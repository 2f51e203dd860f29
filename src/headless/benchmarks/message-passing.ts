/** Message passing: nanoseconds per directed arc and step, with SLICER's Fig. 4 settings (α = max(k)^−½, p̄ = 10/N). */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import { activationProbabilities } from '../../models/independent-cascade/activation-probabilities';
import { messagePassing } from '../../models/independent-cascade/dmp';
import { attachmentNetwork, standardSize } from './attachment-network';
import { medianMs, sizeOf, type Benchmark, type BenchmarkRow } from './benchmark';

/** α = max(k_i, k_j)^(−½) of every edge. */
export function degreeAlpha(network: Network): Float64Array {
  const law = { alphaLaw: 'degree', alpha: 0, alphaExponent: 0.5, alphaMin: 0, alphaMax: 1, weightRate: 1 } as const;
  return activationProbabilities(network, law, stream(0, 'alpha'));
}

function measure(name: string, network: Network, horizon: number, repetitions: number): BenchmarkRow[] {
  const alpha = degreeAlpha(network);
  const initial = new Float64Array(network.n).fill(10 / network.n);
  // Up to the first step with a total, layout and buffers are made: what follows is the passing of messages itself.
  let steps = messagePassing(network, alpha, initial, horizon);
  const prepare = (): void => {
    steps = messagePassing(network, alpha, initial, horizon);
    for (let step = steps.next(); !step.done && step.value.total === undefined;) step = steps.next();
  };
  const finish = (): void => {
    while (!steps.next().done);
  };
  const prepareMs = medianMs(repetitions, prepare);
  const times: number[] = [];
  for (let r = 0; r <= repetitions; r++) {
    prepare();
    const start = performance.now();
    finish();
    if (r > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const passMs = times[times.length >> 1];
  const size = `${sizeOf(network)}, T = ${horizon}`;
  const perArc = 1e6 / (network.targets.length * horizon);
  return [
    { name: `message passing, ${name}`, size, medianMs: passMs, value: passMs * perArc, unit: 'ns per arc and step' },
    {
      name: `message passing, ${name}, layout`,
      size,
      medianMs: prepareMs,
      value: (prepareMs * 1e6) / network.targets.length,
      unit: 'ns per arc',
    },
  ];
}

/** Rows from a compiled program that prints `n=… E=… T=…: forward X ms (Y ns/arc/step)` for networks of its own. */
async function measureAnchor(program: string): Promise<BenchmarkRow[]> {
  const { stdout } = await promisify(execFile)(program, [], { timeout: 300_000 });
  return parseAnchor(stdout);
}

/** @param text output of the program; other lines are passed over */
export function parseAnchor(text: string): BenchmarkRow[] {
  const rows: BenchmarkRow[] = [];
  for (const line of text.split('\n')) {
    const match = /n=(\d+) E=(\d+) T=(\d+).*?forward ([\d.]+) ms \(([\d.]+) ns/.exec(line);
    if (!match) continue;
    const [nodes, edges, horizon, ms, perArc] = match.slice(1).map(Number);
    rows.push({
      name: 'message passing, compiled program (its best repetition)',
      size: `${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges, T = ${horizon}`,
      medianMs: ms,
      value: perArc,
      unit: 'ns per arc and step',
    });
  }
  return rows;
}

export const messagePassingBenchmark: Benchmark = {
  id: 'message-passing',
  title: 'Message passing',
  async run({ networks = [], generated = standardSize, repetitions = 11, anchor = process.env['LAB_BENCH_ANCHOR'] }) {
    const rows = networks.flatMap(({ name, network }) => measure(name, network, 4, repetitions));
    rows.push(
      ...measure(
        'preferential attachment',
        attachmentNetwork(generated.nodes, generated.edges),
        10,
        Math.min(repetitions, 7),
      ),
    );
    if (anchor) rows.push(...(await measureAnchor(anchor)));
    return rows;
  },
};
