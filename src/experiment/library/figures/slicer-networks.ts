/** The networks and the experiments of SLICER's figures. */
import type { MethodId } from '../../../core/method';
import { SCHEMA, type Experiment, type Source } from '../../experiment';

const generated = (
  generator: string,
  parameters: Extract<Source, { kind: 'generated' }>['parameters'],
  seed = 1,
): Source => ({ kind: 'generated', generator, parameters, seed });

/** A tree all of whose inner nodes have three neighbours. */
export const regularTree = (n: number): Source => generated('k-ary-tree', { n, children: 2, root: 'equal-degree' });

export interface NamedNetwork {
  id: string;
  title: string;
  /** Whether it has no loops. */
  tree: boolean;
  /** The network of a realisation: random ones are drawn anew for each. */
  network(realisation: number): Source;
}

/** The five networks of a hundred nodes of Fig. 2. */
export const smallNetworks: readonly NamedNetwork[] = [
  { id: 'tree', title: 'regular tree', tree: true, network: () => regularTree(100) },
  {
    id: 'scale-free',
    title: 'scale-free tree',
    tree: true,
    network: (k) => generated('scale-free-tree', { n: 100 }, k),
  },
  {
    id: 'regular',
    title: 'random regular',
    tree: false,
    network: (k) => generated('random-regular', { n: 100, degree: 3 }, k),
  },
  {
    id: 'random',
    title: 'Erdős–Rényi',
    tree: false,
    network: (k) => generated('erdos-renyi', { n: 100, meanDegree: 3 }, k),
  },
  { id: 'lattice', title: 'lattice', tree: false, network: () => lattice(10) },
];

/** An open square lattice of so many nodes a side. */
export const lattice = (side: number): Source => generated('square-lattice', { width: side, height: side });

/** An experiment of a figure: α* uniform on [0, 1], one random source for each cascade, search from ½. */
export function learning(
  item: string,
  method: MethodId,
  title: string,
  network: Source,
  parameters: Experiment['parameters'],
  seed: number,
  outputs: readonly string[],
): Experiment {
  return {
    schema: SCHEMA,
    title,
    source: { paper: 'SLICER', item },
    inputs: { network },
    method,
    version: 1,
    parameters: { alphaLaw: 'random', start: 'value', startAlpha: 0.5, predictionSources: 0, ...parameters },
    seed,
    outputs: [...outputs],
  };
}
