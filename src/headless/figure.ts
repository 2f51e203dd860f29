/**
 * A figure of a paper without the page: its runs and its verdict as JSON lines, the same in words for who watches.
 */
import type { Outputs } from '../core/outputs';
import type { LabClient } from '../experiment/client';
import { registry } from '../experiment/lab-registry';
import { LabError } from '../experiment/lab-error';
import {
  saySeeds,
  seedsOf,
  VERDICT_WORDS,
  type Figure,
  type FigurePlan,
  type FigureResult,
  type Judgement,
} from '../experiment/library/figures/figure';
import { materialise, materialiseCascades } from '../experiment/materialise';
import {
  runFigure,
  type FigureEvent,
  type FigurePartial,
  type FigureProgress,
  type FigureTools,
} from '../experiment/run-figure';
import { materialiseModel } from '../experiment/materialise-model';
import { withDigests } from '../experiment/with-digests';
import { headlessClient } from './headless-client';
import { headlessSuppliers } from './headless-data';
import { writeLine } from './json-lines';
import { PROGRAM } from './program';
import { tellReading } from './tell';
import { exitCodeOf, type Streams } from './streams';

export interface FigureRequest {
  id: string;
  size: 'reduced' | 'full';
  data: readonly string[];
  workers: number;
  /** Whether size and verdict are said in words too, on the error stream. */
  words: boolean;
}

/** Exit code: 0 done, whatever the verdict; 1 bad input or failure; 130 stopped, with what there is by then. */
export async function runFigureHeadless(
  { id, size, data, workers, words }: FigureRequest,
  streams: Streams,
  figures: readonly Figure[],
): Promise<number> {
  const figure = figures.find((one) => one.id === id);
  if (!figure) {
    streams.err(`There is no figure “${id}”. See them with “${PROGRAM} list”.\n`);
    return 1;
  }
  const plan = figure[size];
  const client = headlessClient(workers);
  try {
    if (words) streams.err(introduction(figure, plan, size));
    const say = progressTeller(streams);
    const { signal } = streams;
    const tools = toolsOf(client, data, streams);
    for await (const event of runFigure(figure, plan, tools, signal ? { signal } : {})) {
      if (event.type === 'partial') continue;
      if (event.type === 'progress') say(event);
      else if (event.type === 'failed') throw new LabError(event.error);
      else tellResult(event, figure, size, streams, words);
      if (event.type === 'stopped') return 130;
    }
    return 0;
  } catch (error) {
    return exitCodeOf(error, id, streams);
  } finally {
    client.dispose();
  }
}

/** What reads files where the command line was told to look. */
export function toolsOf(client: LabClient, places: readonly string[], streams: Streams): FigureTools {
  const { signal } = streams;
  const read = new Map<string, string>();
  const suppliersFor = (onProgress?: (progress: { stage: string; done: number; total?: number }) => void) => {
    const { suppliers, digests } = headlessSuppliers(places, client, {
      ...(signal ? { signal } : {}),
      onRead: (outcome) => {
        tellReading(outcome, streams);
        for (const [name, digest] of digests) read.set(name, digest);
      },
      onRun: (event) => {
        if (event.type === 'progress') onProgress?.(event);
      },
    });
    return suppliers;
  };
  return {
    registry,
    client: {
      materialise: (source, how = {}) => materialise(source, registry, suppliersFor(how.onProgress), how.cascades),
      materialiseCascades: (source, how = {}) => materialiseCascades(source, registry, suppliersFor(how.onProgress)),
      materialiseModel: (source, how = {}) => materialiseModel(source, registry, suppliersFor(how.onProgress)),
      run: client.run,
    },
    withFiles: (experiment) => withDigests(experiment, read),
  };
}

type Ended = Exclude<FigureEvent, FigureProgress | FigurePartial | { type: 'failed' }>;

function tellResult(event: Ended, figure: Figure, size: string, streams: Streams, words: boolean): void {
  if (event.type === 'result') {
    const result = event.results.get(event.id);
    if (result) writeLine(runLine(figure.id, event.id, result), streams.out);
    return;
  }
  const { judgement, wallMs } = event;
  const { verdict, checks, found, numbers } = judgement;
  writeLine(
    {
      figure: figure.id,
      size,
      verdict: verdict ?? null,
      ...(event.type === 'stopped' ? { stopped: true } : {}),
      criterion: figure.criterion,
      checks,
      found,
      numbers,
      wallMs: Math.round(wallMs),
    },
    streams.out,
  );
  if (words) streams.err(conclusion(figure, judgement, wallMs));
}

function runLine(figure: string, run: string, { outputs, stamp, network, dataMs }: FigureResult): object {
  const { digest, seed, done, total, wallMs, experiment } = stamp;
  return {
    figure,
    run,
    title: experiment.title,
    method: stamp.method.id,
    seed,
    digest,
    network,
    scalars: scalarsOf(outputs),
    done,
    total,
    wallMs: Math.round(wallMs),
    dataMs: dataMs === undefined ? undefined : Math.round(dataMs),
  };
}

/** The numbers that stand for themselves; everything else is had by running the experiment. */
function scalarsOf(outputs: Outputs): Record<string, number> {
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([id, output]) => (output.kind === 'scalar' ? [[id, output.value]] : [])),
  );
}

function introduction({ paper, item, claim, criterion }: Figure, plan: FigurePlan, size: string): string {
  return [
    `${paper}, ${item}: ${claim}`,
    `Counts as reproduced when: ${criterion}`,
    `${size === 'full' ? 'Full size' : 'Reduced size'}: ${plan.size}; ${saySeeds(seedsOf(plan))}.`,
    '',
  ].join('\n');
}

function conclusion({ differences }: Figure, { verdict, checks, found }: Judgement, wallMs: number): string {
  return [
    `Verdict: ${verdict ? VERDICT_WORDS[verdict] : 'none, there are not enough results'}`,
    ...checks.map(({ text, holds }) => `  ${holds ? 'holds' : 'fails'}  ${text}`),
    ...(found ? [found] : []),
    ...(differences ? [differences] : []),
    `${(wallMs / 1000).toFixed(1)} s`,
    '',
  ].join('\n');
}

/** What is under way, at most once per second, and whenever a run begins. */
function progressTeller(streams: Streams): (progress: FigureProgress) => void {
  let toldAt = -Infinity;
  let run = -1;
  return (progress) => {
    const now = performance.now();
    if (progress.run === run && now - toldAt < 1000) return;
    run = progress.run;
    toldAt = now;
    const { of, title, stage, done, total } = progress;
    const far =
      done > 0 ? ` ${done.toLocaleString('en')}${total === undefined ? '' : ` of ${total.toLocaleString('en')}`}` : '';
    streams.err(`${run + 1} of ${of}: ${title}: ${stage}${far}\n`);
  };
}
