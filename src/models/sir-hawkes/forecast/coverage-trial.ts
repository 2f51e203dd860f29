/**
 * One trial of a forecast: a cascade drawn from a known process, its first part observed and fitted, its end forecast and compared with
 * what happened.
 */
import type { Steps, Streams } from '../../../core/method';
import { quantile } from '../../../core/quantile';
import { eventsOf, tooFewEvents, type FitOptions } from '../fit/fit-options';
import { fitModel } from '../fit/fit-model';
import { fitProblem } from '../fit/fit-problem';
import { continueRuns, continuationOf, CUT, ENDINGS, type Future } from './forecast-runs';
import { historyOf, type History, type ModelParameters } from '../history';
import { drawParameterSets, sweepsFor } from './parameter-draws';
import { bandOf, rankOf } from './sample-bands';
import { within } from '../../jump-sde/streams-within';

export const LEVELS = [0.5, 0.8, 0.9, 0.95] as const;

/** A forecast against what happened. */
export interface ForecastScore {
  readonly median: number;
  /** By LEVELS. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Where the size stands among the runs, (0, 1). */
  readonly rank: number;
  /** Runs that were cut off. */
  readonly cut: number;
}

/** Plain data. */
export interface Trial {
  /** Events in the observed part. */
  readonly observed: number;
  /** Events at the end; where the drawn cascade was cut off, as many as it may have. */
  readonly size: number;
  readonly cut: boolean;
  /** Absent: too few events in the observed part. */
  readonly fitted?: ModelParameters;
  /** With parameters drawn, where that was asked for. */
  readonly uncertain?: ForecastScore;
  /** With the best fit. */
  readonly certain?: ForecastScore;
}

export interface TrialPlan {
  /** The process that cascades are drawn from, from its seeds on; its history ends at time 0. */
  readonly source: Future;
  readonly parameters: ModelParameters;
  /** Observed up to here. */
  readonly until: number;
  readonly options: FitOptions;
  readonly runs: number;
  /** Whether forecasts with parameters drawn are made too. */
  readonly draws: boolean;
}

/** The seeds of a history, at the time that they begin. */
export const seedsOf = ({ times, marks, seeds }: History): History => ({
  times: times.slice(0, seeds),
  seeds,
  end: times[0],
  ...(marks && { marks: marks.slice(0, seeds) }),
});

/** Trial t draws from `streams('trial', t, …)` alone. */
export function* coverageTrial(plan: TrialPlan, t: number, all: Streams): Steps<Trial> {
  const { source, until, options, runs, draws } = plan;
  const streams = within(all, 'trial', t);
  const whole = simulated(plan, streams);
  const size = whole.history.times.length;
  const history = observedPart(whole.history, until);
  const observed = history.times.length;
  const { cut } = whole;
  if (tooFewEvents(eventsOf([history]), source.model, options)) return { observed, size, cut };
  const problem = fitProblem([history], source.model, options);
  const { point, parameters: fitted } = yield* fitModel(
    [history],
    source.model,
    { ...options, bare: true },
    streams('fit'),
  );
  // Whoever forecasts it knows the marks of its first part only.
  const future: Future = { ...source, history, marks: history.marks };
  const luck = streams('rank').uniform();
  function* score(with_: readonly ModelParameters[], name: string): Steps<ForecastScore> {
    const part = yield* continueRuns(future, with_, within(streams, name), 0, runs, new Float64Array());
    const sorted = part.sizes.toSorted();
    const bands = LEVELS.map((level) => bandOf(sorted, level));
    return {
      median: quantile(sorted, 0.5),
      low: bands.map(([low]) => low),
      high: bands.map(([, high]) => high),
      rank: rankOf(sorted, size, luck),
      cut: part.endings.reduce((sum, ending) => sum + (ending === CUT ? 1 : 0), 0),
    };
  }
  const certain = yield* score([fitted], 'certain');
  if (!draws) return { observed, size, cut, fitted, certain };
  const drawn = yield* drawParameterSets(problem, point, sweepsFor(problem.space), streams('parameters'));
  const uncertain = yield* score(drawn, 'uncertain');
  return { observed, size, cut, fitted, certain, uncertain };
}

function simulated({ source, parameters }: TrialPlan, streams: Streams): { history: History; cut: boolean } {
  const { times, marks, ending } = continuationOf(source, parameters).run(streams('cascade'));
  const seeds = source.history;
  const all = Float64Array.of(...seeds.times, ...times);
  const history = historyOf(all, marks && seeds.marks && Float64Array.of(...seeds.marks, ...marks), source.horizon);
  return { history, cut: ending.reason === ENDINGS[CUT] };
}

/** Events up to a time. */
export function observedPart({ times, marks }: History, until: number): History {
  let n = times.length;
  while (n > 1 && times[n - 1] > until) n--;
  return historyOf(times.slice(0, n), marks?.slice(0, n), until);
}
