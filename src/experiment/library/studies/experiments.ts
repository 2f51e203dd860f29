/** How the experiments of lessons are written. */
import type { MethodId, Paper } from '../../../core/method';
import { SCHEMA, type Experiment, type View } from '../../experiment';
import type { FigureRun } from '../figures/figure';

/** Runs of one lesson: each with an id of its own. */
export const runsOf =
  (paper: Paper, item: string) =>
  (
    id: string,
    title: string,
    method: MethodId,
    parameters: Experiment['parameters'],
    inputs: Experiment['inputs'],
    seed: number,
    more: { outputs?: string[]; weight?: number; view?: View } = {},
  ): FigureRun => ({
    id,
    ...(more.weight === undefined ? {} : { weight: more.weight }),
    experiment: {
      schema: SCHEMA,
      title,
      source: { paper, item },
      inputs,
      method,
      version: 1,
      parameters,
      seed,
      outputs: more.outputs ?? [],
      ...(more.view ? { view: more.view } : {}),
    },
  });
