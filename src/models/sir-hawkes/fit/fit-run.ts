/**
 * The method *Fit models*. Parts of a round are groups of starts of one model and the finish of the model before, so that workers share
 * both the starts and the models; what comes out does not depend on their number. Then, if wanted, refits of drawn cascades.
 */
import type { Input, Progress, Round, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { ResolvedValues } from '../../../core/parameters';
import { invariant } from '../../../core/errors';
import { bootstrapP } from './bootstrap-test';
import { candidateModels, fitOptionsOf, type CandidateSettings, type FittingSettings } from './candidate-models';
import type { ClimbEnd } from './climb';
import { climbAll, finishFit, startPoints } from './fit-model';
import { tooFewEvents, type FitOptions } from './fit-options';
import { fitOutputs, type ReportedRow } from './fit-outputs';
import { fitProblem } from './fit-problem';
import { intensityTimes, reportOn, type FitReport } from './fit-report';
import { modelName, observedHistory, type History, type Model } from '../history';
import type { windowParameters } from '../parameters';
import { refitDistance } from './refit-drawn';

export type FitSettings = CandidateSettings &
  FittingSettings &
  ResolvedValues<typeof windowParameters> & { readonly cascade: number; readonly bootstrap: number };

type Job =
  | { readonly do: 'climb'; readonly model: Model; readonly from: number; readonly to: number }
  | { readonly do: 'finish'; readonly model: Model; readonly ends: readonly ClimbEnd[] }
  | { readonly do: 'refit'; readonly report: FitReport; readonly from: number; readonly to: number };

type Answer =
  | { readonly ends: readonly ClimbEnd[] }
  | { readonly report: FitReport }
  | { readonly distances: number[] };

interface State {
  readonly rows: readonly ReportedRow[];
  /** Ends of the model whose turn it is to be finished. */
  readonly ends: readonly ClimbEnd[];
  /** Distances of refitted cascades, by model. */
  readonly distances: readonly (readonly number[])[];
}

interface Cascade {
  readonly observed: History;
  readonly whole: History;
  readonly grid: Float64Array;
  readonly options: FitOptions;
}

/** Starts in one part: short cascades take all in one, since later starts are broken off in the basins of earlier ones. */
const STARTS_A_PART = 3;
const SHARED_FROM = 500;
/** Refits in one part, and parts of them in a round. */
const REFITS_A_PART = 2;
const REFIT_PARTS = 8;

type Leading = Generator<Progress | { round: Round<readonly Job[]> }, Outputs, readonly Answer[] | undefined>;

function* lead(input: Input, p: FitSettings, resume: State | undefined): Leading {
  const cascade = cascadeOf(input, p);
  const { observed, whole, grid, options } = cascade;
  const models = candidateModels(p);
  let state: State = resume ?? { rows: [], ends: [], distances: [] };
  const total = models.length + (p.bootstrap > 0 ? models.length : 0);
  const told = (done: number, stage: string): Progress => ({
    done,
    total,
    stage,
    ...(state.rows.length > 0 && { outputs: fitOutputs(state.rows, observed, whole, grid) }),
    checkpoint: () => state,
  });
  const issueOf = (model: Model) => tooFewEvents(observed.times.length - observed.seeds, model, options);

  // A round climbs model `next` and finishes the one before, whose ends are there.
  while (state.rows.length < models.length) {
    const at = state.rows.length;
    const waiting = state.ends.length > 0;
    const next = models[at + (waiting ? 1 : 0)] as Model | undefined;
    const jobs: Job[] = [
      ...(waiting ? [{ do: 'finish' as const, model: models[at], ends: state.ends }] : []),
      ...(next && !issueOf(next) ? climbs(next, observed, options) : []),
    ];
    const answers = jobs.length > 0 ? yield { round: { parts: jobs.length, message: jobs } } : [];
    invariant(answers !== undefined, 'a round without answers');
    const rows = [...state.rows];
    const ends: ClimbEnd[] = [];
    for (const answer of answers) {
      if ('report' in answer) rows.push(rowOf(answer.report));
      if ('ends' in answer) ends.push(...renumbered(answer.ends, ends.length));
    }
    const issue = next && issueOf(next);
    if (next && issue) rows.push({ model: next, issue: { code: issue.code, message: issue.message } });
    state = { ...state, rows, ends };
    yield told(rows.length, 'Fitting');
  }
  for (let k = 0; p.bootstrap > 0 && k < models.length; k++) {
    const { report } = state.rows[k];
    if (report) yield* bootstrapped(report, k);
  }
  return fitOutputs(state.rows, observed, whole, grid);

  function* bootstrapped(
    report: FitReport,
    k: number,
  ): Generator<Progress | { round: Round<readonly Job[]> }, void, readonly Answer[] | undefined> {
    for (;;) {
      const known = state.distances[k] ?? [];
      if (known.length >= p.bootstrap) return;
      const jobs: Job[] = [];
      for (let from = known.length; from < p.bootstrap && jobs.length < REFIT_PARTS; from += REFITS_A_PART)
        jobs.push({ do: 'refit', report, from, to: Math.min(p.bootstrap, from + REFITS_A_PART) });
      const answers = yield { round: { parts: jobs.length, message: jobs } };
      const more = (answers ?? []).flatMap((answer) => ('distances' in answer ? answer.distances : []));
      const distances = [...state.distances];
      distances[k] = [...known, ...more];
      for (let before = 0; before < k; before++) distances[before] ??= [];
      const rows = [...state.rows];
      rows[k] = { ...rows[k], bootstrapP: bootstrapP(report.tests.distance.distance, distances[k]).p };
      state = { ...state, rows, distances };
      yield told(models.length + k + distances[k].length / p.bootstrap, 'Bootstrap');
    }
  }
}

const rowOf = (report: FitReport): ReportedRow => ({
  model: report.fit.model,
  fit: report.fit,
  tests: report.tests,
  report,
});

/** Groups of starts of a model, the same for any number of workers. */
function climbs(model: Model, observed: History, { starts }: FitOptions): Job[] {
  const size = observed.times.length < SHARED_FROM ? starts : STARTS_A_PART;
  const jobs: Job[] = [];
  for (let from = 0; from < starts; from += size)
    jobs.push({ do: 'climb', model, from, to: Math.min(starts, from + size) });
  return jobs;
}

/** Ends of a group among those of all. */
const renumbered = (ends: readonly ClimbEnd[], before: number): ClimbEnd[] =>
  ends.map((end) => (end.joined < 0 ? end : { ...end, joined: end.joined + before }));

function cascadeOf({ cascades }: Input, p: FitSettings): Cascade {
  invariant(cascades !== undefined, 'a cascade is needed');
  const observed = observedHistory(cascades, p.cascade - 1, p);
  const whole = observedHistory(cascades, p.cascade - 1, { ...p, observeBy: 'all' });
  return { observed, whole, grid: intensityTimes(observed, whole), options: fitOptionsOf(p) };
}

function* answer(
  input: Input,
  p: FitSettings,
  streams: Streams,
  jobs: readonly Job[],
  part: number,
  memory: Map<string, unknown>,
): Steps<Answer> {
  let cascade = memory.get('cascade') as Cascade | undefined;
  if (!cascade) memory.set('cascade', (cascade = cascadeOf(input, p)));
  const { observed, whole, grid, options } = cascade;
  const job = jobs[part];
  switch (job.do) {
    case 'climb': {
      const problem = fitProblem([observed], job.model, options);
      const starts = startPoints(problem, streams('fit', modelName(job.model)));
      return { ends: yield* climbAll(problem, starts.slice(job.from, job.to)) };
    }
    case 'finish': {
      const problem = fitProblem([observed], job.model, options);
      const found = yield* finishFit(problem, job.ends);
      return { report: yield* reportOn(problem, found, observed, whole, grid) };
    }
    case 'refit': {
      const { fit: drawnFrom } = job.report;
      const distances: number[] = [];
      for (let b = job.from; b < job.to; b++)
        distances.push(
          yield* refitDistance(drawnFrom, observed, options, streams('bootstrap', modelName(drawnFrom.model), b)),
        );
      return { distances };
    }
  }
}

export const fitRunner: RoundsRun<FitSettings, readonly Job[], Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, _streams, resume) => lead(input, p, resume as State | undefined),
  answer,
};
