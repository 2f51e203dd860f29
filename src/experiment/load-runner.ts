/** What a worker needs of a lab: the numerics by the method's id, and a generator once it is to make a network. */
import type { Generator } from '../core/generators/generator';
import type { Runner } from '../core/method';
import type { ParameterTable, ResolvedValues } from '../core/parameters';
import type { Registry } from './registry';
import { findGenerator, findMethod } from './registry';

/** Every parameter's value, as the page has resolved it. */
export type Values = ResolvedValues<ParameterTable>;

export type RunnerLoader = () => Promise<Runner<Values>>;

export interface Served {
  /** Undefined for methods that the lab does not have. */
  findLoader(method: string): RunnerLoader | undefined;
  /** Undefined for generators that the lab does not have. */
  findGenerator(id: string): (() => Promise<Generator>) | undefined;
}

/** The same from a whole registry, where there is one in the same thread. */
export function servedFrom(registry: Registry): Served {
  return {
    findLoader: (id) => {
      const method = findMethod(registry, id);
      return method && (() => method.load());
    },
    findGenerator: (id) => {
      const generator = findGenerator(registry, id);
      return generator && (async () => generator);
    },
  };
}
