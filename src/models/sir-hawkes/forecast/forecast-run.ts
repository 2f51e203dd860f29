/**
 * The method *Forecast*. The leader goes through stages – climbs to the best fit, parameters that the data allow, a few runs that tell how
 * far to look, all runs – whose parts are shared out; streams belong to parts and runs, never to workers.
 */
import { invariant } from '../../../core/errors';
import type { Input, Progress, Round, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import type { ClimbEnd } from '../fit/climb';
import { climbAll, finishFit, startPoints, type ModelFit } from '../fit/fit-model';
import { fitProblem } from '../fit/fit-problem';
import { intensityAt } from '../fit/fit-report';
import { fanTimes, openEnd } from './forecast-fan';
import { forecastOutputs } from './forecast-outputs';
import { continueRuns, futureOf, type RunsPart } from './forecast-runs';
import { forecastCase, type ForecastCase, type ForecastSettings } from './forecast-settings';
import { modelName, type ModelParameters } from '../history';
import { drawParameterSets, sweepsFor } from './parameter-draws';
import { refitted } from './refits';

type Job =
  | { readonly do: 'climb'; readonly from: number; readonly to: number }
  | { readonly do: 'draw'; readonly point: Float64Array; readonly ensemble: number }
  | { readonly do: 'refit'; readonly fit: ModelFit; readonly refit: number }
  | { readonly do: 'run'; readonly from: number; readonly to: number; readonly grid: Float64Array };

type Answer =
  | { readonly ends: readonly ClimbEnd[] }
  | { readonly drawn: readonly ModelParameters[] }
  | { readonly runs: RunsPart };

interface Shared {
  readonly parameters: readonly ModelParameters[];
}

/** Never changed, only replaced: it is its own checkpoint. */
interface State {
  readonly fit?: ModelFit;
  readonly intensity?: SeriesOutput;
  readonly drawn: readonly (readonly ModelParameters[])[];
  readonly grid?: Float64Array;
  readonly parts: readonly RunsPart[];
}

type Leading<R> = Generator<Progress | { round: Round<readonly Job[]> }, R, readonly Answer[] | undefined>;

function* taken<R>(steps: Steps<R>): Leading<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value;
  }
}

/** Starts in one part: short cascades take all in one, since later starts are broken off in the basins of earlier ones. */
const STARTS_A_PART = 3;
const STARTS_SHARED_FROM = 500;
/** Ensembles of parameters. */
const ENSEMBLES = 2;
const PARTS_A_ROUND = 8;
/** Runs that tell how far to look. */
const PILOT = 200;
/** A new picture once there are so many times as many runs as in the last one. */
const PICTURE_AFTER = 1.4;

/** Runs in a part. */
const runsAPart = (runs: number): number => Math.min(250, Math.max(5, Math.ceil(runs / 64)));

function* lead(input: Input, p: ForecastSettings, streams: Streams, resume: State | undefined): Leading<Outputs> {
  const c = caseOf(input, p);
  let state: State = resume ?? { drawn: [], parts: [] };
  const told = (done: number, stage: string, outputs?: Outputs): Progress => ({
    done,
    total: p.runs,
    stage,
    ...(outputs && { outputs }),
    checkpoint: () => state,
  });

  if (!state.fit) {
    yield told(0, 'Fitting');
    const fit = yield* fitted(c, streams);
    state = { ...state, fit };
  }
  const fit = state.fit as ModelFit;
  yield told(0, 'Weighing parameters');
  const sets = p.uncertainty === 'none' ? 0 : p.uncertainty === 'bootstrap' ? p.refits : ENSEMBLES;
  while (state.drawn.length < sets) {
    const jobs: Job[] = [];
    for (let k = state.drawn.length; k < sets && jobs.length < PARTS_A_ROUND; k++)
      jobs.push(
        p.uncertainty === 'bootstrap' ? { do: 'refit', fit, refit: k } : { do: 'draw', point: fit.point, ensemble: k },
      );
    const answers = yield* asked(jobs);
    const drawn = answers.flatMap((answer) => ('drawn' in answer ? [answer.drawn] : []));
    state = { ...state, drawn: [...state.drawn, ...drawn] };
    yield told(0, 'Weighing parameters');
  }
  const parameters = sets > 0 ? alternating(state.drawn) : [fit.parameters];
  const shared: Shared = { parameters };

  if (!state.grid) {
    const pilot = c.horizon === Infinity ? yield* runs(0, Math.min(PILOT, p.runs), new Float64Array()) : [];
    const end = c.horizon === Infinity ? openEnd(joined(pilot), c.observed.end) : c.horizon;
    state = { ...state, grid: fanTimes(c.observed.end, end, p.runs) };
  }
  const grid = state.grid as Float64Array;
  if (!state.intensity) state = { ...state, intensity: yield* taken(intensityOf(c, fit, grid[grid.length - 1])) };
  const intensity = state.intensity as SeriesOutput;
  let pictured = 0;
  for (;;) {
    const done = state.parts.reduce((sum, { sizes }) => sum + sizes.length, 0);
    if (done >= p.runs) break;
    let outputs: Outputs | undefined;
    if (done > PICTURE_AFTER * pictured) {
      outputs = yield* taken(forecastOutputs(c, { fit, parameters, grid, parts: state.parts, intensity }));
      pictured = done;
    }
    yield told(done, 'Simulating', outputs);
    const more = yield* runs(done, Math.min(p.runs, done + PARTS_A_ROUND * runsAPart(p.runs)), grid);
    state = { ...state, parts: [...state.parts, ...more] };
  }
  return yield* taken(forecastOutputs(c, { fit, parameters, grid, parts: state.parts, intensity }));

  function* runs(from: number, to: number, at: Float64Array): Leading<RunsPart[]> {
    const size = at.length > 0 ? runsAPart(p.runs) : Math.ceil((to - from) / PARTS_A_ROUND);
    const jobs: Job[] = [];
    for (let r = from; r < to; r += size) jobs.push({ do: 'run', from: r, to: Math.min(to, r + size), grid: at });
    const answers = yield* asked(jobs, shared);
    return answers.flatMap((answer) => ('runs' in answer ? [answer.runs] : []));
  }
}

