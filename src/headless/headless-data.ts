/**
 * The data of a headless run: read from files, loaded, made, or drawn or learned by a run of its own.
 */
import type { CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { BatchOutcome } from '../data/read';
import { canonicalJson } from '../experiment/canonical';
import { cascadesBehind } from '../experiment/cascades-behind';
import type { LabClient } from '../experiment/client';
import type { Experiment } from '../experiment/experiment';
import { LabError } from '../experiment/lab-error';
import { materialise, materialiseCascades } from '../experiment/materialise';
import { materialiseModel } from '../experiment/materialise-model';
import type { Registry } from '../experiment/registry';
import type { RunEvent } from '../experiment/run-events';
import type { Signal } from '../experiment/signal';
import type { Suppliers } from '../experiment/suppliers';
import { usedInputs } from '../experiment/used-inputs';
import { fileSuppliers } from './files';

export interface HeadlessData {
  /** `NO_NETWORK` where the method uses none. */
  network: Network;
  /** There where the method needs them. */
  cascades?: CascadeSet;
  /** There where the method asks a trained model. */
  model?: TrainedModel;
  /** Digests of the files that were read, by name. */
  digests: Map<string, string>;
}

export interface Listeners {
  signal?: Signal;
  /** How files were understood. */
  onRead(outcome: BatchOutcome): void;
  /** Events of the runs that draw cascades or learn networks. */
  onRun(event: RunEvent): void;
}

/** Data from files, bundled ones, and what runs of their own have drawn or learned. `digests`: of the files read so far, by name. */
export function headlessSuppliers(
  places: readonly string[],
  client: LabClient,
  { signal, onRead, onRun }: Listeners,
): { suppliers: Suppliers<string>; digests: Map<string, string> } {
  const digests = new Map<string, string>();
  const files = fileSuppliers(places, signal, (outcome) => {
    for (const { name, digest } of outcome.files) if (digest !== '') digests.set(name, digest);
    onRead(outcome);
  });
  const suppliers: Suppliers<string> = {
    ...files,
    readModel: async (path, name) => {
      const read = await files.readModel(path, name);
      digests.set(name, read.digest);
      return read;
    },
    run: async (experiment, network, cascades) => {
      const how = { pictures: false, ...(signal ? { signal } : {}), ...(cascades ? { cascades } : {}) };
      for await (const event of client.run(experiment, network, how)) {
        onRun(event);
        if (event.type === 'done') return event.result.outputs;
        if (event.type === 'failed') throw new LabError(event.error);
      }
      throw new LabError({ code: 'cancelled', message: 'Cancelled.' });
    },
  };
  return { suppliers, digests };
}

/** Rejects with {@link LabError}. */
export async function headlessData(
  experiment: Experiment,
  places: readonly string[],
  { client, registry }: { client: LabClient; registry: Registry },
  listeners: Listeners,
): Promise<HeadlessData> {
  const { suppliers, digests } = headlessSuppliers(places, client, listeners);
  const { network: source, cascades: wanted, model: asked } = usedInputs(experiment, registry);
  const cascades = wanted && (await materialiseCascades(wanted, registry, suppliers));
  // What the network is made from is at hand where it is what the method works on.
  const same = source && wanted && canonicalJson(cascadesBehind(source)) === canonicalJson(wanted);
  const network = source && (await materialise(source, registry, suppliers, same ? cascades : undefined));
  const model = asked && (await materialiseModel(asked, registry, suppliers));
  const data = { ...(cascades ? { cascades } : {}), ...(model ? { model } : {}) };
  return { network: network ?? NO_NETWORK, ...data, digests };
}
