/**
 * Source → network. Generated networks come from the registry and their own random stream; bundled and uploaded ones through
 * functions handed in, since where files lie is the caller's matter.
 */
import { generateNetwork } from '../core/generators';
import type { Network } from '../core/network';
import type { ReadOutcome } from '../data/read';
import type { ReadChoices, Source } from './experiment';
import { LabError, refusal } from './lab-error';
import type { Registry } from './registry';

/** Where the bytes of files come from, and who reads them. */
export interface Suppliers<File> {
  bundled?(id: string): Promise<Network>;
  /** The user's file of that name; undefined when it is not there. */
  find?(name: string, digest: string | undefined): Promise<File | undefined>;
  read?(file: File, name: string, choices: ReadChoices): Promise<ReadOutcome>;
}

/** The network that a source describes. Rejects with {@link LabError}: `bad-input`, `file-needed`, `file-differs`, `no-network`. */
export async function materialise<File>(
  source: Source,
  registry: Registry,
  suppliers: Suppliers<File> = {},
): Promise<Network> {
  switch (source.kind) {
    case 'generated': {
      const { generator, parameters, seed } = source;
      const network = generateNetwork(generator, parameters, seed, undefined, registry.generators);
      if (!network.ok) throw refusal(network.issues);
      return network.value;
    }
    case 'bundled': {
      const known = registry.bundled;
      if (!suppliers.bundled || (known && !known.some((entry) => entry.id === source.id)))
        throw new LabError({
          code: 'no-network',
          message: `There is no bundled network “${source.id}”.`,
          ...(known ? { hint: `Choose one of ${known.map((entry) => entry.id).join(', ')}.` } : {}),
        });
      return suppliers.bundled(source.id);
    }
    case 'uploaded':
      return upload(source, suppliers);
    default:
      return source satisfies never;
  }
}

async function upload<File>(
  source: Extract<Source, { kind: 'uploaded' }>,
  suppliers: Suppliers<File>,
): Promise<Network> {
  const { name, digest } = source;
  const file = await suppliers.find?.(name, digest);
  if (file === undefined || !suppliers.read)
    throw new LabError({
      code: 'file-needed',
      message: `This experiment works on the file “${name}”, which is not here.`,
      hint: `Open ${name} to go on; files never travel in links.`,
    });
  const outcome = await suppliers.read(file, name, source.choices ?? {});
  if (digest !== undefined && outcome.digest !== digest)
    throw new LabError({
      code: 'file-differs',
      message: `“${name}” is not the file that the experiment was made with: its SHA-256 is ${outcome.digest.slice(0, 12)}…, expected ${digest.slice(0, 12)}….`,
      hint: 'Open the original file, or take this one as a new network.',
    });
  if (!outcome.network) throw refusal(outcome.issues, 'unreadable-file');
  return outcome.network;
}
