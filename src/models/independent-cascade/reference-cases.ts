/**
 * The shapes of the reference vectors of learning that the tests of this folder read, from an independent float64 implementation:
 * fixtures/gradient-*.json (schema ic-gradient/1), fit-*.json (ic-fit/1) and population-*.json (ic-population/1). Every file carries
 * its tolerances.
 */
import type { Network } from '../../core/network';
import { classFromCounts, type Observations } from './observations';
import { networkOf } from './test-support';

interface Graph {
  n: number;
  directed: boolean;
  edges: [number, number][];
}

export interface GradientCase {
  kind: 'single' | 'double' | 'stochastic';
  hidden: number[];
  p0: number[] | null;
  /** τ of every node, null where hidden. */
  cascades: (number | null)[][];
  classes: { seeds: number[] | null; cascades: number; counts: number[][] }[];
  objective: number;
  gradient: number[];
  maximumLikelihood?: { logLikelihood: number; gradient: number[] };
}

export interface GradientFixture {
  schema: string;
  name: string;
  graph: Graph;
  T: number;
  alpha: number[];
  tolerance: { objectiveRelative: number; gradientRelativeToMax: number };
  cases: GradientCase[];
}

export interface FitFixture {
  schema: string;
  name: string;
  graph: Graph;
  T: number;
  alphaTrue: number[];
  maximumLikelihood?: { alpha: number[]; meanAbsError: number; tolerance: number };
  cascadeTimes?: number[][];
}

export interface PopulationFixture {
  schema: string;
  name: string;
  graph: Graph;
  T: number;
  alphaTrue: number[];
  atHalf: { objective: number; gradient: number[] };
  objectiveAtTrue: number;
  tolerance: { objectiveRelative: number; gradientAbsoluteAtTrue: number; gradientRelativeToMax: number };
}

export const networkOfGraph = ({ n, edges, directed }: Graph): Network => networkOf(n, edges, directed);

/** The counts of a case as learning takes them. */
export function observationsOf({ graph: { n }, T }: GradientFixture, one: GradientCase): Observations {
  const observed = Uint8Array.from({ length: n }, (_, i) => (one.hidden.includes(i) ? 0 : 1));
  return {
    n,
    horizon: T,
    observed,
    ...(one.p0 ? { initial: Float64Array.from(one.p0) } : {}),
    classes: one.classes.map(({ seeds, cascades, counts }) =>
      classFromCounts(counts.flat(), n, T, cascades, observed, seeds ? Int32Array.from(seeds) : undefined),
    ),
  };
}
