/** Cascades of the experiment: from a source to a set with its measures, and whether a set and a network belong together. */
import { matchUsers, type CascadeSet } from '../core/cascade';
import { measureCascades } from '../core/cascade-facts';
import type { Network } from '../core/network';
import type { LabClient } from '../experiment/client';
import type { CascadeSource, Source } from '../experiment/experiment';
import { Loader, sourceKey, type LoaderState } from './loader';
import type { CascadeData, CascadesState } from './state';

export interface CascadeServices {
  client: LabClient;
  titleOf(source: Source | CascadeSource): string;
}

/** The cascades that are, or stay, to be seen. */
export function shownCascades(state: CascadesState): CascadeData | undefined {
  if (state.type === 'ready') return state.data;
  return state.type === 'loading' || state.type === 'failed' ? state.former : undefined;
}

export type CascadeLoader = Loader<CascadeSource, CascadeData>;

export function createCascadeLoader(services: CascadeServices, tell: (state: CascadesState) => void): CascadeLoader {
  return new Loader<CascadeSource, CascadeData>({
    load: async (source, _key, signal) =>
      cascadeDataOf(source, await services.client.materialiseCascades(source, { signal }), services),
    tell: (state) => tell(asCascadesState(state, services)),
  });
}

/** A set that is known already, as data of the page. */
export function cascadeDataOf(
  source: CascadeSource,
  set: CascadeSet,
  services: Pick<CascadeServices, 'titleOf'>,
): CascadeData {
  const title = services.titleOf(source);
  return { source, key: sourceKey(source), title, set, measures: measureCascades(set) };
}

function asCascadesState(state: LoaderState<CascadeSource, CascadeData>, services: CascadeServices): CascadesState {
  switch (state.type) {
    case 'nothing':
      return { type: 'none' };
    case 'ready':
      return { type: 'ready', data: state.data };
    case 'loading':
    case 'failed':
      return { ...state, title: services.titleOf(state.source) };
    default:
      return state satisfies never;
  }
}

/** A set is about a network when at least this share of its users is in it. */
export const BELONGS_FROM = 0.5;

/** Whether a set and a network are about the same people. Names decide; a set that names nobody belongs to any network. */
export function belongTogether(set: CascadeSet, network: Network): boolean {
  if (set.userCount === 0) return true;
  let found = 0;
  for (const node of matchUsers(set, network)) if (node >= 0) found++;
  return found >= BELONGS_FROM * set.userCount;
}

/** The network that cascades give by themselves: who activated whom where that is known, otherwise who came next after whom. */
export function derivedNetwork(cascades: CascadeSource, set: Pick<CascadeSet, 'parents'>): Source {
  return { kind: 'derived', rule: set.parents ? 'parents' : 'successive', least: 1, cascades };
}
