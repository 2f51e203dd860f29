/**
 * Data that a page asks a worker for: made, loaded or counted. What does that comes with the first question of its kind.
 */
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import { LabError, notBundled, refusal } from './lab-error';
import type { Served } from './load-runner';
import type { FromWorker, ToWorker } from './protocol';

/** Loads data that come with the lab from below the address that the page has sent. Absent: there are none. */
export interface BundledData {
  bundled?(id: string, base: string): Promise<Network>;
  bundledCascades?(id: string, base: string): Promise<CascadeSet>;
  bundledModel?(id: string, base: string): Promise<TrainedModel>;
}

/** What there is to answer with. */
export interface ServedData {
  /** Attached data; throw for keys that are not there. */
  network(key: string): Network;
  cascades(key: string): CascadeSet;
  from: Pick<Served, 'findGenerator'> & BundledData;
}

type Question = Extract<
  ToWorker,
  { type: 'materialise' | 'load-cascades' | 'load-model' | 'derive' | 'measure' | 'measure-cascades' }
>;

/** The answer to a question, and the buffers that may be handed over with it. */
export async function answerData(
  question: Question,
  { network, cascades, from }: ServedData,
  base: string,
): Promise<[FromWorker, ArrayBuffer[]]> {
  const { request } = question;
  switch (question.type) {
    case 'materialise': {
      const made = await materialised(question.source, from, base);
      return [{ type: 'materialised', request, network: made }, [...buffersOf(made)]];
    }
    case 'load-cascades': {
      if (!from.bundledCascades) throw notBundled('no-cascades', 'cascade set', question.id);
      const loaded = await from.bundledCascades(question.id, base);
      return [{ type: 'loaded-cascades', request, cascades: loaded }, [...buffersOf(loaded)]];
    }
    case 'load-model': {
      const { model, digest } = await loadedModel(question.from, from, base);
      const read = digest === undefined ? {} : { digest };
      return [{ type: 'loaded-model', request, model, ...read }, [...buffersOf(model)]];
    }
    case 'derive': {
      const { rule, least } = question;
      const set = cascades(question.cascades);
      const { deriveNetwork } = await import('../core/derive-network');
      const derived = deriveNetwork(set, rule, least);
      return [{ type: 'materialised', request, network: derived }, [...buffersOf(derived)]];
    }
    case 'measure': {
      const measured = network(question.network);
      const { measureNetwork } = await import('./network-facts');
      return [{ type: 'measured', request, facts: measureNetwork(measured) }, []];
    }
    case 'measure-cascades': {
      const set = cascades(question.cascades);
      const { describeCascades } = await import('../core/cascade-facts');
      const facts = describeCascades(set, question.chosen);
      return [{ type: 'measured-cascades', request, facts }, [...buffersOf(facts)]];
    }
    default:
      return question satisfies never;
  }
}

async function materialised(
  source: Extract<ToWorker, { type: 'materialise' }>['source'],
  { bundled, findGenerator }: ServedData['from'],
  base: string,
): Promise<Network> {
  if (source.kind === 'bundled') {
    if (!bundled) throw notBundled('no-network', 'network', source.id);
    return bundled(source.id, base);
  }
  const { generator, parameters, seed } = source;
  const load = findGenerator(generator);
  if (!load)
    throw new LabError({ code: 'unknown-generator', message: `There is no network generator “${generator}”.` });
  const [one, { checkSettings, generateChecked }] = await Promise.all([load(), import('../core/generators/generate')]);
  const checked = checkSettings(one, parameters);
  const network = checked.ok ? generateChecked(checked.value, seed) : checked;
  if (!network.ok) throw refusal(network.issues);
  return network.value;
}

async function loadedModel(
  which: Extract<ToWorker, { type: 'load-model' }>['from'],
  { bundledModel }: ServedData['from'],
  base: string,
): Promise<{ model: TrainedModel; digest?: string }> {
  if ('file' in which) {
    const { readModel } = await import('./read-model');
    return readModel(new Uint8Array(await which.file.arrayBuffer()), which.name);
  }
  if (!bundledModel) throw notBundled('no-model', 'model', which.id);
  return { model: await bundledModel(which.id, base) };
}
