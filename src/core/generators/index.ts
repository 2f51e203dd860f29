/** The registry of generators: one line per generator (and one in `loaders`), and the way from a description to a network. */
import type { Checked } from '../errors';
import type { Network } from '../network';
import { barabasiAlbert, scaleFreeTree } from './barabasi-albert';
import { complete } from './complete';
import { configurationModel } from './configuration-model';
import { erdosRenyi } from './erdos-renyi';
import { checkSettings, generateChecked, type Settings } from './generate';
import type { Generator } from './generator';
import { newmanWatts } from './newman-watts';
import { randomArcs } from './random-arcs';
import { randomRegular } from './random-regular';
import { ring } from './ring';
import { scaleFree } from './scale-free';
import { squareLattice } from './square-lattice';
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
  randomRegular,
  kAryTree,
  randomTree,
  scaleFreeTree,
  squareLattice,
  stochasticBlockModel,
  configurationModel,
  ring,
  complete,
];

/** All generators by id, in the order in which they are offered. */
export const generators: Readonly<Record<string, Generator>> = Object.fromEntries(list.map((g) => [g.id, g]));

/**
 * Checks a description of a generated network: id, every value, their combination, and the size it leads to.
 * Missing values take their default. `path` is where the description stands in its document, `among` the generators there are.
 */
export function checkGenerator(
  id: string,
  given: Readonly<Record<string, unknown>>,
  path = 'inputs.network',
  among: readonly Generator[] = list,
): Checked<Settings> {
  const generator = among.find((one) => one.id === id);
  if (!generator) {
    const expected = `one of ${among.map((one) => one.id).join(', ')}`;
    return {
      ok: false,
      issues: [
        {
          code: 'unknown-generator',
          severity: 'stopped',
          message: `There is no network generator “${id}”; expected ${expected}.`,
          where: { path: `${path}.generator` },
          found: id,
          expected,
          hint: 'Check its spelling.',
        },
      ],
    };
  }
  return checkSettings(generator, given, path);
}

/**
 * The network that a description stands for: equal descriptions give equal networks in every engine.
 * Draws from `stream(seed, 'network')` only. Never throws for bad values: they are issues.
 */
export function generateNetwork(
  id: string,
  given: Readonly<Record<string, unknown>>,
  seed: number,
  path?: string,
  among?: readonly Generator[],
): Checked<Network> {
  const checked = checkGenerator(id, given, path, among);
  return checked.ok ? generateChecked(checked.value, seed, checked.issues) : checked;
}
