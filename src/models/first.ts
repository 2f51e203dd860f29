/**
 * The methods that the first page runs. Descriptions have their weight, so the others join with `models/index`, which is loaded with
 * the first page, dialog, link, file or workspace that may name one of them.
 */
import type { Method } from '../core/method';
import { independentCascadeMethods } from './independent-cascade/methods';

const list: Method[] = [...independentCascadeMethods];
const byId: Record<string, Method> = Object.fromEntries(list.map((method) => [method.id, method]));

/** The methods so far, in the order in which they are offered: a list that grows once. */
export const firstMethods: readonly Method[] = list;

/** The same by their ids. */
export const methods: Readonly<Record<string, Method>> = byId;

/** More methods for list and record; those that are there already are left as they are. */
export function join(more: readonly Method[]): void {
  for (const method of more) {
    if (Object.hasOwn(byId, method.id)) continue;
    list.push(method);
    byId[method.id] = method;
  }
}
