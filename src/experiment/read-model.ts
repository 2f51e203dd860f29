/** Trained models from the bytes of their files, and where those that come with the lab lie. */
import type { TrainedModel } from '../core/trained-model';
import { decodeModel } from '../models/forest/model-file';
import { digestBytes } from './digest';
import { refusal } from './lab-error';

/** Throws LabError `unreadable-file`, whose issues name the file. */
export function readModel(bytes: Uint8Array, name: string): { model: TrainedModel; digest: string } {
  const decoded = decodeModel(bytes);
  if (decoded.ok) return { model: decoded.value, digest: digestBytes(bytes) };
  throw refusal(
    decoded.issues.map((issue) => ({ ...issue, where: { file: name, ...issue.where } })),
    'unreadable-file',
  );
}
