/** Hidden nodes: the chances of all edges learned although a quarter of the people is never seen. */
import { generateChecked } from '../../../core/generators/generate';
import { randomRegular } from '../../../core/generators/random-regular';
import type { SeriesOutput } from '../../../core/outputs';
import type { Source } from '../../experiment';
import { logSlope } from '../figures/curves';
import { scalarOf, short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

export const NODES = 100;
const DEGREE = 3;
export const STEPS = 5;
export const HIDDEN_PERCENT = 25;
/** How many cascades are learned from. */
export const CASCADES = [100, 300, 1000, 3000, 10_000] as const;
export type Cascades = (typeof CASCADES)[number];
/** The worst edges that are looked at. */
export const WORST = 10;
const SHOWN = 10_000;

const run = runsOf('SLICER', 'Fig. 3');

export const hiddenNetwork = (seed: number): Source => ({
  kind: 'generated',
  generator: 'random-regular',
  parameters: { n: NODES, degree: DEGREE },
  seed,
});

const common = { alphaLaw: 'random', horizon: STEPS } as const;

/** One cascade from a node, to look at. */
export const seen = (seed: number, source: number) =>
  run(
    `cascade-${source}`,
    `A cascade from ${source}`,
    'independent-cascade/simulate',
    { ...common, sources: [String(source)], replicate: source },
    { network: hiddenNetwork(seed) },
    seed,
  );

/** Learning from so many cascades; those that a hidden person started are left out, since nobody knows where they began. */
export const learn = (seed: number, hiddenShare: number, observedCascades: number) =>
  run(
    `${hiddenShare}-${observedCascades}`,
    `${observedCascades} cascades, ${hiddenShare} % hidden`,
    'independent-cascade/slicer',
    {
      ...common,
      observedCascades,
      hiddenShare,
      hiddenSources: 'dropped',
      start: 'value',
      startAlpha: 0.5,
      predictionSources: 0,
      tolerance: 1e-4,
    },
    { network: hiddenNetwork(seed) },
    seed,
    { outputs: ['mean-error', 'constant-error', 'identifiable', 'alpha-error', 'hidden'] },
  );

export interface Errors {
  /** Mean error of the edges between two people who are seen, with one of the two hidden, with both. NaN: there are none. */
  byHidden: readonly [number, number, number];
  counts: readonly [number, number, number];
  /** Mean error of all edges with a hidden end. */
  beside: number;
  /** How many of the worst edges have a hidden end. */
  worst: number;
  /** Mean error of the edges of every node, length n. */
  byNode: Float64Array;
}

export interface HiddenFacts {
  /** 1 for hidden people. */
  hidden: Float64Array;
  /** Mean error by number of cascades, a quarter hidden and nobody hidden. */
  curve: SeriesOutput;
  allSeen: SeriesOutput;
  /** What the best guess of one value for all edges is off by. */
  constant: number;
  /** Edges about which the cascades say something, by number of cascades. */
  identifiable: readonly number[];
  edges: number;
  /** Share of the edges that have a hidden end. */
  shareBeside: number;
  /** With the most cascades. */
  last: Errors;
}

const edgesOf = (seed: number): { from: Int32Array; to: Int32Array; m: number } => {
  const made = generateChecked(
    { generator: randomRegular, values: { n: NODES, degree: DEGREE }, n: NODES, m: (NODES * DEGREE) / 2 },
    seed,
  );
  if (!made.ok) throw new Error('a network with fixed settings could not be made');
  return made.value;
};

function errorsOf(
  error: ArrayLike<number>,
  hidden: ArrayLike<number>,
  { from, to }: { from: ArrayLike<number>; to: ArrayLike<number> },
): Errors {
  const sums = [0, 0, 0];
  const counts: [number, number, number] = [0, 0, 0];
  const byNode = new Float64Array(hidden.length);
  const known = new Float64Array(hidden.length);
  const all: { size: number; beside: boolean }[] = [];
  for (let e = 0; e < error.length; e++) {
    const size = Math.abs(error[e]);
    if (Number.isNaN(size)) continue;
    const ends = hidden[from[e]] + hidden[to[e]];
    sums[ends] += size;
    counts[ends]++;
    all.push({ size, beside: ends > 0 });
    for (const i of [from[e], to[e]]) {
      byNode[i] += size;
      known[i]++;
    }
  }
  all.sort((a, b) => b.size - a.size);
  return {
    byHidden: [sums[0] / counts[0], sums[1] / counts[1], sums[2] / counts[2]],
    counts,
    beside: (sums[1] + sums[2]) / (counts[1] + counts[2]),
    worst: all.slice(0, WORST).filter(({ beside }) => beside).length,
    byNode: byNode.map((sum, i) => sum / known[i]),
  };
}

/** The errors of one run of {@link learn}. */
export function errorsIn(results: FigureResults, id: string, seed: number): Errors | undefined {
  const outputs = results.get(id)?.outputs;
  const [error, hidden] = [outputs?.['alpha-error'], outputs?.hidden];
  if (error?.kind !== 'edge-field' || hidden?.kind !== 'node-field') return undefined;
  return errorsOf(error.values, hidden.values, edgesOf(seed));
}

const runId = (share: number, count: number): string => `${share}-${count}`;

export const hiddenNodes: LessonStudy<HiddenFacts> = {
  id: 'hidden-nodes',
  paper: 'SLICER',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [HIDDEN_PERCENT, 0].flatMap((share) => CASCADES.map((count) => learn(seed, share, count))),
  facts(results, seed) {
    const errors = (share: number) => CASCADES.map((count) => scalarOf(results, runId(share, count), 'mean-error'));
    const [curve, allSeen] = [errors(HIDDEN_PERCENT), errors(0)];
    const identifiable = CASCADES.map((count) => scalarOf(results, runId(HIDDEN_PERCENT, count), 'identifiable'));
    const constant = scalarOf(results, runId(HIDDEN_PERCENT, SHOWN), 'constant-error');
    const shown = runId(HIDDEN_PERCENT, SHOWN);
    const hidden = results.get(shown)?.outputs.hidden;
    const last = errorsIn(results, shown, seed);
    if (
      hidden?.kind !== 'node-field' ||
      !last ||
      constant === undefined ||
      [...curve, ...allSeen, ...identifiable].some((value) => value === undefined)
    )
      return undefined;
    const line = (y: readonly (number | undefined)[]): SeriesOutput => ({
      kind: 'series',
      x: Float64Array.from(CASCADES),
      y: Float64Array.from(y as number[]),
    });
    const { m } = edgesOf(seed);
    return {
      hidden: hidden.values,
      curve: line(curve),
      allSeen: line(allSeen),
      constant,
      identifiable: identifiable as number[],
      edges: m,
      shareBeside: (last.counts[1] + last.counts[2]) / m,
      last,
    };
  },
  claims: ({ curve, allSeen, constant, identifiable, edges, shareBeside, last }) => {
    const { y } = curve;
    const end = y.length - 1;
    const list = Array.from(y, short).join(', ');
    return [
      {
        text: `a quarter hidden: the mean error falls with every further cascade: ${list}`,
        holds: y.every((value, k) => k === 0 || value < y[k - 1]),
      },
      {
        text: `100 times the cascades bring it to ${short(y[end] / y[0])} of what it was (between a tenth and a quarter)`,
        holds: y[end] / y[0] >= 0.1 && y[end] / y[0] <= 0.25,
      },
      {
        text: `from 1,000 to 10,000 cascades it comes to ${short(y[end] / y[2])} of what it was (at most 0.6)`,
        holds: y[end] <= 0.6 * y[2],
      },
      {
        text: `it falls with slope ${short(logSlope(curve))}, with everybody seen ${short(logSlope(allSeen))} (within 0.08 of −½, and steeper)`,
        holds: Math.abs(logSlope(allSeen) + 0.5) <= 0.08 && logSlope(allSeen) < logSlope(curve),
      },
      {
        text: `with the most cascades it is ${short(y[end])}, and the best single guess is off by ${short(constant)} (at least five times)`,
        holds: constant >= 5 * y[end],
      },
      {
        text: `from 1,000 cascades on something is learned of all ${edges} edges (${identifiable.slice(2).join(', ')})`,
        holds: identifiable.slice(2).every((count) => count === edges),
      },
      {
        text: `edges with a hidden end, ${short(100 * shareBeside)} of 100, are off by ${short(last.beside)} with 10,000 cascades, the others by ${short(last.byHidden[0])} (at least 1.8 times)`,
        holds: last.beside >= 1.8 * last.byHidden[0],
      },
      {
        text: `${last.worst} of the ${WORST} worst edges have a hidden end (at least 9), though fewer than half of all have`,
        holds: last.worst >= 9 && shareBeside < 0.5,
      },
    ];
  },
};
