/**
 * The runs behind the first page's living network: one after another, each an experiment of its own, so that what is seen can be
 * replayed. Knows no React; whoever shows it is told of every change.
 */
import { degrees, nodeLabel, type Network } from '../../core/network';
import { shareAtLeast } from '../../core/quantile';
import type { MethodId } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import type { LabClient } from '../../experiment/client';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/first';
import type { ManyRuns } from '../../plots/reach-statistics';
import { outputOf } from '../run/shown';
import { hintFor } from './hint';
import { manyRunsOf } from './many-runs';

export const ONE_RUN: MethodId = 'independent-cascade/simulate';
export const MONTE_CARLO: MethodId = 'independent-cascade/monte-carlo';

/** Steps on the time axis, so that it holds still from run to run. */
export const HERO_HORIZON = 24;
export const HERO_ALPHA = 0.45;
/** Runs behind the hint and behind *run it 200 times*. */
const MANY = 200;
/** Seed of the 200 runs, and of the first single one: a run that goes far, so that a visitor sees what this is about. */
const FIRST_SEED = 1;
/** Runs that start by themselves do so at one of this many best-connected people. */
const STARTERS = 60;

export interface HeroRun {
  source: number;
  time: Float64Array;
  infector: Float64Array;
  /** Number reached by step, length horizon + 1. */
  reached: Float64Array;
  /** Step at which nothing more happens. */
  end: number;
  byUser: boolean;
}

export interface HeroPicture {
  run?: HeroRun;
  many?: { hint: string; runs: ManyRuns };
  failure?: string;
}

export class HeroRuns {
  private alpha = HERO_ALPHA;
  private source = -1;
  private byUser = false;
  private seed = FIRST_SEED - 1;
  private turn = 0;
  private one: AbortController | undefined;
  private many: AbortController | undefined;
  private manyAgain = false;
  private readonly starters: readonly number[];
  private picture: HeroPicture = {};

  constructor(
    private readonly client: Pick<LabClient, 'run'>,
    private readonly network: Network,
    private readonly base: Experiment,
    private readonly onChange: (picture: HeroPicture) => void,
  ) {
    this.starters = wellConnected(network, STARTERS);
  }

  /** A run from a node: a visitor's click, or the page by itself. */
  start(node: number, byUser: boolean): void {
    const moved = node !== this.source;
    this.source = node;
    this.byUser = byUser;
    this.seed++;
    void this.runOne();
    if (moved) void this.runMany();
  }

  /** A run from the next of the well-connected nodes. */
  startNext(): void {
    if (this.starters.length === 0) return;
    this.start(this.starters[(this.turn++ * 17) % this.starters.length], false);
  }

  /** Another chance for the same run: same source, same luck. */
  setAlpha(alpha: number): void {
    this.alpha = alpha;
    if (this.source < 0) return;
    void this.runOne();
    void this.runMany();
  }

  stop(): void {
    this.manyAgain = false;
    this.one?.abort();
    this.many?.abort();
  }

  private experiment(method: MethodId, seed: number, extra: Experiment['parameters'] = {}): Experiment {
    const parameters = {
      alpha: this.alpha,
      horizon: HERO_HORIZON,
      sources: [nodeLabel(this.network, this.source)],
      ...extra,
    };
    return { ...this.base, method, version: methods[method].version, parameters, seed };
  }

  /** Outputs of a run, or nothing when it was superseded; failures are shown. */
  private async outputs(experiment: Experiment, signal: AbortSignal): Promise<Outputs | undefined> {
    for await (const event of this.client.run(experiment, this.network, { signal, priority: 'live' })) {
      if (event.type === 'done') return event.result.outputs;
      if (event.type === 'failed') this.show({ failure: event.error.message });
    }
    return undefined;
  }

  private async runOne(): Promise<void> {
    this.one?.abort();
    const abort = new AbortController();
    this.one = abort;
    const { source, byUser } = this;
    const outputs = await this.outputs(this.experiment(ONE_RUN, this.seed), abort.signal);
    const time = outputOf(outputs, 'activation-time', 'node-field')?.values;
    const infector = outputOf(outputs, 'infector', 'node-field')?.values;
    const reached = outputOf(outputs, 'reached', 'series')?.y;
    if (abort.signal.aborted || !time || !infector || !reached) return;
    const end = reached.indexOf(reached[reached.length - 1]);
    this.show({ run: { source, byUser, time, infector, reached, end }, failure: undefined });
  }

  private async runMany(): Promise<void> {
    // The newest setting runs after the present one has ended: a slider that moves on and on still shows numbers.
    if (this.many) {
      this.manyAgain = true;
      return;
    }
    const abort = new AbortController();
    this.many = abort;
    const outputs = await this.outputs(this.experiment(MONTE_CARLO, FIRST_SEED, { runs: MANY }), abort.signal);
    this.many = undefined;
    const sizes = outputOf(outputs, 'final-size', 'histogram');
    const mean = outputOf(outputs, 'mean-size', 'scalar');
    const runs = outputs && manyRunsOf(outputs);
    const { n } = this.network;
    if (sizes && mean && runs) this.show({ many: { hint: hintFor(shareAtLeast(sizes, n / 4), mean.value, n), runs } });
    if (!this.manyAgain || abort.signal.aborted) return;
    this.manyAgain = false;
    void this.runMany();
  }

  private show(part: Partial<HeroPicture>): void {
    this.picture = { ...this.picture, ...part };
    this.onChange(this.picture);
  }
}

/** The `count` nodes of greatest degree, the greatest first. */
function wellConnected(network: Network, count: number): number[] {
  const degree = degrees(network);
  return Array.from({ length: network.n }, (_, i) => i)
    .toSorted((a, b) => degree[b] - degree[a] || a - b)
    .slice(0, count);
}
