/** One cascade: models fitted to its observed part and tested, its future, and how far forecasts can be trusted. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkCoverage, checkFit, checkForecast } from './fit-check';
import { estimateCoverage, estimateFit, estimateForecast } from './fit-estimate';
import { sirHawkesLoaders } from './loaders';
import {
  candidateParameters,
  cascadeParameter,
  fittingParameters,
  forecastTo,
  modelParameters,
  runsParameter,
  windowParameters,
} from './parameters';

export const fit = defineMethod({
  id: 'sir-hawkes/fit',
  version: 1,
  title: 'Fit models',
  summary: 'The parameters that make what was observed of a cascade most likely, for several models, each tested.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 2–3, 11, 15, section 4' },
  needs: ['cascades'],
  parameters: {
    cascade: cascadeParameter,
    ...windowParameters,
    ...candidateParameters,
    ...fittingParameters,
    bootstrap: {
      kind: 'number',
      label: 'Bootstrap of the test',
      group: 'Fitting',
      help: 'Cascades drawn from each fitted model and fitted again, for a KS test that knows that parameters were fitted. 0: none.',
      integer: true,
      min: 0,
      max: 10_000,
      step: 1,
      slider: [0, 200],
      default: 0,
    },
  } as const satisfies ParameterTable,
  outputs: {
    fits: {
      kind: 'table',
      label: 'Fits',
      help: 'One row per model: parameters with standard errors, log-likelihood, tests, and what is odd about the fit.',
    },
    residuals: {
      kind: 'table',
      label: 'Time rescaling',
      help: 'Compensator between events, which is exponential with mean 1 if the model is right, against its quantiles, with a 95 % band.',
    },
    intensity: {
      kind: 'table',
      label: 'Intensity',
      help: 'By model and time: events expected per unit of time, given what happened before.',
    },
    profile: {
      kind: 'table',
      label: 'Likelihood of N',
      help: 'Best log-likelihood for each population N, for models with a finite one.',
    },
    holdout: {
      kind: 'table',
      label: 'On what came later',
      help: 'Negative log-likelihood per event after the observed part; ∞ where the fitted N is too small for what happened.',
    },
    observed: {
      kind: 'series',
      label: 'Observed',
      x: { label: 'time' },
      y: { label: 'events so far' },
    },
    events: { kind: 'scalar', label: 'Events observed', unit: 'events' },
    'all-events': { kind: 'scalar', label: 'Events in all', unit: 'events' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateFit,
  check: (p, _network, cascades) => checkFit(p, cascades),
  load: sirHawkesLoaders['sir-hawkes/fit'],
});

/** How the uncertainty of fitted parameters enters a forecast. */
const uncertainty = {
  kind: 'choice',
  label: 'Uncertainty of the fit',
  group: 'Forecast',
  help: 'Whether the runs know that the parameters are estimates.',
  options: [
    {
      value: 'likelihood',
      label: 'by likelihood',
      help: 'Parameters are drawn as the likelihood allows, with a weak prior where it is flat.',
    },
    {
      value: 'bootstrap',
      label: 'bootstrap',
      help: 'Cascades are drawn from the fit, observed as long, and fitted again.',
    },
    { value: 'none', label: 'none', help: 'All runs use the best fit: chance alone.' },
  ],
  default: 'likelihood',
} as const;