function* asked(jobs: readonly Job[], shared?: Shared): Leading<readonly Answer[]> {
  const answers = yield { round: { parts: jobs.length, message: jobs, ...(shared && { shared }) } };
  invariant(answers !== undefined, 'a round without answers');
  return answers;
}

/** The best fit: groups of starts in parts, the rest here. */
function* fitted(c: ForecastCase, streams: Streams): Leading<ModelFit> {
  const problem = fitProblem([c.observed], c.model, c.options);
  const starts = startPoints(problem, streams('fit', modelName(c.model))).length;
  const size = c.observed.times.length < STARTS_SHARED_FROM ? starts : STARTS_A_PART;
  const jobs: Job[] = [];
  for (let from = 0; from < starts; from += size) jobs.push({ do: 'climb', from, to: Math.min(starts, from + size) });
  const ends: ClimbEnd[] = [];
  for (const answer of yield* asked(jobs))
    if ('ends' in answer) {
      const before = ends.length;
      ends.push(...answer.ends.map((end) => (end.joined < 0 ? end : { ...end, joined: end.joined + before })));
    }
  return yield* taken(finishFit(problem, ends));
}

/** Sets one by one in turn, so that a few runs have parameters of all. */
function alternating(sets: readonly (readonly ModelParameters[])[]): ModelParameters[] {
  const longest = Math.max(...sets.map((set) => set.length));
  return Array.from({ length: longest }, (_, k) => sets.flatMap((set) => (k < set.length ? [set[k]] : []))).flat();
}

function joined(parts: readonly RunsPart[]): Pick<RunsPart, 'last' | 'endings'> {
  return {
    last: Float64Array.from(parts.flatMap(({ last }) => [...last])),
    endings: Uint8Array.from(parts.flatMap(({ endings }) => [...endings])),
  };
}

/** Half of the times in the observed part, half after it. */
const INTENSITY_TIMES = 200;

function* intensityOf({ observed, whole, model }: ForecastCase, fit: ModelFit, end: number): Steps<SeriesOutput> {
  const seen = Float64Array.from({ length: INTENSITY_TIMES }, (_, k) => (observed.end * k) / INTENSITY_TIMES);
  const x = Float64Array.of(...seen, ...fanTimes(observed.end, end, 0));
  return { kind: 'series', x, y: yield* intensityAt(model, fit.parameters, whole, x) };
}

function caseOf({ cascades }: Input, p: ForecastSettings): ForecastCase {
  invariant(cascades !== undefined, 'a cascade is needed');
  return forecastCase(cascades, p);
}

function* answer(
  input: Input,
  p: ForecastSettings,
  streams: Streams,
  jobs: readonly Job[],
  part: number,
  memory: Map<string, unknown>,
  shared: object | undefined,
): Steps<Answer> {
  let c = memory.get('case') as ForecastCase | undefined;
  if (!c) memory.set('case', (c = caseOf(input, p)));
  const { observed, model, options, horizon } = c;
  const job = jobs[part];
  switch (job.do) {
    case 'climb': {
      const problem = fitProblem([observed], model, options);
      const starts = startPoints(problem, streams('fit', modelName(model)));
      return { ends: yield* climbAll(problem, starts.slice(job.from, job.to)) };
    }
    case 'draw': {
      const problem = fitProblem([observed], model, options);
      const rng = streams('parameters', job.ensemble);
      return { drawn: yield* drawParameterSets(problem, job.point, sweepsFor(problem.space), rng) };
    }
    case 'refit':
      return { drawn: [yield* refitted(job.fit, observed, options, streams('refit', job.refit))] };
    case 'run': {
      const { parameters } = shared as Shared;
      const future = futureOf(model, observed, horizon);
      return { runs: yield* continueRuns(future, parameters, streams, job.from, job.to, job.grid) };
    }
  }
}

export const forecastRunner: RoundsRun<ForecastSettings, readonly Job[], Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
