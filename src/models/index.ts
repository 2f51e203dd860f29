/** The registry: one line per model. What the first page loads imports `first` instead, a page of one family its `all`. */
import type { Method } from '../core/method';
import { methods } from './first';
import './forest/all';
import './independent-cascade/all';
import './jump-sde/all';
import './push-driven-cascade/all';
import './sir-hawkes/all';

/** Every method of the lab by its id. */
export { methods };

/** The method of that id; undefined for ids that do not exist. */
export function findMethod(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id] : undefined;
}