export const forecast = defineMethod({
  id: 'sir-hawkes/forecast',
  version: 1,
  title: 'Forecast',
  summary: 'Continues what was observed of a cascade many times with a fitted model, and counts how big it gets.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 3, 11, section 4' },
  needs: ['cascades'],
  parameters: {
    cascade: cascadeParameter,
    ...windowParameters,
    forecastTo,
    ...modelParameters,
    ...fittingParameters,
    runs: { ...runsParameter(400, 100_000), group: 'Forecast' },
    uncertainty,
    refits: {
      kind: 'number',
      label: 'Refits',
      symbol: 'B',
      group: 'Forecast',
      help: 'Cascades drawn and fitted again; runs are shared out over them.',
      integer: true,
      min: 2,
      max: 10_000,
      step: 1,
      slider: [10, 200],
      default: 50,
      when: { parameter: 'uncertainty', is: ['bootstrap'] },
    },
  } as const satisfies ParameterTable,
  outputs: {
    fan: {
      kind: 'series',
      label: 'Forecast',
      x: { label: 'time' },
      y: { label: 'events so far' },
      help: 'Median of the runs; bands hold 50 and 90 % of them.',
    },
    mean: { kind: 'series', label: 'Mean forecast', x: { label: 'time' }, y: { label: 'events so far' } },
    sizes: {
      kind: 'histogram',
      label: 'Final sizes',
      x: { label: 'events' },
      y: { label: 'runs' },
      help: 'Events at the end of the forecast.',
    },
    'median-size': { kind: 'scalar', label: 'Median size', unit: 'events' },
    'mean-size': { kind: 'scalar', label: 'Mean size', unit: 'events' },
    low: { kind: 'scalar', label: 'Low end, 5 % of runs are smaller', unit: 'events' },
    high: { kind: 'scalar', label: 'High end, 5 % of runs are larger', unit: 'events' },
    'by-formula': {
      kind: 'scalar',
      label: 'Expected by formula',
      unit: 'events',
      help: 'Plain Hawkes with n* < 1 only: n + a₁/(1 − n*). No value otherwise.',
    },
    observed: { kind: 'series', label: 'What happened', x: { label: 'time' }, y: { label: 'events so far' } },
    actual: {
      kind: 'scalar',
      label: 'What happened',
      unit: 'events',
      help: 'Events of the cascade up to the end of the forecast, as far as the data go.',
    },
    events: { kind: 'scalar', label: 'Events observed', unit: 'events' },
    until: { kind: 'scalar', label: 'Observed until', unit: 'time' },
    horizon: {
      kind: 'scalar',
      label: 'Forecast to',
      unit: 'time',
      help: 'As set; where it was left open, the time by which 99 of 100 runs had their last event, within 2 and 50 times T. Sizes count what comes later too.',
    },
    intensity: {
      kind: 'series',
      label: 'Intensity',
      x: { label: 'time' },
      y: { label: 'events per time' },
      help: 'Of the fitted model, given what happened before; after the observed part too.',
    },
    runs: {
      kind: 'table',
      label: 'Runs',
      help: 'Size, end and the parameters of every run.',
    },
    fit: { kind: 'table', label: 'Fit', help: 'The model that forecasts, as the method Fit models gives it.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateForecast,
  check: (p, _network, cascades) => checkForecast(p, cascades),
  load: sirHawkesLoaders['sir-hawkes/forecast'],
});

export const coverage = defineMethod({
  id: 'sir-hawkes/coverage',
  version: 1,
  title: 'Coverage',
  summary:
    'Draws cascades from the fitted model, forecasts each from the same observed part, and counts how often what then happened lies in the bands.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 3, 11; parametric bootstrap' },
  needs: ['cascades'],
  parameters: {
    cascade: cascadeParameter,
    ...windowParameters,
    forecastTo,
    ...modelParameters,
    ...fittingParameters,
    starts: { ...fittingParameters.starts, default: 4 },
    runs: { ...runsParameter(200, 10_000), label: 'Runs per forecast', group: 'Forecast' },
    uncertainty: { ...uncertainty, options: [uncertainty.options[0], uncertainty.options[2]] },
    trials: {
      kind: 'number',
      label: 'Cascades drawn',
      group: 'Forecast',
      help: 'How many cascades are drawn and forecast. Four times as many halve the error.',
      integer: true,
      min: 10,
      max: 100_000,
      step: 1,
      scale: 'log',
      slider: [20, 2000],
      default: 100,
    },
  } as const satisfies ParameterTable,
  outputs: {
    coverage: {
      kind: 'table',
      label: 'Coverage',
      help: 'By nominal level: share of the drawn cascades whose final size lies in the band, with its standard error; with the uncertainty of the fit, and without.',
    },
    cases: { kind: 'table', label: 'Cascades drawn', help: 'Observed, forecast and final sizes of every one.' },
    'covered-90': { kind: 'scalar', label: 'In the 90 % band', help: 'Share of the drawn cascades.' },
    'covered-50': { kind: 'scalar', label: 'In the 50 % band', help: 'Share of the drawn cascades.' },
    ranks: {
      kind: 'histogram',
      label: 'Rank of what happened',
      x: { label: 'share of runs that are smaller' },
      y: { label: 'cascades' },
      help: 'Even where the forecast is calibrated.',
    },
    unfitted: {
      kind: 'scalar',
      label: 'Not forecast',
      unit: 'cascades',
      help: 'Drawn cascades with too few events in the observed part.',
    },
    fit: { kind: 'table', label: 'Fit', help: 'The model that the cascades are drawn from.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateCoverage,
  check: (p, _network, cascades) => checkCoverage(p, cascades),
  load: sirHawkesLoaders['sir-hawkes/coverage'],
});

export const fitMethods = [fit, forecast, coverage] as const;
