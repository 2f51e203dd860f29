/** The registry: one line per model. */
import type { Method } from '../core/method';
import { applicationMethods } from './independent-cascade/application-methods';
import { learningMethods } from './independent-cascade/learning-methods';
import { independentCascadeMethods } from './independent-cascade/methods';

const all: readonly Method[] = [...independentCascadeMethods, ...learningMethods, ...applicationMethods];

/** Every method of the lab by its id. */
export const methods: Readonly<Record<string, Method>> = Object.fromEntries(all.map((method) => [method.id, method]));

/** The method of that id; undefined for ids that do not exist. */
export function findMethod(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id] : undefined;
}
