/** The registry of generators: one line per generator (and one in `loaders`). Only what the first page loads imports `first` instead. */
import type { Checked } from '../errors';
import type { Network } from '../network';
import { barabasiAlbert, scaleFreeTree } from './barabasi-albert';
import { campaignBoard } from './campaign-board';
import { complete } from './complete';
import { configurationModel } from './configuration-model';
import { erdosRenyi } from './erdos-renyi';
import { checkGeneratorAmong, generateAmong } from './find';
import { offerAll } from './first';
import type { Settings } from './generate';
import type { Generator } from './generator';
import { newmanWatts } from './newman-watts';
import { randomArcs } from './random-arcs';
import { randomRegular } from './random-regular';
import { ring } from './ring';
import { scaleFree } from './scale-free';
import { squareLattice } from './square-lattice';
import { staticModel } from './static-model';
import { stochasticBlockModel } from './stochastic-block-model';
import { kAryTree, randomTree } from './trees';
import { wattsStrogatz } from './watts-strogatz';

export { LARGEST, type Generator } from './generator';

const list: readonly Generator[] = [
  erdosRenyi,
  randomArcs,
  wattsStrogatz,
  newmanWatts,
  barabasiAlbert,
  scaleFree,
  staticModel,
  randomRegular,
  kAryTree,
  randomTree,
  scaleFreeTree,
  squareLattice,
  stochasticBlockModel,
  configurationModel,
  ring,
  complete,
  campaignBoard,
];
offerAll(list);

/** All generators by id, in the order in which they are offered. */
export const generators: Readonly<Record<string, Generator>> = Object.fromEntries(list.map((g) => [g.id, g]));

/** Checks a description of a generated network among all generators: see {@link checkGeneratorAmong}. */
export function checkGenerator(
  id: string,
  given: Readonly<Record<string, unknown>>,
  path?: string,
  among: readonly Generator[] = list,
): Checked<Settings> {
  return checkGeneratorAmong(among, id, given, path);
}

/** The network that a description stands for, among all generators: see {@link generateAmong}. */
export function generateNetwork(
  id: string,
  given: Readonly<Record<string, unknown>>,
  seed: number,
  path?: string,
  among: readonly Generator[] = list,
): Checked<Network> {
  return generateAmong(among, id, given, seed, path);
}
