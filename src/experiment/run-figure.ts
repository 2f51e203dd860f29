/**
 * Runs a figure: its experiments one after the other, with a judgement that grows. Data that several runs share are made once;
 * what was finished before a stop is not computed again.
 */
import type { CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import type { Resumable } from './admit';
import { canonicalJson } from './canonical';
import { cascadesBehind } from './cascades-behind';
import type { DataOptions, LabClient } from './client';
import { digestExperiment } from './digest';
import { EventQueue } from './event-queue';
import type { Experiment } from './experiment';
import { LabError, toRunError, type RunError } from './lab-error';
import {
  timeTaken,
  type Figure,
  type FigurePlan,
  type FigureResult,
  type FigureResults,
  type FigureRun,
  type Judgement,
} from './library/figures/figure';
import type { Registry } from './registry';
import type { Signal } from './signal';
import { usedInputs } from './used-inputs';

/** Who makes data and computes: a client, or something that reads files in its own way. */
export interface FigureTools {
  client: Pick<LabClient, 'materialise' | 'materialiseCascades' | 'run'> & Partial<Pick<LabClient, 'materialiseModel'>>;
  registry: Registry;
  /** The experiment with what is known of its files by now, so that results say which bytes they came from. */
  withFiles?(experiment: Experiment): Experiment | Promise<Experiment>;
}

/** Where a stopped figure goes on: the run that was under way. */
export interface FigureResume {
  run: string;
  from: Resumable;
}

export interface FigureOptions {
  signal?: Signal;
  /** What is there already. Results of other experiments, or of another file of the same name, are not taken. */
  results?: FigureResults;
  resume?: FigureResume;
  /** Whether pictures of what is under way are wanted, too. */
  pictures?: boolean;
  /** live: answers a moving slider; other runs of its worker give way meanwhile. */
  priority?: 'live' | 'normal';
}

export interface FigureProgress {
  type: 'progress';
  /** Number of the run that is under way, from 0, of so many. */
  run: number;
  of: number;
  title: string;
  /** What it does: `Simulating`, `Reading edges.txt`. */
  stage: string;
  done: number;
  total?: number;
  /** How far the whole figure is, in [0, 1]. */
  share: number;
}

interface SoFar {
  results: FigureResults;
  judgement: Judgement;
  /** Time that these results took, in all. */
  wallMs: number;
}

/** What the run that is under way has by now. */
export interface FigurePartial {
  type: 'partial';
  id: string;
  outputs: Outputs;
  done: number;
  total?: number;
}

/** Ends in exactly one of done, stopped, failed; `partial` comes where pictures are wanted. */
export type FigureEvent =
  | FigureProgress
  | FigurePartial
  | ({ type: 'result'; id: string } & SoFar)
  | ({ type: 'done' } & SoFar)
  | ({ type: 'stopped'; resume?: FigureResume } & SoFar)
  | ({ type: 'failed'; id: string; error: RunError } & SoFar);

/** Experiments that belong together and are judged by nobody: those of a lesson. */
export const UNJUDGED: Pick<Figure, 'judge'> = {
  judge: () => ({ verdict: undefined, checks: [], found: '', panels: [] }),
};

/** Leaving the loop early stops the run. */
export function runFigure(
  figure: Pick<Figure, 'judge'>,
  plan: FigurePlan,
  tools: FigureTools,
  options: FigureOptions = {},
): AsyncIterableIterator<FigureEvent> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  if (options.signal?.aborted) stop();
  options.signal?.addEventListener('abort', stop);
  const queue = new EventQueue<FigureEvent>('progress', () => undefined, stop);
  const course = new Course(figure, plan, tools, abort.signal, (event) => queue.push(event));
  void course.run(options).finally(() => {
    options.signal?.removeEventListener('abort', stop);
    queue.close();
  });
  return queue;
}

class Course {
  private readonly results = new Map<string, FigureResult>();
  private readonly networks = new Map<string, Network>();
  private readonly sets = new Map<string, CascadeSet>();
  private readonly models = new Map<string, TrainedModel>();

  constructor(
    private readonly figure: Pick<Figure, 'judge'>,
    private readonly plan: FigurePlan,
    private readonly tools: FigureTools,
    private readonly signal: AbortSignal,
    private readonly tell: (event: FigureEvent) => void,
  ) {}

  async run({ results, resume, pictures = false, priority = 'normal' }: FigureOptions): Promise<void> {
    const { runs } = this.plan;
    let at = runs[0]?.id ?? '';
    try {
      for (const run of runs) {
        const kept = results?.get(run.id);
        if (kept && (await this.isOf(kept, run))) this.results.set(run.id, kept);
      }
      for (const [k, run] of runs.entries()) {
        if (this.results.has(run.id)) continue;
        if (this.signal.aborted) return this.stopped();
        at = run.id;
        const going = resume?.run === run.id ? resume.from : undefined;
        const end = await this.one(run, k, going, { pictures, priority });
        if (end.type === 'stopped') return this.stopped(end.resume && { run: run.id, from: end.resume });
        this.results.set(run.id, end.result);
        this.tell({ type: 'result', id: run.id, ...this.soFar() });
        this.drop(k);
      }
      this.tell({ type: 'done', ...this.soFar() });
    } catch (error) {
      // What was being made when it was stopped says so by an error.
      if (this.signal.aborted) this.stopped();
      else this.tell({ type: 'failed', id: at, error: toRunError(error), ...this.soFar() });
    }
  }

