/** One spark: chance rules a single cascade. The same start again and again, and how far it goes. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Source } from '../../experiment';
import { runsOf } from './experiments';
import { scalarOf, seriesOf, short } from '../figures/words';
import type { FigureResults, LessonStudy } from './study';

/** Three hundred people who know five others on average. */
export const SPARK_NODES = 300;
export const SPARK_NETWORK: Source = {
  kind: 'generated',
  generator: 'erdos-renyi',
  parameters: { n: SPARK_NODES, meanDegree: 5 },
  seed: 1,
};
export const SPARK = { alpha: 0.4, horizon: 40, sources: ['57'] };
/** How many runs the histogram has. */
export const MANY = 200;
/** Below this share of the network a cascade counts as small. */
const SMALL = 0.1;
/** Above this share it counts as large. */
const LARGE = 0.5;
/** Around the mean, as a share of the network: “about the mean”. */
const ABOUT = 0.05;

const run = runsOf('SLICER', 'section 2');

export interface SparkFacts {
  /** The sizes of the first and the second cascade. */
  first: number;
  second: number;
  reached: SeriesOutput;
  histogram: { edges: Float64Array; counts: Float64Array };
  runs: number;
  mean: number;
  /** Shares of runs. */
  small: number;
  large: number;
  aboutMean: number;
  /** The middle half: quartiles, and the 5th and 95th in a hundred. */
  low: number;
  high: number;
}

export const one = (seed: number, k: number) =>
  run(
    `one-${k}`,
    `A rumour, cascade ${k}`,
    'independent-cascade/simulate',
    SPARK,
    { network: SPARK_NETWORK },
    seed * 1000 + k,
  );

const many = (seed: number) =>
  run(
    'many',
    'The same rumour 200 times',
    'independent-cascade/monte-carlo',
    { ...SPARK, runs: MANY },
    { network: SPARK_NETWORK },
    seed,
  );

/** Number of runs whose size lies in [lo, hi); sizes are the lower edges of bins of width one or more. */
function between(edges: ArrayLike<number>, counts: ArrayLike<number>, lo: number, hi: number): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    const middle = (edges[k] + edges[k + 1]) / 2;
    if (middle >= lo && middle < hi) sum += counts[k];
  }
  return sum;
}

/** The end of the bin in which a share of the runs is reached: its lower one below the middle, its upper one above. */
function quantile(edges: ArrayLike<number>, counts: ArrayLike<number>, share: number): number {
  let total = 0;
  for (let k = 0; k < counts.length; k++) total += counts[k];
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    sum += counts[k];
    if (sum >= share * total) return share < 0.5 ? Math.ceil(edges[k]) : Math.floor(edges[k + 1]);
  }
  return NaN;
}

export const oneSpark: LessonStudy<SparkFacts> = {
  id: 'one-spark',
  paper: 'SLICER',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [one(seed, 0), one(seed, 1), many(seed)],
  facts(results: FigureResults) {
    const size = (id: string): number | undefined => seriesOf(results, id, 'reached')?.y.at(-1);
    const [first, second] = [size('one-0'), size('one-1')];
    const histogram = results.get('many')?.outputs['final-size'];
    const reached = seriesOf(results, 'many', 'reached');
    const mean = scalarOf(results, 'many', 'mean-size');
    if (
      first === undefined ||
      second === undefined ||
      histogram?.kind !== 'histogram' ||
      !reached ||
      mean === undefined
    )
      return undefined;
    const { edges, counts } = histogram;
    const n = SPARK_NODES;
    const share = (lo: number, hi: number): number => between(edges, counts, lo, hi) / MANY;
    return {
      first,
      second,
      reached,
      histogram: { edges, counts },
      runs: MANY,
      mean,
      small: share(0, SMALL * n),
      large: share(LARGE * n, Infinity),
      aboutMean: share(mean - ABOUT * n, mean + ABOUT * n),
      low: quantile(edges, counts, 0.05),
      high: quantile(edges, counts, 0.95),
    };
  },
  claims: ({ small, large, aboutMean, mean, low, high }) => [
    { text: `${short(100 * small)} of 100 stay below a tenth of the network (at least 20)`, holds: small >= 0.2 },
    { text: `${short(100 * large)} of 100 reach more than half of it (at least 45)`, holds: large >= 0.45 },
    {
      text: `${short(100 * aboutMean)} of 100 end within a twentieth of the network of the mean ${short(mean)} (at most 3)`,
      holds: aboutMean <= 0.03,
    },
    {
      text: `nine in ten lie between ${low} and ${high}, more than half of the network apart`,
      holds: high - low > SPARK_NODES / 2,
    },
  ],
};
