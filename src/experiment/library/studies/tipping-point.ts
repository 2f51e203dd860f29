/** The tipping point: on a random network in which everybody knows three, at which chance a rumour begins to go far. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Source } from '../../experiment';
import { short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

export const DEGREE = 3;
/** People of the three networks, ascending. */
export const SIZES = [60, 400, 4000] as const;
/** People of the network that is looked at. */
export const LOOKED_AT = 300;
export const CHANCES = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9] as const;
/** Cascades for each chance. */
export const CASCADES = 400;
/** A cascade that reaches at least this share of the network has gone far. */
export const FAR = 0.1;
/** A try either reaches one who passes it on or not: with two others to tell, one half is one each. */
export const THRESHOLD = 1 / (DEGREE - 1);

const HORIZON = 400;
/** The least and the most chance of going far between which the width of the rise is measured. */
const RISE = [0.1, 0.5] as const;

const run = runsOf('SLICER', 'section 2');

export const threeFriends = (n: number, seed: number): Source => ({
  kind: 'generated',
  generator: 'random-regular',
  parameters: { n, degree: DEGREE },
  seed,
});

/** One cascade on the network that is looked at. */
export const cascade = (seed: number, alpha: number, again: number) =>
  run(
    `cascade-${alpha}-${again}`,
    `A cascade with chance ${alpha}`,
    'independent-cascade/simulate',
    { alpha, horizon: HORIZON, sources: ['0'], replicate: again },
    { network: threeFriends(LOOKED_AT, seed) },
    seed,
  );

const runId = (n: number, alpha: number): string => `${n}-${alpha}`;

const counted = (n: number, alpha: number, seed: number) =>
  run(
    runId(n, alpha),
    `${CASCADES} cascades among ${n}, chance ${alpha}`,
    'independent-cascade/monte-carlo',
    { alpha, horizon: HORIZON, sources: ['0'], runs: CASCADES },
    { network: threeFriends(n, seed) },
    seed,
    { outputs: ['final-size'], weight: 1 + n / 500 },
  );

/**
 * Share of the cascades that reach {@link FAR} of n people or more, from the histogram of sizes: exact where its bins hold one size
 * each. It has at most sixty bins, so on the largest network the limit is known to a sixtieth of it; few cascades end near it.
 */
function shareFar(results: FigureResults, n: number, alpha: number): number | undefined {
  const sizes = results.get(runId(n, alpha))?.outputs['final-size'];
  if (sizes?.kind !== 'histogram') return undefined;
  let far = 0;
  let all = 0;
  sizes.counts.forEach((count, k) => {
    all += count;
    if ((sizes.edges[k] + sizes.edges[k + 1]) / 2 >= FAR * n) far += count;
  });
  return far / all;
}

/** Chance that a cascade on an endless random network of this degree never ends: 1 − u³ with u = 1 − α + α u². */
export function endless(alpha: number): number {
  return alpha <= THRESHOLD ? 0 : 1 - ((1 - alpha) / alpha) ** DEGREE;
}

/** Where a rising line first reaches a height, between its points on a straight line. */
function reaches({ x, y }: SeriesOutput, height: number): number {
  const k = y.findIndex((value) => value >= height);
  return k <= 0 ? x[0] : x[k - 1] + ((x[k] - x[k - 1]) * (height - y[k - 1])) / (y[k] - y[k - 1]);
}

export interface TippingFacts {
  /** Share of cascades that go far, by chance: one line for each of {@link SIZES}. */
  lines: readonly SeriesOutput[];
  /** On the largest network at three chances. */
  below: number;
  above: number;
  wellAbove: number;
  /** The two neighbouring chances between which it rises most steeply, on the largest network. */
  steepest: readonly [number, number];
  /** How much more chance it takes to come from 10 to 50 in 100, for each of {@link SIZES}. */
  widths: readonly number[];
  /** On the smallest network, below the threshold. */
  smallBelow: number;
  /** Largest distance to the endless network at α ≥ 0.6, in standard errors. */
  offEndless: number;
}

const BELOW = 0.45;
const ABOVE = 0.55;
const WELL_ABOVE = 0.6;
const SMALL_BELOW = 0.4;
export const SPOKEN = { below: BELOW, above: ABOVE, wellAbove: WELL_ABOVE, smallBelow: SMALL_BELOW };

export const tippingPoint: LessonStudy<TippingFacts> = {
  id: 'tipping-point',
  paper: 'SLICER',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [...SIZES].reverse().flatMap((n) => CHANCES.map((alpha) => counted(n, alpha, seed))),
  facts(results) {
    const shares = SIZES.map((n) => CHANCES.map((alpha) => shareFar(results, n, alpha)));
    if (shares.some((line) => line.includes(undefined))) return undefined;
    const lines = shares.map((line): SeriesOutput => ({
      kind: 'series',
      x: Float64Array.from(CHANCES),
      y: Float64Array.from(line as number[]),
    }));
    const large = lines[lines.length - 1];
    const at = (line: SeriesOutput, alpha: (typeof CHANCES)[number]): number => line.y[CHANCES.indexOf(alpha)];
    const slopes = Array.from(large.y.subarray(1), (y, k) => (y - large.y[k]) / (large.x[k + 1] - large.x[k]));
    const k = slopes.indexOf(Math.max(...slopes));
    const off = CHANCES.map((alpha, c) => {
      const expected = endless(alpha);
      return alpha < WELL_ABOVE
        ? 0
        : Math.abs(large.y[c] - expected) / Math.sqrt((expected * (1 - expected)) / CASCADES);
    });
    return {
      lines,
      below: at(large, BELOW),
      above: at(large, ABOVE),
      wellAbove: at(large, WELL_ABOVE),
      steepest: [CHANCES[k], CHANCES[k + 1]],
      widths: lines.map((line) => reaches(line, RISE[1]) - reaches(line, RISE[0])),
      smallBelow: at(lines[0], SMALL_BELOW),
      offEndless: Math.max(...off),
    };
  },
  claims: ({ below, above, wellAbove, steepest, widths, smallBelow, offEndless }) => [
    {
      text: `among ${short(SIZES[2])} people ${short(100 * below)} of 100 go far at α = ${BELOW} (at most 2)`,
      holds: below <= 0.02,
    },
    { text: `${short(100 * above)} of 100 at α = ${ABOVE} (at least 30)`, holds: above >= 0.3 },
    { text: `${short(100 * wellAbove)} of 100 at α = ${WELL_ABOVE} (at least 60)`, holds: wellAbove >= 0.6 },
    {
      text: `it rises most steeply from ${steepest[0]} to ${steepest[1]}, right after one half`,
      holds: steepest[0] === THRESHOLD,
    },
    {
      text: `from 10 to 50 in 100 it takes ${widths.map(short).join(', ')} more chance among ${SIZES.join(', ')} people: less and less, and at least 2.5 times as much on the smallest as on the largest`,
      holds: widths[0] > widths[1] && widths[1] > widths[2] && widths[0] >= 2.5 * widths[2],
    },
    {
      text: `among ${SIZES[0]} people ${short(100 * smallBelow)} of 100 go far already at α = ${SMALL_BELOW} (at least 25)`,
      holds: smallBelow >= 0.25,
    },
    {
      text: `at α ≥ ${WELL_ABOVE} the largest network is within ${short(offEndless)} standard errors of an endless one (at most 4)`,
      holds: offEndless <= 4,
    },
  ],
};
