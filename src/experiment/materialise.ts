/**
 * From the description of data to the data: networks that are generated, bundled, read from files, made from cascades or learned by a
 * method; cascades that are bundled, read from files or drawn by a method.
 */
import type { CascadeSet } from '../core/cascade';
import { deriveNetwork } from '../core/derive-network';
import { generateAmong } from '../core/generators/find';
import { buildNetwork, NO_NETWORK, type Network } from '../core/network';
import type { Output } from '../core/outputs';
import type { CascadeSource, ResultSource, Source } from './experiment';
import { SCHEMA } from './experiment';
import { LabError, notBundled, refusal } from './lab-error';
import { readSource } from './read-source';
import type { Registry } from './registry';
import { findMethod } from './registry';
import type { Suppliers } from './suppliers';
import { usedInputs } from './used-inputs';

/**
 * The network that a source describes.
 * @param cascades those that the network is made or learned from (see {@link cascadesBehind}), where they are there already
 * Rejects with {@link LabError}: `bad-input`, `no-network`, `file-needed`, `file-differs`, `unreadable-file`, `no-parents`, and what
 * {@link materialiseCascades} rejects with.
 */
export async function materialise<File>(
  source: Source,
  registry: Registry,
  suppliers: Suppliers<File> = {},
  cascades?: CascadeSet,
): Promise<Network> {
  switch (source.kind) {
    case 'generated':
      return (suppliers.generate ?? generateFrom(registry))(source);
    case 'bundled':
      if (!suppliers.bundled || isUnknown(registry.bundled, source.id))
        throw notBundled('no-network', 'network', source.id, registry.bundled);
      return suppliers.bundled(source.id);
    case 'uploaded': {
      const outcome = await readSource(source, suppliers);
      if (outcome.network) return outcome.network;
      throw holdsNo('network', source.name, outcome.cascades !== undefined);
    }
    case 'derived':
      return derive(source, cascades ?? (await materialiseCascades(source.cascades, registry, suppliers)), suppliers);
    case 'result':
      return learn(source, registry, suppliers, cascades);
    default:
      return source satisfies never;
  }
}

/**
 * The cascades that a source describes. Rejects with {@link LabError}: `no-cascades`, `file-needed`, `file-differs`,
 * `unreadable-file`, `cancelled`, and whatever stops the run that draws them.
 */
export async function materialiseCascades<File>(
  source: CascadeSource,
  registry: Registry,
  suppliers: Suppliers<File> = {},
): Promise<CascadeSet> {
  switch (source.kind) {
    case 'bundled':
      if (!suppliers.bundledCascades || isUnknown(registry.bundledCascades, source.id))
        throw notBundled('no-cascades', 'cascade set', source.id, registry.bundledCascades);
      return suppliers.bundledCascades(source.id);
    case 'uploaded': {
      const outcome = await readSource(source, suppliers);
      if (outcome.cascades) return outcome.cascades;
      throw holdsNo('cascades', source.name, outcome.network !== undefined);
    }
    case 'result':
      return draw(source, registry, suppliers);
    default:
      return source satisfies never;
  }
}

/** The cascades that it draws. */
async function draw<File>(source: ResultSource, registry: Registry, suppliers: Suppliers<File>): Promise<CascadeSet> {
  const { method } = source.of;
  if (!suppliers.run || findMethod(registry, method)?.outputs[source.output]?.kind !== 'cascades')
    throw new LabError({
      code: 'no-cascades',
      message: `The method “${method}” draws no cascades called “${source.output}”.`,
      hint: 'Choose a method that draws cascades.',
    });
  const { output: drawn } = await outputOf(source, registry, suppliers, suppliers.run);
  if (drawn?.kind !== 'cascades')
    throw new LabError({ code: 'internal', message: `${method} gave no cascades as “${source.output}”.` });
  return drawn.set;
}

/** The network that it learns: its nodes are called as the users of the cascades are, or as those of the network that it was learned on. */
async function learn<File>(
  source: ResultSource,
  registry: Registry,
  suppliers: Suppliers<File>,
  cascades: CascadeSet | undefined,
): Promise<Network> {
  const { method } = source.of;
  if (!suppliers.run || findMethod(registry, method)?.outputs[source.output]?.kind !== 'network')
    throw new LabError({
      code: 'no-network',
      message: `The method “${method}” learns no network called “${source.output}”.`,
      hint: 'Choose a method that learns a network.',
    });
  const { output: learned, network } = await outputOf(source, registry, suppliers, suppliers.run, cascades);
  if (learned?.kind !== 'network')
    throw new LabError({ code: 'internal', message: `${method} gave no network as “${source.output}”.` });
  const { n, directed, from, to, edgeValues, nodeValues, labels, users } = learned;
  return buildNetwork({
    n,
    directed,
    from,
    to,
    edgeValues,
    ...(nodeValues ? { nodeValues } : {}),
    ...(labels ? { labels } : {}),
    // The same nodes stay where they are.
    ...(!users && network.positions ? { positions: network.positions } : {}),
  });
}

/** Runs the method of a source as an experiment of its own, and takes the output; with the network that it ran on. */
async function outputOf<File>(
  { of, output }: ResultSource,
  registry: Registry,
  suppliers: Suppliers<File>,
  run: NonNullable<Suppliers<File>['run']>,
  given?: CascadeSet,
): Promise<{ output: Output | undefined; network: Network }> {
  const { network: from, cascades: source } = usedInputs(of, registry);
  const cascades = source && (given ?? (await materialiseCascades(source, registry, suppliers)));
  const network = from ? await materialise(from, registry, suppliers) : NO_NETWORK;
  const outputs = await run({ schema: SCHEMA, title: '', ...of, outputs: [output] }, network, cascades);
  return { output: outputs[output], network };
}

async function derive<File>(
  { rule, least }: Extract<Source, { kind: 'derived' }>,
  cascades: CascadeSet,
  suppliers: Suppliers<File>,
): Promise<Network> {
  if (rule === 'parents' && !cascades.parents)
    throw new LabError({
      code: 'no-parents',
      message: 'These cascades do not say who activated whom, so no network can be made from that.',
      hint: 'Make it from who came next after whom instead.',
    });
  return suppliers.derive ? suppliers.derive(cascades, rule, least) : deriveNetwork(cascades, rule, least);
}

function generateFrom(registry: Registry) {
  return async (source: Extract<Source, { kind: 'generated' }>): Promise<Network> => {
    const { generator, parameters, seed } = source;
    const network = generateAmong(registry.generators, generator, parameters, seed);
    if (!network.ok) throw refusal(network.issues);
    return network.value;
  };
}

function isUnknown(known: readonly { id: string }[] | undefined, id: string): boolean {
  return known !== undefined && !known.some((entry) => entry.id === id);
}

function holdsNo(what: 'network' | 'cascades', name: string, other: boolean): LabError {
  const instead = other ? ` but ${what === 'network' ? 'cascades' : 'a network'}` : '';
  const message = `“${name}” holds no ${what}${instead}.`;
  const issue = { code: `no-${what}-in-file`, severity: 'stopped', message, where: { file: name } } as const;
  return refusal([issue], 'unreadable-file');
}
