/** From the description of a trained model to the model: one that comes with the lab, or the user's file. */
import type { TrainedModel } from '../core/trained-model';
import type { ModelSource } from './experiment';
import { notBundled } from './lab-error';
import { fileDiffers, fileNeeded } from './read-source';
import type { Registry } from './registry';
import type { Suppliers } from './suppliers';

/** Rejects with LabError: `no-model`, `file-needed`, `file-differs` (both name file and digest), `unreadable-file`. */
export async function materialiseModel<File>(
  source: ModelSource,
  registry: Registry,
  suppliers: Suppliers<File> = {},
): Promise<TrainedModel> {
  if (source.kind === 'bundled') {
    const unknown = registry.bundledModels && !registry.bundledModels.some(({ id }) => id === source.id);
    if (!suppliers.bundledModel || unknown) throw notBundled('no-model', 'model', source.id, registry.bundledModels);
    return suppliers.bundledModel(source.id);
  }
  const { name, digest } = source;
  const file = await suppliers.find?.(name, digest);
  if (file === undefined || !suppliers.readModel) throw fileNeeded([source]);
  const read = await suppliers.readModel(file, name);
  if (digest !== undefined && read.digest !== digest) throw fileDiffers(name, digest, read.digest);
  return read.model;
}
