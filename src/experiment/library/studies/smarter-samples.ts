/** Smarter samples: how the error falls with the number of runs, and what pairs of opposite luck save. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import { rowsOf, scalarOf, seriesOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

export const CLUB: Source = { kind: 'bundled', id: 'karate' };
export const CLUB_MEMBERS = 34;
export const DAYS = 8;
/** A rumour from one member; everybody tells a friend after three days or so, on average. */
const SPREAD: Experiment['parameters'] = { sources: ['17'], rate: 0.3, horizon: DAYS };
/** How often every estimate is made anew, and the largest of them. */
export const REPEATS = 150;
const LARGEST = 512;
/** What the reader is asked for: an error of this part of the people reached in the end. */
export const WANTED = 0.01;

/** Of the slopes, which is −½ by theory. */
const SLOPE = 0.08;
/** Error with pairs over that without, on average over the sizes. */
const LOWER = 0.97;
const PAIRED_VARIANCE = 0.85;
/** Some two thousand runs for one per cent. */
const NEEDED = [1200, 3200] as const;

const run = runsOf('PropNet-SDE', 'section 4.2 and Fig. 6');

/** One estimate from `samples` runs, in pairs or not. */
export const estimate = (id: string, samples: number, pairs: boolean, seed: number) =>
  run(id, `${samples} runs`, 'jump-sde/sampled', { ...SPREAD, samples, antithetic: pairs }, { network: CLUB }, seed, {
    outputs: ['influence'],
    weight: 0.1,
  });

export interface SampleFacts {
  truth: SeriesOutput;
  /** People reached in the end. */
  reached: number;
  /** Largest error along the curve, in people, mean over the repeats; by number of runs. */
  plain: SeriesOutput;
  paired: SeriesOutput;
  /** Slopes of the straight lines through both, log–log. */
  plainSlope: number;
  pairedSlope: number;
  /** Error with pairs over error without, mean over the sizes (geometric). */
  ratio: number;
  /** Runs for an error of one per cent of those reached, by straight lines of slope −½. */
  plainNeeds: number;
  pairedNeeds: number;
  /** Variance of the number reached in the end, with pairs over without. */
  varianceFactor: number;
  repeats: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Slope of the straight line through the logarithms. */
function slopeOf({ x, y }: SeriesOutput): number {
  const [lx, ly] = [Array.from(x, Math.log), Array.from(y, Math.log)];
  const [mx, my] = [meanOf(lx), meanOf(ly)];
  const above = lx.reduce((sum, v, k) => sum + (v - mx) * (ly[k] - my), 0);
  return above / lx.reduce((sum, v) => sum + (v - mx) ** 2, 0);
}

/** Where the straight line of slope −½ through the middle of the points comes to an error. */
const needed = ({ x, y }: SeriesOutput, error: number): number =>
  Math.exp(meanOf(Array.from(x, (runs, k) => Math.log(runs) + 2 * Math.log(y[k] / error))));

/** That line from one number of runs to another. */
export function halfLine(errors: SeriesOutput, from: number, to: number): SeriesOutput {
  const one = needed(errors, 1);
  const x = Float64Array.of(from, to);
  return { kind: 'series', x, y: x.map((runs) => Math.sqrt(one / runs)) };
}

function errorsOf(results: FigureResults, method: string): SeriesOutput | undefined {
  const rows = rowsOf(tableOf(results, 'cost', 'error-by-samples')).filter((row) => row.method === method);
  if (rows.length < 3) return undefined;
  const pick = (id: string): Float64Array => Float64Array.from(rows, (row) => Number(row[id]));
  return {
    kind: 'series',
    x: pick('samples'),
    y: pick('error'),
    bands: [{ label: '95 % of the mean', lo: pick('lo'), hi: pick('hi') }],
  };
}

export const smarterSamples: LessonStudy<SampleFacts> = {
  id: 'smarter-samples',
  paper: 'PropNet-SDE',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [
    run('truth', '10,000 runs', 'jump-sde/monte-carlo', { ...SPREAD, runs: 10_000 }, { network: CLUB }, seed + 1000, {
      outputs: ['influence', 'mean-size'],
      weight: 1,
    }),
    run(
      'cost',
      'Errors by number of runs',
      'jump-sde/error-against-cost',
      // ConTinEst is not in this lesson: as little of it as there can be
      { ...SPREAD, repeats: REPEATS, largest: LARGEST, referenceRuns: 10_000, labelSets: 3 },
      { network: CLUB },
      seed,
      { outputs: ['error-by-samples', 'variance-factor'], weight: 5 },
    ),
  ],
  facts(results) {
    const truth = seriesOf(results, 'truth', 'influence');
    const reached = scalarOf(results, 'truth', 'mean-size');
    const [plain, paired] = [errorsOf(results, 'monte-carlo'), errorsOf(results, 'jump-sde')];
    const varianceFactor = scalarOf(results, 'cost', 'variance-factor');
    if (!truth || reached === undefined || !plain || !paired || varianceFactor === undefined) return undefined;
    return {
      truth,
      reached,
      plain,
      paired,
      plainSlope: slopeOf(plain),
      pairedSlope: slopeOf(paired),
      ratio: Math.exp(meanOf(Array.from(paired.y, (y, k) => Math.log(y / plain.y[k])))),
      plainNeeds: needed(plain, WANTED * reached),
      pairedNeeds: needed(paired, WANTED * reached),
      varianceFactor,
      repeats: REPEATS,
    };
  },
  claims: ({ plainSlope, pairedSlope, ratio, plainNeeds, pairedNeeds, varianceFactor }) => [
    {
      text: `slopes ${plainSlope.toFixed(3)} and ${pairedSlope.toFixed(3)}, within ${SLOPE} of −½`,
      holds: [plainSlope, pairedSlope].every((slope) => Math.abs(slope + 0.5) <= SLOPE),
    },
    {
      text: `with pairs the error is ${short(ratio)} of that without, on average over the sizes (at most ${LOWER})`,
      holds: ratio <= LOWER,
    },
    {
      text: `the variance of the number reached is ${short(varianceFactor)} of that without pairs (at most ${PAIRED_VARIANCE})`,
      holds: varianceFactor <= PAIRED_VARIANCE,
    },
    {
      text: `one per cent takes ${short(plainNeeds)} runs (${NEEDED.join(' to ')}), and ${short(pairedNeeds)} in pairs (fewer)`,
      holds: plainNeeds >= NEEDED[0] && plainNeeds <= NEEDED[1] && pairedNeeds < plainNeeds,
    },
  ],
};
