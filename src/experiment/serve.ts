/**
 * The worker's side: keeps the attached networks and cascades, answers requests, hands messages to their runs. Knows no worker technology: the
 * port is handed in.
 */
import type { CascadeSet } from '../core/cascade';
import { describeCascades } from '../core/cascade-facts';
import { deriveNetwork } from '../core/derive-network';
import type { Input } from '../core/method';
import type { Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import { Assistant } from './assist';
import { Assembly, isCascadeSet } from './attach';
import type { WorkerPort } from './endpoint';
import { LabError, toRunError } from './lab-error';
import { materialise, materialiseCascades } from './materialise';
import { measureNetwork } from './network-facts';
import type { Clock } from './pace';
import type { FromWorker, ToWorker } from './protocol';
import type { Registry } from './registry';
import { findMethod } from './registry';
import type { BatchReader } from './serve-files';
import { readFiles } from './serve-files';
import { WorkerRun } from './serve-run';
import { Urgency } from './urgency';

export interface ServeOptions {
  registry: Registry;
  clock: Clock;
  /** For the stamp: `Chromium 156`, `V8 (Node 20.20)`. */
  engine: string;
  /** Loads a bundled network from below the address that the page has sent. */
  bundled?(id: string, base: string): Promise<Network>;
  bundledCascades?(id: string, base: string): Promise<CascadeSet>;
  readTogether?: BatchReader;
}

/** Serves one page through one port until the worker ends, or until what is returned is called. */
export function serve(port: WorkerPort, options: ServeOptions): () => void {
  const { registry, clock, engine } = options;
  const networks = new Map<string, Network>();
  const sets = new Map<string, CascadeSet>();
  const assemblies = new Map<string, Assembly>();
  const runs = new Map<number, WorkerRun>();
  const assistants = new Map<number, Assistant>();
  const requests = new Set<number>();
  const around = { port, clock, urgency: new Urgency() };
  let base = '';

  const start = (message: Extract<ToWorker, { type: 'start' | 'assist' }>): void => {
    try {
      const method = findMethod(registry, message.experiment.method);
      if (!method)
        throw new LabError({ code: 'unknown-method', message: `There is no method “${message.experiment.method}”.` });
      const input: Input = { network: attached(networks, message.network) };
      if (message.cascades) {
        input.cascades = attached(sets, message.cascades.key);
        input.cascadeNodes = message.cascades.nodes;
      }
      if (message.type === 'start') runs.set(message.run, new WorkerRun(message, method, input, around));
      else assistants.set(message.run, new Assistant(message, method, input, around));
    } catch (error) {
      port.post({ type: 'failed', run: message.run, error: toRunError(error) });
    }
  };

  const answer = (request: number, work: () => Promise<[FromWorker, ArrayBuffer[]]>): void => {
    requests.add(request);
    const wanted = async (): Promise<[FromWorker, ArrayBuffer[]]> => {
      // A question that was taken back right after it was put, as while a range is brushed, costs nothing.
      await clock.turn();
      if (!requests.has(request)) throw cancelled();
      return work();
    };
    void wanted()
      .then(([message, transfer]) => {
        if (!requests.has(request)) throw cancelled();
        port.post(message, transfer);
      })
      .catch((error: unknown) => port.post({ type: 'refused', request, error: toRunError(error) }))
      .finally(() => requests.delete(request));
  };

  const forget = (run: number): void => {
    (runs.get(run) ?? assistants.get(run))?.end();
    runs.delete(run);
    assistants.delete(run);
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
        const data = assembly.add(part);
        if (!data) return;
        if (isCascadeSet(data)) sets.set(key, data);
        else networks.set(key, data);
        assemblies.delete(key);
        return;
      }
      case 'detach':
        networks.delete(message.key);
        sets.delete(message.key);
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
      case 'read-together': {
        const { request } = message;
        return answer(request, async () => {
          if (!options.readTogether) throw new LabError({ code: 'internal', message: 'This worker reads no files.' });
          const signal = {
            get aborted() {
              return !requests.has(request);
            },
          };
          const outcome = await readFiles(message, options.readTogether, { port, clock, signal });
          return [{ type: 'read-done', request, outcome }, [...buffersOf([outcome.network, outcome.cascades])]];
        });
      }
      case 'load-cascades': {
        const { request, id } = message;
        const { bundledCascades } = options;
        return answer(request, async () => {
          const suppliers = bundledCascades ? { bundledCascades: (one: string) => bundledCascades(one, base) } : {};
          const cascades = await materialiseCascades({ kind: 'bundled', id }, registry, suppliers);
          return [{ type: 'loaded-cascades', request, cascades }, [...buffersOf(cascades)]];
        });
      }
      case 'derive': {
        const { request, rule, least } = message;
        return answer(request, async () => {
          const network = deriveNetwork(attached(sets, message.cascades), rule, least);
          return [{ type: 'materialised', request, network }, [...buffersOf(network)]];
        });
      }
      case 'measure': {
        const { request } = message;
        return answer(request, async () => {
          const network = attached(networks, message.network);
          return [{ type: 'measured', request, facts: measureNetwork(network) }, []];
        });
      }
      case 'measure-cascades': {
        const { request, chosen } = message;
        return answer(request, async () => {
          const facts = describeCascades(attached(sets, message.cascades), chosen);
          return [{ type: 'measured-cascades', request, facts }, [...buffersOf(facts)]];
        });
      }
      case 'abandon':
        requests.delete(message.request);
        return;
      case 'start':
      case 'assist':
        return start(message);
      case 'task':
        return runs.get(message.run)?.compute(message.task);
      case 'assistant':
        return runs.get(message.run)?.assistant(message.number, message.line);
      case 'dismiss':
        return runs.get(message.run)?.dismiss(message.number);
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
        return (runs.get(message.run) ?? assistants.get(message.run))?.cancel();
      case 'forget':
        return forget(message.run);
      default:
        return message satisfies never;
    }
  });
  port.post({ type: 'ready', engine });
  return () => {
    for (const run of [...runs.keys(), ...assistants.keys()]) forget(run);
  };
}

function attached<T>(there: ReadonlyMap<string, T>, key: string): T {
  const data = there.get(key);
  if (data === undefined) throw new LabError({ code: 'internal', message: 'The data were not attached.' });
  return data;
}

function cancelled(): LabError {
  return new LabError({ code: 'cancelled', message: 'Cancelled.' });
}
