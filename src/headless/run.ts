/**
 * A headless run: experiment file or ready experiment → JSON lines.
 */
import { dirname, basename } from 'node:path';
import type { Issue } from '../core/errors';
import { describePlace } from '../core/errors';
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { BatchOutcome } from '../data/read';
import { channelWorker } from '../experiment/channel-worker';
import { createLabClient } from '../experiment/client';
import type { Endpoint } from '../experiment/endpoint';
import type { CascadeSource, Experiment, Source } from '../experiment/experiment';
import { registry } from '../experiment/lab-registry';
import { LabError } from '../experiment/lab-error';
import { messageClock } from '../experiment/message-clock';
import { expandSweep } from '../experiment/plan';
import type { RunEvent } from '../experiment/run-events';
import type { Signal } from '../experiment/signal';
import { describeNode } from '../experiment/stamp';
import { headlessData } from './headless-data';
import { writeLine } from './json-lines';
import { loadExperiment } from './load-experiment';
import { threadWorker } from './thread';
import { withDigests } from './with-digests';

export interface RunRequest {
  /** A file, or the identifier of a ready experiment. */
  experiment: string;
  data: readonly string[];
  set: readonly string[];
  workers: number;
}

export interface Streams {
  out(text: string): void;
  err(text: string): void;
  signal?: Signal;
}

/** "experiment.json: parameters.alpha: α is 7; …" – one line per issue, with what can be done about it. */
export function issueLines(issues: readonly Issue[], file?: string): string {
  return issues
    .map((issue) => {
      const place = describePlace(issue);
      const parts = [
        ...(file === undefined || issue.where?.file ? [] : [file]),
        ...(place ? [place] : []),
        issue.message,
      ];
      return `${parts.join(': ')}${issue.hint ? ` ${issue.hint}` : ''}\n`;
    })
    .join('');
}

/** Where the choices stand that the hints of a reader speak of. */
const READING = `How a file is read is set in inputs.network.choices or inputs.cascades.choices of the experiment, as in
  "choices": { "directed": false, "badLines": "skip", "selfLoops": "drop", "duplicates": "first" }
`;

/** Exit code: 0 done, 1 bad input or failure, 130 stopped. */
export async function runHeadless(request: RunRequest, streams: Streams): Promise<number> {
  const name = basename(request.experiment);
  try {
    const { experiment, notes } = await loadExperiment(request.experiment, request.set);
    streams.err(issueLines(notes, name));
    return await runPoints(experiment, request, streams);
  } catch (error) {
    if (streams.signal?.aborted) return 130;
    if (!(error instanceof LabError)) throw error;
    if (error.issues.length === 0) streams.err(`${name}: ${error.message}${hintOf(error)}\n`);
    else streams.err(issueLines(error.issues, name));
    const speaksOfChoices = error.issues.some(({ hint }) => /\bchoose\b/i.test(hint ?? ''));
    if (error.code === 'unreadable-file' && speaksOfChoices) streams.err(READING);
    return 1;
  }
}

/** What the page offers in a form is told here as what to write. */
function hintOf({ code, hint }: LabError): string {
  if (code === 'file-needed') return ' Say where it lies with --data FOLDER, which can be given several times.';
  if (code === 'file-differs')
    return ' Say where the original file lies with --data FOLDER, or leave its digest out of the experiment.';
  return hint ? ` ${hint}` : '';
}

async function runPoints(experiment: Experiment, request: RunRequest, streams: Streams): Promise<number> {
  const clock = messageClock();
  const engine = describeNode(process.version);
  const make = (): Endpoint =>
    request.workers > 1
      ? threadWorker(new URL('./lab-thread.ts', import.meta.url))
      : channelWorker({ registry, clock, engine });
  const client = createLabClient({ registry, make, workers: request.workers, clock, backend: 'node' });
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
function tellReading(outcome: BatchOutcome, streams: Streams): void {
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
