/**
 * The generators that the first page uses. Descriptions have their weight, so the others join with `index`, which is loaded with the
 * first page, dialog, link, file or workspace that may name one of them.
 */
import { barabasiAlbert } from './barabasi-albert';
import type { Generator } from './generator';
import { squareLattice } from './square-lattice';

const list: Generator[] = [barabasiAlbert, squareLattice];

/** The generators so far, in the order in which they are offered: a list that grows once. */
export const firstGenerators: readonly Generator[] = list;

/** All generators, in the order in which they are offered, those that are there already among them. */
export function offerAll(all: readonly Generator[]): void {
  list.splice(0, list.length, ...all);
}

/** One more, for a page that may name it; nothing where it is there already. */
export function offerAlso(generator: Generator): void {
  if (!list.includes(generator)) list.push(generator);
}
