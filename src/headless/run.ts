/**
 * A headless run: experiment file or ready experiment → JSON lines.
 */
import { dirname, basename } from 'node:path';
import type { Issue } from '../core/errors';
import { describePlace } from '../core/errors';
import type { Network } from '../core/network';
import { channelWorker } from '../experiment/channel-worker';
import { createLabClient } from '../experiment/client';
import type { Endpoint } from '../experiment/endpoint';
import type { Experiment } from '../experiment/experiment';
import { registry } from '../experiment/lab';
import { LabError } from '../experiment/lab-error';
import { materialise } from '../experiment/materialise';
import { messageClock } from '../experiment/message-clock';
import { expandSweep } from '../experiment/plan';
import type { RunEvent } from '../experiment/run-events';
import type { Signal } from '../experiment/signal';
import { describeNode } from '../experiment/stamp';
import { fileSuppliers } from './files';
import { writeLine } from './json-lines';
import { loadExperiment } from './load-experiment';
import { threadWorker } from './thread';

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
const READING = `How a file is read is set in inputs.network.choices of the experiment, as in
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
  if (code === 'file-needed') return ' Say where it lies with --data FOLDER.';
  if (code === 'file-differs')
    return ' Say where the original file lies with --data FOLDER, or leave inputs.network.digest out.';
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
  let digest: string | undefined;
  try {
    const network: Network = await materialise(
      experiment.inputs.network,
      registry,
      // What was guessed, merged or left out is said; a file that was not read says so by itself.
      fileSuppliers(places, streams.signal, (outcome) => {
        digest = outcome.digest;
        if (outcome.network) streams.err(`${outcome.sentence}\n${issueLines(outcome.issues)}`);
      }),
    );
    streams.err(`${network.n.toLocaleString('en')} nodes, ${network.m.toLocaleString('en')} edges\n`);
    writeLine({ network: describeNetwork(network, digest) }, streams.out);
    for (const point of expandSweep(withDigest(experiment, digest))) {
      const at = Object.keys(point.at).length > 0 ? { at: point.at } : {};
      const run = client.run(point.experiment, network, streams.signal ? { signal: streams.signal } : {});
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

/** A result says which bytes it came from, also where the experiment names its file without a digest. */
function withDigest(experiment: Experiment, digest: string | undefined): Experiment {
  const { network } = experiment.inputs;
  return network.kind === 'uploaded' && digest !== undefined
    ? { ...experiment, inputs: { ...experiment.inputs, network: { ...network, digest } } }
    : experiment;
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
