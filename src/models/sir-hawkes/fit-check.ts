/** Why models cannot be fitted to a cascade, before it is tried, and what should be known of the fit. */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import { candidateModels, chosenModel, fitOptionsOf } from './fit/candidate-models';
import type { CandidateSettings, FittingSettings, ModelSettings } from './fit/candidate-models';
import { tooFewEvents } from './fit/fit-options';
import { modelName, observedHistory, type History, type Model, type ObservationWindow } from './history';
import { EXACT_LIMIT } from './history-check';
import { remarksOnHistory } from './history-remarks';
import { weighingIssue } from './weighing-check';

type Chosen = FittingSettings & ObservationWindow & { readonly cascade: number };
type FitSettings = Chosen & CandidateSettings;
type ForecastSettings = Chosen & ModelSettings & { readonly forecastTo: number };

/** Exact sums of so many events take a minute for each point that is looked at. */
const SLOW_EXACT = 20_000;
const names = (models: readonly Model[]): string => models.map(modelName).join(', ');

/** All issues of the method *Fit models*; none of severity `stopped` means it can run. Cost: O(events of the cascade). */
export function checkFit(p: FitSettings, cascades?: ObservedCascades): Issue[] {
  const models = candidateModels(p);
  if (models.length === 0)
    return [
      {
        code: 'no-models',
        severity: 'stopped',
        message: 'No model is ticked, so there is nothing to fit.',
        where: { path: 'parameters.fitEXP' },
        hint: 'Tick at least one kernel.',
      },
    ];
  return checkModels(p, models, cascades);
}

export const checkForecast = (p: ForecastSettings, cascades?: ObservedCascades): Issue[] => checkOne(p, cascades);

export const checkCoverage = (p: ForecastSettings, cascades?: ObservedCascades): Issue[] => checkOne(p, cascades);

function checkOne(p: ForecastSettings, cascades: ObservedCascades | undefined): Issue[] {
  const issues = checkModels(p, [chosenModel(p)], cascades);
  const observed = cascades && historyAt(p, cascades);
  if (!observed || p.forecastTo === 0 || p.forecastTo > observed.end) return issues;
  return [
    ...issues,
    {
      code: 'bad-param',
      severity: 'stopped',
      message: `The forecast ends at ${p.forecastTo}, not after the observed part, which ends at ${observed.end}.`,
      where: { path: 'parameters.forecastTo' },
      found: String(p.forecastTo),
      expected: `above ${observed.end}`,
      hint: 'Forecast further, set 0 for no end, or observe less.',
    },
  ];
}

function checkModels(p: Chosen, models: readonly Model[], cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const { set } = cascades;
  const observed = historyAt(p, cascades);
  if (!observed)
    return [
      {
        code: 'no-such-cascade',
        severity: 'stopped',
        message: `There is no cascade ${p.cascade}: the set has ${set.count}.`,
        where: { path: 'parameters.cascade' },
        found: String(p.cascade),
        expected: `1 … ${set.count}`,
        hint: 'Choose a cascade of the set.',
      },
    ];
  return [
    ...checkEvents(p, models, observed),
    ...checkMarks(models, observed, 'weights' in p ? 'weights' : 'weight'),
    ...checkExact(p, models, observed),
    ...remarksOnHistory(observed, { kernel: 'EXP', finite: false, marked: false }),
    ...remarksOnOptions(p, models),
  ];
}

const historyAt = (p: Chosen, { set }: ObservedCascades): History | undefined =>
  p.cascade >= 1 && p.cascade <= set.count ? observedHistory(set, p.cascade - 1, p) : undefined;

