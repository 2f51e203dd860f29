/**
 * The lab of a headless run: a client, and the experiment's data with the lines that say what they are.
 */
import type { CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { LabClient } from '../experiment/client';
import type { CascadeSource, Experiment, Source } from '../experiment/experiment';
import { LabError } from '../experiment/lab-error';
import { registry } from '../experiment/lab-registry';
import type { SweepPoint } from '../experiment/plan';
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
    const { network, cascades, digests } = await headlessData(
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
    const lines = tellData(made, { network, ...(cascades ? { cascades } : {}) }, streams);
    return await work({ client, experiment: made, network, ...(cascades ? { cascades } : {}), lines });
  } finally {
    client.dispose();
  }
}

/** Says how large the data are; a line for each of them that is used. */
export function tellData(
  { inputs }: Experiment,
  { network, cascades }: { network: Network; cascades?: CascadeSet },
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
  return lines;
}

/** Runs one point to its end. Its result is missing where it was stopped before there was any. Rejects with {@link LabError}. */
export async function runPoint(
  { client, network, cascades }: LoadedLab,
  { experiment }: SweepPoint,
  streams: Streams,
  options: RunOptions = {},
): Promise<{ stopped: boolean; result?: RunResult }> {
  const { signal } = streams;
  const how = { ...(signal ? { signal } : {}), ...(cascades ? { cascades } : {}), ...options };
  for await (const event of client.run(experiment, network, how)) {
    tellProgress(event, streams);
    if (event.type === 'failed') throw new LabError(event.error);
    if (event.type === 'done') return { stopped: false, result: event.result };
    if (event.type === 'cancelled') return { stopped: true, ...(event.result ? { result: event.result } : {}) };
  }
  throw new LabError({ code: 'internal', message: 'The run has no end.' });
}

/** Writes what a point gave: a line per output, then the stamp. */
export function writeResult({ at }: SweepPoint, { outputs, stamp }: RunResult, write: (text: string) => void): void {
  const where = Object.keys(at).length > 0 ? { at } : {};
  for (const [id, output] of Object.entries(outputs)) writeLine({ ...where, output: id, ...output }, write);
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

function digestOf(source: Source | CascadeSource | undefined): string | undefined {
  return source?.kind === 'uploaded' ? source.digest : undefined;
}
