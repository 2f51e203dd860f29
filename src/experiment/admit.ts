/**
 * The door of every run: experiment and data must fit, a sweep must have been expanded, and a run can go on only from its own
 * state.
 */
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import { digestExperiment } from './digest';
import type { Experiment } from './experiment';
import { LabError, refusal } from './lab-error';
import type { Prepared } from './prepare';
import { prepare } from './prepare';
import type { Registry } from './registry';

/** What a stopped run needs to go on: plain data, structured-cloneable, good for the same experiment only. */
export interface Resumable {
  digest: string;
  /** Blocks folded into the state; 0: the state is a checkpoint of a method that is not cut into blocks. */
  blocks: number;
  state: unknown;
  done: number;
  total: number;
}

/** Throws LabError `bad-input` or `cannot-resume`. */
export function admit(
  experiment: Experiment,
  network: Network,
  registry: Registry,
  { resume, cascades, model }: { resume?: Resumable; cascades?: CascadeSet; model?: TrainedModel } = {},
): Prepared {
  const prepared = prepare(experiment, network, registry, cascades, model);
  if (!prepared.ok) throw refusal(prepared.issues);
  if (experiment.sweep?.length)
    throw refusal([
      {
        code: 'sweep-not-expanded',
        severity: 'stopped',
        message: 'A sweep is several experiments; run its points one by one.',
        where: { path: 'sweep' },
      },
    ]);
  if (resume && resume.digest !== digestExperiment(experiment, registry))
    throw new LabError({
      code: 'cannot-resume',
      message: 'The settings have changed since the run was stopped, so it cannot go on from there.',
      hint: 'Run it again from the beginning.',
    });
  return prepared.value;
}
