/**
 * A headless run: experiment file or ready experiment → JSON lines.
 */
import { dirname, basename } from 'node:path';
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { BatchOutcome } from '../data/read';
import type { CascadeSource, Experiment, Source } from '../experiment/experiment';
import { registry } from '../experiment/lab-registry';
import { LabError } from '../experiment/lab-error';
import { expandSweep } from '../experiment/plan';
import type { RunEvent } from '../experiment/run-events';
import { headlessClient } from './headless-client';
import { headlessData } from './headless-data';
import { writeLine } from './json-lines';
import { loadExperiment } from './load-experiment';
import { exitCodeOf, issueLines, type Streams } from './streams';
import { withDigests } from '../experiment/with-digests';

export interface RunRequest {
  /** A file, or the identifier of a ready experiment. */
  experiment: string;
  data: readonly string[];
  set: readonly string[];
  workers: number;
}

/** Exit code: 0 done, 1 bad input or failure, 130 stopped. */
export async function runHeadless(request: RunRequest, streams: Streams): Promise<number> {
  const name = basename(request.experiment);
  try {
    const { experiment, notes } = await loadExperiment(request.experiment, request.set);
    streams.err(issueLines(notes, name));
    return await runPoints(experiment, request, streams);
  } catch (error) {
    return exitCodeOf(error, name, streams);
  }
}

async function runPoints(experiment: Experiment, request: RunRequest, streams: Streams): Promise<number> {
  const client = headlessClient(request.workers);
  const places = [dirname(request.experiment), ...request.data];
  const { signal } = streams;
  try {
    const { network, cascades, digests } = await headlessData(
      experiment,
      places,
      { client, registry },
      {
        ...(signal ? { signal } : {}),
        onRead: (outcome) => tellReading(outcome, streams),
        onRun: (event) => void tell(event, streams),
      },
    );
    const made = withDigests(experiment, digests);
    streams.err(`${network.n.toLocaleString('en')} nodes, ${network.m.toLocaleString('en')} edges\n`);
    writeLine({ network: describeNetwork(network, digestOf(made.inputs.network)) }, streams.out);
    if (cascades) {
      const size = `${cascades.count.toLocaleString('en')} cascades, ${cascades.users.length.toLocaleString('en')} events`;
      streams.err(`${size}\n`);
      writeLine({ cascades: describeCascades(cascades, digestOf(made.inputs.cascades)) }, streams.out);
    }
    for (const point of expandSweep(made)) {
      const at = Object.keys(point.at).length > 0 ? { at: point.at } : {};
      const run = client.run(point.experiment, network, {
        ...(signal ? { signal } : {}),
        ...(cascades ? { cascades } : {}),
      });
      let end: RunEvent | undefined;
      for await (const event of run) end = tell(event, streams);
      if (end?.type === 'failed') throw new LabError(end.error);
      if (end?.type !== 'done' && end?.type !== 'cancelled')
        throw new LabError({ code: 'internal', message: 'The run has no end.' });
      for (const [id, output] of Object.entries(end.result?.outputs ?? {}))
        writeLine({ ...at, output: id, ...output }, streams.out);
      if (end.result) writeLine({ ...at, stamp: end.result.stamp }, streams.out);
      if (end.type === 'cancelled') return 130;
    }
    return 0;
  } finally {
    client.dispose();
  }
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

/** What was guessed, merged or left out is said; files that gave nothing say so by themselves. */
export function tellReading(outcome: BatchOutcome, streams: Streams): void {
  if (!outcome.network && !outcome.cascades) return;
  for (const { sentence, issues } of outcome.files) streams.err(`${sentence}\n${issueLines(issues)}`);
  streams.err(issueLines(outcome.issues));
}

let toldAt = -Infinity;

/** Progress goes to the error stream, at most once per second. */
function tell(event: RunEvent, streams: Streams): RunEvent {
  if (event.type === 'progress' && performance.now() - toldAt > 1000) {
    toldAt = performance.now();
    const total = event.total === undefined ? '' : ` of ${event.total.toLocaleString('en')}`;
    streams.err(`${event.stage} ${event.done.toLocaleString('en')}${total}\n`);
  }
  return event;
}
