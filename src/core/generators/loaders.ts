/** Where every generator lies, by its id: a worker that makes one network loads one of them. */
import type { Generator } from './generator';

export const generatorLoaders: Readonly<Record<string, () => Promise<Generator>>> = {
  'erdos-renyi': async () => (await import('./erdos-renyi')).erdosRenyi,
  'random-arcs': async () => (await import('./random-arcs')).randomArcs,
  'watts-strogatz': async () => (await import('./watts-strogatz')).wattsStrogatz,
  'newman-watts': async () => (await import('./newman-watts')).newmanWatts,
  'barabasi-albert': async () => (await import('./barabasi-albert')).barabasiAlbert,
  'scale-free': async () => (await import('./scale-free')).scaleFree,
  'static-model': async () => (await import('./static-model')).staticModel,
  'random-regular': async () => (await import('./random-regular')).randomRegular,
  'k-ary-tree': async () => (await import('./trees')).kAryTree,
  'random-tree': async () => (await import('./trees')).randomTree,
  'scale-free-tree': async () => (await import('./barabasi-albert')).scaleFreeTree,
  'square-lattice': async () => (await import('./square-lattice')).squareLattice,
  'stochastic-block-model': async () => (await import('./stochastic-block-model')).stochasticBlockModel,
  'configuration-model': async () => (await import('./configuration-model')).configurationModel,
  ring: async () => (await import('./ring')).ring,
  complete: async () => (await import('./complete')).complete,
  'campaign-board': async () => (await import('./campaign-board')).campaignBoard,
};

/** What loads the generator of that id; undefined for ids that do not exist. */
export function findGeneratorLoader(id: string): (() => Promise<Generator>) | undefined {
  return Object.hasOwn(generatorLoaders, id) ? generatorLoaders[id] : undefined;
}
