/**
 * The worker's side: keeps the attached networks, cascades and models, answers requests, hands messages to their runs. Knows no worker technology: the
 * port is handed in.
 */
import type { CascadeSet } from '../core/cascade';
import type { Input } from '../core/method';
import { NO_NETWORK, type Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import { Assistant } from './assist';
import { Assembly, isCascadeSet, isModel } from './attach';
import type { WorkerPort } from './endpoint';
import { LabError, toRunError } from './lab-error';
import type { Served } from './load-runner';
import type { Clock } from './pace';
import type { FromWorker, ToWorker } from './protocol';
import type { BundledData, ServedData } from './serve-data';
import { answerData } from './serve-data';
import type { BatchReader } from './serve-files';
import { readFiles } from './serve-files';
import { WorkerRun } from './serve-run';
import { Urgency } from './urgency';

export interface ServeOptions extends Served, BundledData {
  clock: Clock;
  /** For the stamp: `Chromium 156`, `V8 (Node 20.20)`. */
  engine: string;
  readTogether?: BatchReader;
}

/** Serves one page through one port until the worker ends, or until what is returned is called. */
export function serve(port: WorkerPort, options: ServeOptions): () => void {
  const { clock, engine } = options;
  const networks = new Map<string, Network>();
  const sets = new Map<string, CascadeSet>();
  const models = new Map<string, TrainedModel>();
  const data: ServedData = {
    network: (key) => attached(networks, key),
    cascades: (key) => attached(sets, key),
    from: options,
  };
  const assemblies = new Map<string, Assembly>();
  const runs = new Map<number, WorkerRun>();
  const assistants = new Map<number, Assistant>();
  const requests = new Set<number>();
  const around = { port, clock, urgency: new Urgency() };
  let base = '';

  const start = (message: Extract<ToWorker, { type: 'start' | 'assist' }>): void => {
    try {
      const { method } = message.experiment;
      const load = options.findLoader(method);
      if (!load) throw new LabError({ code: 'unknown-method', message: `There is no method “${method}”.` });
      const { network } = message;
      const input: Input = { network: network === undefined ? NO_NETWORK : attached(networks, network) };
      if (message.cascades) {
        input.cascades = attached(sets, message.cascades.key);
        input.cascadeNodes = message.cascades.nodes;
      }
      if (message.model !== undefined) input.model = attached(models, message.model);
      if (message.type === 'start') runs.set(message.run, new WorkerRun(message, load, input, around));
      else assistants.set(message.run, new Assistant(message, load, input, around));
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
        const whole = assembly.add(part);
        if (!whole) return;
        if (isModel(whole)) models.set(key, whole);
        else if (isCascadeSet(whole)) sets.set(key, whole);
        else networks.set(key, whole);
        assemblies.delete(key);
        return;
      }
      case 'detach':
        networks.delete(message.key);
        sets.delete(message.key);
        models.delete(message.key);
        assemblies.delete(message.key);
        return;
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
      case 'materialise':
      case 'load-cascades':
      case 'load-model':
      case 'derive':
      case 'measure':
      case 'measure-cascades':
        return answer(message.request, () => answerData(message, data, base));
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
