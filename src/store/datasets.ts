/** Networks on the stage: from a source to a network. */
import type { Network } from '../core/network';
import type { LabClient } from '../experiment/client';
import { cascadesBehind } from '../experiment/cascades-behind';
import type { CascadeSource, Source } from '../experiment/experiment';
import type { CascadeSet } from '../core/cascade';
import { Loader, sourceKey, type LoaderState } from './loader';
import type { Dataset, DatasetState } from './state';

export interface DatasetServices {
  client: LabClient;
  titleOf(source: Source | CascadeSource): string;
  /** Finds out beforehand, in slices, what pages ask of a network; absent: they ask when they need it. */
  acquaint?(network: Network): Promise<void>;
}

/** The dataset that is, or stays, on the stage. */
export function shownDataset(state: DatasetState): Dataset | undefined {
  if (state.type === 'ready') return state.dataset;
  return state.type === 'loading' || state.type === 'failed' ? state.former : undefined;
}

/** Canonical text of a network's source. */
export const datasetKey = (source: Source | undefined): string => sourceKey(source);

export type Networks = Loader<Source, Dataset>;

/** `coming`: cascades that are at hand or on their way, so that a network made or learned from them needs no second reading. */
export function createNetworks(
  services: DatasetServices,
  coming: (cascades: CascadeSource) => Promise<CascadeSet | undefined>,
  tell: (state: DatasetState) => void,
): Networks {
  return new Loader<Source, Dataset>({
    load: async (source, _key, signal) => {
      const behind = cascadesBehind(source);
      const cascades = behind && (await coming(behind));
      const network = await services.client.materialise(source, { signal, ...(cascades ? { cascades } : {}) });
      await services.acquaint?.(network);
      return datasetOf(source, network, services);
    },
    tell: (state) => tell(asDatasetState(state, services)),
  });
}

/** A network that was read already, as a dataset. */
export function datasetOf(source: Source, network: Network, services: Pick<DatasetServices, 'titleOf'>): Dataset {
  return { source, key: sourceKey(source), title: services.titleOf(source), network };
}

function asDatasetState(state: LoaderState<Source, Dataset>, services: DatasetServices): DatasetState {
  switch (state.type) {
    case 'nothing':
      return { type: 'empty' };
    case 'ready':
      return { type: 'ready', dataset: state.data };
    case 'loading':
    case 'failed':
      return { ...state, title: services.titleOf(state.source) };
    default:
      return state satisfies never;
  }
}
