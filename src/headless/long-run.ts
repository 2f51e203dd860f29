/** What a long run leaves behind and goes on from: checkpoints, and the model that it has trained. */
import type { Outputs } from '../core/outputs';
import type { Resumable } from '../experiment/admit';
import { digestExperiment } from '../experiment/digest';
import type { Experiment } from '../experiment/experiment';
import { LabError } from '../experiment/lab-error';
import type { Registry } from '../experiment/registry';
import { findMethod } from '../experiment/registry';
import { encodeModel } from '../models/forest/model-file';
import { readCheckpoint } from './checkpoint-file';
import type { Streams } from './streams';
import { writeAtomically } from './write-atomically';

export interface LongRun {
  /** Where checkpoints are written; the run goes on from what is there already. */
  checkpoint?: string;
  /** A checkpoint to go on from, which has to be there. */
  resume?: string;
  /** Where the trained model is written. */
  saveModel?: string;
}

/** Rejects with LabError where the method trains no model, or its model is not asked for. */
export function checkSaving({ saveModel }: LongRun, { method, outputs }: Experiment, registry: Registry): void {
  if (saveModel === undefined) return;
  const declared = Object.entries(findMethod(registry, method)?.outputs ?? {});
  const models = declared.filter(([, { kind }]) => kind === 'model').map(([id]) => id);
  if (models.length === 0)
    throw new LabError({ code: 'no-model', message: `The method “${method}” trains no model that could be saved.` });
  if (outputs.length > 0 && !models.some((id) => outputs.includes(id)))
    throw new LabError({ code: 'no-model', message: `The experiment does not ask for its output “${models[0]}”.` });
}

/** What the run goes on from, if anything. Rejects with LabError: `no-checkpoint`, `cannot-resume`, `unreadable-file`. */
export async function resumeOf(
  { checkpoint, resume }: LongRun,
  experiment: Experiment,
  registry: Registry,
  { err }: Pick<Streams, 'err'>,
): Promise<Resumable | undefined> {
  const path = resume ?? checkpoint;
  if (path === undefined) return undefined;
  const found = await readCheckpoint(path);
  if (!found && resume !== undefined)
    throw new LabError({ code: 'no-checkpoint', message: `There is no checkpoint “${resume}”.` });
  if (!found) return undefined;
  if (found.digest !== digestExperiment(experiment, registry))
    throw new LabError({
      code: 'cannot-resume',
      message: `“${path}” is the checkpoint of another experiment, or of other settings.`,
      hint: 'Name another file, or remove it to begin anew.',
    });
  err(`Going on from ${path}, ${found.done.toLocaleString('en')} of ${found.total.toLocaleString('en')}\n`);
  return found;
}

/** Writes the first model among the outputs. */
export async function saveModelOf(outputs: Outputs, path: string, { err }: Pick<Streams, 'err'>): Promise<void> {
  const output = Object.values(outputs).find(({ kind }) => kind === 'model');
  if (output?.kind !== 'model') return err('There is no model to save yet.\n');
  try {
    await writeAtomically(path, encodeModel(output.model));
  } catch (error) {
    throw new LabError({ code: 'no-room', message: `The model could not be written: ${String(error)}` });
  }
  const { epoch, users } = output.model.header;
  err(
    `Saved the model of epoch ${epoch.toLocaleString('en')} as ${path}${users === '' ? ', without its users' : ''}\n`,
  );
}
