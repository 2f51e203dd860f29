/** The registry: one line per model. Only what the first page loads imports `first` instead. */
import type { Method } from '../core/method';
import { join, methods } from './first';
import { applicationMethods } from './independent-cascade/application-methods';
import { learningMethods } from './independent-cascade/learning-methods';
import { jumpSdeMethods } from './jump-sde/methods';

join([...learningMethods, ...applicationMethods, ...jumpSdeMethods]);

/** Every method of the lab by its id. */
export { methods };

/** The method of that id; undefined for ids that do not exist. */
export function findMethod(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id] : undefined;
}
