/**
 * Files for headless runs: uploaded sources beside the experiment or where `--data` points, bundled ones from the project itself.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { BatchOutcome } from '../data/read';
import { readTogether } from '../data/read-together';
import type { TrainedModel } from '../core/trained-model';
import {
  bundledCascadesPath,
  bundledModelPath,
  bundledPath,
  parseBundled,
  parseBundledCascades,
} from '../experiment/bundled';
import { LabError } from '../experiment/lab-error';
import { readModel } from '../experiment/read-model';
import type { Signal } from '../experiment/signal';
import type { FoundFile, Suppliers } from '../experiment/suppliers';

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of the file of that name; places are files or folders, in order. A name may lead into folders of a place (files of a dropped
 * folder are named so), never out of it; its last part alone is looked for too.
 */
export async function findFile(name: string, places: readonly string[]): Promise<string | undefined> {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const plain = parts.at(-1);
  if (plain === undefined || basename(plain) !== plain) return undefined;
  for (const place of places) {
    const kind = await kindOf(place);
    if (kind === 'file' && basename(place) === plain) return place;
    if (kind !== 'folder') continue;
    for (const path of new Set([join(place, ...parts), join(place, plain)]))
      if ((await kindOf(path)) === 'file') return path;
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

/** Reads files of the file system that belong together; `file` is the path. */
export async function readFiles(files: readonly FoundFile<string>[], signal?: Signal): Promise<BatchOutcome> {
  const batch = await Promise.all(
    files.map(async ({ file, ...how }) => ({
      ...how,
      bytes: (await stat(file)).size,
      chunks: () => bytesOf(file),
    })),
  );
  return readTogether(batch, undefined, signal);
}

async function load(path: string, code: string): Promise<Buffer> {
  try {
    return await readFile(new URL(`../../public/${path}`, import.meta.url));
  } catch (error) {
    throw new LabError({ code, message: `The sample “${basename(path)}” could not be loaded: ${String(error)}` });
  }
}

export async function loadBundled(id: string): Promise<Network> {
  return parseBundled((await load(bundledPath(id), 'no-network')).toString('utf8'));
}

export async function loadBundledCascades(id: string): Promise<CascadeSet> {
  return parseBundledCascades((await load(bundledCascadesPath(id), 'no-cascades')).toString('utf8'));
}

export async function loadBundledModel(id: string): Promise<TrainedModel> {
  return readModel(await load(bundledModelPath(id), 'no-model'), `${id}.model`).model;
}

/** Data from the file system; whoever can compute adds `run`. `onRead` hears how files were understood. */
export function fileSuppliers(
  places: readonly string[],
  signal?: Signal,
  onRead?: (outcome: BatchOutcome) => void,
): Suppliers<string> & Required<Pick<Suppliers<string>, 'readModel'>> {
  return {
    bundled: loadBundled,
    bundledCascades: loadBundledCascades,
    bundledModel: loadBundledModel,
    readModel: async (path, name) => readModel(await readFile(path), name),
    find: (name) => findFile(name, places),
    readTogether: async (files) => {
      const outcome = await readFiles(files, signal);
      onRead?.(outcome);
      return outcome;
    },
  };
}
