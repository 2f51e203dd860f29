/**
 * Push-driven campaigns: the exact optimum on drawn networks of the paper's sizes – by branch and bound, and by AO* with two bounds for
 * contrast –, OnlineSearch with 200 pushes, and seeds by reverse reachable sets; on networks from files too. Tastes and influence are
 * those of the compiled program that figures are compared with (`--anchor`), so that both solve the same problem.
 */
import { generateNetwork } from '../../core/generators';
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import type { LabClient } from '../../experiment/client';
import { SCHEMA, type Experiment } from '../../experiment/experiment';
import type { Campaign } from '../../models/push-driven-cascade/campaign';
import { aoStar } from '../../models/push-driven-cascade/exact/ao-star';
import { BranchAndBound } from '../../models/push-driven-cascade/exact/branch-and-bound';
import { CampaignRun } from '../../models/push-driven-cascade/policies/simulate';
import {
  campaignSize,
  driveToEnd,
  timesOf,
  type Benchmark,
  type BenchmarkOptions,
  type BenchmarkRow,
} from './benchmark';
import { pushGraph } from './push-graph';

const SEED = 1;
const THETA = 0.2;
const PUSHES = 200;
const SEEDS = 50;
/** A search that is not over by then is told with its bracket. */
const MOST_SECONDS = 60;

/** Sizes of the paper's networks, with the largest budget solved on each. */
const SIZES = [
  { n: 822, m: 56_286, budget: 6 },
  { n: 2187, m: 14_572, budget: 6 },
  { n: 8465, m: 145_956, budget: 6 },
] as const;
const ON_FILES = 3;

interface LabRun extends Pick<Experiment, 'method' | 'parameters'> {
  name: string;
}

/** As many seeds as there are users where there are fewer. */
const labRuns = (users: number): readonly LabRun[] => [
  { name: 'Optimum, L = 3', method: 'push-driven-cascade/optimum', parameters: { budget: 3 } },
  { name: 'OnlineSearch, L = 200', method: 'push-driven-cascade/one-campaign', parameters: { budget: PUSHES } },
  {
    name: `IMM, ${Math.min(SEEDS, users)} seeds, chances 1/d`,
    method: 'push-driven-cascade/seeds',
    parameters: {
      count: Math.min(SEEDS, users),
      chances: 'degree',
      greedy: false,
      degreeDiscount: false,
      opim: false,
      degree: false,
      evaluations: 10,
      campaignRuns: 10,
    },
  },
];
const FIFTH: LabRun = { name: 'Optimum, L = 5', method: 'push-driven-cascade/optimum', parameters: { budget: 5 } };

const msRow = (name: string, size: string, times: readonly number[], unit: string, per = 1): BenchmarkRow => {
  const { medianMs, bestMs } = timesOf(times);
  return { name, size, medianMs, bestMs, value: medianMs / per, bestValue: bestMs / per, unit };
};

/** Repetitions until so many are there or they took too long. */
function repeated(repetitions: number, work: () => void): number[] {
  const times: number[] = [];
  for (let r = 0, spent = 0; r < repetitions && (r === 0 || spent < 2000); r++) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
    spent += times[r];
  }
  return times;
}

function exactRows(campaign: Campaign, size: string, budgets: readonly number[], repetitions: number): BenchmarkRow[] {
  const rows: BenchmarkRow[] = [];
  for (const L of budgets) {
    let told = '';
    const times = repeated(repetitions, () => {
      const until = performance.now() + 1000 * MOST_SECONDS;
      // a copy: nothing is known of it from the time before
      const search = new BranchAndBound({ ...campaign }, L, {
        twins: false,
        mostStates: 50_000_000,
        overTime: () => performance.now() > until,
      });
      driveToEnd(search.solve());
      told = search.finished
        ? `${search.upper.toFixed(9)}, ${search.solvedStates.toLocaleString('en')} states`
        : `stopped: ${search.lower.toFixed(4)} … ${search.upper.toFixed(4)}, ${search.solvedStates.toLocaleString('en')} states`;
    });
    rows.push(msRow(`optimum ${told}`, `${size}, L = ${L}, branch and bound`, times, 'ms to the optimum'));
  }
  return rows;
}

