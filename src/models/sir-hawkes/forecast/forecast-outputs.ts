/** What a forecast gives. */
import type { Steps } from '../../../core/method';
import type { Outputs, ScalarOutput, SeriesOutput, TableOutput } from '../../../core/outputs';
import { histogram, momentsOf } from '../../../core/statistics';
import { quantile } from '../../../core/quantile';
import { fanOf } from './forecast-fan';
import { CUT, ENDINGS, type RunsPart } from './forecast-runs';
import { eventsAtMost, type ForecastCase } from './forecast-settings';
import { fitColumns } from '../fit/fit-table';
import type { ModelFit } from '../fit/fit-model';
import { coordinatesOf, SYMBOLS, type History, type Model, type ModelParameters } from '../history';
import { observedMeanWeight } from '../simulate/marked-branching';
import { remainingOffspring } from '../popularity/popularity-features';
import { bandOf } from './sample-bands';
import { simulationKernel } from '../simulate/simulation-kernel';

export interface ForecastSoFar {
  readonly fit: ModelFit;
  /** Run r has those at r modulo their number. */
  readonly parameters: readonly ModelParameters[];
  readonly grid: Float64Array;
  readonly parts: readonly RunsPart[];
  /** Of the fit, given what happened. */
  readonly intensity: SeriesOutput;
}

export function* forecastOutputs(c: ForecastCase, soFar: ForecastSoFar): Steps<Outputs> {
  const { observed, whole, model } = c;
  const { fit, parts, grid, intensity } = soFar;
  const { fan, mean } = yield* fanOf(parts, grid);
  const sizes = Float64Array.from(parts.flatMap((part) => [...part.sizes]));
  const sorted = sizes.toSorted();
  const [low, high] = bandOf(sorted, 0.9);
  const moments = momentsOf(sizes);
  const happened = upTo(whole, c.horizon);
  return {
    fan,
    mean,
    sizes: { kind: 'histogram', ...histogram(sizes, 40, true) },
    'median-size': scalar(quantile(sorted, 0.5)),
    'mean-size': { ...scalar(moments.mean), ...(sizes.length > 1 && { standardError: moments.standardError }) },
    low: scalar(low),
    high: scalar(high),
    'by-formula': scalar(sizeByFormula(model, fit.parameters, observed)),
    observed: { kind: 'series', x: happened.slice(), y: Float64Array.from(happened, (_, k) => k + 1) },
    actual: scalar(happened.length),
    events: scalar(observed.times.length),
    until: scalar(observed.end),
    horizon: scalar(c.horizon < Infinity ? c.horizon : grid[grid.length - 1]),
    intensity,
    runs: runsTable(c, soFar),
    fit: fitOf(c, soFar, sorted.length),
  };
}

const scalar = (value: number): ScalarOutput => ({ kind: 'scalar', value });

function upTo({ times }: History, horizon: number): Float64Array {
  let n = times.length;
  while (n > 0 && times[n - 1] > horizon) n--;
  return times.subarray(0, n);
}

/** n* of runs: of marks observed, which the runs draw from, not of a law of followers. */
function offspringIn(model: Model, parameters: ModelParameters, { marks }: History): number {
  const weight = model.marked && marks ? observedMeanWeight(marks, parameters.beta) : 1;
  return simulationKernel(model, parameters).branchingFactor * weight;
}

/** n + a₁/(1 − n*) of a plain Hawkes process with n* < 1: the mean final size of runs that use the best fit; NaN otherwise. */
export function sizeByFormula(model: Model, parameters: ModelParameters, history: History): number {
  if (model.finite) return NaN;
  const nstar = offspringIn(model, parameters, history);
  return nstar < 1 ? history.times.length + remainingOffspring(model, parameters, history) / (1 - nstar) : NaN;
}

const SAYS = {
  extinct: 'nothing more comes',
  faded: 'nothing more comes',
  horizon: 'end of the forecast',
  everybody: 'everybody was reached',
  cap: 'cut off',
} as const;

function runsTable({ model, observed }: ForecastCase, { parts, parameters }: ForecastSoFar): TableOutput {
  const all = (of: (part: RunsPart) => ArrayLike<number>): Float64Array =>
    Float64Array.from(parts.flatMap((part) => Array.from(of(part))));
  const endings = all(({ endings: of }) => of);
  const byRun = (value: (p: ModelParameters) => number): Float64Array => {
    const values = parameters.map(value);
    return Float64Array.from(endings, (_, r) => values[r % values.length]);
  };
  return {
    kind: 'table',
    columns: [
      { id: 'run', label: 'run', values: Float64Array.from(endings, (_, r) => r + 1) },
      { id: 'size', label: 'size', unit: 'events', values: all(({ sizes }) => sizes) },
      { id: 'cut', label: 'cut off', values: endings.map((ending) => (ending === CUT ? 1 : 0)) },
      { id: 'ended', label: 'ended', values: Array.from(endings, (ending) => SAYS[ENDINGS[ending]]) },
      { id: 'last', label: 'last event', unit: 'time', values: all(({ last }) => last) },
      { id: 'nstar', label: 'n*', values: byRun((p) => offspringIn(model, p, observed)) },
      { id: 'kappa', label: 'κ', values: byRun((p) => p.kappa) },
      ...coordinatesOf(model).map((name) => ({ id: name, label: SYMBOLS[name], values: byRun((p) => p[name]) })),
    ],
  };
}

/** The row of *Fit models*, and what there is to say of a forecast with it. */
function fitOf(c: ForecastCase, { fit, parts }: ForecastSoFar, runs: number): TableOutput {
  const cut = parts.reduce((sum, { endings }) => sum + endings.filter((ending) => ending === CUT).length, 0);
  const nstar = offspringIn(c.model, fit.parameters, c.observed);
  const explosive = !c.model.finite && c.horizon === Infinity && !(nstar < 1);
  const code = explosive ? 'explosive-without-cap' : cut > 0 ? 'runs-cut' : '';
  const says = [
    explosive &&
      `n* = ${nstar.toPrecision(3)}${c.model.marked ? ' with the marks observed' : ''}: every event brings one other or more, so the cascade may never end. Set an end of the forecast, a finite population, or keep n* ≤ 1.`,
    cut > 0 &&
      `${cut} of ${runs} runs came to ${eventsAtMost(c.observed).toLocaleString('en-GB')} events and were cut off there: their sizes are lower limits.`,
  ];
  return {
    kind: 'table',
    columns: [
      ...fitColumns([{ model: c.model, fit }]),
      { id: 'forecastStatus', label: 'forecast', values: [code] },
      { id: 'forecastSays', label: 'remarks on the forecast', values: [says.filter(Boolean).join(' ')] },
    ],
  };
}