/** Stopped where no model can be fitted; a note where some are left out. */
function checkEvents(p: Chosen, models: readonly Model[], { times, seeds }: History): Issue[] {
  const options = fitOptionsOf(p);
  const events = times.length - seeds;
  const short = models.flatMap((model) => {
    const issue = tooFewEvents(events, model, options);
    return issue ? [{ model, issue }] : [];
  });
  if (short.length === 0) return [];
  const path =
    p.observeBy === 'time' ? 'parameters.until' : p.observeBy === 'share' ? 'parameters.share' : 'parameters.cascade';
  const { issue } = short[0];
  if (short.length === models.length) return [{ ...issue, where: { path } }];
  return [
    {
      ...issue,
      severity: 'note',
      message: `${events} events after the first ones are too few for ${names(short.map(({ model }) => model))}, which will be left out.`,
      where: { path },
    },
  ];
}

function checkMarks(models: readonly Model[], history: History, setting: string): Issue[] {
  const marked = models.filter((model) => model.marked);
  if (marked.length === 0) return [];
  const where = { path: `parameters.${setting}` };
  const issue = weighingIssue(history);
  if (issue) return [{ ...issue, message: `${names(marked)} cannot be fitted. ${issue.message}`, where }];
  const { marks } = history;
  if (marks && marks.length > 1 && marks.every((mark) => mark === marks[0]))
    return [
      {
        code: 'equal-marks',
        severity: 'note',
        message: 'All events of this cascade have the same mark: β cannot be told from them.',
        where,
        hint: 'Fit without the weight of followers.',
      },
    ];
  return [];
}

function checkExact({ arithmetic }: Chosen, models: readonly Model[], { times }: History): Issue[] {
  const n = times.length;
  if (n > EXACT_LIMIT && models.some(({ kernel }) => kernel === 'GAUSS'))
    return [
      {
        code: 'too-many-events-exact',
        severity: 'stopped',
        message: `GAUSS has no fast sums, and those over all pairs of ${n} events take hours.`,
        where: { path: 'parameters.cascade' },
        found: `${n} events`,
        expected: `at most ${EXACT_LIMIT} events`,
        hint: 'Take another kernel, or observe a shorter time.',
      },
    ];
  const concerned = models.some(({ kernel }) => kernel === 'PL' || kernel === 'QEXP');
  if (arithmetic !== 'exact' || !concerned || n <= SLOW_EXACT) return [];
  const common = {
    where: { path: 'parameters.arithmetic' },
    found: `${n} events`,
    hint: 'Take automatic or fast sums.',
  };
  return n > EXACT_LIMIT
    ? [
        {
          ...common,
          code: 'too-many-events-exact',
          severity: 'stopped',
          message: `Exact sums over all pairs of ${n} events take hours.`,
          expected: `at most ${EXACT_LIMIT} events`,
        },
      ]
    : [
        {
          ...common,
          code: 'exact-slow',
          severity: 'note',
          message: `Exact sums over all pairs of ${n} events take many seconds for every model.`,
          expected: `at most ${SLOW_EXACT} events`,
        },
      ];
}

/** Settings that do nothing, or more than they seem to. */
function remarksOnOptions(p: Chosen, models: readonly Model[]): Issue[] {
  const note = (code: string, path: string, message: string, hint?: string): Issue => ({
    code,
    severity: 'note',
    message,
    where: { path: `parameters.${path}` },
    ...(hint !== undefined && { hint }),
  });
  const has = (kernel: Model['kernel']): boolean => models.some((model) => model.kernel === kernel);
  return [
    ...(p.subcritical && models.every(({ finite }) => finite)
      ? [
          note(
            'no-plain-hawkes',
            'subcritical',
            'n* ≤ 1 is kept by plain Hawkes fits only, and none of them is chosen.',
          ),
        ]
      : []),
    ...(p.cutoff === 'fixed' && !has('PL')
      ? [note('no-power-law', 'cutoffValue', 'The cut-off belongs to the power law, which is not chosen.')]
      : []),
    ...(p.rateOfQ === 'one' && has('QEXP')
      ? [
          note(
            'depends-on-unit',
            'rateOfQ',
            'With λ kept at 1, what QEXP gives depends on the unit of time of the cascades.',
            'Let λ be fitted for a result that does not.',
          ),
        ]
      : []),
  ];
}
