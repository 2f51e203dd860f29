/** What error is swept over: sizes of source sets on the network given, or networks of growing density. */
import { newmanWatts } from '../../core/generators/newman-watts';
import { randomArcs } from '../../core/generators/random-arcs';
import { scaleFree } from '../../core/generators/scale-free';
import type { Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { propagationModel, type PropagationModel } from './propagation';
import type { SweepSettings } from './sweep-settings';
import { within } from './streams-within';

const DENSITIES = [0.5, 1, 1.5, 2, 2.5];
const STEPS = [1, 2, 3, 4, 5];
/** Chance of a shortcut for every node of a small world: the default of CONTEST. */
const SHORTCUTS = 0.1;

/** The x axis, ascending; shorter where so many sources, arcs or neighbours do not exist. */
export function sweepPoints(
  n: number,
  { sweepOver, largestSourceSet }: Pick<SweepSettings, 'sweepOver' | 'largestSourceSet'>,
): number[] {
  switch (sweepOver) {
    case 'sources': {
      const sizes: number[] = [];
      for (let size = 1; size <= Math.min(n, largestSourceSet); size *= 2) sizes.push(size);
      return sizes;
    }
    case 'random-arcs':
      return DENSITIES.filter((density) => randomArcs.estimate({ n, density }).m <= n * (n - 1));
    case 'small-world':
      return STEPS.filter((eachSide) => eachSide <= Math.floor((n - 1) / 2));
    case 'scale-free':
      return STEPS.filter((links) => links < n);
    default:
      return sweepOver satisfies never;
  }
}

/**
 * The model of a repeat. Over sources: random ones from the repeat's stream, while network, rates and all else stay those of the
 * experiment. Over density: a network of its own, with all luck of its own.
 * @param x one of {@link sweepPoints}
 * @param own streams of this point and repeat
 */
export function sweepModel(
  network: Network,
  p: SweepSettings,
  streams: Streams,
  x: number,
  own: Streams,
): PropagationModel {
  if (p.sweepOver === 'sources')
    return propagationModel(network, { ...p, initial: 'random', randomSources: x }, (...key) =>
      key[0] === 'sources' ? own(...key) : streams(...key),
    );
  return propagationModel(sweepNetwork(network.n, p.sweepOver, x, own), p, within(own, 'model'));
}

function sweepNetwork(
  n: number,
  kind: Exclude<SweepSettings['sweepOver'], 'sources'>,
  x: number,
  own: Streams,
): Network {
  const rng = own('network');
  switch (kind) {
    case 'random-arcs':
      return randomArcs.generate({ n, density: x }, rng);
    case 'small-world':
      return newmanWatts.generate({ n, eachSide: x, shortcuts: SHORTCUTS }, rng);
    case 'scale-free':
      return scaleFree.generate({ n, links: x }, rng);
    default:
      return kind satisfies never;
  }
}
