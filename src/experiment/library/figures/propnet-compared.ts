/** PropNet-SDE, Figs 1, 2, 4 and 5: several methods on three networks against a large Monte Carlo; their runs and their errors. */
import type { Method, MethodId } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment } from '../../experiment';
import type { FigurePlan, FigureResults } from './figure';
import { accumulatedError, largestOf, marginalsOf, meanOf, relativeError } from './propnet-errors';
import { basicSpread, propagation, threeNetworks, type PropagationNetwork } from './propnet-networks';
import { percent, seriesOf } from './words';

export type Compared = 'sampled' | 'continest' | 'mean-field';

export interface Comparison {
  /** `Fig. 1`. */
  item: string;
  /** Beside the reference, which is always there. */
  methods: readonly Compared[];
  /** What all methods share, beside rates and sources. */
  spread: Experiment['parameters'];
  /** How the paper's method samples. */
  scheme: Experiment['parameters'];
}

export interface ComparisonSize {
  n: number;
  /** Runs of the reference. */
  runs: number;
  /** Of the paper's method. */
  samples: number;
}

export const NAMES: Readonly<Record<Compared | 'monte-carlo', { label: string; title: string; role: Method['role'] }>> =
  {
    'monte-carlo': { label: 'truth', title: 'Monte Carlo', role: 'ref' },
    sampled: { label: 'PropNet', title: 'Jump SDE', role: 'own' },
    continest: { label: 'ConTinEst', title: 'ConTinEst', role: 'b2' },
    'mean-field': { label: 'mean field', title: 'Mean field', role: 'b1' },
  };
/** How much longer than the others a run takes, about. */
const WEIGHTS: Readonly<Record<Compared, number>> = { sampled: 0.3, continest: 0.5, 'mean-field': 0.05 };

export const runId = (network: string, method: string): string => `${network}-${method}`;

export function comparisonPlan(c: Comparison, size: ComparisonSize, words: string, seconds: number): FigurePlan {
  const own: Readonly<Record<Compared, Experiment['parameters']>> = {
    sampled: { ...c.scheme, samples: size.samples },
    continest: { delaySamples: 1000, labelSets: 15 },
    'mean-field': {},
  };
  const on = (network: PropagationNetwork, method: Compared | 'monte-carlo', more: Experiment['parameters']) =>
    propagation(
      c.item,
      `jump-sde/${method}` satisfies MethodId,
      `${NAMES[method].title} on a ${network.title} network`,
      { network: network.network(size.n) },
      { ...basicSpread, ...c.spread, horizon: network.horizon, ...more },
      method === 'continest' ? ['influence'] : ['influence', 'marginals'],
    );
  return {
    size: words,
    seconds,
    runs: threeNetworks.flatMap((network) => [
      {
        id: runId(network.id, 'monte-carlo'),
        experiment: on(network, 'monte-carlo', { runs: size.runs }),
        weight: size.runs / 20_000,
      },
      ...c.methods.map((method) => ({
        id: runId(network.id, method),
        experiment: on(network, method, own[method]),
        weight: WEIGHTS[method],
      })),
    ]),
  };
}

export interface MethodErrors {
  relative: SeriesOutput;
  /** Largest and mean of `relative`. */
  largest: number;
  mean: number;
  /** Mean of it from T/3 on. */
  late: number;
  /** Of the probabilities of single nodes; absent for methods without them. */
  accumulated?: SeriesOutput;
  /** Mean of `accumulated`, over all and from T/3 on. */
  nodes?: number;
  lateNodes?: number;
}

export interface OnNetwork {
  network: PropagationNetwork;
  truth: SeriesOutput;
  /** Largest standard error of the reference, relative to it. */
  noise: number;
  errors: Partial<Record<Compared, MethodErrors>>;
}

/** Errors on every network of which there is a reference by now. */
export function comparedOn(results: FigureResults, { methods }: Pick<Comparison, 'methods'>): OnNetwork[] {
  return threeNetworks.flatMap((network) => {
    const truth = seriesOf(results, runId(network.id, 'monte-carlo'), 'influence');
    if (!truth || truth.x.length === 0) return [];
    const found = methods.map((method) => [method, errorsOf(results, network, method, truth)] as const);
    const errors = Object.fromEntries(found.filter(([, known]) => known !== undefined));
    return [{ network, truth, noise: noiseOf(truth), errors }];
  });
}

function errorsOf(
  results: FigureResults,
  { id, horizon }: PropagationNetwork,
  method: Compared,
  truth: SeriesOutput,
): MethodErrors | undefined {
  const relative = relativeError(seriesOf(results, runId(id, method), 'influence'), truth);
  if (!relative) return undefined;
  const accumulated = accumulatedError(
    marginalsOf(results, runId(id, method)),
    marginalsOf(results, runId(id, 'monte-carlo')),
  );
  const late = horizon / 3;
  return {
    relative,
    largest: largestOf(relative),
    mean: meanOf(relative),
    late: meanOf(relative, late),
    ...(accumulated ? { accumulated, nodes: meanOf(accumulated), lateNodes: meanOf(accumulated, late) } : {}),
  };
}

const noiseOf = ({ y, standardError }: SeriesOutput): number =>
  standardError ? standardError.reduce((most, se, k) => Math.max(most, y[k] > 0 ? se / y[k] : 0), 0) : 0;

/** Whether every method is there on every network, with probabilities of nodes where it has them. */
export const isWhole = (found: readonly OnNetwork[], { methods }: Pick<Comparison, 'methods'>): boolean =>
  found.length === threeNetworks.length &&
  found.every(({ errors }) =>
    methods.every((method) => errors[method] && (method === 'continest' || errors[method].accumulated)),
  );

/** A value of every network, in their order: `0.84 %, 1.2 %, 0.7 %`. */
export const onEach = (found: readonly OnNetwork[], value: (on: OnNetwork) => number): string =>
  found.map((on) => percent(value(on))).join(', ');
