/**
 * The lab of a headless run: a client, and the experiment's data with the lines that say what they are.
 */
import type { CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { LabClient, Resumable } from '../experiment/client';
import type { CascadeSource, Experiment, ModelSource, Source } from '../experiment/experiment';
import { LabError } from '../experiment/lab-error';
import { registry } from '../experiment/lab-registry';
import type { SweepPoint } from '../experiment/plan';
import { modelsIn } from '../experiment/models-apart';
import type { RunOptions, RunResult } from '../experiment/run-events';
import { withDigests } from '../experiment/with-digests';
import { headlessClient } from './headless-client';
import { headlessData } from './headless-data';
import { writeLine } from './json-lines';
import type { Streams } from './streams';
import { tellProgress, tellReading } from './tell';

export interface LoadedLab {
  client: LabClient;
  /** With the digests of the files that were read. */
  experiment: Experiment;
  /** `NO_NETWORK` where the method uses none. */
  network: Network;
  /** There where the method needs them. */
  cascades?: CascadeSet;
  /** There where the method asks a trained model. */
  model?: TrainedModel;
  /** What the data are, a line each. */
  lines: readonly object[];
}

/** Loads the data, hands them to the work, and lets the workers go. Rejects with {@link LabError}. */
export async function withLab<T>(
  experiment: Experiment,
  { places, workers }: { places: readonly string[]; workers: number },
  streams: Streams,
  work: (lab: LoadedLab) => Promise<T>,
): Promise<T> {
  const client = headlessClient(workers);
  const { signal } = streams;
  try {
    const { digests, ...data } = await headlessData(
      experiment,
      places,
      { client, registry },
      {
        ...(signal ? { signal } : {}),
        onRead: (outcome) => tellReading(outcome, streams),
        onRun: (event) => tellProgress(event, streams),
      },
    );
    const made = withDigests(experiment, digests);
    const lines = tellData(made, data, streams);
    return await work({ client, experiment: made, ...data, lines });
  } finally {
    client.dispose();
  }
}

/** Says how large the data are; a line for each of them that is used. */
export function tellData(
  { inputs }: Experiment,
  { network, cascades, model }: Pick<LoadedLab, 'network' | 'cascades' | 'model'>,
  { err }: Pick<Streams, 'err'>,
): object[] {
  const lines: object[] = [];
  if (network !== NO_NETWORK) {
    err(`${network.n.toLocaleString('en')} nodes, ${network.m.toLocaleString('en')} edges\n`);
    lines.push({ network: describeNetwork(network, digestOf(inputs.network)) });
  }
  if (cascades) {
    err(`${cascades.count.toLocaleString('en')} cascades, ${cascades.users.length.toLocaleString('en')} events\n`);
    lines.push({ cascades: describeCascades(cascades, digestOf(inputs.cascades)) });
  }
  if (model) {
    const { tensors: _tensors, ...header } = model.header;
    err(`A model of ${header.userCount.toLocaleString('en')} users, epoch ${header.epoch.toLocaleString('en')}\n`);
    lines.push({ model: { ...header, digest: digestOf(inputs.model) } });
  }
  return lines;
}

/** What is worth keeping of a run under way. */
export interface RunKeeper {
  onKept(resume: Resumable): Promise<void>;
}

/**
 * Runs one point to its end. Its result is missing where it was stopped before there was any. Where only what computed is lost, it goes
 * on from what was kept, as long as it comes further. Rejects with {@link LabError}.
 */
export async function runPoint(
  { client, network, cascades, model }: LoadedLab,
  { experiment }: SweepPoint,
  streams: Streams,
  options: RunOptions = {},
  keeper?: RunKeeper,
): Promise<{ stopped: boolean; result?: RunResult }> {
  const { signal } = streams;
  const data = { ...(cascades ? { cascades } : {}), ...(model ? { model } : {}) };
  let from = options.resume;
  for (;;) {
    const how = { ...(signal ? { signal } : {}), ...data, ...options, ...(from ? { resume: from } : {}) };
    let lost: Resumable | undefined;
    for await (const event of client.run(experiment, network, how)) {
      tellProgress(event, streams);
      if (event.type === 'kept') await keeper?.onKept(event.resume);
      if (event.type === 'done') return { stopped: false, result: event.result };
      if (event.type === 'cancelled') {
        if (event.resume) await keeper?.onKept(event.resume);
        return { stopped: true, ...(event.result ? { result: event.result } : {}) };
      }
      if (event.type !== 'failed') continue;
      if (!event.resume || event.resume.done <= (from?.done ?? 0)) throw new LabError(event.error);
      streams.err(`${event.error.message} Going on from ${event.resume.done.toLocaleString('en')}.\n`);
      lost = event.resume;
    }
    if (!lost) throw new LabError({ code: 'internal', message: 'The run has no end.' });
    from = lost;
  }
}

/** Writes what a point gave: a line per output, then the stamp. */
export function writeResult({ at }: SweepPoint, { outputs, stamp }: RunResult, write: (text: string) => void): void {
  const where = Object.keys(at).length > 0 ? { at } : {};
  const models = modelsIn(outputs);
  for (const [id, output] of Object.entries(outputs))
    if (!models[id]) writeLine({ ...where, output: id, ...output }, write);
    // Its numbers make a file of their own: see --save-model.
    else if (output.kind === 'model')
      writeLine({ ...where, output: id, kind: 'model', header: output.model.header }, write);
  writeLine({ ...where, stamp }, write);
}

/** What turns fields over nodes into a table: the names in their order, where nodes have other names than 0 … n−1. */
function describeNetwork({ n, m, directed, labels }: Network, digest: string | undefined): object {
  return { n, m, directed, digest, nodes: labels };
}

/** What cascades are about: their size, their clock, and their names where they have any. */
function describeCascades(set: CascadeSet, digest: string | undefined): object {
  const { count, users, userCount, time, names, userNames } = set;
  return { count, events: users.length, users: userCount, time, digest, names, userNames };
}

function digestOf(source: Source | CascadeSource | ModelSource | undefined): string | undefined {
  return source?.kind === 'uploaded' ? source.digest : undefined;
}
