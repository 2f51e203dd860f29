/** The numerics of every method, without a word of description: all that a worker knows of the models. One line per model. */
import type { Runner } from '../core/method';
import { forestLoaders } from './forest/loaders';
import { independentCascadeLoaders } from './independent-cascade/loaders';
import { jumpSdeLoaders } from './jump-sde/loaders';
import { pushDrivenLoaders } from './push-driven-cascade/loaders';
import { sirHawkesLoaders } from './sir-hawkes/loaders';

/** The runner wants the values of its own method's parameters. */
export type Loader = () => Promise<Runner<never>>;

export const loaders: Readonly<Record<string, Loader>> = {
  ...independentCascadeLoaders,
  ...jumpSdeLoaders,
  ...pushDrivenLoaders,
  ...forestLoaders,
  ...sirHawkesLoaders,
};

/** What loads the numerics of the method of that id; undefined for ids that do not exist. */
export function findLoader(id: string): Loader | undefined {
  return Object.hasOwn(loaders, id) ? loaders[id] : undefined;
}
