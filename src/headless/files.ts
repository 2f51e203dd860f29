/**
 * Files for headless runs: uploaded sources beside the experiment or where `--data` points, bundled ones from the project itself.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Network } from '../core/network';
import type { ReadChoices, ReadOutcome } from '../data/read';
import { readNetwork } from '../data/read-network';
import { bundledPath, parseBundled } from '../experiment/bundled';
import { LabError } from '../experiment/lab-error';
import type { Suppliers } from '../experiment/suppliers';
import type { Signal } from '../experiment/signal';

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** Path of the file of that name; places are files or folders, in order. */
export async function findFile(name: string, places: readonly string[]): Promise<string | undefined> {
  // Only the last part counts: a name from an experiment must not lead elsewhere.
  const plain = basename(name);
  for (const place of places) {
    const kind = await kindOf(place);
    if (kind === 'file' && basename(place) === plain) return place;
    if (kind === 'folder' && (await kindOf(join(place, plain))) === 'file') return join(place, plain);
  }
  return undefined;
}

/** The bytes of a file, opened when the first one is asked for. */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  const file = await open(path);
  try {
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
  } finally {
    await file.close();
  }
}

/** Reads a network from a file of the file system. */
export async function readFromFile(
  path: string,
  name = basename(path),
  choices: ReadChoices = {},
  signal?: Signal,
): Promise<ReadOutcome> {
  const { size } = await stat(path);
  return readNetwork(bytesOf(path), { name, bytes: size }, choices, undefined, signal);
}

export async function loadBundled(id: string): Promise<Network> {
  try {
    return parseBundled(await readFile(new URL(`../../public/${bundledPath(id)}`, import.meta.url), 'utf8'));
  } catch (error) {
    throw new LabError({ code: 'no-network', message: `The network “${id}” could not be loaded: ${String(error)}` });
  }
}

/** Everything {@link materialise} needs, from the file system. `onRead` hears how a file was understood. */
export function fileSuppliers(
  places: readonly string[],
  signal?: Signal,
  onRead?: (outcome: ReadOutcome) => void,
): Suppliers<string> {
  return {
    bundled: loadBundled,
    find: (name) => findFile(name, places),
    readTogether: async ([{ file, name, choices }]) => {
      const { network, ...outcome } = await readFromFile(file, name, choices, signal);
      onRead?.({ ...outcome, ...(network ? { network } : {}) });
      const role = network ? 'network' : 'left-out';
      return { files: [{ ...outcome, name, role, found: {} }], ...(network ? { network } : {}), issues: [] };
    },
  };
}
