/** The models of this session with the lab's real storage: made once, with the first visit of the page. */
import { useEffect, useSyncExternalStore } from 'react';
import type { TrainedModel } from '../../core/trained-model';
import { digestBytes } from '../../experiment/digest';
import { digestExperiment } from '../../experiment/digest';
import { deriveExperiment } from '../../experiment/derive';
import { fileName, FILE_EXTENSION } from '../../experiment/file-name';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/forecast-registry';
import { encodeModel } from '../../models/forest/model-file';
import { lab, storage } from '../../store/lab';
import { TrainedModels } from '../../store/trained-models';
import { forecastWords } from '../text/en-forecast';
import { TRAIN } from './methods';
import { modelName } from './model-name';

export const MODEL_EXTENSION = '.model';

/** "forest-four-weeks-epoch-9.model". */
export function modelFileName({ header }: TrainedModel, { title }: Experiment): string {
  const stem = fileName(`${modelName(header)} ${title} epoch ${header.epoch}`).slice(0, -FILE_EXTENSION.length);
  return `${stem}${MODEL_EXTENSION}`;
}

/** By the browser itself where it does it: a page of another origin's frame, or without a secure connection, has to count alone. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return digestBytes(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const models = new TrainedModels({
  lab,
  train: TRAIN,
  nameOf: modelFileName,
  encode: encodeModel,
  sha256,
  keepModel: async (...model) => (await storage).models.keep(...model),
  keepCheckpoint: async (resume) => (await storage).models.keepCheckpoint(resume),
  forgetCheckpoint: async (digest) => (await storage).models.forgetCheckpoint(digest),
  isTrained: async (digest) => (await storage).models.isTrained(digest),
  checkpoint: async (digest) => (await storage).models.checkpoint(digest),
  outputsOf: async (state) => (await import('../../models/forest/train/state')).outputsOfState(state),
  digestOf: (experiment) =>
    digestExperiment({ ...deriveExperiment(experiment, TRAIN, registry), outputs: [] }, registry),
  words: forecastWords.kept,
});

export const useTrained = () => useSyncExternalStore(models.subscribe, models.trained);
/** Whether a model was trained here, in this session or before; undefined while that is looked up. */
export function useIsOwn(digest: string | undefined): boolean | undefined {
  useEffect(() => {
    if (digest !== undefined) void models.lookUp(digest);
  }, [digest]);
  return useSyncExternalStore(models.subscribe, () => (digest === undefined ? false : models.isOwn(digest)));
}

/** A training that was cut off can go on. */
export const offerToGoOn = (experiment: Experiment): Promise<void> => models.offerToGoOn(experiment);
