/** The registry: one line per model. Only what the first page loads imports `first` instead, and the Spread page `spreading`. */
import type { Method } from '../core/method';
import { join } from './first';
import { jumpSdeMethods } from './jump-sde/methods';
import { methods } from './spreading';

join(jumpSdeMethods);

/** Every method of the lab by its id. */
export { methods };

/** The method of that id; undefined for ids that do not exist. */
export function findMethod(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id] : undefined;
}
