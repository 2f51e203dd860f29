/** Which weights are asked: those that came with the lab, those that are trained here, or those of a file. Pure. */
import type { CascadeSource, Experiment, ModelSource, Source } from '../../experiment/experiment';
import { TRAIN } from './methods';

export type Weights = 'shipped' | 'train' | 'file';

/** The page shows the settings of a training while that is among its methods. */
export function weightsOf({ view, inputs }: Experiment): Weights {
  if (view?.compare?.includes(TRAIN) ?? true) return 'train';
  return inputs.model?.kind === 'uploaded' ? 'file' : 'shipped';
}

/** Weights that come with the lab, and the bundled data that they were trained on. */
export interface Shipped {
  id: string;
  cascades: string;
  network?: string;
}

const bundledId = (source: Source | CascadeSource | undefined): string | undefined =>
  source?.kind === 'bundled' ? source.id : undefined;

/** The weights that come with the lab for these data, the chosen ones first; undefined: there are none. */
export function shippedFor(
  { inputs: { cascades, model } }: Experiment,
  shipped: readonly Shipped[],
): Shipped | undefined {
  const own = shipped.filter((one) => one.cascades === bundledId(cascades));
  return own.find(({ id }) => model?.kind === 'bundled' && id === model.id) ?? own[0];
}

/** Whether weights were trained with as much of a network as the experiment says. */
const suits = ({ parameters }: Experiment, { network }: Shipped): boolean =>
  (parameters.graph ?? 'given') === (network === undefined ? 'none' : 'given');

function withTraining(experiment: Experiment, on: boolean): Experiment {
  const others = (experiment.view?.compare ?? []).filter((id) => id !== TRAIN);
  return { ...experiment, view: { ...experiment.view, compare: on ? [...others, TRAIN] : others } };
}

/** The model that is asked stays until there is a better one. */
export const toTraining = (experiment: Experiment): Experiment => withTraining(experiment, true);

/** @param parameters settings of the data that the weights were trained with; those that differ from the defaults */
export function toModel(
  experiment: Experiment,
  model: ModelSource,
  parameters?: Experiment['parameters'],
  seed = experiment.seed,
): Experiment {
  const asked = withTraining(experiment, false);
  return {
    ...asked,
    inputs: { ...asked.inputs, model },
    parameters: { ...asked.parameters, ...parameters },
    seed,
  };
}

/** The same experiment asks a model that was just trained. */
export const withModel = (experiment: Experiment, model: ModelSource): Experiment => ({
  ...experiment,
  inputs: { ...experiment.inputs, model },
});

/**
 * With weights that suit the data where the experiment has none, and ready to train where there are none; undefined: all is well. Weights
 * that came with the lab know the people of their own data alone.
 */
export function firstWeights(experiment: Experiment, shipped: readonly Shipped[]): Experiment | undefined {
  const { model, ...inputs } = experiment.inputs;
  const own = shippedFor(experiment, shipped);
  if (model?.kind === 'uploaded') return undefined;
  if (model && own?.id === model.id) return undefined;
  if (own && suits(experiment, own)) return toModel(experiment, { kind: 'bundled', id: own.id });
  if (!model && weightsOf(experiment) === 'train') return undefined;
  return toTraining({ ...experiment, inputs });
}
