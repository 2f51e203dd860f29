/**
 * The worker's side: keeps the attached networks, answers requests, hands messages to their runs. Knows no worker technology: the
 * port is handed in.
 */
import type { Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import type { ReadChoices, ReadOutcome } from '../data/read';
import { Assembly } from './attach';
import type { WorkerPort } from './endpoint';
import { LabError, toRunError } from './lab-error';
import { materialise } from './materialise';
import { measureNetwork } from './network-facts';
import type { Clock } from './pace';
import type { FromWorker, ToWorker } from './protocol';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { Urgency, WorkerRun } from './serve-run';

/** A reader of files: see `readNetwork`. */
export type NetworkReader = (
  stream: AsyncIterable<Uint8Array>,
  file: { name: string; bytes: number },
  choices: ReadChoices,
  onProgress?: (bytes: number) => void | Promise<void>,
  signal?: { readonly aborted: boolean },
) => Promise<ReadOutcome>;

export interface ServeOptions {
  registry: Registry;
  clock: Clock;
  /** For the stamp: `Chromium 156`, `V8 (Node 20.20)`. */
  engine: string;
  /** Loads a bundled network from below the address that the page has sent. */
  bundled?(id: string, base: string): Promise<Network>;
  read?: NetworkReader;
}

/** Serves one page through one port until the worker ends. */
export function serve(port: WorkerPort, options: ServeOptions): void {
  const { registry, clock, engine } = options;
  const networks = new Map<string, Network>();
  const assemblies = new Map<string, Assembly>();
  const runs = new Map<number, WorkerRun>();
  const requests = new Set<number>();
  const around = { port, clock, urgency: new Urgency() };
  let base = '';

  const start = (message: Extract<ToWorker, { type: 'start' }>): void => {
    try {
      const method = findMethod(registry, message.experiment.method);
      const network = networks.get(message.network);
      if (!method)
        throw new LabError({ code: 'unknown-method', message: `There is no method “${message.experiment.method}”.` });
      if (!network) throw notAttached();
      runs.set(message.run, new WorkerRun(message, method, network, around));
    } catch (error) {
      port.post({ type: 'failed', run: message.run, error: toRunError(error) });
    }
  };

  const answer = (request: number, work: () => Promise<[FromWorker, ArrayBuffer[]]>): void => {
    requests.add(request);
    void work()
      .then(([message, transfer]) => {
        if (!requests.has(request)) throw cancelled();
        port.post(message, transfer);
      })
      .catch((error: unknown) => port.post({ type: 'refused', request, error: toRunError(error) }))
      .finally(() => requests.delete(request));
  };

  const read = async (message: Extract<ToWorker, { type: 'read' }>): Promise<ReadOutcome> => {
    const { request, file, name, choices } = message;
    if (!options.read) throw new LabError({ code: 'internal', message: 'This worker reads no files.' });
    const signal = {
      get aborted() {
        return !requests.has(request);
      },
    };
    let reported = -Infinity;
    const onProgress = (bytes: number): Promise<void> => {
      if (clock.now() - reported >= 50) {
        reported = clock.now();
        port.post({ type: 'read-progress', request, bytes, total: file.size });
      }
      // Bytes that are there already come without a turn of the event loop: a change of mind has to get in between.
      return clock.turn();
    };
    return options.read(chunksOf(file, signal), { name, bytes: file.size }, choices, onProgress, signal);
  };

  port.onMessage((message) => {
    switch (message.type) {
      case 'hello':
        base = message.base;
        return;
      case 'attach': {
        const { key, part } = message;
        const assembly = assemblies.get(key) ?? new Assembly();
        assemblies.set(key, assembly);
        const network = assembly.add(part);
        if (!network) return;
        networks.set(key, network);
        assemblies.delete(key);
        return;
      }
      case 'detach':
        networks.delete(message.key);
        assemblies.delete(message.key);
        return;
      case 'materialise': {
        const { request, source } = message;
        const bundled = options.bundled;
        return answer(request, async () => {
          const network = await materialise(source, registry, bundled ? { bundled: (id) => bundled(id, base) } : {});
          return [{ type: 'materialised', request, network }, [...buffersOf(network)]];
        });
      }
      case 'read': {
        const { request } = message;
        return answer(request, async () => {
          const outcome = await read(message);
          return [{ type: 'read-done', request, outcome }, [...buffersOf(outcome.network)]];
        });
      }
      case 'measure': {
        const { request } = message;
        return answer(request, async () => {
          const network = networks.get(message.network);
          if (!network) throw notAttached();
          return [{ type: 'measured', request, facts: measureNetwork(network) }, []];
        });
      }
      case 'abandon':
        requests.delete(message.request);
        return;
      case 'start':
        return start(message);
      case 'task':
        return runs.get(message.run)?.compute(message.task);
      case 'restore':
        return runs.get(message.run)?.restore(message.state);
      case 'fold':
        return runs.get(message.run)?.fold(message.part);
      case 'finish':
        return runs.get(message.run)?.finish(message.mode);
      case 'ack':
        return runs.get(message.run)?.acknowledge();
      case 'pace':
        return runs.get(message.run)?.setPace(message.mode, message.steps);
      case 'cancel':
        return runs.get(message.run)?.cancel();
      case 'forget':
        runs.get(message.run)?.pace.cancel();
        runs.delete(message.run);
        return;
      default:
        return message satisfies never;
    }
  });
  port.post({ type: 'ready', engine });
}

function notAttached(): LabError {
  return new LabError({ code: 'internal', message: 'The network was not attached.' });
}

function cancelled(): LabError {
  return new LabError({ code: 'cancelled', message: 'Cancelled.' });
}

/** The bytes of a file as they come, as long as somebody wants them. */
async function* chunksOf(file: Blob, signal: { readonly aborted: boolean }): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      if (signal.aborted) return;
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