  private async one(
    run: FigureRun,
    k: number,
    resume: Resumable | undefined,
    drawn: Required<Pick<FigureOptions, 'pictures' | 'priority'>>,
  ): Promise<{ type: 'done'; result: FigureResult } | { type: 'stopped'; resume?: Resumable }> {
    const { client } = this.tools;
    const began = performance.now();
    const how = {
      signal: this.signal,
      onProgress: ({ stage, done, total }: { stage: string; done: number; total?: number }): void =>
        this.progress(run, k, stage, done, total, 0),
    };
    this.progress(run, k, 'Preparing', 0, undefined, 0);
    const { network, cascades, model } = await this.dataFor(run.experiment, how);
    const dataMs = performance.now() - began;
    const experiment = await this.described(run);
    const handle = client.run(experiment, network, {
      signal: this.signal,
      ...drawn,
      ...(cascades ? { cascades } : {}),
      ...(model ? { model } : {}),
      ...(resume && resume.digest === digestExperiment(experiment, this.tools.registry) ? { resume } : {}),
    });
    for await (const event of handle) {
      if (event.type === 'progress') {
        const share = event.total ? Math.min(1, event.done / event.total) : 0;
        this.progress(run, k, event.stage, event.done, event.total, share);
      } else if (event.type === 'partial') {
        this.tell({ ...event, id: run.id });
      } else if (event.type === 'done') {
        const { n, m, directed } = network;
        const on = network === NO_NETWORK ? {} : { network: { n, m, directed } };
        return { type: 'done', result: { ...event.result, ...on, dataMs } };
      } else if (event.type === 'failed') throw new LabError(event.error);
      else if (event.type === 'cancelled')
        return { type: 'stopped', ...(event.resume ? { resume: event.resume } : {}) };
    }
    return { type: 'stopped' };
  }

  /** Made once for as long as a later run needs them. */
  private async dataFor(
    experiment: Experiment,
    how: DataOptions,
  ): Promise<{ network: Network; cascades?: CascadeSet; model?: TrainedModel }> {
    const { client, registry } = this.tools;
    const { network: from, cascades: source, model: weights } = usedInputs(experiment, registry);
    const cascades =
      source && (await kept(this.sets, canonicalJson(source), () => client.materialiseCascades(source, how)));
    const same = from && source && canonicalJson(cascadesBehind(from)) === canonicalJson(source);
    const network =
      from &&
      (await kept(this.networks, canonicalJson(from), () =>
        client.materialise(from, { ...how, ...(same && cascades ? { cascades } : {}) }),
      ));
    const materialiseModel = client.materialiseModel?.bind(client);
    const model =
      weights &&
      materialiseModel &&
      (await kept(this.models, canonicalJson(weights), () => materialiseModel(weights, how)));
    return {
      network: network ?? NO_NETWORK,
      ...(cascades ? { cascades } : {}),
      ...(model ? { model } : {}),
    };
  }

  /** Forgets data that no run after the k-th works on: a million cascades take their room. */
  private drop(k: number): void {
    const later = this.plan.runs.slice(k + 1).map(({ experiment }) => usedInputs(experiment, this.tools.registry));
    const networks = new Set(later.map(({ network }) => canonicalJson(network)));
    const sets = new Set(later.map(({ cascades }) => canonicalJson(cascades)));
    for (const key of this.networks.keys()) if (!networks.has(key)) this.networks.delete(key);
    for (const key of this.sets.keys()) if (!sets.has(key)) this.sets.delete(key);
  }

  private async described({ experiment }: FigureRun): Promise<Experiment> {
    return (await this.tools.withFiles?.(experiment)) ?? experiment;
  }

  private async isOf({ stamp }: FigureResult, run: FigureRun): Promise<boolean> {
    return stamp.digest === digestExperiment(await this.described(run), this.tools.registry);
  }

  private soFar(): SoFar {
    const results = new Map(this.results);
    return { results, judgement: this.figure.judge(results), wallMs: timeTaken(this.plan, results) };
  }

  private stopped(resume?: FigureResume): void {
    this.tell({ type: 'stopped', ...(resume ? { resume } : {}), ...this.soFar() });
  }

  private progress(
    run: FigureRun,
    k: number,
    stage: string,
    done: number,
    total: number | undefined,
    part: number,
  ): void {
    const weights = this.plan.runs.map(({ weight = 1 }) => weight);
    const sum = (upTo: number): number => weights.slice(0, upTo).reduce((a, b) => a + b, 0);
    this.tell({
      type: 'progress',
      run: k,
      of: weights.length,
      title: run.experiment.title,
      stage,
      done,
      ...(total === undefined ? {} : { total }),
      share: (sum(k) + part * weights[k]) / sum(weights.length),
    });
  }
}

async function kept<T>(at: Map<string, T>, key: string, make: () => Promise<T>): Promise<T> {
  const found = at.get(key) ?? (await make());
  at.set(key, found);
  return found;
}
