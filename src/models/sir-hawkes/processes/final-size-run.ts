/** The laws of the final size at equal parameters, exact and by runs (SIR-HawkesN, appendix D, Fig. 8). */
import type { Steps, WholeRun } from '../../../core/method';
import type { SeriesOutput } from '../../../core/outputs';
import type { Rng } from '../../../core/rng';
import { momentsOf } from '../../../core/statistics';
import { borelTanner, finalSizeHawkesN, finalSizeSir } from '../simulate/final-size';
import { hawkesSizes, sirSizes } from '../simulate/final-size-draws';
import { kernelOfSettings, type PeopleSettings } from './process-settings';

export interface FinalSizeSettings extends PeopleSettings {
  readonly runs: number;
}

/** People met between two yields. */
const SLICE = 100_000;

export const finalSizeRunner: WholeRun<FinalSizeSettings> = {
  kind: 'whole',
  *run(_input, p, streams) {
    const { people, seeds, runs } = p;
    const kernel = kernelOfSettings(p);
    const offspring = kernel.branchingFactor;
    const sirLaw = yield* finalSizeSir(kernel, people, seeds);
    const hawkesLaw = yield* finalSizeHawkesN(offspring, people, seeds);
    const start = { times: new Float64Array(seeds), seeds, end: 0 };
    const epidemic = { kernel, population: people, seeds, beta: 0 };
    const process = { kernel, population: people, beta: 0, history: start, mostEvents: Infinity };
    const sirRuns = yield* drawn(runs, people, 'SIR', streams('sizes', 'sir'), (count, rng) =>
      sirSizes(epidemic, count, rng),
    );
    const hawkesRuns = yield* drawn(runs, people, 'HawkesN', streams('sizes', 'hawkes'), (count, rng) =>
      hawkesSizes(process, count, rng),
    );
    const x = Float64Array.from({ length: people - seeds + 1 }, (_, k) => seeds + k);
    const shares = (sizes: Float64Array): Float64Array => {
      const law = new Float64Array(x.length);
      for (const size of sizes) law[size - seeds] += 1 / runs;
      return law;
    };
    const [sirShares, hawkesShares] = [shares(sirRuns), shares(hawkesRuns)];
    const cdf = (law: Float64Array): SeriesOutput => ({ kind: 'series', x, y: upTo(law) });
    const [sirExact, hawkesExact] = [cdf(sirLaw), cdf(hawkesLaw)];
    const [sirMoments, hawkesMoments] = [momentsOf(sirRuns), momentsOf(hawkesRuns)];
    return {
      law: {
        kind: 'table',
        columns: [
          { id: 'size', label: 'Size', unit: 'people', values: x },
          { id: 'sir', label: 'SIR', values: sirLaw },
          { id: 'hawkesn', label: 'HawkesN', values: hawkesLaw },
          { id: 'sirRuns', label: 'SIR, runs', values: sirShares },
          { id: 'hawkesnRuns', label: 'HawkesN, runs', values: hawkesShares },
          { id: 'hawkes', label: 'Hawkes, no population', values: borelTanner(offspring, seeds, x.length) },
        ],
      },
      'sir-exact': sirExact,
      'hawkes-exact': hawkesExact,
      'sir-simulated': cdf(sirShares),
      'hawkes-simulated': cdf(hawkesShares),
      'sir-mean': { kind: 'scalar', value: meanOf(sirLaw, seeds) },
      'hawkes-mean': { kind: 'scalar', value: meanOf(hawkesLaw, seeds) },
      'sir-simulated-mean': { kind: 'scalar', value: sirMoments.mean, standardError: sirMoments.standardError },
      'hawkes-simulated-mean': {
        kind: 'scalar',
        value: hawkesMoments.mean,
        standardError: hawkesMoments.standardError,
      },
      'largest-gap': {
        kind: 'scalar',
        value: sirExact.y.reduce((largest, y, k) => Math.max(largest, Math.abs(y - hawkesExact.y[k])), 0),
      },
      'worst-error': {
        kind: 'scalar',
        value: Math.max(...[sirLaw, hawkesLaw].map((law) => Math.abs(1 - law.reduce((sum, q) => sum + q, 0)))),
      },
    };
  },
};

/** Sizes in portions that take some milliseconds; all of one stream. */
function* drawn(
  runs: number,
  people: number,
  what: string,
  rng: Rng,
  sizes: (count: number, rng: Rng) => Float64Array,
): Steps<Float64Array> {
  const all = new Float64Array(runs);
  const portion = Math.max(1, Math.floor(SLICE / people));
  for (let from = 0; from < runs; from += portion) {
    all.set(sizes(Math.min(portion, runs - from), rng), from);
    yield { done: from, total: runs, stage: `Runs of ${what}` };
  }
  return all;
}

/** P(size ≤ x) from P(size = x); no more than 1. */
function upTo(law: Float64Array): Float64Array {
  let sum = 0;
  return law.map((q) => Math.min(1, (sum += q)));
}

const meanOf = (law: Float64Array, first: number): number => law.reduce((sum, q, k) => sum + q * (first + k), 0);
