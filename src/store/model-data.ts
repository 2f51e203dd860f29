/** The trained model of the experiment: from a source to its numbers. */
import type { TrainedModel } from '../core/trained-model';
import type { LabClient } from '../experiment/client';
import type { ModelSource } from '../experiment/experiment';
import { Loader, sourceKey, type LoaderState } from './loader';
import type { ModelData, ModelState } from './state';

export type ModelLoader = Loader<ModelSource, ModelData>;

export function createModelLoader(client: LabClient, tell: (state: ModelState) => void): ModelLoader {
  return new Loader<ModelSource, ModelData>({
    load: async (source, _key, signal) => modelDataOf(source, await client.materialiseModel(source, { signal })),
    tell: (state) => tell(asModelState(state)),
  });
}

/** A model that is known already, as data of the page. */
export const modelDataOf = (source: ModelSource, model: TrainedModel): ModelData => ({
  source,
  key: sourceKey(source),
  model,
});

/** The model that is, or stays, to be seen. */
export function shownModel(state: ModelState): ModelData | undefined {
  if (state.type === 'ready') return state.data;
  return state.type === 'loading' || state.type === 'failed' ? state.former : undefined;
}

function asModelState(state: LoaderState<ModelSource, ModelData>): ModelState {
  switch (state.type) {
    case 'nothing':
      return { type: 'none' };
    case 'ready':
    case 'loading':
    case 'failed':
      return state;
    default:
      return state satisfies never;
  }
}
