/** The networks and the experiments of PropNet-SDE's figures. Sizes, rates and horizons are ours: the text has lost the paper's. */
import type { MethodId } from '../../../core/method';
import { SCHEMA, type Experiment, type Source } from '../../experiment';

export interface PropagationNetwork {
  id: 'random' | 'small-world' | 'scale-free';
  title: string;
  /** T: the slowest of the three is watched for longer. */
  horizon: number;
  network(n: number): Source;
}

const generated = (generator: string, n: number): Source => ({
  kind: 'generated',
  generator,
  parameters: { n },
  seed: 1,
});

/** Those of the paper, with the defaults of CONTEST: n ln n arcs; two neighbours on each side, p = 0.1; two links per new node. */
export const threeNetworks: readonly PropagationNetwork[] = [
  { id: 'random', title: 'random', horizon: 8, network: (n) => generated('random-arcs', n) },
  { id: 'small-world', title: 'small world', horizon: 16, network: (n) => generated('newman-watts', n) },
  { id: 'scale-free', title: 'scale-free', horizon: 8, network: (n) => generated('scale-free', n) },
];

/** What the text has lost, and what stands in its place. */
export const OUR_SETTINGS =
  'Sizes, rates, horizons and samples are lost in the text; here α is uniform on [0.05, 0.5], two sources are drawn, T = 8 (small world 16).';

/** Rates of every edge from one stream, two sources from another: the same for every method of a seed. */
export const basicSpread = {
  rateLaw: 'random',
  rateMin: 0.05,
  rateMax: 0.5,
  initial: 'random',
  randomSources: 2,
} as const;

/** γ of every node uniform on [0.1, 0.5]. */
export const withRecovery = { model: 'SIS', recoveryLaw: 'random', recoveryMin: 0.1, recoveryMax: 0.5 } as const;

/** An experiment of a figure, all of whose methods have one seed. */
export function propagation(
  item: string,
  method: MethodId,
  title: string,
  inputs: Experiment['inputs'],
  parameters: Experiment['parameters'],
  outputs: readonly string[],
  seed = 1,
): Experiment {
  return {
    schema: SCHEMA,
    title,
    source: { paper: 'PropNet-SDE', item },
    inputs,
    method,
    version: 1,
    parameters,
    seed,
    outputs: [...outputs],
  };
}