function aoStarRows(campaign: Campaign, size: string, repetitions: number): BenchmarkRow[] {
  const cases = [
    { bound: 'printed', name: 'AO* with h1', budgets: [1, 2] },
    { bound: 'rank', name: 'AO* with the rank bound', budgets: [3, 4, 5] },
  ] as const;
  return cases.flatMap(({ bound, name, budgets }) =>
    budgets.map((L) => {
      let told = '';
      const times = repeated(repetitions, () => {
        const { value, expansions } = driveToEnd(aoStar({ ...campaign }, L, { bound, mostStates: 4_000_000 }));
        told = `${value.toFixed(9)}, ${expansions.toLocaleString('en')} expansions`;
      });
      return msRow(`value ${told}`, `${size}, L = ${L}, ${name}`, times, 'ms to the optimum');
    }),
  );
}

function onlineRow(campaign: Campaign, size: string, repetitions: number): BenchmarkRow {
  let yeses = 0;
  const run = new CampaignRun(campaign, 'online-search', PUSHES);
  const times = repeated(Math.max(3, repetitions), () => {
    const luck = stream(SEED, 'luck');
    run.begin(() => luck.uniform(), undefined);
    while (run.next());
    yeses = run.yeses;
  });
  return msRow(`OnlineSearch, ${yeses} yeses`, `${size}, L = ${PUSHES}, OnlineSearch`, times, 'ms per push', PUSHES);
}

/** Whole runs in the lab: brought to a worker, compiled, solved, told. The first one loads numerics and network, and is not counted. */
async function inTheLab(
  makeClient: (workers: number) => LabClient,
  network: Network,
  repetitions: number,
  runs: readonly LabRun[],
): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const { name, method, parameters } of runs) {
    const client = makeClient(1);
    try {
      const experiment: Experiment = {
        schema: SCHEMA,
        title: 'Benchmark',
        inputs: { network: { kind: 'uploaded', name: 'benchmark' } },
        method,
        version: 1,
        parameters,
        seed: SEED,
        outputs: [],
      };
      const times: number[] = [];
      for (let r = 0; r <= repetitions; r++) {
        const begun = performance.now();
        for await (const event of client.run(experiment, network))
          if (event.type === 'failed') throw new Error(event.error.message);
        if (r > 0) times.push(performance.now() - begun);
      }
      rows.push(
        msRow(`${name}, a run in a worker`, campaignSize(network.n, network.targets.length), times, 'ms per run'),
      );
    } finally {
      client.dispose();
    }
  }
  return rows;
}

export const pushDrivenBenchmark: Benchmark = {
  id: 'push-driven',
  title: 'Push-driven campaigns',
  async run({ repetitions = 3, scale = 1, networks = [], makeClient }: BenchmarkOptions): Promise<BenchmarkRow[]> {
    const rows: BenchmarkRow[] = [];
    for (const { n, m, budget } of SIZES) {
      const users = Math.max(10, Math.round(n * scale));
      const links = Math.min(Math.round(m * scale), Math.floor((users * (users - 1)) / 4));
      const campaign = pushGraph(users, links, SEED, THETA);
      const size = campaignSize(users, links);
      const most = scale < 1 ? 3 : budget;
      rows.push(
        ...exactRows(
          campaign,
          size,
          Array.from({ length: most - 2 }, (_, k) => k + 3),
          repetitions,
        ),
        onlineRow(campaign, size, repetitions),
      );
      if (n === SIZES[0].n) rows.push(...aoStarRows(campaign, size, repetitions));
    }
    for (const { network } of networks) {
      const edges = Array.from(network.from, (from, e) => [from, network.to[e]] as const);
      const campaign = pushGraph(network.n, network.m, SEED, THETA, edges);
      const size = campaignSize(network.n, campaign.outTargets.length);
      rows.push(...exactRows(campaign, size, [ON_FILES], repetitions), onlineRow(campaign, size, repetitions));
    }
    if (makeClient) {
      const [{ n, m }] = SIZES;
      const alpha = 0.4;
      const made = generateNetwork(
        'static-model',
        { n: Math.round(n * scale), m: Math.round(m * scale * scale), alpha },
        SEED,
      );
      if (made.ok)
        rows.push(...(await inTheLab(makeClient, made.value, repetitions, [FIFTH, ...labRuns(made.value.n)])));
      for (const { network } of networks)
        rows.push(...(await inTheLab(makeClient, network, repetitions, labRuns(network.n))));
    }
    return rows;
  },
};
