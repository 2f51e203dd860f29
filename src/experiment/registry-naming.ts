/** The registry with what a value names and no more: whoever checks one workspace does not load every method of the lab. */
import { registry } from './first-registry';
import type { Registry } from './registry';

/** One line per family. */
const FAMILIES: Readonly<Record<string, () => Promise<unknown>>> = {
  'independent-cascade': () => import('../models/independent-cascade/all'),
  'jump-sde': () => import('../models/jump-sde/all'),
  'sir-hawkes': () => import('../models/sir-hawkes/all'),
  forest: () => import('../models/forest/all'),
  'push-driven-cascade': () => import('../models/push-driven-cascade/all'),
};

/** Families with a line of their own. */
export const namedFamilies: readonly string[] = Object.keys(FAMILIES);

/** Loads the methods of all families, and the generators, that an experiment names, those of its sources and of its view among them. */
export async function registryNaming(value: unknown): Promise<Registry> {
  // JSON has no word for a value that is not there.
  const text = value === undefined ? '' : JSON.stringify(value);
  const named = namedFamilies.filter((family) => text.includes(`"${family}/`));
  const generated = text.includes('"generated"') ? [import('../core/generators')] : [];
  await Promise.all([...named.map((family) => FAMILIES[family]()), ...generated]);
  return registry;
}
